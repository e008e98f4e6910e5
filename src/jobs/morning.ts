import { DateTime } from 'luxon';
import type { Person } from '../domain/account.ts';
import type { NewOutgoing, OutgoingKind } from '../domain/outgoing.ts';
import type { MailContent } from '../domain/outgoing.ts';
import { isWorkingTime, morningOf } from '../engagement/working-time.ts';

/** True in the first hour of a working day of this person, by their own clock and holidays. */
export function isMorning(person: Person, now: Date): boolean {
  if (!isWorkingTime(person.hours, now)) return false;
  const local = DateTime.fromJSDate(now, { zone: person.hours.timeZone });
  const [hour = 9, minute = 0] = person.hours.from.split(':').map(Number);
  return local < local.set({ hour, minute, second: 0 }).plus({ hours: 1 });
}

/** The day of the person's own calendar (ISO date). */
export function dayOf(person: Person, now: Date): string {
  return DateTime.fromJSDate(now, { zone: person.hours.timeZone }).toISODate() ?? '';
}

/** True on the first day of the week on which this person works, by their own days and holidays: mostly Monday. */
export function isFirstOfWeek(person: Person, now: Date): boolean {
  const first = morningOf(person.hours, mondayOf(person, now));
  return dayOf(person, first) === dayOf(person, now);
}

/** The Monday (ISO date) of this week of the person's own calendar. */
export function mondayOf(person: Person, now: Date): string {
  const local = DateTime.fromJSDate(now, { zone: person.hours.timeZone });
  return local.startOf('week').toISODate() ?? '';
}

/** A mail that one person gets once for one day, however often the clock asks for it. */
export function onceFor(
  day: string,
  kind: OutgoingKind,
  person: Person,
  content: MailContent,
  now: Date,
): NewOutgoing {
  return {
    key: `${kind}:${person.id}:${day}`,
    kind,
    recipient: person.id,
    accountId: null,
    caseId: null,
    messageId: null,
    content,
    draft: null,
    notBefore: now,
  };
}
