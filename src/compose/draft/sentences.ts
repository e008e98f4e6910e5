import { isInitial } from '../../domain/initials.ts';

const english = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence of a text and where it begins (UTF-16 units). */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * The sentences of a text: line by line for lists, hard-wrapped lines joined; at most 400. Empty for an empty
 * text. Reads at most 20,000 characters.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const block of text
    .slice(0, 20_000)
    .split(/(\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]))/)) {
    if (block.trim() !== '') {
      for (const one of segmentsOf(unwrapped(block)).flatMap(parted)) {
        const words = one.segment.replace(/\s+/g, ' ').trim();
        if (words !== '') found.push({ text: words, start: start + one.index });
      }
    }
    start += block.length;
    if (found.length > 400) break;
  }
  return found;
}

const abbreviated =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|messrs|dr|drs|prof|hon|sgt|st|mt|ft|rev|capt|col|gen|lt|no|nos|nr|ref|fig|tel|ext|approx|incl|excl|esp|e\.g|i\.e|vs|inv|resp|ca|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.\s?$/i;

/** Before a word in small letters these end no sentence: "max. number of seats"; "it takes 10 min. Then …" does. */
const shortened =
  /\b(?:max|min|avg|dept|misc|ltd|inc|corp|co|llc|plc|bros|jr|sr|ave|rd|est|govt)\.\s?$/i;

/** A stretch of a text as it stands there, and where. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** The sentences of a text with all their white space, of which the whole text is made. Empty for an empty text. */
export function segmentsOf(text: string): readonly Segment[] {
  return joined([...english.segment(text)]);
}

/** "Mr.", "no." and the initial of a name end no sentence: what follows is joined to them. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const all: Segment[] = [];
  for (const one of segments) {
    const last = all.at(-1);
    if (last !== undefined && goesOn(last.segment, one.segment)) {
      all[all.length - 1] = { segment: last.segment + one.segment, index: last.index };
    } else {
      all.push(one);
    }
  }
  return all;
}

function goesOn(before: string, after: string): boolean {
  if (abbreviated.test(before.slice(-12))) return true;
  const stop = before.trimEnd();
  return isInitial(stop, before.slice(stop.length) + after);
}

/** Who writes without capitals still ends sentences: "quick one. not told them yet". */
function parted({ segment, index }: Segment): readonly Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  for (const found of segment.matchAll(/[a-z]{3}[.!?]{1,3}\s(?=[a-z\d])/g)) {
    const end = found.index + found[0].length;
    const last = segment.slice(0, end).slice(-12);
    if (abbreviated.test(last) || shortened.test(last)) continue;
    parts.push({ segment: segment.slice(from, end), index: index + from });
    from = end;
  }
  return [...parts, { segment: segment.slice(from), index: index + from }];
}

/** A hard-wrapped line joined with the next one; short lines stay apart. Same length. */
function unwrapped(block: string): string {
  const lines = block.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      const joined = (line.length >= 45 && /^\S/.test(next)) || /^\p{Ll}/u.test(next);
      return line + (joined ? ' ' : '\n');
    })
    .join('');
}

/** The sentences as plain strings. */
export function sentenceTexts(text: string): readonly string[] {
  return sentencesOf(text).map((one) => one.text);
}

/** The words of a text in lower case, apostrophes kept. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}

/** How many words stand in a text, placeholders counted as one. */
export function countWords(text: string): number {
  return wordsOf(text.replace(/\[\[[^\]]{0,200}\]\]/g, 'x')).length;
}
