import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplayReport } from '../../src/replay/report.ts';
import { runReplayCommand, startReplay } from './run-command.ts';
import { hoursApart, writeSources } from './sample-mails.ts';

const home = mkdtempSync(join(tmpdir(), 'defuse-replay-'));
const count = 130;
let paths: ReturnType<typeof writeSources>;

beforeAll(() => {
  paths = writeSources(home, count);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const args = (source: string, out: string, more: readonly string[] = []) => [
  source,
  ...['--config', paths.config, '--out', join(home, out), ...more],
];
const start = (source: string, out: string) => startReplay(args(source, out));
const run = (source: string, out: string, more: readonly string[] = []) =>
  runReplayCommand(args(source, out, more));
const bytes = (out: string, file: string): string => readFileSync(join(home, out, file), 'utf8');
const report = (out: string): ReplayReport => JSON.parse(bytes(out, 'report.json'));

describe('a replay', { timeout: 60_000 }, () => {
  it('writes the same bytes from an mbox twice, and tells what an earlier report had otherwise', async () => {
    const first = await run(paths.mbox, 'one');
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toContain(`${count} mails:`);
    const { cases } = report('one');
    const earlier = join(home, 'earlier.json');
    writeFileSync(earlier, JSON.stringify({ ...report('one'), cases: cases.slice(1) }));
    const second = await run(paths.mbox, 'two', ['--compare', earlier]);
    expect(second.said).toContain(`new: ${cases[0]?.tier} ${cases[0]?.account}`);
    for (const file of ['report.json', 'report.html'])
      expect(bytes('two', file)).toBe(bytes('one', file));
  });

  it('finds threats, evaluations and strong words with their sentences, at the dates of the mails', () => {
    const { cases, source, mails, unmatched, origins } = report('one');
    expect(source).toEqual({
      mails: count,
      from: '2026-02-02T09:00:00.000Z',
      to: new Date(Date.UTC(2026, 1, 2, 9) + (count - 1) * hoursApart * 3_600_000).toISOString(),
    });
    const highs = cases.filter((one) => one.tier === 'high');
    expect(new Set(highs.map((one) => one.clause))).toContain('H1');
    expect(highs.some((one) => one.sentence.includes('cancel our subscription'))).toBe(true);
    expect(cases.every((one) => one.openedAt >= '2026-02-02' && one.openedAt < '2026-03-08')).toBe(
      true,
    );
    expect(mails.every((one) => one.at >= '2026-02-02' && one.at < '2026-03-15')).toBe(true);
    expect(unmatched.map((one) => one.address)).toEqual(['kim@nobody-knows.example']);
    expect(Object.values(origins).reduce((sum, n) => sum + n, 0)).toBe(
      count - Math.floor(count / 7),
    );
  });

  it('goes on where a killed run stopped, and ends with the same bytes', async () => {
    const child = start(paths.mbox, 'killed');
    const ended = new Promise((done) => child.once('close', done));
    await new Promise<void>((seen) => {
      child.stderr?.on('data', (text) => {
        if (String(text).includes('100/')) seen();
      });
      child.once('close', () => seen());
    });
    child.kill('SIGKILL');
    await ended;
    expect((await run(paths.mbox, 'killed')).code).toBe(0);
    expect(bytes('killed', 'report.json')).toBe(bytes('one', 'report.json'));
  });

  it('makes a page that loads nothing, with every text of a mail escaped', () => {
    const page = bytes('one', 'report.html');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
    expect(page).not.toMatch(/(?:src|href)="?https?:/i);
    expect(page).toContain('<svg');
  });
});
