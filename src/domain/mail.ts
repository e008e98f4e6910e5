import type { MailboxName } from './ids.ts';

/** The two folders that are read. Inbox holds the customers' words; Sent holds our side's. */
export const folderRoles = ['inbox', 'sent'] as const;
export type FolderRole = (typeof folderRoles)[number];

/** A mail as fetched; never altered. `internalDate` is the server's clock and the only one trusted. */
export interface RawMessage {
  readonly mailbox: MailboxName;
  readonly folder: FolderRole;
  readonly uidValidity: number;
  readonly uid: number;
  readonly internalDate: Date;
  /** Size on the server in bytes; larger than `bytes.length` when the mail was over the fetch limit. */
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
}

/**
 * What kind of sender wrote a mail. Only a person's words are analysed, also those beside a calendar answer, which
 * is an interaction; an auto-reply may pause silence; bounces and lists are stored and shown.
 */
export const origins = ['person', 'auto-reply', 'bounce', 'list', 'calendar'] as const;
export type Origin = (typeof origins)[number];

/** One mailbox of a header: `address` is lower case and plain (`local@domain`), `name` is decoded text. */
export interface Address {
  readonly name: string;
  readonly address: string;
}

/** Why a stretch of the body is not the author's own new words. */
export const elidedKinds = [
  'quote', // a quoted earlier mail, with its attribution line or header block
  'forward', // a forwarded mail below the comment
  'signature', // sign-off block, contact lines
  'disclaimer', // confidentiality notice
  'banner', // "this mail came from outside" and the like
  'footer', // "Sent from my iPhone", list footers, unsubscribe lines, the lines of a calendar, form or ticket tool
  'hidden', // text that a reader does not see (display:none, white on white, zero size)
] as const;
export type ElidedKind = (typeof elidedKinds)[number];

/** A stretch of the body left out of `ownWords`. Own words and elided text together are the whole body. */
export interface Elided {
  readonly kind: ElidedKind;
  readonly text: string;
}

/** A remark of the parser that a person may want to see. None of them drops a mail. */
export const parseFlags = [
  'oversize', // the mail is larger than the fetch limit; read from its text parts or first bytes
  'fallback', // the MIME parser refused the mail; read from headers and first bytes
  'no-single-from', // no From, several From headers, or several addresses in From
  'unsure-writer', // a form or tool passed it on, and where its writer can be answered is not clear
  'empty-text', // the body has bytes but no readable text
  'unsure-own-words', // the cut left nothing or almost nothing; the uncut text is used
  'unread-answers', // answers inside the quoted mail cannot be told from it, or say nothing without it; a person must look
  'unsure-speakers', // a chat of which nothing tells who is the customer; all of it is read, and a person must look
  'truncated-words', // own words were longer than the analysis limit; head and tail are read
  'hidden-text', // invisible characters or invisible HTML were removed
  'bad-charset', // unknown or damaged character set
] as const;
export type ParseFlag = (typeof parseFlags)[number];

/** iCalendar method of a calendar mail (RFC 5546 §1.4), lower case; `other` for the rest. */
export const calendarMethods = [
  'request',
  'reply',
  'cancel',
  'counter',
  'publish',
  'other',
] as const;
export type CalendarMethod = (typeof calendarMethods)[number];

/** An attendee's answer (RFC 5545 §3.2.12), lower case; `other` for x-names. */
export const participations = [
  'needs-action',
  'accepted',
  'declined',
  'tentative',
  'delegated',
  'other',
] as const;
export type Participation = (typeof participations)[number];

/** What a text/calendar part says. Times are instants; null where the part does not say or is broken. */
export interface CalendarAnswer {
  readonly method: CalendarMethod;
  readonly uid: string | null;
  readonly sequence: number;
  readonly summary: string;
  readonly organizer: string | null;
  readonly attendees: readonly { readonly address: string; readonly answer: Participation }[];
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly recurring: boolean;
}

/**
 * What the receiving server's Authentication-Results (RFC 8601) says of the sender, read only from the
 * configured authserv-id; `unknown` when no such header stands where that server would have put it.
 */
export type SenderVerdict = 'pass' | 'fail' | 'unknown';

/** Languages that are analysed (ISO 639), the best known first; what is in another is shown to a person. */
export const analysedLanguages = ['en', 'de', 'fr', 'es'] as const;

/**
 * A stretch of the subject or the own words in another language than the mail's, half-open in UTF-16 units; ISO 639,
 * as in `Message.language`.
 */
export interface LanguageSpan {
  readonly part: 'subject' | 'ownWords';
  readonly start: number;
  readonly end: number;
  readonly language: string;
}

/** One parsed mail. Text is well-formed UTF-16 without U+0000; any header may be missing or absurd. */
export interface Message {
  readonly from: Address | null;
  readonly sender: SenderVerdict;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly subject: string;
  /** True when the subject is the author's own (not carried over by Re:/Fwd:, not a calendar's). Only then is it analysed. */
  readonly subjectIsNew: boolean;
  /** Message-ID with angle brackets, or null. A help for threading, never an identity. */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** At most 50 ids, oldest first. */
  readonly references: readonly string[];
  /** The Date header as an instant, with `dateOffsetMinutes` of the writer's clock; null when unreadable. */
  readonly date: Date | null;
  readonly dateOffsetMinutes: number | null;
  readonly origin: Origin;
  /** The header or phrase that decided `origin`, in words. */
  readonly originWhy: string;
  /**
   * ISO 639-1 of own words and a new subject; `und` when there is nothing to tell it from (empty, numbers, names),
   * `mis` when they are words of no language that is known here.
   */
  readonly language: string;
  /** What is in another language, in order; absent where nothing is. */
  readonly otherLanguages?: readonly LanguageSpan[];
  readonly ownWords: string;
  readonly elided: readonly Elided[];
  readonly calendar: CalendarAnswer | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly sizeBytes: number;
  }[];
  /** True when one of our own signed headers stands in the mail: our notice came back to us. */
  readonly loop: boolean;
  readonly flags: readonly ParseFlag[];
}
