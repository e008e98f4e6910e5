import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { type Provider, startProvider } from './oidc-provider.ts';
import { appOf, ask, cookieOf, type Stage, startStage } from './stage.ts';

let provider: Provider;
let stage: Stage;
let app: Hono<ConsoleEnv>;

beforeAll(async () => {
  provider = await startProvider({ id: 'defuse', secret: 'the client’s secret' });
  const oidc = `issuer: "${provider.issuer}", clientId: defuse, clientSecretEnv: OIDC_SECRET`;
  stage = await startStage(`, oidc: { ${oidc} }`);
  app = appOf(stage);
}, 300_000);
afterAll(async () => {
  await stage.stop();
  await provider.close();
});
beforeEach(() => {
  provider.claims = { email: 'Priya@marlow.example', roles: ['manager'] };
  provider.forge = (claims) => claims;
  provider.wrongKey = false;
});

/** Presses the button and goes to the issuer and back, as a browser does. Returns where it is sent back to. */
async function goThere(): Promise<{ cookie: string; back: string }> {
  const { base } = stage;
  const start = await ask(app, 'POST', '/login/oidc', { base });
  expect(start.status).toBe(303);
  const issuer = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(issuer.headers.get('location') ?? '');
  expect(back.origin).toBe(base);
  return { cookie: cookieOf(start), back: `${back.pathname}${back.search}` };
}

async function comeBack({ cookie, back }: { cookie: string; back: string }): Promise<Response> {
  return ask(app, 'GET', back, { base: stage.base, cookie });
}

/** The session cookie of an answer; the other one that it sets only ends the pending login. */
function sessionOf(answer: Response): string {
  const set = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return set.find((one) => /^defuse=./.test(one)) ?? '';
}

describe('login with the company account', () => {
  it('offers it on the login page, whose forms may lead to the issuer and nowhere else', async () => {
    const page = await ask(app, 'GET', '/login', { base: stage.base });
    expect(await page.text()).toContain('With your company account');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`form-action 'self' ${provider.issuer};`);
  });

  it('logs in by authorization code with PKCE, with the roles of the claim', async () => {
    provider.claims = { email: 'Priya@marlow.example', roles: ['defuse-csm', 'something-else'] };
    const answer = await comeBack(await goThere());
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(provider.asked.at(-1)).toEqual({ verifierRight: true, secretRight: true });
    const cookie = sessionOf(answer);
    const me = await (await ask(app, 'GET', '/me', { base: stage.base, cookie })).text();
    expect(me).toContain('Priya Nair');
    // The configuration calls her a manager; the claim says CSM, and the claim decides.
    const settings = await ask(app, 'GET', '/settings', { base: stage.base, cookie });
    expect(settings.status).toBe(403);
  });

  it.each([
    ['somebody who is not in the configuration', { email: 'eve@evil.example', roles: ['manager'] }],
    ['an account without a role', { email: 'priya@marlow.example', roles: ['cook'] }],
    ['an account without the claim', { email: 'priya@marlow.example' }],
    [
      'an address that is not verified',
      { email: 'priya@marlow.example', email_verified: false, roles: ['manager'] },
    ],
    ['a token without an address', { roles: ['manager'] }],
  ])('refuses %s', async (_, claims) => {
    provider.claims = claims;
    const answer = await comeBack(await goThere());
    expect([answer.status, sessionOf(answer)]).toEqual([403, '']);
  });

  it.each([
    ['another nonce', (claims: object) => ({ ...claims, nonce: 'replayed' })],
    ['another issuer', (claims: object) => ({ ...claims, iss: 'https://evil.example' })],
    ['another client', (claims: object) => ({ ...claims, aud: 'somebody-else' })],
    ['an ended token', (claims: object) => ({ ...claims, exp: 1_000, iat: 900 })],
  ])('refuses a token with %s', async (_, forge) => {
    provider.forge = forge;
    const answer = await comeBack(await goThere());
    expect([answer.status, sessionOf(answer)]).toEqual([403, '']);
  });

  it('refuses a token that another key has signed', async () => {
    provider.wrongKey = true;
    const answer = await comeBack(await goThere());
    expect([answer.status, sessionOf(answer)]).toEqual([403, '']);
  });

  it('refuses another state, a code twice, and a browser that began nothing', async () => {
    const other = await goThere();
    const forged = other.back.replace(/state=[^&]+/, 'state=forged');
    expect((await comeBack({ ...other, back: forged })).status).toBe(403);
    const once = await goThere();
    expect((await comeBack(once)).status).toBe(303);
    expect((await comeBack(once)).status).toBe(403);
    const { back } = await goThere();
    expect((await ask(app, 'GET', back, { base: stage.base })).status).toBe(403);
    expect((await comeBack({ cookie: 'defuse-oidc=nonsense', back })).status).toBe(403);
  });

  it('is begun by a button only: GET leads nowhere, another site may not press it', async () => {
    const { base } = stage;
    expect((await ask(app, 'GET', '/login/oidc', { base })).status).toBe(404);
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await ask(app, 'POST', '/login/oidc', { base, headers })).status).toBe(403);
  });
});
