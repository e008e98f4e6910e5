import { isConditional } from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import * as frames from './frames/leaving.ts';

/** In logits: what the sentence model may doubt the plainest words less. Set on five folds. */
export const plainest = 2.2;
const families: Readonly<Record<string, number>> = {
  ending: plainest,
  notRenewing: plainest,
  leaving: 0.6,
  // A name that the installation knows leaves nothing to doubt, and the weights do not know it.
  toRival: Infinity,
  // Nor does a notice beside which nothing is named.
  bareNotice: Infinity,
  // Nor that an offer of ours was not taken.
  passedOver: Infinity,
  perhapsPassedOver: Infinity,
  // Nor what the model was never taught, and no reader doubts.
  givenUp: Infinity,
  lastChance: 0.4,
};
const plainlyLeaving = table({ en: frames.plainly });
const beyondDoubt = table({ en: frames.unmistakable });
const endsInConsequence = table({ en: frames.endsInConsequence });
const mayLeave = table({ en: frames.mayLeave });
const asksNotice = table({ en: frames.asksNotice });

/**
 * How plainly the frames of a family say it, in logits; 0 for a family that only hints, infinite where the model is not
 * asked. English.
 */
export function plainnessOf(family: string, text: AnalysisText, sentence: Sentence): number {
  if (says(beyondDoubt, text, sentence)) return Number.POSITIVE_INFINITY;
  if (concludes(text, sentence)) return Number.POSITIVE_INFINITY;
  return says(plainlyLeaving, text, sentence) ? plainest : (families[family] ?? 0);
}

/** "Our old server died and we cancel the contract."; "We may leave." beside "How long is the notice period?" */
function concludes(text: AnalysisText, sentence: Sentence): boolean {
  if (sentence.asks || isConditional(sentence)) return false;
  if (says(endsInConsequence, text, sentence)) return true;
  return (
    says(mayLeave, text, sentence) && text.sentences.some((one) => says(asksNotice, text, one))
  );
}
