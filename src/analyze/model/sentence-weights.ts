import { readFileSync } from 'node:fs';

/**
 * A small network, numbers and terms only: logits = row sums + outer · relu(unit sums + unitBias) + bias. Each feature
 * has a row of signed bytes, times the `scale` of its column: one for every question, then one for every unit.
 */
export interface SentenceWeights {
  readonly units: number;
  readonly scale: readonly number[];
  readonly bias: readonly number[];
  readonly unitBias: readonly number[];
  /** `units` numbers for each question. */
  readonly outer: readonly number[];
  readonly features: readonly string[];
  /** The rows of the features one after the other, each as long as `scale`. */
  readonly table: Int8Array;
}

const lineEnd = 0x0a;

/**
 * The weights of a file: the numbers as JSON in its first line, then a line for each feature: its row in base64, a
 * space and its name. Read line by line, so that its ten megabytes are never strings, which would stay resident.
 * Throws what reading a file throws.
 */
export function readWeights(file: URL): SentenceWeights {
  const text = readFileSync(file);
  const head = text.indexOf(lineEnd);
  const numbers = JSON.parse(text.toString('utf8', 0, head)) as Omit<
    SentenceWeights,
    'features' | 'table'
  >;
  const width = numbers.scale.length;
  const digits = 4 * Math.ceil(width / 3);
  const features: string[] = [];
  for (let from = head + 1; from < text.length; ) {
    const end = text.indexOf(lineEnd, from);
    features.push(text.toString('utf8', from + digits + 1, end));
    from = end + 1;
  }
  const table = Buffer.alloc(features.length * width);
  let from = head + 1;
  features.forEach((_, at) => {
    table.write(text.toString('latin1', from, from + digits), at * width, 'base64');
    from = text.indexOf(lineEnd, from) + 1;
  });
  return {
    ...numbers,
    features,
    table: new Int8Array(table.buffer, table.byteOffset, table.length),
  };
}
