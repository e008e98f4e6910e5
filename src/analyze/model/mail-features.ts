import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { bodyOf } from './body.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** How many sentences before and after one are read beside it; a mail of a thousand costs no more for each. */
const reach = 6;
/** Kinds of features that neighbours lend: stems, clusters, classes, frames and how it is put; no pairs. */
const lent = /^[wkcfs]:/;
/** What a neighbour says has this before its name. */
export const besidePrefix = 'o:';
/** Every sentence that has a neighbour has this one; one that stands alone (an example) has nobody to ask. */
export const notAlone = `${besidePrefix}any`;

/**
 * The names of what every sentence of a text says and where it stands, in the order of the sentences; each name once.
 * Greeting, farewell and name stand nowhere, and nothing is counted by them: a mail says the same with them and
 * without. Linear in the words.
 */
export function mailFeatures({ sentences }: Pick<AnalysisText, 'sentences'>): string[][] {
  const body = bodyOf(sentences);
  const places = new Map<number, readonly string[]>(
    body.map((at, place) => [at, placeOf(sentences[at] as Sentence, place, body.length)]),
  );
  return sentences.map((sentence, at) => [
    ...sentenceFeatures(sentence).map((one) => one.name),
    ...(places.get(at) ?? []),
  ]);
}

/** The sentence at `at` and those that are read beside it, six before and six after, half-open. */
export function windowOf(
  at: number,
  count: number,
): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, at - reach), to: Math.min(count, at + reach + 1) };
}

/** Does a neighbour lend this feature. */
export function isLent(name: string): boolean {
  return lent.test(name);
}

/** Is it the name of where a sentence stands, not of what it says. */
export function isPlace(name: string): boolean {
  return place.test(name);
}
const place = /^s:(?:n\d|subject|first|last)$/;

/** A subject says other things than the body, and a long mail says them otherwise than a note. */
function placeOf({ part }: Sentence, at: number, count: number): string[] {
  if (count === 1) return [];
  const names = [`s:n${Math.min(5, Math.floor(count / 3))}`];
  if (part === 'subject') names.push('s:subject');
  if (count > 2 && at <= 1) names.push('s:first');
  if (at >= count - 1) names.push('s:last');
  return names;
}
