import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Person } from '../../domain/account.ts';
import type { CaseId } from '../../domain/ids.ts';
import { oneLine } from './clean.ts';
import type { Slot } from './slots.ts';

/**
 * The proposed call times as iCalendar text: one tentative event per slot, METHOD:PUBLISH, because a REQUEST
 * may only carry one UID (RFC 5546 §3.2.2) and three invitations would be three meetings. Times in UTC.
 * Same input, same bytes: uids come from the case, the stamp is `now`. Null when there is no slot.
 */
export function invitation(
  call: {
    readonly caseId: CaseId;
    readonly episode: number;
    readonly title: string;
    readonly body: string;
    readonly organizer: Person;
  },
  slots: readonly Slot[],
  now: Date,
): string | null {
  if (slots.length === 0) return null;
  const calendar = ical({
    prodId: { company: 'Defuse', product: 'calls' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const [at, slot] of slots.entries()) {
    calendar.createEvent({
      id: `${call.caseId}-${call.episode}-${slot.start.getTime()}@defuse`,
      stamp: now,
      start: slot.start,
      end: slot.end,
      summary: oneLine(`Option ${at + 1} of ${slots.length}: ${call.title}`, 120),
      description: oneLine(call.body, 300),
      organizer: organizerOf(call.organizer),
      status: ICalEventStatus.TENTATIVE,
    });
  }
  return `${calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd()}\r\n`;
}

/** When the slots of an invitation of ours begin. */
export function offeredStarts(ics: string): readonly Date[] {
  const starts = ics.matchAll(/^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/gm);
  return [...starts].map(
    ([, year, month, day, hours, minutes, seconds]) =>
      new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`),
  );
}

/** Somebody whom the configuration does not name (any more) has no address, and the library refuses an empty one. */
function organizerOf({ name, address }: Person): { name: string; email: string } | null {
  return address === '' ? null : { name: oneLine(name, 80), email: address };
}
