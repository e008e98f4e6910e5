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

/** Harmless sentences, and how many of them may stand before an example and how many after it. */
export interface Company {
  readonly lines: readonly string[];
  readonly around: readonly (readonly [number, number])[];
}

/**
 * In what company examples are learned: beside one or two of few sentences, or up to five of thousands. What is learned
 * in few knows the plain case best, what is learned in many is not misled by what stands beside it (DECISIONS 46).
 */
export const companies = ['few', 'many'] as const;
export type CompanyKind = (typeof companies)[number];

/**
 * Sentences that say nothing, as they stand in mails in which nobody complains or leaves, each once: those that were
 * written for it and, for `many`, those of the plain part of our own inbox as far as it is `used`, without greeting,
 * farewell and name.
 */
export function companyOf(kind: CompanyKind, used: (row: Row) => boolean): Company {
  if (kind === 'few') return { lines: written, around: around.filter(([a, b]) => a + b <= 2) };
  const rows = ownRows('plain').filter((row) => row.mail.language === 'en' && used(row));
  const lines = new Set([...written, ...rows.flatMap(({ mail }) => bodySentences(mail.ownWords))]);
  return { lines: [...lines], around };
}

function bodySentences(ownWords: string): string[] {
  const { sentences } = readText({ language: 'en', subject: null, ownWords }, nobody);
  return bodyOf(sentences).flatMap((at) => {
    const text = sentences[at]?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
    const length = text.split(' ').length;
    return length >= fewestWords && length <= mostWords ? [text] : [];
  });
}

/** How many harmless sentences stand before an example and how many after it, the most in all. */
const around: readonly (readonly [number, number])[] = [
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

/** The paragraphs of an example in its company; which and how many, a hash of `key` decides. */
export function inCompany(text: string, key: string, { lines, around }: Company): string[] {
  const [before, after] = around[hash(`around ${key}`) % around.length] ?? [0, 0];
  const some = (count: number, where: string): string[] =>
    Array.from({ length: count }, (_, at) => pick(lines, `${where} ${at} ${key}`));
  return [...some(before, 'before'), text, ...some(after, 'after')];
}

/** One of them, as a hash of `key` decides. */
export function pick(from: readonly string[], key: string): string {
  return from[hash(key) % from.length] ?? '';
}
