import type { Match } from './frames.ts';
import { isNegatedInGerman } from './german-negation.ts';
import type { AnalysisText, Sentence } from './read-text.ts';
import { isRomance } from './romance.ts';
import { isDeniedInRomance } from './romance-negation.ts';
import { isNegated } from './scope.ts';
import { matchesOf, type Table } from './tables.ts';

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

const turned =
  / (?:not|never|no (?:plans?|intentions?|wish|desire|reason|need|interest|thoughts?)) (?:(?!(?:and|but|so|then|only|just|longer|wait|help) )[a-z]+ ){1,7}$/;
const negativeLine = /(?:^|[ |_])(?:not|never|no|nobody|nothing|cannot)(?:[ |_]|$)/;

/** A "not" in a gap of a frame that has none of its own: "We are not going to Orbit". English. */
export function isDeniedInside(sentence: Sentence, { from, to, line }: Match): boolean {
  if (line === '' || negativeLine.test(line)) return false;
  const words = sentence.words.slice(from, to).map(({ word }) => word);
  return turned.test(` ${words.join(' ')} `);
}

/**
 * Whether a frame stands in the sentence that no "not" turns, before it or within; of other languages than English
 * whether any stands in it.
 */
export function saysSo(frames: Table, text: AnalysisText, sentence: Sentence): boolean {
  return matchesOf(frames, text, sentence).some(
    (match) =>
      text.language !== 'en' ||
      !(isDeniedInside(sentence, match) || isNegated(sentence, match.from)),
  );
}
