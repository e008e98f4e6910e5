import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { InteractionKind } from '../domain/interaction.ts';
import { CsvError, type ImportRow } from './csv-file.ts';

const mostBytes = 50_000_000;
const fetchMs = 20_000;

/**
 * The meetings of an iCalendar file or address (https) with somebody outside the company: asked for, accepted,
 * declined or cancelled. They carry the same ids as the calendar mails, so that both tell one fact. Series are
 * one row. Throws CsvError when it is no calendar. Source: RFC 5545.
 */
export async function* meetingsOf(
  place: string,
  ownDomains: readonly string[],
): AsyncGenerator<ImportRow> {
  const text = await textOf(place);
  let events: ICAL.Component[];
  try {
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  } catch {
    throw new CsvError('It is no iCalendar file (RFC 5545).');
  }
  let line = 0;
  for (const component of events) {
    line += 1;
    const input = meetingOf(new ICAL.Event(component), component, ownDomains);
    if (input !== null) yield { line, input };
  }
}

async function textOf(place: string): Promise<string> {
  if (!/^https:/i.test(place)) return readFile(place, 'utf8');
  const answer = await fetch(place, { signal: AbortSignal.timeout(fetchMs), redirect: 'error' });
  if (!answer.ok) throw new CsvError(`The calendar's server answered ${answer.status}.`);
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength > mostBytes) throw new CsvError('The calendar is larger than 50 MB.');
  return new TextDecoder().decode(bytes);
}

function meetingOf(
  event: ICAL.Event,
  component: ICAL.Component,
  ownDomains: readonly string[],
): Record<string, unknown> | null {
  const guests = component
    .getAllProperties('attendee')
    .map((one) => ({
      address: String(one.getFirstValue() ?? '')
        .replace(/^mailto:/i, '')
        .toLowerCase(),
      answer: String(one.getParameter('partstat') ?? '').toUpperCase(),
    }))
    .filter((one) => one.address.includes('@') && !isOurs(one.address, ownDomains));
  const guest = guests.find((one) => one.answer === 'DECLINED') ?? guests[0];
  if (guest === undefined || !event.uid || event.startDate === null) return null;
  const cancelled = /^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? ''));
  const kind = kindOf(guest.answer, cancelled);
  const at = event.startDate.toJSDate().toISOString();
  const part = event.isRecurring() ? at : 'one';
  return {
    externalId: `meeting:${event.uid}:${part}:${kind}:${event.sequence ?? 0}`.slice(0, 200),
    account: null,
    contact: guest.address,
    kind,
    at,
    title: String(event.summary ?? '').slice(0, 200),
    thread: (part === 'one' ? event.uid : `${event.uid}:${part}`).slice(0, 200),
  };
}

function kindOf(answer: string, cancelled: boolean): InteractionKind {
  if (answer === 'DECLINED') return 'meeting-declined';
  if (cancelled) return 'meeting-missed-by-us';
  return answer === 'ACCEPTED' || answer === 'TENTATIVE' ? 'meeting-accepted' : 'meeting-requested';
}

function isOurs(address: string, ownDomains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return ownDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
}
