import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

const calendars = new Map<string, Holidays>();

/**
 * True when `noon`, the middle of a day where somebody works, lies in a public holiday of their country or region
 * (`DE`, `DE-BE`); false for null and for a place that is not known.
 */
export function isPublicHoliday(place: string | null, noon: Date): boolean {
  if (place === null) return false;
  const found = calendarOf(place).isHoliday(noon);
  return found !== false && found.some((one) => one.type === 'public');
}

/** The calendars of all countries hold some 30 MB: they are loaded for whoever names a country. */
function calendarOf(place: string): Holidays {
  const known = calendars.get(place);
  if (known) return known;
  const Calendar = createRequire(import.meta.url)('date-holidays') as typeof Holidays;
  const [country = '', state] = place.split('-');
  const calendar = state === undefined ? new Calendar(country) : new Calendar(country, state);
  calendars.set(place, calendar);
  return calendar;
}
