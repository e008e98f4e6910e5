// By its own path: the package's index loads databases and prints.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const maxKnown = 20_000;
const maxStemChars = 24;
const known = new Map<string, string>();

/**
 * The English stem of a lower-case word (Porter, by `natural`): "terminating" → "termin". A word that is
 * longer than 24 letters, and anything that is not letters, stands for itself. Never throws.
 */
export function porterStem(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const plain = word.length > maxStemChars || !/^[a-z]+$/.test(word);
  const stem = plain ? word : porter.stem(word);
  if (known.size < maxKnown) known.set(word, stem);
  return stem;
}
