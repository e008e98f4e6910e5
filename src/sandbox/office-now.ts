import { DateTime } from 'luxon';

/** Cities around the world, the company's own first: somewhere it is always between nine and four. */
const cities = [
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Asia/Kolkata',
];
const workingWeek = [1, 2, 3, 4, 5];
const wholeWeek = [...workingWeek, 6, 7];

/** Where an office is at work: its time zone and its working days (1 is Monday). */
export interface Office {
  readonly timeZone: string;
  readonly days: readonly number[];
}

/**
 * An office that is at work at `now`, with 90 minutes left at least before half past five: a city where it is between
 * nine and four, on a working day where there is one, otherwise one that works at weekends. Medium and Low mails wait
 * for working hours, so that a demo of an evening would show none of them.
 */
export function officeNow(now: Date): Office {
  const there = cities
    .map((timeZone) => DateTime.fromJSDate(now, { zone: timeZone }))
    .filter(({ hour }) => hour >= 9 && hour < 16);
  const onWorkingDay = there.find(({ weekday }) => workingWeek.includes(weekday));
  const timeZone = (onWorkingDay ?? there[0])?.zoneName ?? cities[0] ?? 'UTC';
  return { timeZone, days: onWorkingDay ? workingWeek : wholeWeek };
}

/** The city of an office's time zone in plain words: `New York`. */
export function cityOf({ timeZone }: Office): string {
  return timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
}
