import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Moment } from '../domain/decision.ts';

/** A moment of the replay: the simulated time, and ids that are the same in every run. */
export function simulatedMoment(now: Date, name: string): Moment {
  let count = 0;
  return {
    now,
    newId: () => {
      count++;
      const hex = createHash('sha256').update(`${name}\n${count}`).digest('hex');
      const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
      return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
    },
  };
}

/** The next working morning (Monday to Friday, 06:00 in `zone`) after `after`. */
export function nextMorning(after: Date, zone: string): Date {
  const six = { hour: 6, minute: 0, second: 0, millisecond: 0 };
  let at = DateTime.fromJSDate(after, { zone }).set(six);
  while (at.toMillis() <= after.getTime() || at.weekday > 5) at = at.plus({ days: 1 });
  return at.toJSDate();
}
