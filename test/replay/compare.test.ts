import { describe, expect, it } from 'vitest';
import { compareReports, reportIn } from '../../src/replay/compare.ts';
import type { ReplayedCase, ReplayReport } from '../../src/replay/report.ts';

const base: ReplayedCase = {
  account: 'Hartwell Foods',
  issue: 'the export',
  tier: 'medium',
  openedAt: '2026-02-03T09:00:00Z',
  reachedAt: '2026-02-03T09:00:00Z',
  endedAt: null,
  ongoingSince: '2026-02-03',
  clause: 'M3',
  sentence: 'This is getting annoying.',
  quote: 'annoying',
  from: 'Kim',
  told: [],
};
/** A case reaches its tier at its beginning unless something else is said. */
const kase = (over: Partial<ReplayedCase>): ReplayedCase => ({
  ...base,
  ...(over.openedAt === undefined ? {} : { reachedAt: over.openedAt }),
  ...over,
});

function reportOf(cases: readonly ReplayedCase[], mails = 10): ReplayReport {
  return {
    source: { mails, from: '2026-02-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' },
    customers: { accounts: 1, mails, from: '2026-02-01', to: '2026-03-01' },
    origins: { person: mails },
    sent: 0,
    weeks: [],
    cases,
    mails: [],
    clauses: [],
    accounts: [],
    unmatched: [],
    forPerson: [],
    budget: { perWeek: 5, weeks: 4, over: 0, most: 0, usual: 0 },
  };
}

describe('two replays of the same mail', () => {
  it('differ in nothing when every case is the same', () => {
    const { lines, notes, summary } = compareReports(reportOf([base]), reportOf([base]));
    expect([lines, notes, summary]).toEqual([[], [], 'No case is decided differently.']);
  });

  it('tell of what is new, gone, and has another tier, in the order of the days', () => {
    const gone = kase({ account: 'Quill & Co', openedAt: '2026-02-01T09:00:00Z' });
    const fresh = kase({
      account: 'Oakhaven Schools',
      tier: 'low',
      openedAt: '2026-02-09T09:00:00Z',
    });
    const found = compareReports(reportOf([gone, base]), reportOf([kase({ tier: 'high' }), fresh]));
    expect(found.lines).toEqual([
      'gone: Medium – Quill & Co, 2026-02-01, the export – “This is getting annoying.”',
      'Medium → High: Hartwell Foods, 2026-02-03, the export – “This is getting annoying.”',
      'new: Low – Oakhaven Schools, 2026-02-09, the export – “This is getting annoying.”',
    ]);
    expect(found.summary).toBe(
      '3 cases are decided differently: High 0 → 1, Medium 2 → 0, Low 0 → 1.',
    );
  });

  it('know a case again whose issue has another name', () => {
    const renamed = kase({ issue: 'their CSV file' });
    expect(compareReports(reportOf([base]), reportOf([renamed])).lines).toEqual([]);
  });

  it('know a silence again that is seen some days sooner, and say so apart from what changed', () => {
    const silence = kase({ issue: 'silence', endedAt: '2026-02-20T09:00:00Z' });
    const sooner = {
      ...silence,
      openedAt: '2026-01-31T09:00:00Z',
      reachedAt: '2026-01-31T09:00:00Z',
    };
    const found = compareReports(reportOf([silence]), reportOf([sooner]));
    expect(found.summary).toBe(
      'No case is decided differently. 1 case has the same tier on another day.',
    );
    expect(found.lines).toEqual([
      '3 days earlier: Medium – Hartwell Foods, 2026-01-31, silence – “This is getting annoying.”',
    ]);
    const fresh = kase({ openedAt: '2026-02-06T09:00:00Z' });
    const back = compareReports(reportOf([sooner]), reportOf([{ ...silence, tier: 'low' }, fresh]));
    expect(back.lines[0]).toMatch(/^Medium → Low: Hartwell Foods, 2026-02-03, silence/);
    expect(back.lines[1]).toMatch(/^new: Medium – Hartwell Foods, 2026-02-06, the export/);
  });

  it('say when one rose later than before though it began at the same moment', () => {
    const later = kase({ reachedAt: '2026-02-05T09:00:00Z' });
    expect(compareReports(reportOf([base]), reportOf([later])).lines[0]).toMatch(/^2 days later: /);
  });

  it('are not mixed up over time: two silences of one customer are two cases', () => {
    const [first, second] = [
      kase({ issue: 'silence', openedAt: '2026-01-05T09:00:00Z', endedAt: '2026-01-20T09:00:00Z' }),
      kase({ issue: 'silence', openedAt: '2026-02-20T09:00:00Z' }),
    ];
    const found = compareReports(reportOf([first]), reportOf([second]));
    expect(found.lines.map((line) => line.split(':')[0])).toEqual(['gone', 'new']);
    const both = compareReports(reportOf([first, second]), reportOf([first, second]));
    expect(both.lines).toEqual([]);
  });

  it('pair two cases of one moment by their issues', () => {
    const other = kase({ issue: 'the invoice', tier: 'low' });
    expect(compareReports(reportOf([base, other]), reportOf([other, base])).lines).toEqual([]);
  });

  it('warn when they are about other mail', () => {
    const { notes } = compareReports(reportOf([base], 9), reportOf([base]));
    expect(notes).toEqual([
      'The earlier report is about other mail (9 mails from 2026-02-01 to 2026-03-01): not every difference comes from the rules.',
    ]);
  });

  it.each([
    ['/nowhere/report.json', /there is no such file/],
    [new URL('../../package.json', import.meta.url).pathname, /no report\.json of defuse replay/],
    [new URL('../../README.md', import.meta.url).pathname, /no report\.json of defuse replay/],
  ])('are refused in one line when the earlier one is %s', (path, words) => {
    expect(() => reportIn(path)).toThrow(words);
  });
});
