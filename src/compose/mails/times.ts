import { DateTime } from 'luxon';

// Every instant is shown in the reader's own zone; dates are written "3 May".

const local = (at: Date, zone: string): DateTime =>
  DateTime.fromJSDate(at).setZone(zone).setLocale('en-GB');

/** "09:14" in `zone`. */
export function clock(at: Date, zone: string): string {
  return local(at, zone).toFormat('HH:mm');
}

/** "3 May" in `zone`; with the year when it is not the year of `now`. */
export function day(at: Date, zone: string, now: Date): string {
  const one = local(at, zone);
  return one.toFormat(one.year === local(now, zone).year ? 'd LLLL' : 'd LLLL yyyy');
}

/** "3 May, 09:14" in `zone`. */
export function dayAndClock(at: Date, zone: string, now: Date): string {
  return `${day(at, zone, now)}, ${clock(at, zone)}`;
}

/** "today at 09:29" or "Monday 4 May at 09:00" in `zone`. */
export function soon(at: Date, zone: string, now: Date): string {
  const days = local(at, zone).startOf('day').diff(local(now, zone).startOf('day'), 'days').days;
  const rounded = Math.round(days);
  if (rounded === 0) return `today at ${clock(at, zone)}`;
  return `${local(at, zone).toFormat('cccc')} ${day(at, zone, now)} at ${clock(at, zone)}`;
}

/** "05/03", the protocol's MM/DD, in `zone`; with the year when it is not the year of `now`. */
export function monthDay(at: Date, zone: string, now: Date): string {
  const one = local(at, zone);
  return one.toFormat(one.year === local(now, zone).year ? 'LL/dd' : 'LL/dd/yyyy');
}

/** An ISO date as `monthDay`. */
export function isoMonthDay(date: string, zone: string, now: Date): string {
  return monthDay(DateTime.fromISO(date, { zone }).toJSDate(), zone, now);
}

/** An ISO date as "8 May"; the text itself when it is no date. */
export function isoDay(date: string, zone: string, now: Date): string {
  const one = DateTime.fromISO(date, { zone }).setLocale('en-GB');
  if (!one.isValid) return date;
  return one.toFormat(one.year === local(now, zone).year ? 'd LLLL' : 'd LLLL yyyy');
}

/** "Monday 4 May" for an ISO date; the text itself when it is no date. */
export function isoWeekday(date: string, zone: string, now: Date): string {
  const one = DateTime.fromISO(date, { zone }).setLocale('en-GB');
  return one.isValid ? `${one.toFormat('cccc')} ${isoDay(date, zone, now)}` : date;
}

/** The ISO date of `at` in `zone`. */
export function isoDateOf(at: Date, zone: string): string {
  return local(at, zone).toFormat('yyyy-LL-dd');
}

/** Whole calendar days from `from` to `to` in `zone`. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  return Math.round(
    local(to, zone).startOf('day').diff(local(from, zone).startOf('day'), 'days').days,
  );
}

/** "1 day", "12 days". */
export function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
