import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../src/console/routes.ts';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { loginLink } from '../../src/jobs/login-link.ts';
import { auditLines } from '../../src/store/audit.ts';
import { fingerprint } from './fingerprint.ts';
import { appOf, ask, cookieOf, csrfOf, logInAs, type Stage } from './stage.ts';
import { startStageWithCase } from './stage.ts';

let stage: Stage;
let app: Hono<ConsoleEnv>;
let caseId = '';
const minute = 60_000;

beforeAll(async () => {
  ({ stage, app, caseId } = await startStageWithCase());
}, 300_000);
afterAll(() => stage.stop());

const logIn = (person = 'priya', now?: Date, cookie?: string): Promise<string> =>
  logInAs(app, stage.base, stage.service.store, person, now, cookie);
const status = async (cookie: string, path = '/', over = app): Promise<number> =>
  (await ask(over, 'GET', path, { base: stage.base, cookie })).status;
const link = async (now = new Date()): Promise<string> =>
  (await loginLink(stage.service.store, stage.base, asId<PersonId>('priya'), now)).split('#')[1] ??
  '';

describe('a login link', () => {
  it('works once: the second use is refused and starts no session', async () => {
    const form = { token: await link() };
    const first = await ask(app, 'POST', '/login', { base: stage.base, form });
    const second = await ask(app, 'POST', '/login', { base: stage.base, form });
    expect([first.status, second.status]).toEqual([303, 403]);
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  it('ends after ten minutes', async () => {
    const made = new Date(Date.now() - 10 * minute - 1_000);
    const form = { token: await link(made) };
    expect((await ask(app, 'POST', '/login', { base: stage.base, form })).status).toBe(403);
  });

  it('is not used up by a robot that fetches it, and a guess is worth nothing', async () => {
    const token = await link();
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      await ask(app, method, '/login', { base: stage.base });
    // One letter off, whatever the last letter is: one token in sixteen ends in A by itself.
    const form = { token: `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}` };
    expect((await ask(app, 'POST', '/login', { base: stage.base, form })).status).toBe(403);
    const right = await ask(app, 'POST', '/login', { base: stage.base, form: { token } });
    expect(right.status).toBe(303);
  });
});

describe('a session', () => {
  it('never has an id that the browser brought along (session fixation)', async () => {
    const planted = `defuse=${'A'.repeat(43)}`;
    const cookie = await logIn('priya', undefined, planted);
    expect(cookie).not.toBe(planted);
    expect(await status(planted)).toBe(401);
    expect(await status(cookie)).toBe(200);
  });

  it('ends when the same browser logs in again: the id rotates', async () => {
    const before = await logIn();
    const after = await logIn('ines', undefined, before);
    expect([await status(before), await status(after)]).toEqual([401, 200]);
  });

  it('ends after thirty idle minutes, and after twelve hours whatever happens', async () => {
    let now = new Date();
    const later = appOf(stage, { now: () => now });
    const idle = await logIn();
    now = new Date(now.getTime() + 29 * minute);
    expect(await status(idle, '/', later)).toBe(200);
    now = new Date(now.getTime() + 31 * minute);
    expect(await status(idle, '/', later)).toBe(401);
    const busy = await logIn();
    const start = Date.now();
    for (let at = 20; at < 12 * 60; at += 20) {
      now = new Date(start + at * minute);
      expect(await status(busy, '/livez', later)).toBe(200);
      expect(await status(busy, '/me', later)).toBe(200);
    }
    now = new Date(start + 12 * 60 * minute + minute);
    expect(await status(busy, '/me', later)).toBe(401);
  });

  it('ends with "log out", and everywhere with "log out everywhere"', async () => {
    const [here, there] = [await logIn('tom'), await logIn('tom')];
    const { base } = stage;
    const csrf = await csrfOf(app, base, here);
    await ask(app, 'POST', '/logout', { base, cookie: here, form: { csrf } });
    expect([await status(here), await status(there)]).toEqual([401, 200]);
    const again = await logIn('tom');
    const form = { csrf: await csrfOf(app, base, again) };
    await ask(app, 'POST', '/me/logout-everywhere', { base, cookie: again, form });
    expect([await status(there), await status(again)]).toEqual([401, 401]);
  });

  it('has a cookie bound to host and TLS that no script can read', async () => {
    const base = 'https://console.marlow.example';
    const secure = appOf(stage, { baseUrl: base });
    const form = { token: await link() };
    const answer = await ask(secure, 'POST', '/login', { base, form });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-defuse=[\w-]{43};/);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(part);
    expect(cookie).not.toContain('Domain');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await ask(secure, 'GET', '/', { base, cookie: cookieOf(answer) })).status).toBe(200);
  });
});

describe('a change', () => {
  const acknowledge = async (given: Record<string, string>, token?: string, cookie?: string) => {
    const { base } = stage;
    const mine = cookie ?? (await logIn());
    const csrf = token ?? (await csrfOf(app, base, mine));
    const answer = await ask(app, 'POST', `/cases/${caseId}/acknowledge`, {
      base,
      cookie: mine,
      form: { csrf },
      headers: given,
    });
    return answer.status;
  };

  it('is refused from another site, another origin, or a browser that says neither', async () => {
    const before = await fingerprint(stage.service.store);
    const evil = 'https://evil.example';
    expect(await acknowledge({ 'sec-fetch-site': 'cross-site', origin: evil })).toBe(403);
    expect(await acknowledge({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await acknowledge({ 'sec-fetch-site': 'none' })).toBe(403);
    expect(await acknowledge({ 'sec-fetch-site': '', origin: evil })).toBe(403);
    expect(await acknowledge({ 'sec-fetch-site': 'cross-site', origin: 'null' })).toBe(403);
    const {
      audit: _,
      linkToken: __,
      link_token: ___,
      ...rest
    } = await fingerprint(stage.service.store);
    expect(before).toMatchObject(rest);
  });

  it('is refused without the session’s own token, with an empty one and with another session’s', async () => {
    const other = await csrfOf(app, stage.base, await logIn('ines'));
    for (const token of ['', 'x', other]) expect(await acknowledge({}, token)).toBe(403);
  });

  it('is refused for another host, whatever the forwarded one says', async () => {
    const cookie = await logIn();
    const { base } = stage;
    const asked = async (headers: Record<string, string>): Promise<number> =>
      (await ask(app, 'GET', '/', { base, cookie, headers })).status;
    expect(await asked({ host: 'evil.example' })).toBe(421);
    expect(await asked({ 'x-forwarded-host': 'evil.example' })).toBe(200);
  });

  it('never comes from GET, HEAD or OPTIONS, on any route', async () => {
    const cookie = await logIn();
    const before = await fingerprint(stage.service.store);
    const { base } = stage;
    for (const { path } of routes) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        await ask(
          app,
          method,
          `${path.replace(':id', caseId)}?do=acknowledge&how=again&state=kept`,
          {
            base,
            cookie,
          },
        );
      }
    }
    expect(await fingerprint(stage.service.store)).toEqual(before);
  });

  it('is written down with who did it: logins, cases, promises, senders', async () => {
    const { base, service } = stage;
    const cookie = await logIn();
    const csrf = await csrfOf(app, base, cookie);
    const post = (path: string, form: Record<string, string>) =>
      ask(app, 'POST', path, { base, cookie, form: { csrf, ...form } });
    await post(`/cases/${caseId}/acknowledge`, { note: 'calling them' });
    await post('/unmatched/assign', { address: 'new@odd.example', account: 'Hartwell Foods' });
    await post('/logout', {});
    const lines = await auditLines(service.store, { limit: 4 });
    expect(lines.map((one) => [one.by, one.action])).toEqual([
      ['priya', 'log-out'],
      ['priya', 'assign-sender'],
      ['priya', 'acknowledged'],
      ['priya', 'log-in'],
    ]);
  });
});

describe('every answer', () => {
  it('carries the policy headers: nothing inline, nothing foreign, no frame, trusted types', async () => {
    const cookie = await logIn();
    for (const path of ['/', '/login', '/nothing', '/style.css', '/healthz']) {
      const answer = await ask(app, 'GET', path, { base: stage.base, cookie });
      const policy = answer.headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toContain('unsafe');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it('is too short for a body that nobody needs: 413 beyond 64 kB', async () => {
    const form = { token: 'x'.repeat(70_000) };
    expect((await ask(app, 'POST', '/login', { base: stage.base, form })).status).toBe(413);
  });
});
