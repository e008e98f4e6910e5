import { DateTime } from 'luxon';
import {
  type CalendarAnswer,
  type CalendarMethod,
  calendarMethods,
  type Participation,
  participations,
} from '../domain/mail.ts';

interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

const mostLines = 5_000;
/** An event, or a task of a calendar: both are dated things that somebody answers. */
const calendarEntry = /^V(?:EVENT|TO-?DO)$/i;

/**
 * What an iCalendar text says, read tolerantly: unfolded by hand, quoted parameters respected, only the first
 * event counts. Null when there is no calendar in it. Never throws. Source: RFC 5545, RFC 5546; pitfalls 48, 49.
 */
export function readCalendar(text: string, methodOfPart: string | null): CalendarAnswer | null {
  if (!/BEGIN:VCALENDAR/i.test(text.slice(0, 20_000))) return null;
  const all = unfold(text)
    .map(propertyOf)
    .filter((one): one is Property => one !== null);
  const start = all.findIndex((one) => one.name === 'BEGIN' && calendarEntry.test(one.value));
  const endAt = all.findIndex(
    (one, at) => at > start && one.name === 'END' && calendarEntry.test(one.value),
  );
  const event = start < 0 ? all : all.slice(start, endAt < 0 ? undefined : endAt);
  const first = (name: string): Property | undefined => event.find((one) => one.name === name);
  const method = (all.find((one) => one.name === 'METHOD')?.value ?? methodOfPart ?? '')
    .toLowerCase()
    .trim();
  return {
    method: calendarMethods.find((one) => one === method) ?? ('other' satisfies CalendarMethod),
    uid: first('UID')?.value.trim() || null,
    sequence: Number.parseInt(first('SEQUENCE')?.value ?? '0', 10) || 0,
    summary: unescapeText(first('SUMMARY')?.value ?? '').slice(0, 300),
    organizer: addressOf(first('ORGANIZER')?.value),
    attendees: event
      .filter((one) => one.name === 'ATTENDEE')
      .slice(0, 500)
      .map((one) => ({
        address: addressOf(one.value) ?? '',
        answer: answerOf(one.params['PARTSTAT']),
      })),
    startsAt: instantOf(first('DTSTART')),
    endsAt: instantOf(first('DTEND')),
    recurring: first('RRULE') !== undefined || first('RECURRENCE-ID') !== undefined,
  };
}

function unfold(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/).slice(0, mostLines)) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += line.slice(1);
    else lines.push(line.slice(0, 5_000));
  }
  return lines;
}

/** Splits `NAME;PARAM="a:b";P2=c:value` at the first colon outside quotes. */
function propertyOf(line: string): Property | null {
  let quoted = false;
  let colon = -1;
  const cuts: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const sign = line[i];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ';') cuts.push(i);
    else if (!quoted && sign === ':') {
      colon = i;
      break;
    }
  }
  if (colon < 0) return null;
  const head = line.slice(0, colon);
  const inside = cuts.filter((at) => at < colon);
  const name = head
    .slice(0, inside[0] ?? colon)
    .trim()
    .toUpperCase();
  const params: Record<string, string> = {};
  inside.forEach((at, index) => {
    const [key = '', ...value] = head.slice(at + 1, inside[index + 1] ?? colon).split('=');
    params[key.trim().toUpperCase()] = value.join('=').replaceAll('"', '').trim();
  });
  return { name, params, value: line.slice(colon + 1) };
}

function answerOf(text: string | undefined): Participation {
  if (text === undefined) return 'needs-action';
  return participations.find((one) => one === text.toLowerCase()) ?? 'other';
}

function addressOf(value: string | undefined): string | null {
  const found = /(?:mailto:)?([^\s<>"@:;,]{1,128}@[^\s<>"@:;,]{1,255})/i.exec(value ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}

function unescapeText(text: string): string {
  return text
    .replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign))
    .trim();
}

function instantOf(property: Property | undefined): Date | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?/.exec(
    property?.value.trim() ?? '',
  );
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc] = found.map((one) => one);
  const zone = utc ? 'UTC' : (property?.params['TZID'] ?? 'UTC');
  const fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  const local = DateTime.fromObject(fields, { zone });
  const at = local.isValid ? local : DateTime.fromObject(fields, { zone: 'UTC' });
  return at.isValid ? at.toJSDate() : null;
}
