import { describe, expect, it } from 'vitest';
import { type Pattern, adversaries, grown, patternsOf, timed } from './patterns.ts';

// mail-pitfalls.md 29 and failures.md 25, 39: a pattern that takes four times as long for twice the text stops the
// service with one mail. Every literal of src is timed on growing hostile text; what is fast anyway is not judged.

const smallChars = 4_000;
const growth = 4;
const fastMs = 3;
/** In proportion is 4, with the square of the text 16. */
const mostGrowth = 9;

const patterns = patternsOf('src');
const files = [...new Set(patterns.map((one) => one.path))];

/** The shortest of runs, each on a text of its own: what else the machine does only ever adds time. */
function shortestMs({ regexp }: Pattern, adversary: string, chars: number, runs: number): number {
  const times = Array.from({ length: runs }, (_one, more) =>
    timed(regexp, grown(adversary, chars + more)),
  );
  return Math.min(...times);
}

/** The adversary for which a pattern grows faster than the text, looked at once and then again; null for none. */
function superlinear(pattern: Pattern): string | null {
  for (const adversary of adversaries(pattern.regexp)) {
    const grows = (runs: number): string | null => {
      const small = shortestMs(pattern, adversary, smallChars, runs);
      if (small < fastMs) return null;
      const large = shortestMs(pattern, adversary, smallChars * growth, runs);
      if (large / small <= mostGrowth) return null;
      return `${JSON.stringify(adversary)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`;
    };
    if (grows(1) === null) continue;
    const sure = grows(5);
    if (sure !== null) return sure;
  }
  return null;
}

describe('patterns take time in proportion to the text', () => {
  it('are found in the source', () => {
    expect(patterns.length).toBeGreaterThan(300);
  });

  it('are judged: a quadratic one is found', () => {
    expect(superlinear({ path: '', line: 0, regexp: /\s+$/ })).not.toBeNull();
    expect(superlinear({ path: '', line: 0, regexp: /(?:a|a-)+b{1,9}$/ })).not.toBeNull();
    expect(superlinear({ path: '', line: 0, regexp: /^\s+|a{1,40}b/g })).toBeNull();
  });

  it.each(files)('%s', (file) => {
    const slow = patterns
      .filter((one) => one.path === file)
      .map((one) => ({ line: one.line, why: superlinear(one) }))
      .filter((one) => one.why !== null);
    expect(slow).toEqual([]);
  });
});
