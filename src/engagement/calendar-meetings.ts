import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import type { InteractionKind } from '../domain/interaction.ts';

/** Whose calendar it is, and the clock of times that name no zone. */
export interface CalendarContext {
  readonly ownDomains: readonly string[];
  readonly timeZone: string;
}

/**
 * The meetings of an iCalendar text with somebody outside the company, as inputs of `interactionInput`: asked for,
 * accepted, declined or cancelled. They carry the ids of the calendar mails, so that both tell one fact. A series is
 * one meeting; a date of it that was moved or answered apart is one of its own. Null when it is no calendar.
 * Source: RFC 5545.
 */
export function calendarMeetings(
  text: string,
  context: CalendarContext,
): readonly Record<string, unknown>[] | null {
  let events: ICAL.Component[];
  try {
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch {
    return null;
  }
  return events.map((one) => safely(() => meetingOf(one, context))).filter((one) => one !== null);
}

/** One event with an absurd date does not hide the others. */
function safely<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function meetingOf(
  component: ICAL.Component,
  context: CalendarContext,
): Record<string, unknown> | null {
  const event = new ICAL.Event(component);
  const guests = [
    ...component.getAllProperties('attendee').map((one) => ({
      address: addressOf(one.getFirstValue()),
      answer: String(one.getParameter('partstat') ?? '').toUpperCase(),
    })),
    // Not every calendar lists who invites among the invited.
    { address: addressOf(component.getFirstPropertyValue('organizer')), answer: 'ACCEPTED' },
  ].filter((one) => isTheirs(one.address, context.ownDomains));
  const guest = guests.find((one) => one.answer === 'DECLINED') ?? guests[0];
  if (guest === undefined || !event.uid) return null;
  const starts = startOf(component, context.timeZone)?.toISOString();
  if (starts === undefined) return null;
  const changed = changedAt(component);
  const kind = kindOf(guest.answer, callOff(component, changed, starts, context));
  if (kind === null) return null;
  const part = event.isRecurring() || event.isRecurrenceException() ? starts : 'one';
  return {
    externalId: `meeting:${event.uid}:${part}:${kind}:${event.sequence ?? 0}`.slice(0, 200),
    account: null,
    contact: guest.address,
    kind,
    // An answer is dated by when it was given, where the calendar says so.
    at: kind === 'meeting-requested' ? starts : earlier(changed, starts),
    title: String(event.summary ?? '').slice(0, 200),
    thread: (part === 'one' ? event.uid : `${event.uid}:${part}`).slice(0, 200),
  };
}

/** The start as an instant; a zone that the file does not describe is looked up by its name. */
function startOf(component: ICAL.Component, timeZone: string): Date | null {
  const property = component.getFirstProperty('dtstart');
  const value = property?.getFirstValue();
  if (!(value instanceof ICAL.Time)) return null;
  if (value.zone && value.zone !== ICAL.Timezone.localTimezone) return value.toJSDate();
  const named = String(property?.getParameter('tzid') ?? '');
  const zone = IANAZone.isValidZone(named) ? named : timeZone;
  const { year, month, day, hour, minute, second } = value;
  const local = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone });
  return local.isValid ? local.toJSDate() : null;
}

function changedAt(component: ICAL.Component): string | null {
  const value = component.getFirstPropertyValue('last-modified');
  return value instanceof ICAL.Time ? value.toJSDate().toISOString() : null;
}

function earlier(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}

/** Who called a meeting off: they did, we did in time, or we did when it had begun or nobody knows when. */
type CallOff = 'by-them' | 'by-us-in-time' | 'by-us' | null;

/** Only the organizer can cancel a meeting (RFC 5546 §3.2.5). */
function callOff(
  component: ICAL.Component,
  changed: string | null,
  starts: string,
  { ownDomains }: CalendarContext,
): CallOff {
  const status = String(component.getFirstPropertyValue('status') ?? '');
  if (status.toUpperCase() !== 'CANCELLED') return null;
  const organizer = addressOf(component.getFirstPropertyValue('organizer'));
  if (isTheirs(organizer, ownDomains)) return 'by-them';
  return changed !== null && changed < starts ? 'by-us-in-time' : 'by-us';
}

/** Null where there is nothing to tell: who calls a meeting off in time stands nobody up. */
function kindOf(answer: string, off: CallOff): InteractionKind | null {
  if (off === 'by-them') return 'meeting-cancelled';
  if (answer === 'DECLINED') return 'meeting-declined';
  if (off === 'by-us-in-time') return null;
  if (off === 'by-us') return 'meeting-missed-by-us';
  return answer === 'ACCEPTED' || answer === 'TENTATIVE' ? 'meeting-accepted' : 'meeting-requested';
}

function addressOf(value: unknown): string {
  return String(value ?? '')
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

function isTheirs(address: string, ownDomains: readonly string[]): boolean {
  if (!address.includes('@')) return false;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return !ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
