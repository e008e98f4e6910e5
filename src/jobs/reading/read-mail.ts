import { type AnalyzeContext, analyze } from '../../analyze/analyze.ts';
import type { FolderRole, Message } from '../../domain/mail.ts';
import type { Analysis } from '../../domain/signal.ts';
import { type ParseOptions, parse } from '../../parse/parse.ts';

/** Everything that reading needs to know of the configuration. Plain data: it crosses a process border. */
export interface ReadContext {
  readonly parse: ParseOptions;
  readonly analyze: AnalyzeContext;
}

/** A mail to be read. `folder` decides whether its words are a customer's (analysed) or ours (not). */
export interface ReadRequest {
  readonly id: string;
  readonly folder: FolderRole;
  readonly sizeBytes: number;
  readonly bytes: Uint8Array;
}

/** A mail that was read. `analysis` is null for our own Sent mail: our words are never signals. */
export interface ReadMail {
  readonly message: Message;
  readonly analysis: Analysis | null;
}

/** Parses and analyses one mail. Runs in a child process, because mail is hostile (failures.md 25, 31). */
export async function readMail(request: ReadRequest, context: ReadContext): Promise<ReadMail> {
  const message = await parse(request, context.parse);
  const analysis = request.folder === 'sent' ? null : analyze(message, context.analyze);
  return { message, analysis };
}
