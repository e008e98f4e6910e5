import type { Origin } from '../domain/mail.ts';
import { type RawHeaders, headerOf, headersOf } from './raw-headers.ts';

/** What kind of sender wrote a mail, and the header or phrase that said so. */
export interface OriginVerdict {
  readonly origin: Origin;
  readonly why: string;
}

const bounceSubject =
  /^(?:undeliver|undelivered mail|mail delivery (?:failed|failure|subsystem|system)|delivery (?:status notification|failure|has failed)|returned mail|failure notice|message not delivered|non remis|unzustellbar|nicht zustellbar|could not deliver|delivery report|mail system error|warning: (?:message|could not send)|nondeliverable|rejected mail|postmaster notify)/i;
const daemon =
  /^(?:mailer-daemon|postmaster|mail-?daemon|mmdf|bounce[sd]?|mdaemon|majordomo-owner|nobody)(?:[+=-].{0,200})?@/i;
const autoSubject =
  /^(?:auto(?:matic)?[ -]?(?:reply|response|answer)|automatische antwort|abwesen|abwezig|out of (?:the )?office|ooo\b|vacation|r[ée]ponse automatique|absence du bureau|respuesta autom|automaattinen|autosvar|resposta autom|risposta automatica|\(?automatic response\)?|\[automatyczna odpowied|away from (?:my )?(?:mail|desk|office))/i;
const autoBody =
  /^.{0,200}\b(?:this is an automat(?:ed|ic) (?:reply|response|message)|i am (?:currently )?(?:out of (?:the )?office|on (?:vacation|leave|holiday))|i will be out of the office|ich bin (?:derzeit |momentan )?(?:nicht im (?:b[üu]ro|haus)|abwesend))/is;
const noReply =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|news(?:letter)?s?|notifications?|alerts?|updates?|marketing|info-?mail(?:er)?|mailer|rssfeeds?|digest|announce(?:ments?)?|promo\w{0,6}|offers?)(?:[+._-].{0,100})?@/i;
const bulkBody =
  /\b(?:unsubscribe|manage your (?:subscription|preferences)|view (?:this (?:e-?mail )?)?in (?:your )?browser|to be removed from|you are receiving this|opt[- ]out|abmelden|d[ée]sabonner)\b/i;

/**
 * The origin of a mail, headers before phrases, values parsed (`Auto-Submitted: no` is a person). Order: report,
 * calendar, bounce, auto-reply, bulk, person; a single weak sign never makes a machine of a person.
 * Source: RFC 3834, RFC 3464, RFC 2919; mail-pitfalls.md §4 and 40–50.
 */
export function originOf(
  headers: RawHeaders,
  given: {
    readonly from: string;
    readonly subject: string;
    readonly text: string;
    readonly calendar: boolean;
  },
): OriginVerdict {
  const type = headerOf(headers, 'content-type').toLowerCase();
  const auto = (headerOf(headers, 'auto-submitted').split(/[;(]/)[0] ?? '').trim().toLowerCase();
  const { from, subject, text } = given;
  if (/multipart\/report/.test(type)) {
    if (/report-type="?disposition-notification/.test(type))
      return is('auto-reply', 'a read receipt (RFC 8098)');
    return is('bounce', 'Content-Type: multipart/report');
  }
  if (given.calendar) return is('calendar', 'a text/calendar part');
  const isDaemon =
    daemon.test(from) || (isNullPath(headers) && /^<?(?:mailer-daemon|postmaster)/i.test(from));
  if (headerOf(headers, 'x-failed-recipients') !== '') return is('bounce', 'X-Failed-Recipients');
  if (isDaemon && !/^re:/i.test(subject)) return is('bounce', `written by ${from.split('@')[0]}`);
  if (bounceSubject.test(subject) && (isNullPath(headers) || auto !== '' || daemon.test(from)))
    return is('bounce', 'the subject of a bounce');
  return (
    automatic(headers, auto, subject, text) ??
    bulk(headers, auto, from, text) ??
    is('person', 'no sign of a machine')
  );
}

function automatic(
  headers: RawHeaders,
  auto: string,
  subject: string,
  text: string,
): OriginVerdict | null {
  if (auto === 'auto-replied') return is('auto-reply', 'Auto-Submitted: auto-replied');
  for (const name of [
    'x-autoreply',
    'x-autorespond',
    'x-autoresponse',
    'x-auto-reply-from',
    'x-mail-autoreply',
    'x-vacation',
  ]) {
    const value = headerOf(headers, name).toLowerCase();
    if (value !== '' && value !== 'no' && value !== 'false') return is('auto-reply', name);
  }
  if (/auto[-_]?reply/i.test(headerOf(headers, 'precedence')))
    return is('auto-reply', 'Precedence: auto_reply');
  if (
    headerOf(headers, 'x-ms-exchange-inbox-rules-loop') !== '' &&
    headerOf(headers, 'x-auto-response-suppress') !== ''
  ) {
    return is('auto-reply', 'X-MS-Exchange-Inbox-Rules-Loop');
  }
  const subjectSays = autoSubject.test(subject);
  if (
    subjectSays &&
    (auto === 'auto-generated' || isNullPath(headers) || autoBody.test(text) || text.length < 600)
  ) {
    return is('auto-reply', 'the subject of an automatic reply');
  }
  if (isNullPath(headers) && autoBody.test(text))
    return is('auto-reply', 'empty return path and an absence');
  return null;
}

function bulk(headers: RawHeaders, auto: string, from: string, text: string): OriginVerdict | null {
  if (headerOf(headers, 'list-id') !== '') return is('list', 'List-Id');
  if (headerOf(headers, 'list-unsubscribe') !== '') return is('list', 'List-Unsubscribe');
  if (/^(?:bulk|list|junk)/i.test(headerOf(headers, 'precedence').trim()))
    return is('list', 'Precedence');
  if (auto !== '' && auto !== 'no') return is('list', `Auto-Submitted: ${auto}`);
  for (const name of [
    'feedback-id',
    'x-campaign-id',
    'x-campaignid',
    'x-mailgun-sid',
    'x-mc-user',
    'list-post',
    'x-mailing-list',
    'mailing-list',
    'x-loop',
  ]) {
    if (headerOf(headers, name) !== '') return is('list', name);
  }
  if (isNullPath(headers)) return is('list', 'empty return path');
  if (noReply.test(from)) return is('list', `written by ${from.split('@')[0]}`);
  if (bulkBody.test(text) && text.length > 800) return is('list', 'a footer to unsubscribe');
  return null;
}

function isNullPath(headers: RawHeaders): boolean {
  return headersOf(headers, 'return-path').some((path) => path.replace(/\s/g, '') === '<>');
}

function is(origin: Origin, why: string): OriginVerdict {
  return { origin, why };
}
