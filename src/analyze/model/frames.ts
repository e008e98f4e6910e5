import type { Token } from './tokens.ts';

/** A family that was found, on which tokens (half-open). */
export interface Hit {
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly gap: boolean;
  readonly any: boolean;
  readonly name: boolean;
}

interface Frame {
  readonly family: number;
  /** The steps after the first word. */
  readonly rest: readonly Step[];
}

/** Compiled frames by their first word; see `compileFrames`. */
export type Frames = ReadonlyMap<string, readonly Frame[]>;

const maxGapTokens = 3;

/**
 * Compiles families of frames. A family is a list separated by commas; a frame is a sequence of
 * words: `a|b` either word, `a?` optional, `~` up to three words, `_` one word, `<name>` a
 * capitalised word, a handle or a product code. A frame starts with a word; one that does not
 * throws.
 */
export function compileFrames(families: readonly string[]): Frames {
  const byFirst = new Map<string, Frame[]>();
  families.forEach((list, family) => {
    for (const text of list.split(',')) {
      const steps = text.trim().split(/\s+/).filter(Boolean).map(compileStep);
      for (let at = 0; at < steps.length; at++) {
        addFrame(byFirst, family, steps.slice(at));
        if (!steps[at]?.optional) break;
      }
    }
  });
  return byFirst;
}

function addFrame(byFirst: Map<string, Frame[]>, family: number, steps: readonly Step[]): void {
  const [first, ...rest] = steps;
  if (!first || first.gap || first.any || first.name) throw new Error('a frame starts with a word');
  for (const word of first.words) {
    const frames = byFirst.get(word) ?? [];
    frames.push({ family, rest });
    byFirst.set(word, frames);
  }
}

function compileStep(text: string): Step {
  const optional = text.length > 1 && text.endsWith('?');
  const words = new Set((optional ? text.slice(0, -1) : text).split('|'));
  return {
    words,
    optional,
    gap: words.has('~'),
    any: words.has('_'),
    name: words.has('<name>'),
  };
}

/**
 * Every family found in `tokens`, at most one hit (the longest) per family and starting token.
 * The work per token is bounded by the frames, so the whole is linear. Empty when nothing is
 * found.
 */
export function findFrames(frames: Frames, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const candidates = frames.get(tokens[from]?.word ?? '');
    if (!candidates) continue;
    let family = -1;
    let longest = 0;
    for (const frame of candidates) {
      if (frame.family !== family) {
        if (longest > 0) hits.push({ family, from, to: longest });
        family = frame.family;
        longest = 0;
      }
      longest = Math.max(longest, matchEnd(frame.rest, 0, tokens, from + 1));
    }
    if (longest > 0) hits.push({ family, from, to: longest });
  }
  return hits;
}

/**
 * Where the steps from `at` on end (token index, exclusive), the longest way; 0 when they do not
 * match.
 */
function matchEnd(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  next: number,
): number {
  const step = steps[at];
  if (!step) return next;
  const token = tokens[next];
  if (step.gap) return gapEnd(steps, at, tokens, next);
  const skipped = step.optional ? matchEnd(steps, at + 1, tokens, next) : 0;
  if (!token || !accepts(step, token)) return skipped;
  return Math.max(skipped, matchEnd(steps, at + 1, tokens, next + 1));
}

function gapEnd(
  steps: readonly Step[],
  at: number,
  tokens: readonly Token[],
  next: number,
): number {
  let longest = 0;
  for (let skip = 0; skip <= maxGapTokens; skip++) {
    if (skip > 0 && endsSentence(tokens[next + skip - 1])) break;
    longest = Math.max(longest, matchEnd(steps, at + 1, tokens, next + skip));
  }
  return longest;
}

function accepts(step: Step, token: Token): boolean {
  if (step.words.has(token.word)) return true;
  if (step.name) return token.name || token.word === '<user>';
  return step.any && !endsSentence(token);
}

const enders = new Set(['<.>', '<q>', '<ex>', '<exx>', '<qq>', '<?!>']);

function endsSentence(token: Token | undefined): boolean {
  return !token || enders.has(token.word);
}
