const momentum = 0.9;
const spreadMomentum = 0.999;
const tiny = 1e-8;

/**
 * Adam (Kingma & Ba 2015) over the rows of one array, of which a batch meets few: a row that was not met is brought up
 * to date when it is met again, as its momentum would have carried it on.
 */
export class LazyAdam {
  private readonly weights: Float32Array;
  private readonly width: number;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly gradient: Float32Array;
  private readonly seen: Int32Array;
  private met: number[] = [];

  constructor(weights: Float32Array, width: number) {
    this.weights = weights;
    this.width = width;
    this.first = new Float32Array(weights.length);
    this.second = new Float32Array(weights.length);
    this.gradient = new Float32Array(weights.length);
    this.seen = new Int32Array(weights.length / width);
  }

  /** Brings a row up to the step before `step`; only rows that were met take part in it. */
  meet(row: number, step: number, rate: number): void {
    const last = this.seen[row] as number;
    if (last === step) return;
    this.met.push(row);
    this.seen[row] = step;
    if (last > 0) this.carry(row, step - 1 - last, stepSize(step, rate));
  }

  /** Adds to the gradient of one number. */
  add(at: number, amount: number): void {
    this.gradient[at] = (this.gradient[at] as number) + amount;
  }

  /** Adds to the gradient of a whole row. */
  addRow(row: number, amounts: Float64Array, scale: number): void {
    const base = row * this.width;
    for (let i = 0; i < this.width; i++) this.add(base + i, scale * (amounts[i] as number));
  }

  /** One step of every row that was met; their gradients are used up. */
  step(step: number, rate: number): void {
    const size = stepSize(step, rate);
    for (const row of this.met) {
      const base = row * this.width;
      for (let at = base; at < base + this.width; at++) {
        const g = this.gradient[at] as number;
        const m = momentum * (this.first[at] as number) + (1 - momentum) * g;
        const v = spreadMomentum * (this.second[at] as number) + (1 - spreadMomentum) * g * g;
        this.first[at] = m;
        this.second[at] = v;
        this.gradient[at] = 0;
        this.weights[at] = (this.weights[at] as number) - (size * m) / (Math.sqrt(v) + tiny);
      }
    }
    this.met = [];
  }

  private carry(row: number, missed: number, size: number): void {
    if (missed <= 0) return;
    const still = momentum ** missed;
    const spread = spreadMomentum ** missed;
    const sum = (size * momentum * (1 - still)) / (1 - momentum);
    const base = row * this.width;
    for (let at = base; at < base + this.width; at++) {
      const v = this.second[at] as number;
      if (v === 0) continue;
      const m = this.first[at] as number;
      this.weights[at] = (this.weights[at] as number) - (sum * m) / (Math.sqrt(v) + tiny);
      this.first[at] = m * still;
      this.second[at] = v * spread;
    }
  }
}

/** The rate with Adam's correction for its start at nothing. */
function stepSize(step: number, rate: number): number {
  return (rate * Math.sqrt(1 - spreadMomentum ** step)) / (1 - momentum ** step);
}
