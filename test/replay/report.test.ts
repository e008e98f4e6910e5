import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/replay/range.ts';
import type { ReplayedCase, ReplayedWeek } from '../../src/replay/report.ts';
import { budgetWords } from '../../src/replay/report-words.ts';
import { nextMorning } from '../../src/replay/simulated-time.ts';
import { barsOf, budgetFor, weeksOf } from '../../src/replay/weeks.ts';

const week = (monday: string, high: number, mails = 1): ReplayedWeek => ({
  week: monday,
  high,
  medium: 0,
  low: 0,
  mails,
});

describe('the weeks of a report', () => {
  it('begin on Monday and count mails of customers, and cases when they reached their tiers', () => {
    const cases = [
      { openedAt: '2026-01-20T09:00:00Z', reachedAt: '2026-02-08T23:59:00Z', tier: 'high' },
      { openedAt: '2026-02-09T00:00:00Z', reachedAt: '2026-02-09T00:00:00Z', tier: 'low' },
    ] as ReplayedCase[];
    expect(weeksOf(cases, [{ week: '2026-02-02', mails: 3 }])).toEqual([
      { week: '2026-02-02', high: 1, medium: 0, low: 0, mails: 3 },
      { week: '2026-02-09', high: 0, medium: 0, low: 1, mails: 0 },
    ]);
  });

  it('leave no gap in the picture', () => {
    const { unit, bars } = barsOf([week('2026-02-02', 1), week('2026-02-23', 2)]);
    expect(unit).toBe('week');
    expect(bars.map((one) => [one.name, one.high])).toEqual([
      ['2026-02-02', 1],
      ['2026-02-09', 0],
      ['2026-02-16', 0],
      ['2026-02-23', 2],
    ]);
  });

  it.each([
    ['2026-12-28', 'week', 53],
    ['2027-12-27', 'month', 24],
    ['2046-01-01', 'year', 21],
  ] as const)('become longer bars when the last one is %s', (last, unit, count) => {
    const found = barsOf([week('2025-12-29', 1), week(last, 1)]);
    expect([found.unit, found.bars.length]).toEqual([unit, unit === 'week' ? 53 : count + 1]);
    expect(found.bars.reduce((sum, one) => sum + one.high, 0)).toBe(2);
  });
});

describe('an alert budget', () => {
  it('is measured in the weeks in which a customer wrote', () => {
    const weeks = [week('2026-02-02', 1), week('2026-02-09', 7), week('2026-02-16', 0, 0)];
    const budget = budgetFor(weeks, 5);
    expect(budget).toEqual({ perWeek: 5, weeks: 2, over: 1, most: 7, usual: 7 });
    expect(budgetWords(budget)).toBe(
      'At most 5 High cases a week: exceeded in 1 of the 2 calendar weeks with mail of customers. A budget of 7 would have been kept in every week, one of 7 in nine weeks of ten.',
    );
  });

  it('leaves out one week of ten when it says what is usual', () => {
    const weeks = Array.from({ length: 10 }, (_, at) => week(`2026-03-0${at}`, at === 4 ? 9 : 2));
    expect(budgetFor(weeks, 9)).toMatchObject({ over: 0, most: 9, usual: 2 });
  });

  it('is nothing without weeks', () => {
    expect(budgetFor([], 5)).toEqual({ perWeek: 5, weeks: 0, over: 0, most: 0, usual: 0 });
  });
});

describe('the days of a replay', () => {
  it('are whole days of the company’s clock, both included', () => {
    expect(rangeOf('2026-01-01', '2026-03-31', 'Europe/Berlin')).toEqual({
      from: new Date('2025-12-31T23:00:00Z'),
      until: new Date('2026-03-31T22:00:00Z'),
    });
    expect(rangeOf(undefined, undefined, 'UTC')).toEqual({ from: null, until: null });
  });

  it.each([
    ['2026-13-01', undefined, /--from 2026-13-01: give a day/],
    [undefined, 'today', /--to today: give a day/],
    ['2026-02-02', '2026-02-01', /lies before/],
  ])('are refused in one line: %s to %s', (from, to, words) => {
    expect(() => rangeOf(from, to, 'UTC')).toThrow(words);
  });

  it('have their mornings on working days, over a change of the clocks too', () => {
    const next = (at: string): string => nextMorning(new Date(at), 'Europe/Berlin').toISOString();
    expect(next('2026-03-27T05:00:00Z')).toBe('2026-03-30T04:00:00.000Z');
    expect(next('2026-03-27T04:59:59Z')).toBe('2026-03-27T05:00:00.000Z');
  });
});
