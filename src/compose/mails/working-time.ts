import { DateTime } from 'luxon';
import type { WorkingHours } from '../../domain/account.ts';
import { isPublicHoliday } from '../../domain/public-holiday.ts';

/** True when the person works during all of `from`…`to` (same local day, no holiday, inside the hours). */
export function worksDuring(hours: WorkingHours, from: Date, to: Date): boolean {
  const start = DateTime.fromJSDate(from).setZone(hours.timeZone);
  const end = DateTime.fromJSDate(to).setZone(hours.timeZone);
  const today = start.toFormat('yyyy-LL-dd');
  return (
    end.toFormat('yyyy-LL-dd') === today &&
    start.toFormat('HH:mm') >= hours.from &&
    end.toFormat('HH:mm') <= hours.to &&
    isWorkingDay(hours, start)
  );
}

/** The ISO date `count` working days after the day of `at`, in the person's zone and with their holidays. */
export function workingDayAfter(hours: WorkingHours, at: Date, count: number): string {
  let date = DateTime.fromJSDate(at).setZone(hours.timeZone);
  let left = count;
  // A year without a working day cannot be: 400 steps bound a broken configuration.
  for (let step = 0; step < 400 && left > 0; step += 1) {
    date = date.plus({ days: 1 });
    if (isWorkingDay(hours, date)) left -= 1;
  }
  return date.toFormat('yyyy-LL-dd');
}

function isWorkingDay(hours: WorkingHours, at: DateTime): boolean {
  return (
    hours.days.includes(at.weekday) &&
    !isPublicHoliday(hours.holidays, at.set({ hour: 12 }).toJSDate())
  );
}
