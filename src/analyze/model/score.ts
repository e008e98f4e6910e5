import type { Intensity } from '../../domain/signal.ts';
import { denseFeatures } from './features.ts';
import type { View } from './features.ts';
import { loadModel, windowLogit } from './linear.ts';
import type { Model } from './linear.ts';
import type { Piece } from './piece.ts';
import { mergeTerms } from './terms.ts';
import type { RawTerm, Term } from './terms.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { groupWindows, splitSentences } from './windows.ts';
import churnWeights from './weights/churn.json' with { type: 'json' };
import comparisonWeights from './weights/comparison.json' with { type: 'json' };
import frustrationWeights from './weights/frustration.json' with { type: 'json' };

/**
 * A score in [0, 1] with its exact explanation: `logit = base + the sum of the terms' weights`,
 * and `score = 1 / (1 + e^-logit)`. `base` holds the bias, the discount for length and terms too
 * small to list.
 */
export interface Scored {
  readonly score: number;
  readonly logit: number;
  readonly base: number;
  /** How many windows of two or three sentences were read; 0 for no text. */
  readonly windows: number;
  /**
   * The strongest contributions first, at most 24; `sentence` is an index into the given
   * sentences.
   */
  readonly terms: readonly Term[];
}

/** How the windows of a long text become one number. */
interface Combination {
  /** Share of the strongest window; the rest is the mean of all. */
  readonly strongest: number;
  /**
   * Subtracted per natural logarithm of the number of windows: the more there is, the more luck.
   */
  readonly discount: number;
  /** How much the strongest sentence counts beside the windows (1), in a text of a few windows. */
  readonly sentence: number;
  /** How much the first sentence counts beside the windows: how a short text begins is how it is meant. */
  readonly first: number;
}

const combinations: Readonly<Record<View, Combination>> = {
  frustration: { strongest: 0.5, discount: 0, sentence: 0.5, first: 0.3 },
  churn: { strongest: 1, discount: 0.8, sentence: 0, first: 0 },
  comparison: { strongest: 1, discount: 0.5, sentence: 0, first: 0 },
};
const models: Readonly<Record<View, Model>> = {
  frustration: loadModel(frustrationWeights),
  churn: loadModel(churnWeights),
  comparison: loadModel(comparisonWeights),
};
/** A text of more windows is read by its windows alone: there one sentence is too little. */
const fewWindows = 3;
/** Longer texts are read head and tail only, together at most this much. */
const maxChars = 20_000;

/**
 * How annoyed the author is with whom they write to: calibrated intensity (0.25 per point of a 0
 * … 4 rating) and its label. The strongest two or three sentences count half, the whole half, so
 * that a long mail is not diluted; in a short text the strongest and the first sentence count beside them. `none` with score near 0 for no text. Never throws; linear in
 * the length.
 */
export function scoreFrustration(
  sentences: readonly string[],
): Scored & { readonly intensity: Intensity } {
  const known = annoyed.get(sentences);
  if (known) return known;
  const scored = scoreView('frustration', models.frustration, sentences);
  const label = intensityOf(scored.logit, scored.windows);
  const aimless = label !== 'none' && label !== 'mild' && isAddressedToNobody(sentences);
  const result = Object.assign(scored, { intensity: aimless ? ('mild' as const) : label });
  annoyed.set(sentences, result);
  return result;
}

/** The same list of sentences is asked about twice: for the signal and for the label. */
const annoyed = new WeakMap<readonly string[], Scored & { readonly intensity: Intensity }>();
const readBefore = new WeakMap<readonly string[], ReadSentences>();

const persons = /\b(?:you|your|u|ur|i|my|me|we|our|us)\b/i;
const shortChars = 120;

/** News and reports speak of anger without an I, a we or a you: that is aimed at nobody. */
function isAddressedToNobody(sentences: readonly string[]): boolean {
  const chars = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  return chars > shortChars && !sentences.some((sentence) => persons.test(sentence));
}

/**
 * Probability-like score that the author ends, or threatens to end, the whole relation; 0.5 is the
 * threshold. Takes one text or its sentences; the strongest window decides. Never throws.
 */
export function scoreChurn(text: string | readonly string[]): Scored {
  return scoreView('churn', models.churn, typeof text === 'string' ? [text] : text);
}

/**
 * Probability-like score that a sentence compares with another product; 0.5 is the threshold. A
 * bare comparison is no threat: combine it with whose product is better. Never throws.
 */
export function scoreComparison(text: string | readonly string[]): Scored {
  return scoreView('comparison', models.comparison, typeof text === 'string' ? [text] : text);
}

/**
 * A long text offers more chances to look annoyed by accident, so the cuts rise with its windows.
 */
const cutRise = { mild: 1, moderate: 0.8, strong: 0.6 } as const;

function intensityOf(logit: number, windows: number): Intensity {
  const { cuts } = frustrationWeights;
  const rise = Math.log(Math.max(1, windows));
  if (logit >= cuts.strong + cutRise.strong * rise) return 'strong';
  if (logit >= cuts.moderate + cutRise.moderate * rise) return 'moderate';
  return logit >= cuts.mild + cutRise.mild * rise ? 'mild' : 'none';
}

const nothing: Scored = { score: 0, logit: -20, base: -20, windows: 0, terms: [] };

/** Scores sentences with any model of a view; what the trainer and the bench use too. */
export function scoreView(view: View, model: Model, sentences: readonly string[]): Scored {
  const { owner, texts, windows, parts } = readSentences(sentences);
  const read = (span: Span): ReadSpan => {
    const pieces = denseFeatures(span.part, view);
    return { ...span, pieces, logit: windowLogit(model, span.part, pieces) };
  };
  const wide = windows.map(read);
  if (wide.length === 0) return nothing;
  const { strongest, discount, sentence, first } = combinations[view];
  const alone = sentence + first > 0 && parts.length > 1 && wide.length <= fewWindows;
  const narrow = alone ? parts.map(read) : [];
  const all = 1 + (alone ? sentence + first : 0);
  const top = highest(wide);
  const topPart = alone ? highest(narrow) : null;
  const counted = [...wide, ...narrow].map((span, at) => {
    let factor = at < wide.length ? (1 - strongest) / wide.length : 0;
    if (span === top) factor += strongest;
    if (span === topPart) factor += sentence;
    if (span === narrow[0]) factor += first;
    return { span, factor: factor / all };
  });
  const merged = (): Term[] =>
    mergeTerms(
      counted.flatMap(({ span, factor }) => {
        if (factor === 0) return [];
        const raw: RawTerm[] = [];
        windowLogit(model, span.part, span.pieces, (term) => raw.push(term));
        return [{ from: span.from, part: span.part, raw, factor }];
      }),
      (token) => owner[token] ?? 0,
      texts,
    );
  const sum = counted.reduce((logit, { span, factor }) => logit + span.logit * factor, 0);
  const logit = sum - discount * Math.log(wide.length);
  return new Explained(1 / (1 + Math.exp(-logit)), logit, wide.length, merged);
}

/** Tokens that are read together and what the model says of them. */
interface ReadSpan extends Span {
  readonly pieces: readonly Piece[];
  readonly logit: number;
}

function highest(spans: readonly ReadSpan[]): ReadSpan | null {
  let best: ReadSpan | null = null;
  for (const span of spans) if (best === null || span.logit > best.logit) best = span;
  return best;
}

/** A score whose terms are only merged when somebody asks for them. */
class Explained implements Scored {
  readonly score: number;
  readonly logit: number;
  readonly windows: number;
  readonly #merge: () => Term[];
  #terms: Term[] | null = null;

  constructor(score: number, logit: number, windows: number, merge: () => Term[]) {
    this.score = score;
    this.logit = logit;
    this.windows = windows;
    this.#merge = merge;
  }

  get terms(): Term[] {
    this.#terms ??= this.#merge();
    return this.#terms;
  }

  get base(): number {
    return this.logit - this.terms.reduce((sum, term) => sum + term.weight, 0);
  }
}

/** What every model reads of the same sentences. */
interface ReadSentences {
  /** Sentence of each token. */
  readonly owner: readonly number[];
  readonly texts: readonly string[];
  /** Two or three sentences together. */
  readonly windows: readonly Span[];
  /** Each sentence for itself. */
  readonly parts: readonly Span[];
}

/** Tokens with the place of the first among all. */
interface Span {
  readonly from: number;
  readonly part: readonly Token[];
}

function readSentences(sentences: readonly string[]): ReadSentences {
  const known = readBefore.get(sentences);
  if (known) return known;
  const read = readAfresh(sentences);
  readBefore.set(sentences, read);
  return read;
}

function readAfresh(sentences: readonly string[]): ReadSentences {
  const tokens: Token[] = [];
  const owner: number[] = [];
  const ranges: [number, number][] = [];
  const texts: string[] = [];
  let left = maxChars;
  for (const [at, sentence] of sentences.entries()) {
    const text = headAndTail(sentence, left);
    texts.push(text);
    left -= text.length;
    const before = tokens.length;
    for (const token of readTokens(text)) {
      tokens.push(token);
      owner.push(at);
    }
    for (const [from, to] of splitSentences(tokens.slice(before))) {
      ranges.push([before + from, before + to]);
    }
  }
  const span = ([from, to]: readonly [number, number]): Span => ({
    from,
    part: tokens.slice(from, to),
  });
  return { owner, texts, windows: groupWindows(ranges).map(span), parts: ranges.map(span) };
}

function headAndTail(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = Math.floor(limit * 0.7);
  const tail = limit - head;
  return text.slice(0, head) + (tail > 0 ? text.slice(-tail) : '');
}
