import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import * as french from './frames/french-vetoes.ts';
import * as german from './frames/german-vetoes.ts';
import * as spanish from './frames/spanish-vetoes.ts';

const formerHouse = table({
  de: german.formerHouse,
  fr: french.formerHouse,
  es: spanish.formerHouse,
});
const nowOfUs = new Set('aber doch jedoch mais pero ihnen euch vous ustedes vosotros'.split(' '));

/**
 * "Our former vendor was a nightmare, with you …": theirs is what stands before the sentence turns to us. German, French,
 * Spanish.
 */
export function isOfFormerHouse(text: AnalysisText, sentence: Sentence, { from }: Match): boolean {
  if (!says(formerHouse, text, sentence)) return false;
  return !sentence.words.slice(0, from).some(({ word }) => nowOfUs.has(word));
}
