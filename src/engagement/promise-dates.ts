import { en } from 'chrono-node';
import { DateTime } from 'luxon';
import type { WorkingHours } from '../domain/account.ts';
import type { OurPromise } from '../domain/promise.ts';
import { next, numericDay, ordinalDay } from './numeric-dates.ts';
import { addWorkingDays } from './working-time.ts';

/** When and where a mail of ours was written. `hours`: the writer's working days; Monday to Friday without. */
export interface PromiseContext {
  readonly sentAt: Date;
  readonly timeZone: string;
  readonly offsetMinutes: number | null;
  readonly hours?: WorkingHours;
}

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const span =
  /\b(?:within|in)\s{1,3}(?:the next\s{1,3})?(\d{1,3}|[a-z]{1,9})\s{1,3}(working |business )?(hour|day|week|fortnight|month)s?\b/i;
const fromToday =
  /\b(\d{1,2}|a|one|two|three|four) (day|week|month)s? from (?:today|now)\b|\bfortnight\b/i;
const deadline =
  /\b(?:by|before|until|no later than|not later than|at the latest on|latest by)\s{1,3}/gi;
const dayOfNextWeek =
  /\b(?:next (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:of )?next week|next week,? (?:on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i;
const namedDay =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const stillToday =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|midnight|(?:by|before|around|at) noon|EOD|COB|EOB|close of (?:business|play)|end of (?:the |this |our )?(?:day|business))\b/i;
/** "By noon on Friday", "at noon on 5 December": the clock time of another day. */
const otherDay = new RegExp(
  String.raw`\b(?:tomorrow|\w{3,6}day)\b(?<!today)|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months.join('|')})\b|\b(?:${months.join('|')}) \d{1,2}\b`,
  'i',
);
const endOfMonthNamed =
  /\bend of (?:the month of )?(january|february|march|april|may|june|july|august|september|october|november|december)(?:,? (\d{4}))?\b/i;
const middleOfMonth =
  /\b(?:mid[- ]|middle of )(january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const weekOf =
  /\bweek (?:of|commencing|beginning|starting)(?: on)? (?:the )?(.{3,40})|\bweek after next\b/i;
/** British: a week after the coming Tuesday. */
const dayWeek =
  /\b(?:(monday|tuesday|wednesday|thursday|friday|saturday|sunday) week\b|a week on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/i;

/**
 * The day that a promise names, as an ISO date on the writer's clock: the offset of the mail's Date header, or their
 * own time zone where that is UTC or missing. Null when it names none. A span of working days ends on a working
 * day; "next week" and "the end of the week" are Fridays. Source: none-of-them-has.md 5.
 */
export function dueOn(what: string, context: PromiseContext): string | null {
  const local = localTime(context);
  // "We will refund the March invoice by the end of the month": what follows "by" is the date.
  const cuts = [...what.matchAll(deadline)].map((one) => one.index).reverse();
  for (const cut of cuts) {
    const found = dayIn(what.slice(cut), local, context);
    if (found !== null) return found;
  }
  return dayIn(what, local, context);
}

function dayIn(text: string, local: DateTime, context: PromiseContext): string | null {
  return (
    inNamedWeek(text, local, context) ??
    inSpan(text, local, context) ??
    atAnEnd(text, local) ??
    inNextWeek(text, local) ??
    numericDay(text, local, context.timeZone) ??
    ordinalDay(text, local) ??
    (stillToday.test(text) && !otherDay.test(text) ? local.toISODate() : null) ??
    byWords(text, local, context)
  );
}

/** "in the week of 18 May" is due on its Friday, "by Tuesday week" a week after Tuesday. */
function inNamedWeek(text: string, local: DateTime, context: PromiseContext): string | null {
  const later = dayWeek.exec(text);
  if (later) {
    return next(local, later[1] ?? later[2] ?? '')
      .plus({ weeks: 1 })
      .toISODate();
  }
  const found = weekOf.exec(text);
  if (!found) return null;
  if (found[1] === undefined) return friday(local.plus({ weeks: 2 }));
  const start = numericDay(`on ${found[1]}`, local, context.timeZone);
  const day = start ?? ordinalDay(`on ${found[1]}`, local) ?? byWords(found[1], local, context);
  return day === null ? null : friday(DateTime.fromISO(day));
}

function inSpan(text: string, local: DateTime, context: PromiseContext): string | null {
  const found = span.exec(text) ?? null;
  const [, amount = '', working, unit = ''] = found ?? fromTodayParts(text);
  const count = Number(amount) || counts[amount.toLowerCase()];
  if (!count || unit === '') return null;
  if (working) return inWorkingTime(local, count, unit.toLowerCase(), context.hours);
  if (unit.toLowerCase() === 'fortnight') return local.plus({ weeks: 2 * count }).toISODate();
  return local.plus({ [`${unit.toLowerCase()}s`]: count }).toISODate();
}

function fromTodayParts(text: string): string[] {
  const found = fromToday.exec(text);
  if (!found) return [];
  const [, amount, unit] = found;
  return amount === undefined ? ['', 'two', '', 'week'] : ['', amount, '', unit ?? ''];
}

/** A business week or month is one of the calendar; only days and hours leave out what nobody works. */
function inWorkingTime(
  local: DateTime,
  count: number,
  unit: string,
  hours?: WorkingHours,
): string | null {
  if (unit === 'day') return workingDay(local, count, hours);
  if (unit !== 'hour') {
    const weeks = unit === 'fortnight' ? 2 * count : count;
    return local.plus(unit === 'month' ? { months: count } : { weeks }).toISODate();
  }
  const days = count < 24 ? daysOfHours(local, count, hours) : Math.ceil(count / 24);
  return days === 0 ? local.toISODate() : workingDay(local, days, hours);
}

/**
 * How many working days after today the hours end, each as long as the writer works; 0 when they end today. A customer
 * who reads "24 business hours" expects the next business day, so 24 and more are counted as days of 24.
 */
function daysOfHours(local: DateTime, count: number, hours?: WorkingHours): number {
  const minutes = (clock: string): number =>
    Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const [opens, closes] = [minutes(hours?.from ?? '09:00'), minutes(hours?.to ?? '17:00')];
  const now = Math.max(opens, local.hour * 60 + local.minute);
  const works = (hours?.days ?? [1, 2, 3, 4, 5]).includes(local.weekday);
  const left = works ? Math.max(0, closes - now) : 0;
  const dayLength = Math.max(60, closes - opens);
  return Math.max(0, Math.ceil((count * 60 - left) / dayLength));
}

function workingDay(local: DateTime, count: number, hours?: WorkingHours): string | null {
  const days = hours?.days ?? [1, 2, 3, 4, 5];
  const calendar: WorkingHours = {
    timeZone: local.zoneName ?? 'UTC',
    days,
    from: '00:00',
    to: '23:59',
    holidays: hours?.holidays ?? null,
  };
  const end = addWorkingDays(calendar, local.toJSDate(), Math.min(count, 60));
  return DateTime.fromJSDate(end, { zone: calendar.timeZone }).toISODate();
}

function atAnEnd(text: string, local: DateTime): string | null {
  if (/\bend of next week\b/i.test(text)) return friday(local.plus({ weeks: 1 }));
  if (/\b(?:end of (?:the |this )?week|(?:before|by|until) the weekend|this week)\b/i.test(text)) {
    return friday(local.weekday > 5 ? local.plus({ weeks: 1 }) : local);
  }
  if (/\b(?:over|on|at|during) the weekend\b/i.test(text)) {
    return local.set({ weekday: 7 }).toISODate();
  }
  if (/\bend of next month\b/i.test(text)) {
    return local.plus({ months: 1 }).endOf('month').toISODate();
  }
  if (/\b(?:end of (?:the |this )?month|(?:later )?this month)\b/i.test(text)) {
    return local.endOf('month').toISODate();
  }
  if (/\bend of (?:the |this )?quarter\b/i.test(text)) return local.endOf('quarter').toISODate();
  if (/\b(?:year['’]?s? end|end of (?:the |this )?year)\b/i.test(text)) {
    return local.endOf('year').toISODate();
  }
  const middle = middleOfMonth.exec(text)?.[1];
  if (middle !== undefined) return ordinalOfMonth(15, middle, local);
  const named = endOfMonthNamed.exec(text);
  if (!named) return null;
  const month = months.indexOf((named[1] ?? '').toLowerCase()) + 1;
  const year = Number(named[2]) || local.year + (month < local.month ? 1 : 0);
  return DateTime.fromObject({ year, month }).endOf('month').toISODate();
}

/** That day of the coming month of this name; null where it has passed in the present one. */
function ordinalOfMonth(day: number, name: string, local: DateTime): string | null {
  const month = months.indexOf(name.toLowerCase()) + 1;
  const year = local.year + (month < local.month ? 1 : 0);
  const found = DateTime.fromObject({ year, month, day }, { zone: local.zone });
  return found >= local.startOf('day') ? found.toISODate() : null;
}

function inNextWeek(text: string, local: DateTime): string | null {
  const named = dayOfNextWeek.exec(text);
  const monday = local.plus({ weeks: 1 }).startOf('week');
  if (named) {
    const day = weekdays.indexOf((named[1] ?? named[2] ?? named[3] ?? '').toLowerCase());
    return monday.plus({ days: day }).toISODate();
  }
  return /\bnext week\b/i.test(text) ? friday(monday) : null;
}

/** What chrono reads, but for dates of the past that only name a thing ("the invoice of 3 March"). */
function byWords(text: string, local: DateTime, { sentAt }: PromiseContext): string | null {
  const reference = { instant: sentAt, timezone: local.offset };
  // Numbers were read before: here they would be taken for a month and a day, in that order.
  const words = text.replace(/\d{1,2}[./]\d[\d./]*/g, (digits) => '~'.repeat(digits.length));
  for (const parsed of en.parse(words, reference, { forwardDate: true })) {
    const before = words.slice(0, parsed.index);
    if (/\b(?:of|from|since|dated)\s{1,3}$/i.test(before)) continue;
    const { start } = parsed;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) continue;
    if (!start.isCertain('day') && !start.isCertain('weekday') && !namedDay.test(parsed.text)) {
      continue;
    }
    const found = DateTime.fromObject({ year, month, day }, { zone: local.zone });
    if (found.isValid && found >= local.startOf('day')) return found.toISODate();
  }
  return null;
}

function friday(at: DateTime): string | null {
  return at.set({ weekday: 5 }).toISODate();
}

/** The promise's day is over on the clock of whoever made it, or is recorded as over already. */
export function isPastItsDay(
  { dueOn, state }: Pick<OurPromise, 'dueOn' | 'state'>,
  hours: Pick<WorkingHours, 'timeZone'>,
  now: Date,
): boolean {
  if (dueOn === null || state === 'kept' || state === 'withdrawn') return false;
  const today = DateTime.fromJSDate(now, { zone: hours.timeZone }).toISODate() ?? '';
  return state === 'overdue' || dueOn < today;
}

/** When the day of a promise that is past it ended on that clock, `now` at the latest; null while it is not past. */
export function lateSince(
  promise: Pick<OurPromise, 'dueOn' | 'state'>,
  hours: Pick<WorkingHours, 'timeZone'>,
  now: Date,
): Date | null {
  if (promise.dueOn === null || !isPastItsDay(promise, hours, now)) return null;
  const end = DateTime.fromISO(promise.dueOn, { zone: hours.timeZone }).plus({ days: 1 });
  return end.toJSDate() < now ? end.toJSDate() : now;
}

/** The writer's own zone when the mail's Date header is in UTC or has none, else that header's offset. */
function localTime({ sentAt, timeZone, offsetMinutes }: PromiseContext): DateTime {
  if (offsetMinutes === null || offsetMinutes === 0) {
    return DateTime.fromJSDate(sentAt, { zone: timeZone });
  }
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const zone = `UTC${sign}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
  return DateTime.fromJSDate(sentAt, { zone });
}
