import { type AnalyzeContext, type Readable, analyze } from '../../analyze/analyze.ts';
import { judge } from '../../classify/holds.ts';
import type { FolderRole, Message } from '../../domain/mail.ts';
import type { Analysis, Signal } from '../../domain/signal.ts';
import { forwardHead } from '../../parse/forward-head.ts';
import { languagesOf } from '../../parse/other-languages.ts';
import { ownWords } from '../../parse/own-words.ts';
import { type ParseOptions, parse } from '../../parse/parse.ts';
import { clauses } from '../../protocol/risk-tiers.ts';
import { defaultWords } from '../../protocol/words.ts';

/** Everything that reading needs to know of the configuration. Plain data: it crosses a process border. */
export interface ReadContext {
  readonly parse: ParseOptions;
  readonly analyze: AnalyzeContext;
  /** Leaves the issue of a mail whose words raise no tier for later (`AgainRequest`): most of those lead to nothing. */
  readonly issueCanWait?: true;
}

/** A mail to be read. `folder` decides whether its words are a customer's (analysed) or ours (not). */
export interface MailRequest {
  readonly id: string;
  readonly folder: FolderRole;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
}

/** A text that is taken as a person's own words, with an optional subject of theirs. */
export interface TextRequest {
  readonly id: string;
  readonly text: string;
  readonly subject: string;
}

/** A mail that was parsed before and is read again in full. */
export interface AgainRequest {
  readonly id: string;
  readonly message: Message;
}

export type ReadRequest = MailRequest | TextRequest | AgainRequest;

/** A mail that was read. `analysis` is null for our own Sent mail: our words are never signals. */
export interface ReadMail {
  readonly message: Message;
  readonly analysis: Analysis | null;
  /** What the mail says that a person forwards, read as if its writer had sent it; absent where none is forwarded. */
  readonly forwarded?: Analysis;
}

/** Parses and analyses one mail or text. Runs in a child process: mail is hostile (failures.md 25, 31). */
export async function readMail(request: ReadRequest, context: ReadContext): Promise<ReadMail> {
  if ('message' in request) {
    const { message } = request;
    return { message, analysis: analyze(message, context.analyze) };
  }
  const message = 'text' in request ? messageOfText(request) : await parse(request, context.parse);
  const ours = 'folder' in request && request.folder === 'sent';
  const canWait = context.issueCanWait ? raiseNothing : undefined;
  if (ours) return { message, analysis: null };
  const forwarded = forwardedIn(message);
  return {
    message,
    analysis: analyze(message, context.analyze, canWait),
    ...(forwarded === null ? {} : { forwarded: analyze(forwarded, context.analyze, () => true) }),
  };
}

/** The own words of the mail that a person's mail forwards. */
function forwardedIn(message: Message): Readable | null {
  const head = message.origin === 'person' ? forwardHead(message) : null;
  if (head === null) return null;
  const read = ownWords({ text: head.text, html: '', subject: '' });
  const words = { subject: '', subjectIsNew: false, ownWords: read.ownWords };
  return { origin: 'person', ...languagesOf(words), ...words };
}

/** Without the account's history no clause of the protocol holds. */
function raiseNothing(signals: readonly Signal[]): boolean {
  const grounds = { signals, engagement: null };
  return clauses.every(({ holds }) => !judge(holds, grounds, defaultWords).holds);
}

function messageOfText({ text, subject }: TextRequest): Message {
  const ownWords = text.toWellFormed().replaceAll('\u0000', '');
  const newSubject = subject.toWellFormed().replaceAll('\u0000', '');
  return {
    from: null,
    sender: 'unknown',
    to: [],
    cc: [],
    subject: newSubject,
    subjectIsNew: subject !== '',
    messageId: null,
    inReplyTo: null,
    references: [],
    date: null,
    dateOffsetMinutes: null,
    origin: 'person',
    originWhy: 'given as text',
    ...languagesOf({ subject: newSubject, subjectIsNew: subject !== '', ownWords }),
    ownWords,
    elided: [],
    calendar: null,
    attachments: [],
    loop: false,
    flags: [],
  };
}
