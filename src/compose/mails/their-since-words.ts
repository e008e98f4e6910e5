import type { MailFacts } from './facts.ts';
import { quotable } from './quote.ts';
import { isoDateOf } from './times.ts';

/**
 * What the customer says of how long it goes on, beside what is recorded: `by` their own earlier day, which then goes
 * before ours; else `beside`, their words ("for the third month") behind it, '' where they say nothing.
 */
export function theirSinceWords(
  { theirSince = null, timeZone }: Pick<MailFacts, 'theirSince' | 'timeZone'>,
  recorded: Date,
): { readonly by: string | null; readonly beside: string } {
  if (theirSince === null) return { by: null, beside: '' };
  const { on } = theirSince;
  if (on !== null) return { by: on < isoDateOf(recorded, timeZone) ? on : null, beside: '' };
  return { by: null, beside: `; the customer writes “${quotable(theirSince.words, 60)}”` };
}
