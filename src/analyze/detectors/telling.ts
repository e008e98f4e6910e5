import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { logitOf, type Said } from '../model/sentence-model.ts';

/** What a known frame is worth in logits, and what a question or a subject costs as a quotation. */
const framedWorth = 3;
const asideCost = 3;
const request =
  /^(?:please|kindly|could|would|can|will you|do you|how|what|when|where|who|send|confirm|tell me|let me know|is there|are there)(?: |$)/;

/**
 * How well a sentence alone tells a reader what the mail says: the surer the better and the more like what readers
 * quoted, best in words that a frame knows, and rather not the subject or what is asked for on the occasion ("How long
 * is our notice period?" beside "We will not renew"). In logits, to compare sentences of one mail that were found to
 * say the same. Never throws.
 */
export function tellingOf(
  question: Said,
  text: AnalysisText,
  sentence: Sentence,
  framed: boolean,
): number {
  const sure =
    text.language === 'en'
      ? logitOf(question, text, sentence) + logitOf('quote', text, sentence)
      : 0;
  const aside = sentence.asks || request.test(sentence.norm);
  const costs = Number(aside) + Number(sentence.part === 'subject');
  return sure + (framed ? framedWorth : 0) - costs * asideCost;
}
