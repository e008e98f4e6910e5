import { type AnalyzeContext, analyze } from '../../analyze/analyze.ts';
import type { FolderRole, Message } from '../../domain/mail.ts';
import type { Analysis } from '../../domain/signal.ts';
import { detectLanguage } from '../../parse/language.ts';
import { type ParseOptions, parse } from '../../parse/parse.ts';

/** Everything that reading needs to know of the configuration. Plain data: it crosses a process border. */
export interface ReadContext {
  readonly parse: ParseOptions;
  readonly analyze: AnalyzeContext;
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

export type ReadRequest = MailRequest | TextRequest;

/** A mail that was read. `analysis` is null for our own Sent mail: our words are never signals. */
export interface ReadMail {
  readonly message: Message;
  readonly analysis: Analysis | null;
}

/** Parses and analyses one mail or text. Runs in a child process: mail is hostile (failures.md 25, 31). */
export async function readMail(request: ReadRequest, context: ReadContext): Promise<ReadMail> {
  const message = 'text' in request ? messageOfText(request) : await parse(request, context.parse);
  const ours = 'folder' in request && request.folder === 'sent';
  return { message, analysis: ours ? null : analyze(message, context.analyze) };
}

function messageOfText({ text, subject }: TextRequest): Message {
  const ownWords = text.toWellFormed().replaceAll('\u0000', '');
  return {
    from: null,
    sender: 'unknown',
    to: [],
    cc: [],
    subject: subject.toWellFormed().replaceAll('\u0000', ''),
    subjectIsNew: subject !== '',
    messageId: null,
    inReplyTo: null,
    references: [],
    date: null,
    dateOffsetMinutes: null,
    origin: 'person',
    originWhy: 'given as text',
    language: detectLanguage(ownWords),
    ownWords,
    elided: [],
    calendar: null,
    attachments: [],
    loop: false,
    flags: [],
  };
}
