import { says, table } from '../language/tables.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { plainly } from './frames/leaving.ts';

/** In logits: what the sentence model may doubt the plainest words less. Set on five folds. */
export const plainest = 2.2;
/** Words that nobody says otherwise, which it may hardly doubt. */
const unmistakable = 4;
const families: Readonly<Record<string, number>> = {
  ending: plainest,
  notRenewing: plainest,
  leaving: 0.6,
  lastChance: 0.4,
};
const plainlyLeaving = table({ en: plainly });

/** How plainly the frames of a family say it, in logits; 0 for a family that only hints. English. */
export function plainnessOf(family: string, text: AnalysisText, sentence: Sentence): number {
  return says(plainlyLeaving, text, sentence) ? unmistakable : (families[family] ?? 0);
}
