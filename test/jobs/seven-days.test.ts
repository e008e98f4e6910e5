import { describe, expect, it } from 'vitest';
import { dayAfter, isDay, sevenDaysTo } from '../../src/jobs/seven-days.ts';

describe('seven days', () => {
  it('are whole days of the calendar, over a change of the clocks too', () => {
    const { days, from, to } = sevenDaysTo('2026-03-30', 'Europe/Berlin');
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-03-24', '2026-03-30', 7]);
    expect([from.toISOString(), to.toISOString()]).toEqual([
      '2026-03-23T23:00:00.000Z',
      '2026-03-30T22:00:00.000Z',
    ]);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-W09-1', false],
    ['', false],
  ])('end on a day of the calendar: %s is %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it('have the week before them', () => {
    expect(dayAfter('2026-03-01', -7)).toBe('2026-02-22');
  });
});
