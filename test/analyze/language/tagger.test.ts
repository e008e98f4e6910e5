import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';

// compromise as it comes is asked first: the quicker way in, once loaded, replaces its own.
const pattern = '(#Determiner|#Possessive)? #Adjective{0,2} #Noun{1,4}';
const sentences = ['churn', 'ordinary', 'frustration'].flatMap((name) => {
  const file = new URL(`../../../bench/train-texts/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(0, 60);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text.slice(0, 220));
});
const plainly = sentences.map((one) => nlp(one).match(pattern).out('array') as string[]);

describe('the quicker way into compromise', () => {
  it('finds the same noun phrases', async () => {
    const { taggedPhrases } = await import('../../../src/analyze/language/tagger.ts');
    expect(plainly.flat().length).toBeGreaterThan(200);
    expect(sentences.map(taggedPhrases)).toEqual(plainly);
  });
});
