import type { Piece } from './piece.ts';
import type { Token } from './tokens.ts';

/**
 * Committed weights: numbers and terms only. `ngrams` are one or two words with a space between.
 */
export interface Weights {
  readonly bias: number;
  readonly dense: Readonly<Record<string, number>>;
  readonly ngrams: Readonly<Record<string, number>>;
}

/** Weights indexed for scoring. */
export interface Model {
  readonly bias: number;
  readonly dense: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, WordWeights>;
}

interface WordWeights {
  readonly alone: number;
  readonly before: ReadonlyMap<string, number>;
}

/** One contribution to a logit; token indices of the window, half-open. */
export interface Contribution {
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** Indexes weights by their first word. Never throws. */
export function loadModel(weights: Weights): Model {
  const words = new Map<string, { alone: number; before: Map<string, number> }>();
  for (const [ngram, weight] of Object.entries(weights.ngrams)) {
    const [first = '', second] = ngram.split(' ');
    const entry = words.get(first) ?? { alone: 0, before: new Map<string, number>() };
    if (second === undefined) entry.alone = weight;
    else entry.before.set(second, weight);
    words.set(first, entry);
  }
  return { bias: weights.bias, dense: new Map(Object.entries(weights.dense)), words };
}

/** The value of each n-gram of a window: shorter texts say more per word. */
export function ngramValue(tokenCount: number): number {
  return 4 / Math.sqrt(tokenCount + 10);
}

/**
 * Words and pairs of a window, without placeholders, each with its first token. Trainer and
 * scorer agree.
 */
export function ngramsOf(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '<';
    if (word.startsWith('<')) continue;
    if (!found.has(word)) found.set(word, at);
    const next = tokens[at + 1]?.word ?? '<';
    const pair = `${word} ${next}`;
    if (!next.startsWith('<') && !found.has(pair)) found.set(pair, at);
  }
  return found;
}

/**
 * The logit of one window: bias plus the sum of every contribution, exactly. `collect` receives
 * each contribution; leave it out when only the number is wanted.
 */
export function windowLogit(
  model: Model,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  collect?: (contribution: Contribution) => void,
): number {
  let logit = model.bias;
  for (const piece of pieces) {
    const weight = (model.dense.get(piece.name) ?? 0) * piece.value;
    if (weight === 0) continue;
    logit += weight;
    collect?.({ weight, from: piece.from, to: piece.to });
  }
  const scale = ngramValue(tokens.length);
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const entry = model.words.get(word);
    if (!entry) continue;
    if (entry.alone !== 0 && !seen.has(word)) {
      seen.add(word);
      logit += entry.alone * scale;
      collect?.({ weight: entry.alone * scale, from: at, to: at + 1 });
    }
    const next = tokens[at + 1]?.word;
    const pair = next === undefined ? undefined : entry.before.get(next);
    if (pair === undefined || seen.has(`${word} ${next}`)) continue;
    seen.add(`${word} ${next}`);
    logit += pair * scale;
    collect?.({ weight: pair * scale, from: at, to: at + 2 });
  }
  return logit;
}
