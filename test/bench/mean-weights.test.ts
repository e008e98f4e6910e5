import { describe, expect, it } from 'vitest';
import { meanWeights } from '../../bench/learn/mean-weights.ts';
import { type SentenceWeights, questions } from '../../src/analyze/model/sentence-model.ts';

const width = questions.length;
const bytes = (...all: number[]): string => Buffer.from(Int8Array.from(all)).toString('base64');
const row = (direct: number, unit: number): string => bytes(...questions.map(() => direct), unit);
/** A network of one unit that knows `rows`. */
const network = (bias: number, rows: Record<string, string>): SentenceWeights => ({
  units: 1,
  scale: [...questions.map(() => 0.01), 0.02],
  bias: questions.map(() => bias),
  unitBias: [0.1],
  outer: questions.map((_, at) => at + 1),
  rows,
});

/** What the formula beside `SentenceWeights` gives where these features stand. */
function logitsOf(weights: SentenceWeights, features: readonly string[]): number[] {
  const sum = (column: number): number =>
    features.reduce((total, name) => {
      const found = weights.rows[name];
      const value = found ? (new Int8Array(Buffer.from(found, 'base64'))[column] ?? 0) : 0;
      return total + value * (weights.scale[column] ?? 0);
    }, 0);
  const units = weights.unitBias.map((bias, unit) => Math.max(0, bias + sum(width + unit)));
  return questions.map((_, at) => {
    const outer = weights.outer.slice(at * weights.units, (at + 1) * weights.units);
    const inner = outer.reduce((total, weight, unit) => total + weight * (units[unit] ?? 0), 0);
    return sum(at) + inner + (weights.bias[at] ?? 0);
  });
}

describe('the mean of two networks', () => {
  const first = network(1, { leave: row(100, 50), stay: row(-127, -20) });
  const second = network(-3, { leave: row(40, -30), quit: row(90, 70) });

  it.each([[['leave']], [['quit']], [['leave', 'stay']], [['leave', 'quit']], [[]]])(
    'says the mean of what both say of %j',
    (features) => {
      const each = [first, second].map((one) => logitsOf(one, features));
      const mean = questions.map((_, at) => ((each[0]?.[at] ?? 0) + (each[1]?.[at] ?? 0)) / 2);
      logitsOf(meanWeights(first, second), features).forEach((logit, at) => {
        expect(logit).toBeCloseTo(mean[at] ?? Number.NaN, 1);
      });
    },
  );

  it('of one with itself is that one', () => {
    logitsOf(meanWeights(first, first), ['leave', 'stay']).forEach((logit, at) => {
      expect(logit).toBeCloseTo(logitsOf(first, ['leave', 'stay'])[at] ?? Number.NaN, 2);
    });
  });
});
