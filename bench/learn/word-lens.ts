import { normal } from '../chance.ts';
import { LazyAdam } from './lazy-adam.ts';

/** The vector of the word that a feature is, by the feature's number; null where it is none. All of one length. */
export type Vectors = readonly (Float32Array | null)[];

const startSpread = 0.05;

/**
 * What words that are used alike have in common: the sums of a network see, beside the row of each feature, the vectors
 * of its words through one matrix. In the end `fold` adds what the matrix makes of a word to the word's own row, so
 * that what reads mail knows nothing of vectors.
 */
export class WordLens {
  private readonly vectors: Vectors;
  private readonly values: Float32Array;
  private readonly width: number;
  private readonly dimensions: number;
  /** A row of `width` numbers for each dimension. */
  private readonly matrix: Float32Array;
  private readonly steps: LazyAdam;

  /**
   * `values`: how much each feature counts where it is present. The first `questions` of the `width` columns start at
   * nothing, the others by chance.
   */
  constructor(
    vectors: Vectors,
    values: Float32Array,
    { width, questions }: { readonly width: number; readonly questions: number },
    chance: () => number,
  ) {
    this.vectors = vectors;
    this.values = values;
    this.width = width;
    this.dimensions = vectors.find((one) => one !== null)?.length ?? 0;
    this.matrix = Float32Array.from({ length: this.dimensions * width }, (_, at) =>
      at % width >= questions ? startSpread * normal(chance) : 0,
    );
    this.steps = new LazyAdam(this.matrix, width);
  }

  /** The sum of the vectors of these features. */
  see(features: Int32Array): Float64Array {
    const seen = new Float64Array(this.dimensions);
    for (const feature of features) {
      const vector = this.vectors[feature];
      if (!vector) continue;
      const value = this.values[feature] as number;
      for (let at = 0; at < seen.length; at++) {
        seen[at] = (seen[at] as number) + value * (vector[at] as number);
      }
    }
    return seen;
  }

  /** Adds what the matrix makes of `seen` to the sums. */
  forward(seen: Float32Array | Float64Array, sums: Float32Array | Float64Array): void {
    const { matrix, width } = this;
    for (let row = 0; row < seen.length; row++) {
      const share = seen[row] as number;
      if (share === 0) continue;
      const base = row * width;
      for (let at = 0; at < width; at++) {
        sums[at] = (sums[at] as number) + share * (matrix[base + at] as number);
      }
    }
  }

  /** Takes what flows back to the sums to the matrix. */
  backward(seen: Float64Array, back: Float64Array): void {
    for (let row = 0; row < seen.length; row++) {
      const share = seen[row] as number;
      if (share !== 0) this.steps.addRow(row, back, share);
    }
  }

  meet(step: number, rate: number): void {
    for (let row = 0; row < this.dimensions; row++) this.steps.meet(row, step, rate);
  }

  step(step: number, rate: number): void {
    this.steps.step(step, rate);
  }

  /** Adds to the row of every feature that is a word what the lens makes of it. */
  fold(table: Float32Array): void {
    this.vectors.forEach((vector, feature) => {
      if (!vector) return;
      this.forward(vector, table.subarray(feature * this.width, (feature + 1) * this.width));
    });
  }
}
