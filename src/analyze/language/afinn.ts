import labels from 'sentiment/languages/en/labels.json' with { type: 'json' };

const valences: ReadonlyMap<string, number> = new Map(Object.entries(labels));

/**
 * AFINN-165 valence of one lower-case word, -5 … 5; 0 for a word that is not in the list. Never throws.
 * Source: the word list inside the `sentiment` package (Nielsen, MIT).
 */
export function afinnValence(word: string): number {
  return valences.get(word) ?? 0;
}
