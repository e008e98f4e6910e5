import { bareSubject } from '../domain/subject.ts';
import { isOwnLoop } from '../domain/loop.ts';
import type { Address, Message, ParseFlag, RawMessage, SenderVerdict } from '../domain/mail.ts';
import { addressesOf } from './addresses.ts';
import { readCalendar } from './calendar.ts';
import { decodeWords, wellFormed } from './decode-words.ts';
import { groupedBy } from './group.ts';
import { beyondInvitation } from './invitation.ts';
import { languagesOf } from './other-languages.ts';
import { mimeParts } from './mime.ts';
import { originOf } from './origin.ts';
import { type Body, type OwnWords, ownWords } from './own-words.ts';
import { handoverOf, passedOn } from './passed-on.ts';
import { type RawHeaders, headerOf, headersOf, rawHeaders } from './raw-headers.ts';
import { tidyBytes } from './tidy-bytes.ts';

/** What parsing needs of the configuration. */
export interface ParseOptions {
  /** Our server's id in Authentication-Results; null = the sender is never verified. */
  readonly authservId: string | null;
  readonly ownDomains: readonly string[];
  /** Names of our own people: what they say in a chat is not the customer's. Absent = none are known. */
  readonly ownPeople?: readonly string[];
  /** Recognises our own mails when they come back; null = none does. */
  readonly loopKey: Uint8Array | string | null;
}

const mostReferences = 50;

/**
 * Reads one mail. Any header may be missing or absurd; whatever stands in it, a Message comes back with flags
 * that say what was mended. Never rejects on content. Source: RFC 5322, RFC 2045; mail-pitfalls.md.
 */
export async function parse(
  raw: Pick<RawMessage, 'bytes' | 'sizeBytes'>,
  options: ParseOptions,
): Promise<Message> {
  const tidy = tidyBytes(raw.bytes);
  const headers = rawHeaders(tidy.bytes);
  const parts = await mimeParts(tidy.bytes);
  const subject = wellFormed(decodeWords(headerOf(headers, 'subject')))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1_000);
  const calendar =
    parts.calendar === null ? null : readCalendar(parts.calendar, parts.calendarMethod);
  const senders = headersOf(headers, 'from').map((one) => addressesOf(one));
  const from = senders.length === 1 && senders[0]?.length === 1 ? (senders[0][0] ?? null) : null;
  const { text, html } = parts;
  const written = writtenBy(headers, from, { text, html, subject }, options);
  const { writer, said } = written;
  const own =
    calendar === null
      ? said
      : beyondInvitation(said, parts.calendar ?? '', calendar.method !== 'request');
  const { origin, why } = originOf(written.headers, {
    from: (writer ?? senders.flat()[0])?.address ?? '',
    subject,
    text: `${own.ownWords}\n${own.elided.map((one) => one.text).join('\n')}`,
    calendar: calendar !== null,
    ownDomains: options.ownDomains,
    passedOn: written.passedOn,
  });
  const inReplyTo = idsOf(headerOf(headers, 'in-reply-to'))[0] ?? null;
  // The subject of a calendar mail is the calendar's: "Declined: Weekly review".
  const subjectIsNew =
    subject !== '' && bareSubject(subject) === subject && inReplyTo === null && calendar === null;
  const cut = tidy.cut || raw.sizeBytes > raw.bytes.byteLength;
  const blank = own.ownWords === '' && own.elided.length === 0 && calendar === null;
  const holds = blank && raw.bytes.byteLength > 2_000 && parts.attachments.length === 0;
  const noText: ParseFlag[] = holds ? ['empty-text'] : [];
  const dated = dateOf(headerOf(headers, 'date'));
  return {
    from: writer,
    sender: senderOf(headers, from, writer, options.authservId),
    to: headersOf(headers, 'to')
      .flatMap((one) => addressesOf(one))
      .slice(0, 200),
    cc: headersOf(headers, 'cc')
      .flatMap((one) => addressesOf(one))
      .slice(0, 200),
    subject,
    subjectIsNew,
    messageId: idsOf(headerOf(headers, 'message-id'))[0] ?? null,
    inReplyTo,
    references: idsOf(headerOf(headers, 'references')).slice(-mostReferences),
    date: dated?.at ?? null,
    dateOffsetMinutes: dated?.offsetMinutes ?? null,
    origin,
    originWhy: why,
    ...languagesOf({
      subject,
      subjectIsNew: subjectIsNew && !written.passedOn,
      ownWords: own.ownWords,
    }),
    ownWords: own.ownWords,
    elided: own.elided,
    calendar,
    attachments: parts.attachments,
    loop: isLoop(headers, options.loopKey),
    flags: [...new Set([...own.flags, ...remarks(written, from, cut, parts.fallback), ...noText])],
  };
}

/** What is to be said of the sender and the structure of a mail. */
function remarks(
  { writer, sure }: Written,
  from: Address | null,
  cut: boolean,
  fallback: boolean,
): ParseFlag[] {
  const said: [ParseFlag, boolean][] = [
    ['no-single-from', from === null && writer === null],
    ['unsure-writer', !sure],
    ['fallback', fallback],
    ['oversize', cut],
  ];
  return said.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** Who wrote a mail, and what of its body is theirs. */
interface Written {
  readonly writer: Address | null;
  /** False where a tool passed the mail on and nobody knows where its writer reads answers. */
  readonly sure: boolean;
  readonly passedOn: boolean;
  /** The headers without what a group or a tool added. */
  readonly headers: RawHeaders;
  readonly said: OwnWords;
}

/** From is the writer but where a group or a tool sent the mail for somebody. */
function writtenBy(
  headers: RawHeaders,
  from: Address | null,
  body: Omit<Body, 'author' | 'handedOver' | 'ownPeople'>,
  { ownDomains, ownPeople = [] }: ParseOptions,
): Written {
  const group = groupedBy(headers, ownDomains);
  const handover = group === null && from !== null ? handoverOf(headers, ownDomains) : null;
  const writer = group?.writer ?? from;
  const { name, address } = handover?.replyTo ?? writer ?? { name: '', address: '' };
  const author = `${name} ${address.split('@')[0] ?? ''}`.trim();
  const said = ownWords({ ...body, author, handedOver: handover !== null, ownPeople });
  const passed = handover && passedOn(headers, handover, said.named ?? null, ownDomains);
  if (passed !== null) return { ...passed, passedOn: true, said };
  const plain = said.named === undefined ? said : ownWords({ ...body, author, ownPeople });
  return {
    ...{ writer, sure: true, passedOn: false },
    ...{ headers: group?.headers ?? headers, said: plain },
  };
}

/** Message ids as they are joined by others: `<something@somewhere>`, bounded, no spaces. */
/** Some programs encode the ids of long headers as if they were words, against RFC 2047 §5. */
function idsOf(value: string): string[] {
  return decodeWords(value.slice(0, 20_000)).match(/<[^<>\s]{1,500}>/g) ?? [];
}

function dateOf(value: string): { at: Date; offsetMinutes: number | null } | null {
  const text = value
    .replace(/\([^)]{0,100}\)/g, '')
    .trim()
    .slice(0, 100);
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return null;
  const zone = /([+-])(\d{2}):?(\d{2})\s*$/.exec(text);
  if (!zone) return { at: new Date(ms), offsetMinutes: null };
  const size = Number(zone[2]) * 60 + Number(zone[3]);
  return { at: new Date(ms), offsetMinutes: zone[1] === '-' ? -size : size };
}

/** A group vouches for its own address: whom it names as the writer nobody has verified. */
function senderOf(
  headers: RawHeaders,
  from: Address | null,
  writer: Address | null,
  authservId: string | null,
): SenderVerdict {
  const verdict = senderVerdict(headers, from?.address ?? null, authservId);
  return writer !== from && verdict === 'pass' ? 'unknown' : verdict;
}

/**
 * What our own server says of the sender: only its Authentication-Results count, and only where they stand above
 * the first Received line of another server (RFC 8601 §5; failures.md 82).
 */
function senderVerdict(
  headers: RawHeaders,
  from: string | null,
  authservId: string | null,
): SenderVerdict {
  if (authservId === null || from === null) return 'unknown';
  let received = 0;
  for (const [name, value] of headers) {
    if (name === 'received') received++;
    if (received > 1) return 'unknown';
    if (name !== 'authentication-results') continue;
    const id = (value.split(';')[0] ?? '').trim().split(/\s/)[0]?.toLowerCase();
    if (id !== authservId.toLowerCase()) continue;
    if (/\bdmarc=pass\b/i.test(value)) return 'pass';
    if (/\bdmarc=fail\b/i.test(value)) return 'fail';
    return /\bdkim=pass\b/i.test(value) && /\bspf=pass\b/i.test(value) ? 'pass' : 'unknown';
  }
  return 'unknown';
}

function isLoop(headers: RawHeaders, key: Uint8Array | string | null): boolean {
  const id = headerOf(headers, 'x-defuse-id');
  const signature = headerOf(headers, 'x-defuse-signature');
  return key !== null && id !== '' && signature !== '' && isOwnLoop(id, signature, key);
}
