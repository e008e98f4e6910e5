import type { Origin } from '../domain/mail.ts';
import { addressesOf } from './addresses.ts';
import {
  absenceSubject,
  autoBody,
  autoHeaders,
  autoSubject,
  bounceSubject,
  challenge,
  daemonAddress,
  daemonName,
  dsnWords,
  listHeaders,
  newsDomain,
  newsletterDomain,
  newsSender,
  noReply,
  roleMailbox,
  serviceHeaders,
  thanksSubject,
  unsubscribeWords,
} from './origin-signs.ts';
import { type RawHeaders, headerOf, headersOf } from './raw-headers.ts';

/** What parsing found beside the headers. `text` is the whole body as far as it was read. */
export interface OriginHints {
  /** Address of the writer, or '' when From has none. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar: boolean;
  readonly ownDomains: readonly string[];
  /** A form or a tool passed on what somebody wrote: that its own address takes no answers is no sign. */
  readonly passedOn: boolean;
}

/** What kind of sender wrote a mail, and the header or phrase that said so. */
export interface OriginVerdict {
  readonly origin: Origin;
  readonly why: string;
}

const mostText = 8_000;
/** Where a mass mailing says how to be rid of it. */
const mostEnd = 2_000;

/**
 * The origin of a mail, headers before phrases, values parsed (`Auto-Submitted: no` is a person). Order: report,
 * calendar, bounce, auto-reply, bulk, person; a single weak sign never makes a machine of a person. Abuse and
 * policy reports count as bulk. Source: RFC 3834, RFC 3464, RFC 5965, RFC 2919; mail-pitfalls.md §4.
 */
export function originOf(headers: RawHeaders, given: OriginHints): OriginVerdict {
  const type = headerOf(headers, 'content-type').toLowerCase();
  const hints = { ...given, text: given.text.slice(0, mostText) };
  if (/multipart\/report/.test(type)) return report(headers, type, hints);
  if (hints.calendar) return is('calendar', 'a text/calendar part');
  const bounce = bounceSign(headers, hints);
  if (bounce !== null) return is('bounce', bounce);
  const ends = { ...given, text: given.text.slice(0, mostText) + given.text.slice(-mostEnd) };
  return automatic(headers, hints) ?? bulk(headers, ends) ?? is('person', 'no sign of a machine');
}

function report(headers: RawHeaders, type: string, { text, subject }: OriginHints): OriginVerdict {
  if (/report-type="?disposition-notification/.test(type)) {
    // Sieve's "reject" answers with a receipt that says "deleted" (RFC 5429 §2.2.1).
    const sieve = /\breject/i.test(headerOf(headers, 'auto-submitted'));
    const words = dsnWords.test(text) || /\bautomatically rejected\b/i.test(text);
    return sieve || words || bounceSubject.test(subject)
      ? is('bounce', 'a rejection as a receipt')
      : is('auto-reply', 'a read receipt (RFC 8098)');
  }
  if (/report-type="?feedback-report/.test(type)) return is('list', 'an abuse report (RFC 5965)');
  if (challenge.test(text)) return is('auto-reply', 'a request to confirm the sender');
  return is('bounce', 'Content-Type: multipart/report');
}

function bounceSign(
  headers: RawHeaders,
  { from, subject, text, passedOn }: OriginHints,
): string | null {
  if (headerOf(headers, 'x-failed-recipients') !== '') return 'X-Failed-Recipients';
  const writer = headerOf(headers, 'from');
  const reply = /^(?:re|aw|cron)\b/i.test(subject);
  const daemon = daemonAddress.test(from) || daemonName.test(writer);
  if (daemon && !reply) return `written by ${writer.slice(0, 60)}`;
  const bare = subject.replace(/^(?:fwd?|wg):\s*/i, '');
  const words = dsnWords.test(text);
  // Some servers mark their failure notices as replies (pitfall 42): the code of the failure tells them apart.
  const coded = words && /\b[45]\.\d{1,2}\.\d{1,2}\b|\b[45]\d\d[ -]/.test(text);

  if (autoSubmitted(headers) === 'auto-replied' && (bounceSubject.test(bare) || coded)) {
    return 'a failed delivery, marked as a reply';
  }
  const nobody =
    !passedOn &&
    (from === '' || isNullPath(headers) || /^(?:ndr|post_?master|no-?reply)@/i.test(from));
  // A person who complains quotes the failure under a subject of the kind: a failure has its code.
  if (bounceSubject.test(bare) && (coded || nobody)) return 'the subject and the words of a bounce';
  return words && nobody && /@/.test(text) && !challenge.test(text)
    ? 'the words of a failed delivery'
    : null;
}

function automatic(headers: RawHeaders, { subject, text }: OriginHints): OriginVerdict | null {
  const submitted = autoSubmitted(headers);
  if (submitted === 'auto-replied') return is('auto-reply', 'Auto-Submitted: auto-replied');
  for (const name of autoHeaders) {
    const value = headerOf(headers, name).toLowerCase();
    if (value !== '' && value !== 'no' && value !== 'false') return is('auto-reply', name);
  }
  if (/auto[-_]?reply/i.test(headerOf(headers, 'precedence')))
    return is('auto-reply', 'Precedence');
  const suppress = headerOf(headers, 'x-auto-response-suppress') !== '';
  if (suppress && headerOf(headers, 'x-ms-exchange-inbox-rules-loop') !== '') {
    return is('auto-reply', 'X-MS-Exchange-Inbox-Rules-Loop');
  }
  if (autoSubject.test(subject)) return is('auto-reply', 'the subject of an automatic reply');
  const machine = isNullPath(headers) || submitted === 'auto-generated' || isBulk(headers);
  if (machine && (thanksSubject.test(subject) || absenceSubject.test(subject)))
    return is('auto-reply', 'the subject of an acknowledgement or an absence');
  if (machine && autoBody.test(text.slice(0, 1_200)))
    return is('auto-reply', 'the words of an automatic reply');
  if (challenge.test(text) && /^(?:re|aw):/i.test(subject)) {
    return is('auto-reply', 'a request to confirm the sender');
  }
  return null;
}

/** One strong sign is enough; of the weak ones, which people's mails carry too, two must stand together. */
function bulk(headers: RawHeaders, hints: OriginHints): OriginVerdict | null {
  const strong = strongSign(headers, hints);
  if (strong !== null) return is('list', strong);
  const weak = weakSigns(headers, hints);
  return weak.length < 2 ? null : is('list', weak.slice(0, 2).join(', '));
}

function strongSign(
  headers: RawHeaders,
  { from, ownDomains, passedOn }: OriginHints,
): string | null {
  const submitted = autoSubmitted(headers);
  const named = listHeaders.find((name) => headerOf(headers, name) !== '');
  if (named) return named;
  if (isBulk(headers)) return 'Precedence';
  if (submitted !== '' && submitted !== 'no') return `Auto-Submitted: ${submitted}`;
  const tag = listOfTag(headers, ownDomains);
  if (tag !== null) return `sent to the list ${tag}`;
  if (
    /(?:^|<)(?:owner-|[\w.-]{2,60}-(?:bounces|owner|admin|request))\S{0,80}@/i.test(
      headerOf(headers, 'sender'),
    )
  ) {
    return 'Sender of a mailing list';
  }
  if (isNullPath(headers)) return 'empty return path';
  if (noReply.test(from) && !passedOn) return `written by ${from.split('@')[0]}`;
  if (newsletterDomain.test(from)) return `written from ${from.split('@')[1]}`;
  const cron =
    /^cron\b/i.test(headerOf(headers, 'subject')) || /cron daemon/i.test(headerOf(headers, 'from'));
  return cron ? 'a cron job' : null;
}

/** The tag that a list puts before its subjects; a tag that names a mailbox of ours, or of many, is none. */
function listOfTag(headers: RawHeaders, ownDomains: readonly string[]): string | null {
  const tag = /^(?:re: ?)?\[([\w.-]{2,40})\]/i
    .exec(headerOf(headers, 'subject'))?.[1]
    ?.toLowerCase();
  if (tag === undefined || roleMailbox.test(tag)) return null;
  const to = addressesOf(headerOf(headers, 'to'))[0]?.address ?? '';
  const [local, domain = ''] = to.split('@');
  return local === tag && !ownDomains.includes(domain) ? tag : null;
}

function weakSigns(headers: RawHeaders, { from, text }: OriginHints): string[] {
  const service = serviceHeaders.find((name) => headerOf(headers, name) !== '');
  return [
    service ?? null,
    headerOf(headers, 'x-loop') === '' ? null : 'x-loop',
    newsSender.test(from) ? `written by ${from.split('@')[0]}` : null,
    newsDomain.test(from) ? `written from ${from.split('@')[1]}` : null,
    unsubscribeWords.test(text) ? 'words about unsubscribing' : null,
  ].filter((one) => one !== null);
}

function autoSubmitted(headers: RawHeaders): string {
  return (headerOf(headers, 'auto-submitted').split(/[;(]/)[0] ?? '').trim().toLowerCase();
}

function isBulk(headers: RawHeaders): boolean {
  return /^(?:bulk|list|junk)/i.test(headerOf(headers, 'precedence').trim());
}

function isNullPath(headers: RawHeaders): boolean {
  return headersOf(headers, 'return-path').some((path) => path.replace(/\s/g, '') === '<>');
}

function is(origin: Origin, why: string): OriginVerdict {
  return { origin, why };
}
