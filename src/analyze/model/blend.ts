import { intensities } from '../../domain/signal.ts';
import type { Intensity } from '../../domain/signal.ts';
import { scoreChurn, scoreComparison, scoreFrustration } from './score.ts';

/**
 * Below this the model has seen nothing of a farewell in a text of a sentence or two, and a rule alone does not pass
 * the line. A longer mail says it in a subordinate clause: there it has no veto.
 */
const modelVeto = 0.2;
/** Where a score stays that must not reach the line of 0.5. */
const belowTheLine = 0.45;

/**
 * The one number for `scores.cancellation`: the higher of the rules' score (0 = no rule fired) and the
 * model's, kept below 0.5 where the model sees no farewell at all in a short text. English only; never throws.
 */
export function churnScore(rule: number, sentences: readonly string[]): number {
  const { score, windows } = scoreChurn(sentences);
  const vetoed = windows <= 1 && score < modelVeto;
  return Math.max(vetoed ? Math.min(rule, belowTheLine) : rule, score);
}

/**
 * The one number for `scores.evaluatingOthers`. In a text of a sentence or two a comparison with another
 * product is what it is about; in a longer mail only the rules may pass the line. Never throws.
 */
export function rivalScore(rule: number, sentences: readonly string[]): number {
  const { score, windows } = scoreComparison(sentences);
  return Math.max(rule, windows > 1 ? Math.min(score, belowTheLine) : score);
}

/**
 * The label for `frustration`: in a text of a sentence or two the stronger of the rules' and the model's;
 * in a longer mail the rules', which need a sentence to show. Never throws.
 */
export function frustrationLabel(rule: Intensity, sentences: readonly string[]): Intensity {
  const { intensity, windows } = scoreFrustration(sentences);
  if (windows > 1) return rule;
  return intensities.indexOf(rule) > intensities.indexOf(intensity) ? rule : intensity;
}
