import { createHash } from 'node:crypto';
import type { AccountId, MessageId } from '../domain/ids.ts';
import type { Interaction, InteractionKind } from '../domain/interaction.ts';
import type { CalendarAnswer, FolderRole, Message } from '../domain/mail.ts';
import { isOurAddress } from '../domain/mail-domain.ts';
import type { Analysis } from '../domain/signal.ts';
import { readPause } from './read-pause.ts';
import { isAwaitedIn } from './whose-turn.ts';

/** An interaction without the id that the store's row will have. */
export type NewInteraction = Omit<Interaction, 'id'>;

/** Where a mail stood and whose it is. */
export interface MailMeta {
  readonly messageId: MessageId;
  readonly folder: FolderRole;
  /** INTERNALDATE: the server's clock. */
  readonly at: Date;
  readonly accountId: AccountId;
  readonly contact: string | null;
  readonly ownDomains: readonly string[];
  /** What is known of the account, oldest first. */
  readonly past: readonly Interaction[];
}

/**
 * The dated facts of one mail: that it came or went, a calendar answer, an absence, a missed meeting, a pause.
 * External ids name the fact, not the row: a copy of a mail tells nothing anew. Empty for lists and bounces.
 */
export function interactionsOf(
  message: Message,
  meta: MailMeta,
  analysis: Analysis | null,
): readonly NewInteraction[] {
  if (message.calendar !== null) return calendarFacts(message.calendar, message, meta);
  if (message.origin === 'auto-reply') return absence(message, meta, analysis);
  if (message.origin !== 'person') return [];
  if (meta.folder === 'sent') {
    // One reply may stand in Sent and, copied to the inbox, there too: it is one attempt to reach them.
    const externalId = `mail-out:${message.messageId ?? meta.messageId}`;
    return [fact('mail-out', message, meta, { externalId })];
  }
  const found = [
    fact('mail-in', message, meta, { wantsAnswer: wantsAnswer(message, meta, analysis) }),
  ];
  const missed = analysis?.signals.find((signal) => signal.kind === 'missed-meeting');
  if (missed?.kind === 'missed-meeting') {
    const kind = missed.form === 'rescheduled' ? 'meeting-rescheduled' : `meeting-${missed.form}`;
    found.push(
      fact(kind as InteractionKind, message, meta, {
        externalId: `mail-meeting:${sameMail(message, meta)}`,
        title: missed.evidence[0].quote.slice(0, 120),
      }),
    );
  }
  const until = readPause(message.ownWords, meta.at);
  if (until !== null) {
    const externalId = `pause:${sameMail(message, meta)}`;
    found.push(fact('pause', message, meta, { externalId, until }));
  }
  return found;
}

/**
 * A question, a request, or trouble wants an answer; thanks alone do not. What else is written while a question waits
 * in the thread ("it is about forty people, by the way") wants the answer to that, unless it says that it is settled.
 */
function wantsAnswer(message: Message, meta: MailMeta, analysis: Analysis | null): boolean {
  const kinds = new Set(analysis?.signals.map((signal) => signal.kind));
  const { ownWords } = message;
  if (ownWords.includes('?')) return true;
  if (
    /\b(?:please(?! (?:forget|ignore|disregard)\b)|could you|can you|let me know|waiting for)\b/i.test(
      ownWords,
    )
  )
    return true;
  if (kinds.has('issue') || kinds.has('frustration') || kinds.has('cancellation-threat')) {
    return true;
  }
  if (kinds.has('calming') || isClosing(ownWords)) return false;
  const before = meta.past.filter((one) => one.at < meta.at);
  return isAwaitedIn(threadOf(message), before, meta.at);
}

const greeting = /^\W*(?:hi|hello|dear|good (?:morning|afternoon))\b[^\n]{0,40}\n/i;
const thanksFirst =
  /^\W*(?:ok(?:ay)?|great|perfect|good|many|super)?[,.!\s]{0,3}(?:thanks|thank you|danke|merci|gracias)\b/i;
const settled =
  /\bnever ?mind\b|\bno longer (?:needed|necessary|relevant|an issue)\b|\b(?:I|we)(?:['’]ve| have)? (?:found|got|sorted|solved) (?:it|the answer)\b|^\W*(?:solved|sorted|found it|got it)\b/i;
const mostOfThanks = 6;

/** "Thanks, Ida" and "Never mind, I found it", which no detector needs to hear; thanks below a remark close nothing. */
function isClosing(ownWords: string): boolean {
  const words = ownWords.slice(0, 500).replace(greeting, '');
  if (settled.test(words)) return true;
  return thanksFirst.test(words) && words.trim().split(/\s+/).length <= mostOfThanks;
}

function absence(
  message: Message,
  meta: MailMeta,
  analysis: Analysis | null,
): readonly NewInteraction[] {
  if (meta.folder === 'sent') return [];
  const away = analysis?.signals.find((signal) => signal.kind === 'out-of-office');
  const said = away?.kind === 'out-of-office' ? away.until : null;
  // The last day of an absence is absent to its end.
  const until = said === null ? null : new Date(`${said}T23:59:59Z`);
  const externalId = `absence:${sameMail(message, meta)}`;
  return [fact('auto-reply', message, meta, { externalId, until })];
}

function calendarFacts(
  calendar: CalendarAnswer,
  message: Message,
  meta: MailMeta,
): readonly NewInteraction[] {
  const kind = calendarKind(calendar, meta);
  const { uid } = calendar;
  if (kind === null || uid === null) return [];
  const day = calendar.startsAt?.toISOString() ?? `seq-${calendar.sequence}`;
  return [
    fact(kind, message, meta, {
      source: 'calendar',
      externalId: `meeting:${uid}:${calendar.recurring ? day : 'one'}:${kind}:${calendar.sequence}`,
      title: calendar.summary,
      // The meeting's own day; `at` is when they answered.
      dueAt: calendar.startsAt,
      // Every date of a series stands for itself.
      threadKey: calendar.recurring ? `${uid}:${day}` : uid,
    }),
  ];
}

/** What a calendar mail says of the meeting; null when it says nothing new (RFC 5546 §3.2). */
function calendarKind(calendar: CalendarAnswer, meta: MailMeta): InteractionKind | null {
  const sent = meta.folder === 'sent';
  switch (calendar.method) {
    case 'request':
      return sent ? 'meeting-requested' : 'mail-in';
    case 'counter':
      return sent ? null : 'meeting-rescheduled';
    case 'cancel':
      if (!sent) return 'meeting-cancelled';
      // Who calls a meeting off in time stands nobody up.
      return calendar.startsAt !== null && meta.at < calendar.startsAt
        ? null
        : 'meeting-missed-by-us';
    case 'reply': {
      if (sent) return null;
      const theirs = calendar.attendees.find((one) => !isOurAddress(one.address, meta.ownDomains));
      if (theirs?.answer === 'declined') return 'meeting-declined';
      return theirs?.answer === 'accepted' || theirs?.answer === 'tentative'
        ? 'meeting-accepted'
        : null;
    }
    case 'publish':
    case 'other':
      return null;
  }
}

/** What mails of one thread have in common (RFC 5322 §3.6.4); null for a mail without any name. */
export function threadOf(message: Message): string | null {
  return message.references[0] ?? message.inReplyTo ?? message.messageId;
}

/**
 * What the copies of a mail have in common, however they came: directly, by an alias, or by a list that gave it a
 * Message-ID of its own. Its writer, the second of its Date and its words; without a Date only the mail itself.
 */
function sameMail({ from, date, ownWords }: Message, { messageId }: MailMeta): string {
  if (date === null) return messageId;
  const words = ownWords.replace(/\s+/g, ' ').trim();
  const name = [from?.address.toLowerCase() ?? '', date.toISOString(), words].join('\n');
  return createHash('sha256').update(name).digest('hex');
}

function fact(
  kind: InteractionKind,
  message: Message,
  meta: MailMeta,
  more: Partial<NewInteraction>,
): NewInteraction {
  return {
    accountId: meta.accountId,
    kind,
    at: meta.at,
    source: 'mail',
    externalId: `mail:${sameMail(message, meta)}`,
    messageId: meta.messageId,
    contact: meta.contact,
    title: message.subject.slice(0, 200),
    threadKey: threadOf(message),
    owner: null,
    dueAt: null,
    until: null,
    url: null,
    wantsAnswer: false,
    ...more,
  };
}
