import { type SentenceWeights, questions } from '../../src/analyze/model/sentence-model.ts';

const most = 127;

/**
 * Two networks as one whose logits are the mean of theirs, over the features of both: the units stand side by side, a
 * feature that one of them does not know says nothing there. What was learned from examples that stand in different
 * company errs in different places. The direct weights are rounded anew; in the order of the names.
 */
export function meanWeights(first: SentenceWeights, second: SentenceWeights): SentenceWeights {
  const both = [first, second];
  const names = [...new Set(both.flatMap(({ rows }) => Object.keys(rows)))].toSorted();
  const read = new Map(names.map((name) => [name, both.map((one) => rowOf(one, name))]));
  const direct = (name: string, question: number): number =>
    both.reduce((sum, { scale }, at) => {
      const row = read.get(name)?.[at];
      return sum + 0.5 * (row?.[question] ?? 0) * (scale[question] ?? 0);
    }, 0);
  const scale = questions.map((_, question) =>
    names.reduce((high, name) => Math.max(high, Math.abs(direct(name, question)) / most), 0),
  );
  const bytesOf = (name: string): string => {
    const own = questions.map((_, at) => Math.round(direct(name, at) / (scale[at] || 1)));
    const units = both.map(({ units: count }, at) => {
      const row = read.get(name)?.[at];
      return row ? row.subarray(questions.length) : new Int8Array(count);
    });
    return Buffer.from(Int8Array.from([...own, ...units.flatMap((one) => [...one])])).toString(
      'base64',
    );
  };
  return {
    units: first.units + second.units,
    scale: [...scale, ...both.flatMap((one) => one.scale.slice(questions.length))],
    bias: questions.map((_, at) => 0.5 * ((first.bias[at] ?? 0) + (second.bias[at] ?? 0))),
    unitBias: both.flatMap((one) => one.unitBias),
    outer: questions.flatMap((_, at) =>
      both.flatMap(({ outer, units }) =>
        outer.slice(at * units, (at + 1) * units).map((weight) => 0.5 * weight),
      ),
    ),
    rows: Object.fromEntries(names.map((name) => [name, bytesOf(name)])),
  };
}

function rowOf({ rows, units }: SentenceWeights, name: string): Int8Array | null {
  const row = rows[name];
  if (row === undefined) return null;
  return new Int8Array(Buffer.from(row, 'base64')).subarray(0, questions.length + units);
}
