import { denseFeatures } from '../../src/analyze/model/features.ts';
import type { View } from '../../src/analyze/model/features.ts';
import { ngramsOf, ngramValue } from '../../src/analyze/model/linear.ts';
import type { Weights } from '../../src/analyze/model/linear.ts';
import { readTokens } from '../../src/analyze/model/tokens.ts';
import type { Token } from '../../src/analyze/model/tokens.ts';
import { solve } from './solver.ts';
import type { SparseRows } from './solver.ts';

/** One short text to learn from: a soft target in [0, 1] and how much it counts. */
export interface Example {
  readonly text: string;
  readonly set: string;
  readonly target: number;
  readonly weight: number;
}

/** Strengths of one training run. */
export interface FitOptions {
  readonly view: View;
  /** Dense features this model does not use. */
  readonly without: readonly string[];
  readonly ridgeDense: number;
  readonly ridgeNgrams: number;
  readonly keepNgrams: number;
  readonly minRows: number;
  readonly iterations: number;
}

interface Read {
  readonly dense: ReadonlyMap<string, number>;
  readonly ngrams: readonly string[];
  readonly value: number;
}

const cache = new Map<string, Read>();

function read(text: string, view: View): Read {
  const key = `${view} ${text}`;
  const known = cache.get(key);
  if (known) return known;
  const tokens = readTokens(text);
  const dense = new Map<string, number>();
  for (const piece of denseFeatures(tokens, view)) {
    dense.set(piece.name, (dense.get(piece.name) ?? 0) + piece.value);
  }
  const ngrams = [...ngramsOf(tokens).keys()];
  const result = { dense, ngrams, value: ngramValue(tokens.length) };
  cache.set(key, result);
  return result;
}

/**
 * Fits one linear model: all frequent n-grams first, then only the `keepNgrams` that move the
 * rows most, fitted again. A column per data set absorbs its base rate and is dropped (the set
 * named `own` has none, so the bias is its). Deterministic.
 */
export function fitLinear(examples: readonly Example[], options: FitOptions): Weights {
  const vocabulary = admitted(examples, options);
  const first = fitOnce(examples, vocabulary, options);
  const count = new Map<string, number>();
  for (const example of examples) {
    for (const ngram of read(example.text, options.view).ngrams)
      count.set(ngram, (count.get(ngram) ?? 0) + 1);
  }
  const strength = (ngram: string): number =>
    Math.abs(first.ngrams[ngram] ?? 0) * Math.sqrt(count.get(ngram) ?? 0);
  const kept = vocabulary
    .toSorted((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1))
    .slice(0, options.keepNgrams)
    .toSorted();
  return fitOnce(examples, kept, options);
}

function fitOnce(
  examples: readonly Example[],
  vocabulary: readonly string[],
  options: FitOptions,
): Weights {
  const dense = [...new Set(examples.flatMap((e) => [...read(e.text, options.view).dense.keys()]))]
    .filter((name) => !options.without.includes(name))
    .toSorted();
  const sets = [...new Set(examples.map((e) => e.set))].filter((s) => s !== 'own').toSorted();
  const columns = ['bias', ...sets.map((s) => `set ${s}`), ...dense, ...vocabulary];
  const rows = matrix(examples, options.view, { sets, dense, vocabulary }, columns.length);
  const ridge = Float64Array.from(columns, (_, at) => {
    if (at === 0) return 1e-3;
    if (at <= sets.length) return 1e-2;
    return at <= sets.length + dense.length ? options.ridgeDense : options.ridgeNgrams;
  });
  const target = Float64Array.from(examples, (e) => e.target);
  const weight = Float64Array.from(examples, (e) => e.weight);
  const solved = solve({ rows, target, weight, ridge }, options.iterations);
  const named = (from: number, names: readonly string[]): Record<string, number> => {
    const pairs = names.map((name, at) => [name, rounded(solved[from + at] ?? 0)] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== 0));
  };
  return {
    bias: rounded(solved[0] ?? 0),
    dense: named(1 + sets.length, dense),
    ngrams: named(1 + sets.length + dense.length, vocabulary),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function matrix(
  examples: readonly Example[],
  view: View,
  names: Readonly<Record<'sets' | 'dense' | 'vocabulary', readonly string[]>>,
  columns: number,
): SparseRows {
  const { sets, dense, vocabulary } = names;
  const setAt = new Map(sets.map((name, at) => [name, 1 + at]));
  const denseAt = new Map(dense.map((name, at) => [name, 1 + sets.length + at]));
  const base = 1 + sets.length + dense.length;
  const ngramAt = new Map(vocabulary.map((name, at) => [name, base + at]));
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  const put = (column: number | undefined, v: number): void => {
    if (column === undefined) return;
    index.push(column);
    value.push(v);
  };
  for (const example of examples) {
    const features = read(example.text, view);
    put(0, 1);
    put(setAt.get(example.set), 1);
    for (const [name, v] of features.dense) put(denseAt.get(name), v);
    for (const ngram of features.ngrams) put(ngramAt.get(ngram), features.value);
    start.push(index.length);
  }
  return {
    start: Int32Array.from(start),
    index: Int32Array.from(index),
    value: Float64Array.from(value),
    columns,
  };
}

/**
 * N-grams that may enter a model: seen in enough rows, plain lower-case words, and never mostly
 * written with a capital inside a sentence, which is how names look.
 */
function admitted(examples: readonly Example[], options: FitOptions): string[] {
  const rows = new Map<string, number>();
  const capitals = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const example of examples) {
    const tokens: Token[] = readTokens(example.text);
    for (const token of tokens) {
      seen.set(token.word, (seen.get(token.word) ?? 0) + 1);
      if (token.name && !token.caps) {
        capitals.set(token.word, (capitals.get(token.word) ?? 0) + 1);
      }
    }
    for (const ngram of read(example.text, options.view).ngrams)
      rows.set(ngram, (rows.get(ngram) ?? 0) + 1);
  }
  const plain = (word: string): boolean =>
    /^(?:[a-z]{2,20}|i|a|'s)$/.test(word) && (capitals.get(word) ?? 0) * 4 <= (seen.get(word) ?? 0);
  return [...rows]
    .filter(([ngram, count]) => count >= options.minRows && ngram.split(' ').every(plain))
    .map(([ngram]) => ngram)
    .toSorted();
}
