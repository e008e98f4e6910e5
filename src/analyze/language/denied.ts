import type { Match } from './frames.ts';
import { isNegatedInGerman } from './german-negation.ts';
import type { AnalysisText, Sentence } from './read-text.ts';
import { isRomance } from './romance.ts';
import { isDeniedInRomance } from './romance-negation.ts';
import { isNegated } from './scope.ts';

/**
 * Does a negation turn what matched: in the way of the text's language. `behind` is how far it is looked for behind a German
 * match, for a German main clause has its "nicht" there: to the end of the clause, or only as its last word.
 */
export function isDenied(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  behind: 'clause' | 'last' = 'clause',
): boolean {
  if (text.language === 'de') return isNegatedInGerman(sentence, match, behind);
  if (isRomance(text)) return isDeniedInRomance(text, sentence, match);
  return isNegated(sentence, match.from);
}
