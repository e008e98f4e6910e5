import type { RawToken } from './words.ts';

/** A sentence is cut here at the latest, so that no text can make one of unbounded length. */
export const maxSentenceTokens = 70;

const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'rev',
  'hon',
  'capt',
  'sgt',
  'messrs',
  'dott',
  'ing',
  'sig',
  'avv',
  'mlle',
  'st',
  'no',
  'nos',
  'nr',
  'vs',
  'eg',
  'ie',
  'etc',
  'approx',
  'ca',
  'fig',
  'art',
  'inc',
  'ltd',
  'co',
  'corp',
  'dept',
  'ext',
  'est',
  'incl',
  'bzw',
  'zb',
  'usw',
  'str',
  'hr',
  'mme',
  'sr',
  'sra',
  'e',
  'g',

  'jan',
  'feb',
  'aug',
  'sept',
  'sep',
  'oct',
  'nov',
  'dec',
]);
/** "M. Petit": elsewhere "m." mostly ends a sentence ("at 5 p.m."). */
const frenchAbbreviations = new Set([...abbreviations, 'm', 'mm']);
const bullet = /^[ \t]*(?:[-*•·–]|\(?[a-z0-9]{1,2}[.)]|\d{1,2}\s*[.)=])[ \t]/;
/** A line shorter than this that is followed by a new line was ended on purpose, not wrapped. */
const wrapColumn = 48;
/** Some wrap by hand: a line of so many letters that stops in the middle of what a capital began was wrapped, too. */
const handColumn = 20;

/** How a language writes its stops. `goesOn`: the one at this token ends nothing; null where no such are known. */
export interface Stops {
  readonly language: string;
  readonly goesOn: ((at: number) => boolean) | null;
  /** Is the token written with a capital. */
  readonly isCapital: (token: RawToken) => boolean;
}

/**
 * Splits folded text to sentences: half-open ranges of tokens. Ends are full stops (not after an
 * abbreviation), question and exclamation marks, blank lines, bullets, and short lines. `goesOn` tells of the
 * stops that end nothing in the language of the text. Own code because the packaged splitters take seconds
 * on long hostile text. Linear; covers every token.
 */
export function splitSentences(
  text: string,
  tokens: readonly RawToken[],
  { language, goesOn, isCapital }: Stops,
): [number, number][] {
  const short = language === 'fr' ? frenchAbbreviations : abbreviations;
  const ranges: [number, number][] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) ranges.push([from, to]);
    from = to;
  };
  let lineStart = 0;
  // The line goes on with, or begins, what a capital began.
  let flows = tokens[0] !== undefined && isCapital(tokens[0]);
  for (let at = 0; at < tokens.length; at++) {
    const now = tokens[at] as RawToken;
    const next = tokens[at + 1];
    if (now.text.startsWith('\n')) {
      close(at);
      from = at + 1;
      lineStart = now.to;
      flows = tokens[at + 1] !== undefined && isCapital(tokens[at + 1] as RawToken);
      continue;
    }
    if (next === undefined) break;
    if (at + 1 - from >= maxSentenceTokens) close(at + 1);
    else if (endsSentence(text, tokens, at, short) && !goesOn?.(at)) close(at + 1);
    const between = next.text.startsWith('\n')
      ? -1
      : text.slice(now.to, next.from).lastIndexOf('\n');
    if (between >= 0) {
      const newLine = now.to + between;
      const small = /^[a-z]/.test(next.text) && !isCapital(next);
      const wrapped = flows && small && isWrapped(text, lineStart, newLine, next.from);
      if (!wrapped && endsLine(text, lineStart, newLine, next.from)) close(at + 1);
      flows = wrapped || isCapital(next);
      lineStart = newLine + 1;
    }
  }
  close(tokens.length);
  return ranges;
}

function endsSentence(
  text: string,
  tokens: readonly RawToken[],
  at: number,
  short: ReadonlySet<string>,
): boolean {
  const now = tokens[at] as RawToken;
  const mark = now.text[0];
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const after = text[now.to];
  if (after === '"' || after === ')') return false;
  if (after !== undefined && after !== ' ' && after !== '\n' && after !== '\t' && after !== '\r') {
    return mark !== '.';
  }
  if (mark !== '.' || now.text.length > 1) return true;
  const before = tokens[at - 1];
  if (before === undefined || before.to !== now.from) return true;
  if (short.has(before.text)) {
    return (
      before.text === 'no' && !/^\s*(?:[a-z]{1,4}[-/])?\d/.test(text.slice(now.to, now.to + 8))
    );
  }
  return !(
    /^\d{1,2}$/.test(before.text) &&
    (at < 2 || text.slice(Math.max(0, before.from - 4), before.from).includes('\n'))
  );
}

function isWrapped(text: string, lineStart: number, newLine: number, next: number): boolean {
  const line = text.slice(lineStart, newLine).trim();
  return line.length >= handColumn && next - newLine === 1 && /[\p{L},]$/u.test(line);
}

function endsLine(text: string, lineStart: number, newLine: number, next: number): boolean {
  if (newLine - lineStart < wrapColumn) return true;
  const lastChar = text.slice(lineStart, newLine).trimEnd().at(-1) ?? '';
  if ('.!?:;'.includes(lastChar)) return true;
  return bullet.test(text.slice(newLine + 1, newLine + 12)) || next - newLine > 12;
}
