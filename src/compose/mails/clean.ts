import { idPlaceholder, tokenPlaceholder } from './placeholders.ts';

/** Characters that a reader does not see or that turn the reading direction (UAX #9; UTS #39 §3). */
const unseen =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * `text` without bidi controls, invisible characters and control characters; line breaks and nothing else
 * stay. Well-formed UTF-16, without the words that stand for link tokens. Mail text is hostile: what a person
 * reads must be what stands there.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\u000b\u000c]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .replace(controls, '')
    .replace(piledMarks, '$1')
    .replaceAll(tokenPlaceholder, ' ')
    .replaceAll(idPlaceholder, ' ');
}

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * A cleaned name that stands before other words: one that is written from right to left is set apart (UAX #9 §2.4,
 * isolates), or it would draw the digits of a date behind it to its other side. In HTML the element bdi does it.
 */
export function setApart(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** `text` cleaned, on one line, at most `most` characters; cut at a word, marked with "…". */
export function oneLine(text: string, most = 100): string {
  const line = clean(text.slice(0, 20_000)).replace(/\s+/g, ' ').trim();
  const signs = [...line];
  if (signs.length <= most) return line;
  const cut = signs.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
