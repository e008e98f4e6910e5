import type { Contribution } from './linear.ts';
import type { Token } from './tokens.ts';

/** A contribution inside one window: token indices count from the window's start. */
export type RawTerm = Contribution;

/**
 * What moved a score: the words, the sentence they stand in, and how much of the logit they gave.
 */
export interface Term {
  readonly text: string;
  readonly sentence: number;
  readonly weight: number;
}

interface ReadWindow {
  readonly from: number;
  readonly part: readonly Token[];
  readonly raw: readonly RawTerm[];
  readonly factor: number;
}

const maxTerms = 24;
const maxTermChars = 80;

/**
 * The contributions of all windows, merged by the words they come from, strongest first, at most
 * 24. A contribution of a whole window (length, tone) is left out: it belongs to the base. Empty
 * for none.
 */
export function mergeTerms(
  windows: readonly ReadWindow[],
  sentenceOf: (token: number) => number,
  texts: readonly string[],
): Term[] {
  const merged = new Map<string, Term>();
  for (const { from, part, raw, factor } of windows) {
    for (const term of raw) {
      const first = part[term.from];
      const last = part[term.to - 1];
      const sentence = sentenceOf(from + term.from);
      const whole = term.to - term.from === part.length && part.length > 3;
      if (!first || !last || whole || sentenceOf(from + term.to - 1) !== sentence) continue;
      const text = (texts[sentence] ?? '').slice(first.start, last.end).slice(0, maxTermChars);
      const key = `${sentence} ${text.toLowerCase()}`;
      const known = merged.get(key);
      const weight = (known?.weight ?? 0) + term.weight * factor;
      merged.set(key, { text: known?.text ?? text, sentence, weight });
    }
  }
  return [...merged.values()]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, maxTerms);
}
