import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meanWeights } from '../../bench/learn/mean-weights.ts';
import { questions } from '../../src/analyze/model/sentence-model.ts';
import { weightsText } from '../../bench/learn/weights-text.ts';
import { readWeights, type SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';

const width = questions.length;
const row = (direct: number, unit: number): number[] => [...questions.map(() => direct), unit];
/** A network of one unit that knows `rows`. */
const network = (bias: number, rows: Record<string, number[]>): SentenceWeights => ({
  units: 1,
  scale: [...questions.map(() => 0.01), 0.02],
  bias: questions.map(() => bias),
  unitBias: [0.1],
  outer: questions.map((_, at) => at + 1),
  features: Object.keys(rows),
  table: Int8Array.from(Object.values(rows).flat()),
});

/** What the formula beside `SentenceWeights` gives where these features stand. */
function logitsOf(weights: SentenceWeights, features: readonly string[]): number[] {
  const sum = (column: number): number =>
    features.reduce((total, name) => {
      const at = weights.features.indexOf(name);
      const value = at < 0 ? 0 : (weights.table[at * weights.scale.length + column] ?? 0);
      return total + value * (weights.scale[column] ?? 0);
    }, 0);
  const units = weights.unitBias.map((bias, unit) => Math.max(0, bias + sum(width + unit)));
  return questions.map((_, at) => {
    const outer = weights.outer.slice(at * weights.units, (at + 1) * weights.units);
    const inner = outer.reduce((total, weight, unit) => total + weight * (units[unit] ?? 0), 0);
    return sum(at) + inner + (weights.bias[at] ?? 0);
  });
}

it('what is written is read as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-weights-'));
  const file = join(folder, 'weights.txt');
  const weights = network(0.5, { 'b:we leave': row(-128, 3), 'w:é': row(127, -1) });
  writeFileSync(file, weightsText(weights));
  const read = readWeights(pathToFileURL(file));
  rmSync(folder, { recursive: true });
  expect(read).toEqual(weights);
});

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
