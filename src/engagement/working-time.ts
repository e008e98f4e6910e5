import { DateTime } from 'luxon';
import type { WorkingHours } from '../domain/account.ts';
import { isPublicHoliday } from '../domain/public-holiday.ts';

const mostDays = 60;

/** True when somebody with these hours works at `at`: their days, their clock, no public holiday. */
export function isWorkingTime(hours: WorkingHours, at: Date): boolean {
  const local = DateTime.fromJSDate(at, { zone: hours.timeZone });
  const time = local.toFormat('HH:mm');
  return isWorkingDay(hours, local) && time >= hours.from && time < hours.to;
}

/**
 * `at` when it is working time, else the start of the next working day; at most 60 days ahead, then `at` itself
 * (somebody whose calendar never opens must not hold a mail for ever).
 */
export function workingFrom(hours: WorkingHours, at: Date): Date {
  if (isWorkingTime(hours, at)) return at;
  const local = DateTime.fromJSDate(at, { zone: hours.timeZone });
  for (let day = 0; day <= mostDays; day++) {
    const start = startOf(hours, local.plus({ days: day }));
    if (start.toMillis() >= at.getTime() && isWorkingDay(hours, start)) return start.toJSDate();
  }
  return at;
}

/** The start of the `days`-th working day after the day of `at`; `days` at least 1. */
export function addWorkingDays(hours: WorkingHours, at: Date, days: number): Date {
  let local = DateTime.fromJSDate(at, { zone: hours.timeZone });
  let left = Math.max(1, days);
  for (let step = 0; step < mostDays * 2 + days * 2 && left > 0; step++) {
    local = local.plus({ days: 1 });
    if (isWorkingDay(hours, local)) left--;
  }
  return startOf(hours, local).toJSDate();
}

/** The start of the first working day from `isoDate` on, by the person's own calendar and clock. */
export function morningOf(hours: WorkingHours, isoDate: string): Date {
  const day = DateTime.fromISO(isoDate, { zone: hours.timeZone });
  return workingFrom(hours, startOf(hours, day).toJSDate());
}

/** How many working days begin after the day of `from` and not after that of `to`; 0 when `to` is earlier. */
export function workingDaysBetween(hours: WorkingHours, from: Date, to: Date): number {
  const end = DateTime.fromJSDate(to, { zone: hours.timeZone }).startOf('day');
  let day = DateTime.fromJSDate(from, { zone: hours.timeZone }).startOf('day').plus({ days: 1 });
  let count = 0;
  for (let step = 0; step < 1_000 && day <= end; step++) {
    if (isWorkingDay(hours, day)) count++;
    day = day.plus({ days: 1 });
  }
  return count;
}

/**
 * Milliseconds of the wall clock in `timeZone` at `at`: two of them differ by whole days when both clocks show the
 * same time, whatever the summer time did in between.
 */
export function wallMs(at: Date, timeZone: string): number {
  return at.getTime() + DateTime.fromJSDate(at, { zone: timeZone }).offset * 60_000;
}

function startOf(hours: WorkingHours, day: DateTime): DateTime {
  const [hour, minute] = hours.from.split(':').map(Number);
  return day.set({ hour: hour ?? 9, minute: minute ?? 0, second: 0, millisecond: 0 });
}

function isWorkingDay(hours: WorkingHours, day: DateTime): boolean {
  return (
    hours.days.includes(day.weekday) &&
    !isPublicHoliday(hours.holidays, day.set({ hour: 12 }).toJSDate())
  );
}
