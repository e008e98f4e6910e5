import { oneLine } from '../compose/mails/clean.ts';

/** Longest message that is told: what a server or a mail put into it is no more than words. */
const mostLetters = 300;
const place = /(?:src|node_modules)\/[\w@./-]+:\d+/;

/**
 * Ends this process with one line, and code 1, when an error reaches nobody that expects it (a promise of a library
 * without a handler, say). What was stored stays: whoever started it starts it again. Called once, at the start.
 */
export function endInWords(): void {
  process.on('uncaughtException', (error: unknown) => {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const [at] = place.exec(stack) ?? [];
    const why = oneLine(message, mostLetters) || 'it has no message';
    process.stderr.write(
      `defuse: an error that nobody expected ends this process${at ? ` (at ${at})` : ''}: ${why}. What is stored stays; start it again.\n`,
    );
    process.exit(1);
  });
}
