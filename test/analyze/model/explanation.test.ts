import { describe, expect, it } from 'vitest';
import { scoreChurn, scoreComparison, scoreFrustration } from '../../../src/analyze/model/score.ts';
import type { Scored } from '../../../src/analyze/model/score.ts';
import churn from '../../../src/analyze/model/weights/churn.json' with { type: 'json' };
import comparison from '../../../src/analyze/model/weights/comparison.json' with { type: 'json' };
import frustration from '../../../src/analyze/model/weights/frustration.json' with { type: 'json' };

const text = 'The export failed again. We are fed up and will cancel the contract with you in May!';
const scorers: [string, (text: string) => Scored][] = [
  ['scoreFrustration', (t) => scoreFrustration([t])],
  ['scoreChurn', scoreChurn],
  ['scoreComparison', scoreComparison],
];

describe.each(scorers)('the explanation of %s', (_name, score) => {
  it('adds up to the score', () => {
    const scored = score(text);
    const sum = scored.terms.reduce((total, term) => total + term.weight, scored.base);
    expect(sum).toBeCloseTo(scored.logit, 9);
    expect(scored.score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9);
  });

  it('quotes words of the text, the strongest first', () => {
    const weights = score(text).terms.map((term) => Math.abs(term.weight));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const term of score(text).terms) expect(text).toContain(term.text);
  });

  it.each([
    ['one word', 'again '],
    ['one letter', 'a'],
    ['punctuation', '!?'],
    ['negations', 'not the '],
    ['open comments', '<!-- '],
    ['back ticks', '`'],
    ['frame heads', 'cancel my our '],
    ['comparatives', 'than more '],
    ['smileys', '😡'],
  ])('takes time in proportion to the text on %s', (_what, piece) => {
    const shortestMs = (chars: number): number => {
      const hostile = piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
      const times = [1, 2, 3, 4].map(() => {
        const start = performance.now();
        score(hostile);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Times under 20 ms are noise; with the square of the text it would be four times as long.
    const half = shortestMs(32_768);
    expect(shortestMs(65_536) / Math.max(half, 20)).toBeLessThan(3.3);
  });
});

describe('the committed weights', () => {
  it.each([
    ['frustration', frustration.ngrams],
    ['churn', churn.ngrams],
    ['comparison', comparison.ngrams],
  ])('of %s hold at most 3,000 plain n-grams without numbers or handles', (_name, ngrams) => {
    const terms = Object.keys(ngrams);
    expect(terms.length).toBeLessThanOrEqual(3000);
    expect(terms.filter((term) => !/^[a-z' ]{1,41}$/.test(term))).toEqual([]);
  });
});
