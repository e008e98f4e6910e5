import type { Network } from './network.ts';

/**
 * Several networks as one that answers with the mean of theirs: the units of all stand side by side. What one of them
 * learned by the chance of its start, the others do not say. `questions` is the number of logits; the networks are of
 * one size. Throws without any.
 */
export function meanOf(networks: readonly Network[], questions: number): Network {
  const [first] = networks;
  if (!first) throw new Error('mean-network: no network to take the mean of');
  const share = 1 / networks.length;
  const each = first.unitBias.length;
  const units = each * networks.length;
  const features = first.table.length / (questions + each);
  const table = new Float32Array(features * (questions + units));
  const outer = new Float32Array(questions * units);
  const bias = new Float32Array(questions);
  const unitBias = new Float32Array(units);
  networks.forEach((one, at) => {
    unitBias.set(one.unitBias, at * each);
    for (let question = 0; question < questions; question++) {
      bias[question] = (bias[question] as number) + share * (one.bias[question] as number);
      const from = one.outer.subarray(question * each, (question + 1) * each);
      outer.set(
        from.map((weight) => weight * share),
        question * units + at * each,
      );
    }
    for (let feature = 0; feature < features; feature++) {
      const row = one.table.subarray(
        feature * (questions + each),
        (feature + 1) * (questions + each),
      );
      const base = feature * (questions + units);
      for (let question = 0; question < questions; question++) {
        const before = table[base + question] as number;
        table[base + question] = before + share * (row[question] as number);
      }
      table.set(row.subarray(questions), base + questions + at * each);
    }
  });
  return { table, unitBias, outer, bias };
}
