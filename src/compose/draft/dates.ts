import { DateTime } from 'luxon';
import type { WorkingHours } from '../../domain/account.ts';

/** "Thursday, 26 November" for an ISO date. */
export function spokenDate(isoDate: string): string {
  return DateTime.fromISO(isoDate, { zone: 'utc' }).setLocale('en').toFormat('cccc, d LLLL');
}

/** "3 November" for an instant, in the person's zone. */
export function dayOf(at: Date, hours: WorkingHours): string {
  return DateTime.fromJSDate(at).setZone(hours.timeZone).setLocale('en').toFormat('d LLLL');
}

/** The ISO date of an instant in the person's zone. */
export function isoDayOf(at: Date, hours: WorkingHours): string {
  return DateTime.fromJSDate(at).setZone(hours.timeZone).toFormat('yyyy-LL-dd');
}
