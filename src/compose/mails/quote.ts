import type { Evidence } from '../../domain/signal.ts';
import { segmentsOf } from '../draft/sentences.ts';
import type { Block } from './block.ts';
import { clean, oneLine } from './clean.ts';
import { addressText, defang } from './defang.ts';
import type { CitedQuote, MailFacts, ReaderFacts } from './facts.ts';
import { dayAndClock } from './times.ts';

const mostQuoted = 1_500;
const mostSentences = 6;

/**
 * The whole sentence of `text` in which the evidence stands, so that a quote reads alone. The evidence's own
 * quote when the range does not fit the text; at most 600 characters. Throws: never.
 */
export function sentenceOf(text: string, evidence: Evidence): string {
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return evidence.quote.trim();
  for (const one of segmentsOf(text)) {
    if (evidence.start < one.index || evidence.start >= one.index + one.segment.length) continue;
    const end = Math.max(one.index + one.segment.length, evidence.end);
    const whole = text.slice(one.index, end).replace(/\s+/g, ' ').trim();
    return whole.length <= 600 ? whole : evidence.quote.trim();
  }
  return evidence.quote.trim();
}

/**
 * The customer's sentences as text: cleaned, links defanged, sign-in codes masked, each sentence once, together
 * at most 1,500 characters; grouped by mail with who wrote it and when. Empty without quotes.
 * Source: failures.md 4.1.
 */
export function quoteBlocks(facts: ReaderFacts, quotes: readonly CitedQuote[]): Block[] {
  const grouped = new Map<string, { first: CitedQuote; said: string[] }>();
  const seen = new Set<string>();
  let left = mostQuoted;
  for (const quote of quotes) {
    const text = quotable(quote.text, left);
    if (text === '' || seen.has(text) || seen.size >= mostSentences) continue;
    seen.add(text);
    left -= text.length;
    const group = grouped.get(quote.messageId) ?? { first: quote, said: [] };
    group.said.push(text);
    grouped.set(quote.messageId, group);
  }
  return [...grouped.values()].map(({ first, said }) => ({
    is: 'quote',
    text: said.map((one) => `“${one}”`).join('\n'),
    from: writerOf(first),
    at: dayAndClock(first.at, facts.timeZone, facts.now),
    source: first.messageId,
  }));
}

/** One sentence of a customer, safe to print: one line, no live link, no code; at most `most` characters. */
export function quotable(text: string, most = 600): string {
  if (most < 12) return '';
  const line = oneLine(maskCodes(defang(clean(text.slice(0, 4_000)))), Math.min(most, 600));
  return line.replace(/^["“”']+|["“”']+$/g, '').trim();
}

/** That the customer wishes not to be phoned, in their words: whoever reads on may be about to. */
export function noCallNote({ noCall }: Pick<MailFacts, 'noCall'>): Block[] {
  const said = quotable(noCall ?? '', 200);
  return said === '' ? [] : [{ is: 'note', text: `The customer asks not to be phoned: “${said}”` }];
}

/** A note for each reason to doubt who wrote the quoted mails; empty when the server vouches for all. */
export function senderNotes(quotes: readonly CitedQuote[]): Block[] {
  const doubtful = quotes.filter((quote) => quote.sender !== 'pass');
  const failed = doubtful.find((quote) => quote.sender === 'fail');
  if (failed !== undefined) {
    const text = `The sender check of your mail server failed for ${addressOf(failed)}: it may be somebody else. Call the customer before you act on it.`;
    return [{ is: 'note', text }];
  }
  const [first] = doubtful;
  if (first === undefined) return [];
  const text = `Sender not verified: your mail server did not confirm that ${addressOf(first)} wrote this.`;
  return [{ is: 'note', text }];
}

function writerOf(quote: CitedQuote): string {
  const name = defang(oneLine(quote.from?.name ?? '', 60));
  return name === '' ? addressOf(quote) : name;
}

function addressOf(quote: CitedQuote): string {
  const address = addressText(quote.from?.address ?? '');
  return address === '' ? 'an unknown sender' : address;
}

/** Sign-in and verification codes have no business in a forwarded quote (failures.md 4.1, ticket trick). */
function maskCodes(text: string): string {
  if (!/\b(code|pin|otp|passcode|password|kennwort)\b/i.test(text)) return text;
  return text.replace(/\b[0-9](?:[ -]?[0-9]){3,9}\b/g, '••••');
}
