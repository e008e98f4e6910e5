import { normal, randomFrom, shuffle } from '../chance.ts';
import { LazyAdam } from './lazy-adam.ts';

/** One example: features by number, what is asked (1 = says it), and how much each question counts (0 = not asked). */
export interface NetworkRow {
  readonly features: Int32Array;
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/** What is learned, and how. */
export interface NetworkProblem {
  readonly rows: readonly NetworkRow[];
  /** The value of every feature where it is present. */
  readonly values: Float32Array;
  readonly questions: number;
  readonly units: number;
  readonly epochs: number;
  readonly seed: number;
}

/**
 * A small network: logits = features · direct + outer · relu(features · hidden + unitBias) + bias. `table` has a row
 * of `questions + units` numbers for each feature: its direct weights, then those into the hidden units. `outer` has a
 * row of `units` numbers for each question.
 */
export interface Network {
  readonly table: Float32Array;
  readonly unitBias: Float32Array;
  readonly outer: Float32Array;
  readonly bias: Float32Array;
}

const rate = 3e-3;
const batchRows = 256;
/** Shares of features and of hidden units that are left out of an example each time, so that none is relied on alone. */
const featureDropout = 0.15;
const unitDropout = 0.3;
const startSpread = 0.08;
const startBias = -2;

/**
 * Learns the network with a falling rate. The only chance is a generator with a fixed start: the same rows give the
 * same numbers.
 */
export function trainNetwork(problem: NetworkProblem): Network {
  const chance = randomFrom(problem.seed);
  const pass = new Pass(problem, chance);
  const order = Int32Array.from(problem.rows, (_, at) => at);
  const steps = problem.epochs * Math.ceil(order.length / batchRows);
  let step = 0;
  for (let epoch = 0; epoch < problem.epochs; epoch++) {
    shuffle(order, chance);
    for (let from = 0; from < order.length; from += batchRows) {
      const batch = [...order.subarray(from, from + batchRows)];
      const rows = batch.map((at) => problem.rows[at] as NetworkRow);
      pass.learn(rows, step + 1, rate * (1 - step / steps));
      step++;
    }
  }
  return pass.network;
}

/** A network while it learns. */
class Pass {
  readonly network: Network;
  private readonly problem: NetworkProblem;
  private readonly chance: () => number;
  private readonly rows: LazyAdam;
  private readonly outer: LazyAdam;
  private readonly bias: LazyAdam;
  private readonly unitBias: LazyAdam;
  /** Direct sums and lit units of the example at hand, then what flows back to them. */
  private readonly sums: Float64Array;
  private readonly back: Float64Array;
  private readonly mask: Float64Array;

  constructor(problem: NetworkProblem, chance: () => number) {
    const { values, questions, units } = problem;
    const width = questions + units;
    const table = new Float32Array(values.length * width);
    for (let at = 0; at < table.length; at++) {
      if (at % width >= questions) table[at] = startSpread * normal(chance);
    }
    const spread = 1 / Math.sqrt(units);
    this.network = {
      table,
      unitBias: new Float32Array(units),
      outer: Float32Array.from({ length: questions * units }, () => (2 * chance() - 1) * spread),
      bias: new Float32Array(questions).fill(startBias),
    };
    this.problem = problem;
    this.chance = chance;
    this.rows = new LazyAdam(table, width);
    this.outer = new LazyAdam(this.network.outer, questions * units);
    this.bias = new LazyAdam(this.network.bias, questions);
    this.unitBias = new LazyAdam(this.network.unitBias, units);
    this.sums = new Float64Array(width);
    this.back = new Float64Array(width);
    this.mask = new Float64Array(units);
  }

  /** One step on a batch of examples. */
  learn(batch: readonly NetworkRow[], step: number, speed: number): void {
    let counted = 0;
    for (const { weight } of batch) for (const one of weight) counted += one;
    if (counted === 0) return;
    for (const one of [this.outer, this.bias, this.unitBias]) one.meet(0, step, speed);
    for (const row of batch) {
      for (const feature of row.features) this.rows.meet(feature, step, speed);
      const kept = row.features.filter(() => this.chance() >= featureDropout);
      this.forward(kept);
      this.backward(row, counted);
      for (const feature of kept) {
        this.rows.addRow(feature, this.back, this.problem.values[feature] as number);
      }
    }
    for (const one of [this.rows, this.outer, this.bias, this.unitBias]) one.step(step, speed);
  }

  private forward(features: Int32Array): void {
    const { values, questions, units } = this.problem;
    const { table, unitBias } = this.network;
    const { sums, mask } = this;
    const width = questions + units;
    sums.fill(0);
    for (const feature of features) {
      const value = values[feature] as number;
      const base = feature * width;
      for (let i = 0; i < width; i++) {
        sums[i] = (sums[i] as number) + value * (table[base + i] as number);
      }
    }
    for (let unit = 0; unit < units; unit++) {
      const sum = (sums[questions + unit] as number) + (unitBias[unit] as number);
      const lit = sum > 0 && this.chance() >= unitDropout;
      mask[unit] = lit ? 1 / (1 - unitDropout) : 0;
      sums[questions + unit] = sum * (mask[unit] as number);
    }
  }

  private backward({ target, weight }: NetworkRow, counted: number): void {
    const { questions, units } = this.problem;
    const { outer, bias } = this.network;
    const { sums, back, mask } = this;
    back.fill(0);
    for (let question = 0; question < questions; question++) {
      const base = question * units;
      let logit = (sums[question] as number) + (bias[question] as number);
      for (let unit = 0; unit < units; unit++) {
        logit += (outer[base + unit] as number) * (sums[questions + unit] as number);
      }
      const off = 1 / (1 + Math.exp(-logit)) - (target[question] as number);
      const error = (off * (weight[question] as number)) / counted;
      back[question] = error;
      this.bias.add(question, error);
      for (let unit = 0; unit < units; unit++) {
        const at = questions + unit;
        this.outer.add(base + unit, error * (sums[at] as number));
        back[at] = (back[at] as number) + error * (outer[base + unit] as number);
      }
    }
    for (let unit = 0; unit < units; unit++) {
      const error = (back[questions + unit] as number) * (mask[unit] as number);
      back[questions + unit] = error;
      this.unitBias.add(unit, error);
    }
  }
}
