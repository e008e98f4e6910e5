import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import type { WorkingHours } from '../../domain/account.ts';

const known = new Map<string, ReadonlySet<string>>();

/** ISO dates of the public holidays of a country or region (`DE`, `DE-BE`) in a year; empty when unknown. */
function holidaysOf(place: string, year: number): ReadonlySet<string> {
  const key = `${place} ${year}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const [country = '', state] = place.split('-');
  const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const dates = new Set(
    (calendar.getHolidays(year) ?? [])
      .filter((one) => one.type === 'public')
      .map((one) => one.date.slice(0, 10)),
  );
  known.set(key, dates);
  return dates;
}

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
  if (!hours.days.includes(at.weekday)) return false;
  if (hours.holidays === null) return true;
  return !holidaysOf(hours.holidays, at.year).has(at.toFormat('yyyy-LL-dd'));
}
