import type { Token } from './tokens.ts';

/** At most this many tokens are read together; about two or three sentences. */
export const maxWindowTokens = 60;
/** More sentences are not added to a window that is already this long. */
const enoughTokens = 40;
const enders = new Set(['<.>', '<q>', '<ex>', '<exx>', '<qq>', '<?!>', '<dots>']);

/**
 * Half-open token ranges of the sentences; a sentence longer than a window is cut. Covers every
 * token.
 */
export function splitSentences(tokens: readonly Token[]): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const full = at + 1 - from >= maxWindowTokens;
    if (full || (enders.has(tokens[at]?.word ?? '') && !enders.has(tokens[at + 1]?.word ?? ''))) {
      ranges.push([from, at + 1]);
      from = at + 1;
    }
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/**
 * Groups neighbouring sentence lengths to windows of 40 … 60 tokens, so that a long mail is not
 * diluted.
 */
export function groupWindows(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const windows: [number, number][] = [];
  let open: [number, number] | null = null;
  for (const [from, to] of ranges) {
    if (open && open[1] - open[0] < enoughTokens && to - open[0] <= maxWindowTokens) open[1] = to;
    else {
      open = [from, to];
      windows.push(open);
    }
  }
  return windows;
}
