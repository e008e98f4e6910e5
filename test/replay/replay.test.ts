import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tierName } from '../../src/compose/mails/phrases.ts';
import type { ReplayReport } from '../../src/replay/report.ts';
import { openStore } from '../../src/store/open-store.ts';
import { silentLog } from '../store/databases.ts';
import { runReplayCommand, startReplay } from './run-command.ts';
import { hoursApart, mboxOfBytes, sampleMails, writeSources } from './sample-mails.ts';

const home = mkdtempSync(join(tmpdir(), 'defuse-replay-'));
const count = 80;
const mbox = join(home, 'with-a-copy.mbox');
let paths: ReturnType<typeof writeSources>;

beforeAll(() => {
  paths = writeSources(home, count);
  const mails = sampleMails(count).map((text) => Buffer.from(text));
  writeFileSync(mbox, mboxOfBytes([...mails, mails[60] ?? Buffer.alloc(0)]));
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

/** As if the killed run had begun its next mail, and died before it was decided. */
async function begin(out: string): Promise<void> {
  const dataDir = join(home, out, '.work', 'store');
  const store = await openStore({ databaseUrl: null, dataDir }, { log: silentLog });
  const begun = await store.rows(sql`update message set attempts = attempts + 1
    where uid = (select min(uid) from message where state = 'received') returning 1`);
  await store.close();
  expect(begun).toHaveLength(1);
}

describe('a replay', { timeout: 900_000 }, () => {
  it('writes the same bytes from an mbox twice, and tells what an earlier report had otherwise', async () => {
    const first = await run(mbox, 'one');
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toContain(`${count + 1} mails. `);
    const { cases } = report('one');
    const earlier = join(home, 'earlier.json');
    writeFileSync(earlier, JSON.stringify({ ...report('one'), cases: cases.slice(1) }));
    const second = await run(mbox, 'two', ['--compare', earlier]);
    expect(second.said).toContain('1 case is decided differently:');
    const gone = cases[0];
    expect(second.said).toContain(`new: ${tierName(gone?.tier ?? 'none')} – ${gone?.account}`);
    expect(bytes('two', 'report.json')).toBe(bytes('one', 'report.json'));
    const difference = /<section class="long"><h2>Against the earlier report[\s\S]*?<\/section>/;
    expect(bytes('two', 'report.html')).toMatch(difference);
    expect(bytes('two', 'report.html').replace(difference, '')).toBe(bytes('one', 'report.html'));
  });

  it('finds threats, evaluations and strong words with their sentences, at the dates of the mails', () => {
    const { cases, clauses, source, mails, unmatched, origins } = report('one');
    expect(source).toEqual({
      mails: count + 1,
      from: '2026-02-02T09:00:00.000Z',
      to: new Date(Date.UTC(2026, 1, 2, 9) + (count - 1) * hoursApart * 3_600_000).toISOString(),
    });
    const highs = cases.filter((one) => one.tier === 'high');
    const said = clauses.filter(({ times }) => times > 0).map(({ clause }) => clause);
    expect(said).toEqual(expect.arrayContaining(['H1', 'H2', 'H3']));
    // What is said in a case that is open belongs to it: the first of the three is its sentence.
    expect(highs.some((one) => one.sentence.includes('comparing Rivermark'))).toBe(true);
    expect(highs.some((one) => one.sentence.includes('unacceptable'))).toBe(true);
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
    const child = start(mbox, 'killed');
    const ended = new Promise((done) => child.once('close', done));
    await new Promise<void>((seen) => {
      child.stderr?.on('data', (text) => {
        if (/50 of 81 mails/.test(String(text))) seen();
      });
      child.once('close', () => seen());
    });
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(home, 'killed', 'report.json'))).toBe(false);
    expect(existsSync(join(home, 'killed', '.work', 'store'))).toBe(true);
    await begin('killed');
    expect((await run(mbox, 'killed')).code).toBe(0);
    for (const file of ['report.json', 'report.html'])
      expect(bytes('killed', file)).toBe(bytes('one', file));
    expect(existsSync(join(home, 'killed', '.work'))).toBe(false);
  });

  it('begins anew when what a killed run left is of other mail', async () => {
    const work = join(home, 'other', '.work');
    mkdirSync(join(work, 'store'), { recursive: true });
    writeFileSync(join(work, 'of'), 'another source');
    writeFileSync(join(work, 'store', 'left-over'), 'not a database');
    const one = join(paths.folder, '0002.eml');
    expect(await run(one, 'other')).toMatchObject({ code: 0 });
    expect(report('other').source.mails).toBe(1);
  });

  it('replays the days that are asked for, by the clock of the company', async () => {
    const days = ['--from', '2026-02-04', '--to', '2026-02-05'];
    expect(await run(mbox, 'days', days)).toMatchObject({ code: 0 });
    expect(report('days').source).toEqual({
      mails: 8,
      from: '2026-02-04T03:00:00.000Z',
      to: '2026-02-05T21:00:00.000Z',
    });
  });

  it('tells to whom what would have gone, at the hour at which it would', () => {
    const { mails, cases } = report('one');
    const first = cases.find((one) => one.tier === 'high');
    expect(first?.told).toEqual(expect.arrayContaining(['Priya Nair', 'Walter Brandt']));
    expect(mails.filter((one) => one.subject.includes('a plan is missing'))).toEqual([]);
    const reviews = mails.filter((one) => one.kind === 'review-request');
    expect(reviews.length).toBeGreaterThan(0);
    // Nobody is asked for a review at night or on a Sunday.
    for (const { at } of reviews) {
      expect(new Date(at).getUTCHours()).toBeGreaterThanOrEqual(9);
      expect(new Date(at).getUTCDay() % 6).not.toBe(0);
    }
  });

  it('counts the same in its headline, its tiles and report.json', () => {
    const { cases, customers, budget, weeks } = report('one');
    const of = (tier: string): number => cases.filter((one) => one.tier === tier).length;
    const page = bytes('one', 'report.html');
    expect(page).toContain(
      `${of('high')} High, ${of('medium')} Medium and ${of('low')} Low cases at`,
    );
    expect(page).toContain(`<b class="high">${of('high')}</b>`);
    expect(weeks.reduce((sum, one) => sum + one.high, 0)).toBe(of('high'));
    expect(weeks.reduce((sum, one) => sum + one.mails, 0)).toBe(customers.mails);
    expect(budget.most).toBe(Math.max(...weeks.map((one) => one.high)));
  });

  it('makes a page that loads nothing, with every text of a mail escaped', () => {
    const page = bytes('one', 'report.html');
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/i);
    expect(page).not.toMatch(/(?:src|href)="?https?:/i);
    expect(page).toContain('<svg');
  });
});
