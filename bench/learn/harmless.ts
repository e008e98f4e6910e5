import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { bodyOf } from '../../src/analyze/model/body.ts';
import { ownRows } from '../inbox/own-rows.ts';
import type { Row } from '../inbox/rows.ts';
import { hash, readJsonLines } from './rows.ts';

const fewestWords = 4;
const mostWords = 30;
const nobody = nameMarker([], []);

const written = readJsonLines<{ readonly text: string }>(
  new URL('../train-texts/ordinary-sentences.jsonl', import.meta.url).pathname,
).map(({ text }) => text);

/**
 * Sentences that say nothing, as they stand in mails in which nobody complains or leaves: those that were written for it,
 * and those of the plain part of our own inbox as far as it is `used`, without greeting, farewell and name. They are put
 * around examples: the more of them there are, the less a network holds any of them against a threat. Each once.
 */
export function harmlessSentences(used: (row: Row) => boolean): readonly string[] {
  const rows = ownRows('plain').filter((row) => row.mail.language === 'en' && used(row));
  return [...new Set([...written, ...rows.flatMap(({ mail }) => bodySentences(mail.ownWords))])];
}

function bodySentences(ownWords: string): string[] {
  const { sentences } = readText({ language: 'en', subject: null, ownWords }, nobody);
  return bodyOf(sentences).flatMap((at) => {
    const text = sentences[at]?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
    const length = text.split(' ').length;
    return length >= fewestWords && length <= mostWords ? [text] : [];
  });
}

/** How many harmless sentences stand before an example and how many after it, the most in all, as a hash decides. */
const surroundings: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [0, 2],
  [1, 1],
  [2, 0],
  [1, 2],
  [2, 2],
  [3, 2],
];

/** The paragraphs of an example among harmless ones; which and how many, a hash of `key` decides. */
export function amongHarmless(text: string, key: string, harmless: readonly string[]): string[] {
  const [before, after] = surroundings[hash(`around ${key}`) % surroundings.length] ?? [0, 0];
  const some = (count: number, where: string): string[] =>
    Array.from({ length: count }, (_, at) => pick(harmless, `${where} ${at} ${key}`));
  return [...some(before, 'before'), text, ...some(after, 'after')];
}

/** One of them, as a hash of `key` decides. */
export function pick(from: readonly string[], key: string): string {
  return from[hash(key) % from.length] ?? '';
}
