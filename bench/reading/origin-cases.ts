import { readFileSync } from 'node:fs';
import type { Origin } from '../../src/domain/mail.ts';
import { type Half, halfOf } from './half.ts';

/** One labelled mail: what kind of sender wrote it. */
export interface OriginCase {
  readonly id: string;
  readonly half: Half;
  readonly label: string;
  readonly subtype: string;
  /** The origin that is right. Reports are machines of their own kind: every machine origin is right. */
  readonly wanted: Origin | 'any machine';
  readonly bytes: Buffer;
}

/** One iCalendar object with what an independent reader found in it. */
export interface CalendarCase {
  readonly id: string;
  readonly half: Half;
  readonly method: string | null;
  readonly answers: readonly (string | null)[];
  /** Events and tasks in the object; only the first one is read (a reply names one). */
  readonly entries: number;
  readonly text: string;
}

interface Stored {
  readonly id: string;
  readonly file: string;
  readonly label: string;
  readonly subtype: string;
}

interface StoredCalendar {
  readonly id: string;
  readonly file: string;
  readonly method: string | null;
  readonly attendees: readonly { readonly partstat: string | null }[];
  readonly vevents: number;
}

const wanted: Readonly<Record<string, Origin | 'any machine'>> = {
  human: 'person',
  bounce: 'bounce',
  auto_reply: 'auto-reply',
  list: 'list',
  newsletter: 'list',
  system: 'list',
  calendar: 'calendar',
  report: 'any machine',
};

/** The labelled mails of the set under `folder` (the shared data, trailing slash). */
export function originCases(folder: string): OriginCase[] {
  return lines<Stored>(`${folder}mail/auto/index.jsonl`).map((one) => ({
    id: one.id,
    half: halfOf(one.id),
    label: one.label,
    subtype: one.subtype,
    wanted: wanted[one.label] ?? 'any machine',
    bytes: readFileSync(`${folder}mail/auto/${one.file}`),
  }));
}

/** The iCalendar objects of the set. */
export function calendarCases(folder: string): CalendarCase[] {
  return lines<StoredCalendar>(`${folder}mail/auto/ics-index.jsonl`).map((one) => ({
    id: one.id,
    half: halfOf(one.id),
    method: one.method,
    answers: one.attendees.map(({ partstat }) => partstat),
    entries: one.vevents,
    text: readFileSync(`${folder}mail/auto/${one.file}`, 'utf8'),
  }));
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
