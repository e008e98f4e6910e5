import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { isBareSubject } from './bare-subject.ts';
import * as german from './frames/german.ts';

const notices = table({ de: german.bareNotice });
const beside = table({ de: german.besideNotice });
const ofOthers = table({ de: german.ofOthers });
/** A greeting, a name, a wish: so few words say nothing of their own. */
const fewWords = 4;

/**
 * "Kündigung" as a subject or all of a mail, with a greeting and word of the letter beside it at most: nothing but our
 * contract is left to mean. Beside anything else the noun alone says nothing ("Kündigung", and a question of a
 * tenant's). In English a subject only, above words that refer to it (`isBareSubject`); French and Spanish have frames.
 */
export function bareNoticesIn(text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (isBareSubject(text, sentence)) return [{ from: 0, to: sentence.words.length, line: '' }];
  const found = matchesOf(notices, text, sentence);
  if (found.length === 0 || sentence.asks) return [];
  const rest = text.sentences.filter((one) => one !== sentence);
  const isAll = rest.every((one) => {
    if (one.asks || says(ofOthers, text, one)) return false;
    return one.words.length <= fewWords || says(notices, text, one) || says(beside, text, one);
  });
  return isAll ? found : [];
}
