import { questions } from '../../src/analyze/model/sentence-model.ts';
import type { SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';

const most = 127;

/**
 * Two networks as one whose logits are the mean of theirs, over the features of both: the units stand side by side, a
 * feature that one of them does not know says nothing there. What was learned from examples that stand in different
 * company errs in different places. The direct weights are rounded anew; in the order of the names.
 */
export function meanWeights(first: SentenceWeights, second: SentenceWeights): SentenceWeights {
  const both = [first, second];
  const features = [...new Set(both.flatMap((one) => one.features))].toSorted();
  const rowOf = both.map(rowsByName);
  const direct = (name: string, question: number): number =>
    both.reduce((sum, { scale }, at) => {
      const byte = rowOf[at]?.(name)?.[question] ?? 0;
      return sum + 0.5 * byte * (scale[question] ?? 0);
    }, 0);
  const scale = questions.map((_, question) =>
    features.reduce((high, name) => Math.max(high, Math.abs(direct(name, question)) / most), 0),
  );
  const rows = features.map((name) => {
    const own = questions.map((_, at) => Math.round(direct(name, at) / (scale[at] || 1)));
    const units = both.flatMap(({ units }, at) => {
      const row = rowOf[at]?.(name)?.subarray(questions.length) ?? new Int8Array(units);
      return [...row];
    });
    return [...own, ...units];
  });
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
    features,
    table: Int8Array.from(rows.flat()),
  };
}

function rowsByName({ features, table, scale }: SentenceWeights) {
  const places = new Map(features.map((name, at) => [name, at * scale.length]));
  return (name: string): Int8Array | null => {
    const from = places.get(name);
    return from === undefined ? null : table.subarray(from, from + scale.length);
  };
}
