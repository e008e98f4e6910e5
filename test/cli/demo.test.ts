import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { atThisLoad } from '../busy-machine.ts';

const bin = fileURLToPath(new URL('../../bin/defuse.mjs', import.meta.url));
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('defuse-demo-'));

/** The demo as a newcomer starts it, watched until its story is told, then ended as Ctrl-C does. */
async function watched() {
  const before = leftBehind();
  // A group of its own: a terminal sends Ctrl-C to the wrapper and to the process it started.
  const child = spawn(process.execPath, [bin, 'demo', '--port', '0', '--read'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' },
  });
  const startedMs = performance.now();
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (more: string) => {
      text += more;
    });
  }
  const ended = new Promise<number | null>((done) => child.once('close', done));
  try {
    while (!text.includes('Ctrl-C ends the demo.') && child.exitCode === null) {
      if (performance.now() - startedMs > 240_000) throw new Error(`no end of the story:\n${text}`);
      await pause(100);
    }
    const storyMs = performance.now() - startedMs;
    const pageUrl = /Every draft and mail: +(\S+)/.exec(text)?.[1] ?? '';
    const healthUrl = /Health: +(\S+)/.exec(text)?.[1] ?? '';
    const page = await fetch(pageUrl);
    const health = await fetch(healthUrl);
    const seen = {
      storyMs,
      page: { text: await page.text(), policy: page.headers.get('content-security-policy') },
      health: health.status,
    };
    process.kill(-(child.pid ?? 0), 'SIGINT');
    const exitCode = await ended;
    return { ...seen, text, exitCode, left: leftBehind().filter((one) => !before.includes(one)) };
  } finally {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  }
}

describe('defuse demo', () => {
  let demo: Awaited<ReturnType<typeof watched>>;
  const lines = (start: RegExp) => demo.text.split('\n').filter((line) => start.test(line));
  beforeAll(async () => {
    demo = await watched();
  }, 280_000);

  it('tells its whole story within a minute', () => {
    expect(demo.storyMs).toBeLessThan(atThisLoad(60_000));
  });

  it.each([
    ['H1', /^HIGH +Fjordline Logistics: .*\(H1\)/],
    ['H2', /^HIGH +Copperfield Dental: .*\(H2\)/],
    ['H3', /^HIGH +Hartwell Foods: .*\(H3\)/],
    ['M1', /^MEDIUM +Pinecrest Hotels: .*\(M1\)/],
    ['M2', /^MEDIUM +Lumen Opticians: .*\(M2\)/],
    ['M3', /^MEDIUM +Oakhaven Schools: .*\(M3\)/],
    ['L1', /^LOW +Sable & Finch: .*\(L1\)/],
    ['L3', /^LOW +Northgate Timber: .*\(L3\)/],
  ])('shows a customer of clause %s once', (_, verdict) => {
    expect(lines(verdict)).toHaveLength(1);
  });

  it('shows several mails that lead to nothing', () => {
    expect(lines(/^NONE /).length).toBeGreaterThanOrEqual(5);
  });

  it('quotes the sentence that decided', () => {
    expect(demo.text).toContain('“If this is not solved by the end of next week we will not renew');
  });

  it('saves one draft for each customer at risk, and sends mail to people of Marlow only', () => {
    const drafts = lines(/^draft saved /);
    expect(new Set(drafts).size).toBe(drafts.length);
    expect(drafts).toHaveLength(8);
    expect(lines(/^ {4}│ To: /).filter((line) => line.includes('@marlow.example'))).not.toEqual([]);
    const inboxes = lines(/^ {2}Inbox of /);
    expect(inboxes.every((line) => line.endsWith('@marlow.example'))).toBe(true);
  });

  it('shows what waits for working hours too, at whatever hour it runs', () => {
    expect(lines(/^ +\d+ +\[Medium\]/)).not.toHaveLength(0);
    expect(lines(/^ +\d+ +Review: /)).not.toHaveLength(0);
  });

  it('prints drafts and mails as a person reads them, without the marks of MIME', () => {
    expect(lines(/^ {4}│ /).length).toBeGreaterThan(200);
    expect(demo.text).not.toMatch(/│.*(?:Content-T|=\?utf-8|--_NmP|<p>|=E2=80)/i);
  });

  it('shows every one of them on a local page that loads nothing', () => {
    const subjects = lines(/^ {2,5}\d+ {2}\S/).map((line) => line.replace(/^ +\d+ {2}/, ''));
    expect(subjects.length).toBeGreaterThan(20);
    for (const subject of subjects) {
      expect(demo.page.text).toContain(`<summary>${subject.replaceAll('&', '&amp;')}</summary>`);
    }
    expect(demo.page.policy).toContain("default-src 'none'");
    expect(demo.health).toBe(200);
  });

  it('ends at Ctrl-C with code 0 and leaves nothing behind', () => {
    expect(demo.exitCode).toBe(0);
    expect(demo.text).toContain('The demo is over');
    expect(demo.left).toEqual([]);
  });
});
