import { DateTime } from 'luxon';

/** Seven whole days of a person's calendar: digest, page and API mean the same by a week. */
export interface SevenDays {
  /** ISO dates, oldest first. */
  readonly days: readonly string[];
  /** From the first midnight to that behind the last day. */
  readonly from: Date;
  readonly to: Date;
}

/** The seven days of which `last` is the last. */
export function sevenDaysTo(last: string, zone: string): SevenDays {
  const end = DateTime.fromISO(last, { zone }).startOf('day');
  const days = Array.from({ length: 7 }, (_, nth) => dayAfter(last, nth - 6));
  return { days, from: end.minus({ days: 6 }).toJSDate(), to: end.plus({ days: 1 }).toJSDate() };
}

/** Whether a text is an ISO date of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && DateTime.fromISO(text).isValid;
}

/** The day `later` days after an ISO date. */
export function dayAfter(date: string, later: number): string {
  return DateTime.fromISO(date, { zone: 'UTC' }).plus({ days: later }).toISODate() ?? date;
}
