import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { officeNow } from '../../src/sandbox/office-now.ts';

const minutes = Array.from({ length: 7 * 24 * 4 }, (_, i) => i * 15);

describe.each([
  ['in winter', '2026-01-05T00:00:00Z'],
  ['in summer', '2026-07-06T00:00:00Z'],
  ['at the change of the clocks', '2026-03-27T00:00:00Z'],
])('the office of the demo, every quarter of an hour of a week %s', (_, monday) => {
  it('is at work', () => {
    const idle = minutes.filter((minute) => {
      const now = new Date(Date.parse(monday) + minute * 60_000);
      const { timeZone, days } = officeNow(now);
      const there = DateTime.fromJSDate(now, { zone: timeZone });
      return there.hour < 9 || there.hour >= 16 || !days.includes(there.weekday);
    });
    expect(idle).toEqual([]);
  });
});

it('stays in London while London works', () => {
  const office = officeNow(new Date('2026-01-07T10:00:00Z'));
  expect(office).toEqual({ timeZone: 'Europe/London', days: [1, 2, 3, 4, 5] });
});

it('works at weekends only where nobody else is at work', () => {
  expect(officeNow(new Date('2026-01-10T12:00:00Z')).days).toContain(6);
  expect(officeNow(new Date('2026-01-09T23:00:00Z')).days).not.toContain(6);
});
