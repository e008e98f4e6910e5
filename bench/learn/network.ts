import { normal, randomFrom, shuffle } from '../chance.ts';
import { LazyAdam } from './lazy-adam.ts';
import { type Vectors, WordLens } from './word-lens.ts';

/** One example: features by number, what is asked (1 = says it), and how much each question counts (0 = not asked). */
export interface NetworkRow {
  readonly features: Int32Array;
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/**
 * One mail as a whole: the features of each of its sentences, and what some sentence of it says or none does. Which
 * sentence it is, nobody has to have labelled.
 */
export interface NetworkMail {
  readonly sentences: readonly Int32Array[];
  readonly weight: number;
  readonly claims: readonly MailClaim[];
}

/** Whether any sentence of the mail says any of these questions (1) or none any (0); its share of the mail's weight. */
export interface MailClaim {
  readonly questions: readonly number[];
  readonly says: number;
  readonly share: number;
}

/** What is learned, and how. */
export interface NetworkProblem {
  readonly rows: readonly NetworkRow[];
  /** Learned from beside the rows, after the first round: the strongest sentence of a mail has to be found first. */
  readonly mails?: readonly NetworkMail[];
  /** The value of every feature where it is present. */
  readonly values: Float32Array;
  /** 1 for a feature that neighbours lend, which are all left out together now and then; none without it. */
  readonly lent?: Uint8Array;
  /** What is known of the words that features are; nothing without it. */
  readonly vectors?: Vectors;
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
/** How often a sentence is read with nobody beside it: a mail of many sentences must not be able to shout one down. */
const aloneShare = 0.3;
const startSpread = 0.08;
const startBias = -2;
/**
 * How much more the strongest sentence of a mail counts than the others: what the mail says is the logarithm of the sum
 * of exponentials of its logits times this, divided by it. At 2 only the strongest learns, and learns by heart.
 */
const sharpness = 0.6;

/**
 * Learns the network with a falling rate. The only chance is a generator with a fixed start: the same rows give the
 * same numbers.
 */
export function trainNetwork(problem: NetworkProblem): Network {
  const chance = randomFrom(problem.seed);
  const pass = new Pass(problem, chance);
  const { rows, mails = [], epochs } = problem;
  const order = Int32Array.from(rows, (_, at) => at);
  const mailOrder = Int32Array.from(mails, (_, at) => at);
  const perEpoch = Math.ceil(order.length / batchRows);
  const steps = epochs * perEpoch;
  for (let step = 0; step < steps; step++) {
    const at = step % perEpoch;
    if (at === 0) for (const one of [order, mailOrder]) shuffle(one, chance);
    const batch = [...order.subarray(at * batchRows, (at + 1) * batchRows)];
    const [from, to] = [at, at + 1].map((one) => Math.floor((one * mails.length) / perEpoch));
    const beside = step < perEpoch ? [] : [...mailOrder.subarray(from, to)];
    pass.learn(
      batch.map((one) => rows[one] as NetworkRow),
      beside.map((one) => mails[one] as NetworkMail),
      step + 1,
      rate * (1 - step / steps),
    );
  }
  return pass.finished();
}

/** What was read of one sentence of a mail, until the whole mail is. */
interface Trace {
  readonly read: Read;
  readonly sums: Float64Array;
  readonly mask: Float64Array;
  readonly logits: Float64Array;
  readonly errors: Float64Array;
}

/** The features of an example that were not left out, and what the lens saw of them. */
interface Read {
  readonly kept: Int32Array;
  readonly seen: Float64Array;
}

/** A network while it learns. */
class Pass {
  readonly network: Network;
  private readonly problem: NetworkProblem;
  private readonly chance: () => number;
  private readonly lens: WordLens;
  private readonly rows: LazyAdam;
  private readonly outer: LazyAdam;
  private readonly bias: LazyAdam;
  private readonly unitBias: LazyAdam;
  /** Direct sums and lit units of the example at hand, then what flows back to them. */
  private readonly sums: Float64Array;
  private readonly back: Float64Array;
  private readonly mask: Float64Array;
  private readonly logits: Float64Array;
  private readonly errors: Float64Array;

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
    const { vectors = [] } = problem;
    this.lens = new WordLens(vectors, values, { width, questions }, chance);
    this.rows = new LazyAdam(table, width);
    this.outer = new LazyAdam(this.network.outer, questions * units);
    this.bias = new LazyAdam(this.network.bias, questions);
    this.unitBias = new LazyAdam(this.network.unitBias, units);
    this.sums = new Float64Array(width);
    this.back = new Float64Array(width);
    this.mask = new Float64Array(units);
    this.logits = new Float64Array(questions);
    this.errors = new Float64Array(questions);
  }

  /** The network with what the lens sees laid into its rows. */
  finished(): Network {
    this.lens.fold(this.network.table);
    return this.network;
  }

  /** One step on a batch of examples and of mails. */
  learn(
    batch: readonly NetworkRow[],
    mails: readonly NetworkMail[],
    step: number,
    speed: number,
  ): void {
    const counted = batch.reduce((sum, { weight }) => weight.reduce((all, w) => all + w, sum), 0);
    if (counted === 0) return;
    for (const one of [this.outer, this.bias, this.unitBias]) one.meet(0, step, speed);
    this.lens.meet(step, speed);
    const meet = (feature: number): void => this.rows.meet(feature, step, speed);
    for (const { features, target, weight } of batch) {
      features.forEach(meet);
      const read = this.forward(features);
      this.errors.forEach((_, question) => {
        const off = chanceOf(this.logits[question] as number) - (target[question] as number);
        this.errors[question] = (off * (weight[question] as number)) / counted;
      });
      this.backward(read);
    }
    const whole = mails.reduce((sum, { weight }) => sum + weight, 0);
    for (const mail of mails) {
      for (const features of mail.sentences) features.forEach(meet);
      this.learnMail(mail, whole);
    }
    for (const one of [this.rows, this.outer, this.bias, this.unitBias]) one.step(step, speed);
    this.lens.step(step, speed);
  }

  /** The error of a claim goes to the sentences in the measure in which each made it. */
  private learnMail({ sentences, weight, claims }: NetworkMail, whole: number): void {
    const traces = sentences.map((features): Trace => {
      const read = this.forward(features);
      const errors = new Float64Array(this.problem.questions);
      const { sums, mask, logits } = this;
      return { read, sums: sums.slice(), mask: mask.slice(), logits: logits.slice(), errors };
    });
    for (const { questions, says, share } of claims) {
      const places = traces.flatMap((trace) => questions.map((question) => ({ trace, question })));
      const sharp = places.map(({ trace, question }) => sharpness * (trace.logits[question] ?? 0));
      const top = Math.max(...sharp);
      const parts = sharp.map((one) => Math.exp(one - top));
      const sum = parts.reduce((all, one) => all + one, 0);
      const off = chanceOf((top + Math.log(sum)) / sharpness) - says;
      places.forEach(({ trace, question }, at) => {
        const part = (parts[at] as number) / sum;
        const before = trace.errors[question] as number;
        trace.errors[question] = before + (off * part * weight * share) / whole;
      });
    }
    for (const { read, sums, mask, errors } of traces) {
      this.sums.set(sums);
      this.mask.set(mask);
      this.errors.set(errors);
      this.backward(read);
    }
  }

  /** Sums, lit units and logits of an example, of which some features and units are left out. */
  private forward(features: Int32Array): Read {
    const { values, questions, units } = this.problem;
    const { table, unitBias, outer, bias } = this.network;
    const { sums, mask, logits } = this;
    const width = questions + units;
    const { lent } = this.problem;
    const alone = lent !== undefined && this.chance() < aloneShare;
    const kept = features.filter(
      (one) => this.chance() >= featureDropout && !(alone && lent[one] === 1),
    );
    sums.fill(0);
    for (const feature of kept) {
      const value = values[feature] as number;
      const base = feature * width;
      for (let i = 0; i < width; i++) {
        sums[i] = (sums[i] as number) + value * (table[base + i] as number);
      }
    }
    const seen = this.lens.see(kept);
    this.lens.forward(seen, sums);
    for (let unit = 0; unit < units; unit++) {
      const sum = (sums[questions + unit] as number) + (unitBias[unit] as number);
      const lit = sum > 0 && this.chance() >= unitDropout;
      mask[unit] = lit ? 1 / (1 - unitDropout) : 0;
      sums[questions + unit] = sum * (mask[unit] as number);
    }
    for (let question = 0; question < questions; question++) {
      let logit = (sums[question] as number) + (bias[question] as number);
      for (let unit = 0; unit < units; unit++) {
        logit += (outer[question * units + unit] as number) * (sums[questions + unit] as number);
      }
      logits[question] = logit;
    }
    return { kept, seen };
  }

  /** Takes the errors of the logits back to all that made them. */
  private backward({ kept, seen }: Read): void {
    const { questions, units, values } = this.problem;
    const { outer } = this.network;
    const { sums, back, mask, errors } = this;
    back.fill(0);
    for (let question = 0; question < questions; question++) {
      const base = question * units;
      const error = errors[question] as number;
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
    for (const feature of kept) this.rows.addRow(feature, back, values[feature] as number);
    this.lens.backward(seen, back);
  }
}

function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
