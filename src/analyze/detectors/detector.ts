import type { Evidence, Rejected, Rejection, Signal, SignalKind } from '../../domain/signal.ts';
import type { RivalName } from '../language/names.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';

/** What the installation knows: the competitors' names and the names of its own products. */
export interface AnalyzeContext {
  readonly competitors: readonly RivalName[];
  readonly ownBrands: readonly string[];
}

/** What a detector saw: at most one signal of a form each, what it rejected, and its score in [0, 1]. */
export interface Findings {
  readonly signals: readonly Signal[];
  readonly rejected: readonly Rejected[];
  readonly score: number;
}

/** One rule with its examples. `detect` is pure and never throws on content. */
export interface Detector {
  readonly kind: SignalKind;
  /** A signal is given at or above this score; fixed by bench/detection.ts. */
  readonly threshold: number;
  /** The sentence of PROTOCOL.md that asks for it. */
  readonly clause: string;
  /** Texts in which it must find the signal, and texts in which it must not. Run as tests. */
  readonly fires: readonly string[];
  readonly silent: readonly string[];
  readonly detect: (text: AnalysisText, context: AnalyzeContext) => Findings;
}

/** Nothing found, nothing rejected. */
export const nothing: Findings = { signals: [], rejected: [], score: 0 };

/** Longest quote shown to a person; a longer sentence is cut around what was found. */
const maxQuoteChars = 320;

/** The sentence as evidence; a very long one is cut around the words `from` … `to`. */
export function evidenceOf(text: AnalysisText, sentence: Sentence, from = 0, to = 1): Evidence {
  let { start, end } = sentence;
  if (end - start > maxQuoteChars) {
    const first = Math.max(0, from - 20);
    const last = Math.min(sentence.words.length, Math.max(to, from + 1) + 20);
    start = sentence.words[first]?.start ?? start;
    end = sentence.words[last - 1]?.end ?? end;
  }
  const whole = sentence.part === 'subject' ? text.subject : text.ownWords;
  // Some programs write tags into plain text. The bracket before the first word is none of its words, yet a quote that
  // begins "b>We are …" looks broken.
  start -= /<\/?$/.exec(whole.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return { part: sentence.part, start, end, quote: whole.slice(start, end) };
}

/** One rejected sentence with its reason. */
export function rejection(
  text: AnalysisText,
  kind: SignalKind,
  why: Rejection,
  sentence: Sentence,
): Rejected {
  return { kind, why, evidence: evidenceOf(text, sentence) };
}

/** Narrows a list to one with a first element; null when it is empty. */
export function atLeastOne<T>(list: readonly T[]): readonly [T, ...T[]] | null {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
}
