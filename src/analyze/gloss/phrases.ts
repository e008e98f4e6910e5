import type { Word } from '../language/words.ts';
import { longestPhrase, type Phrase } from './glossary.ts';

/** A phrase of a sentence and behind which word it ends. */
export interface FoundPhrase extends Phrase {
  readonly to: number;
  readonly word: string;
}

/** The longest phrase that begins at a word, or none. */
export function phraseAt(
  phrases: ReadonlyMap<string, Phrase>,
  words: readonly Word[],
  at: number,
): FoundPhrase | undefined {
  let word = words[at]?.word ?? '';
  let longest: FoundPhrase | undefined;
  for (let to = at + 1; to <= words.length && to <= at + longestPhrase; to++) {
    const found = phrases.get(word);
    if (found) longest = { ...found, to, word };
    word += ` ${words[to]?.word ?? ''}`;
  }
  return longest;
}
