import { readFileSync } from 'node:fs';
import type { Row } from '../inbox/rows.ts';
import { hash, readJsonLines } from './rows.ts';

const ordinary = readJsonLines<{ readonly text: string }>(
  new URL('../train-texts/ordinary-sentences.jsonl', import.meta.url).pathname,
).map(({ text }) => text);
const plain = readFileSync(new URL('../train-texts/sentences/plain.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');

/** Every so many mails are learned from a second time, in a long mail. */
const everySo = 8;
const fewest = 8;
const most = 32;

/**
 * The same mails with many lines of no matter above or below them, for one of `everySo`: a report, a log, the steps of
 * a fault, a list. Writers of examples are short; whoever leaves in the first line of a long mail leaves no less.
 * Deterministic.
 */
export function lengthened(rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => hash(`long ${row.id}`) % everySo === 0)
    .map((row) => {
      const { ownWords } = row.mail;
      const lines = filler(row.id);
      const whole = hash(`where ${row.id}`) % 4 === 0 ? [lines, ownWords] : [ownWords, lines];
      return { ...row, mail: { ...row.mail, ownWords: whole.join('\n\n') } };
    });
}

function filler(id: string): string {
  const count = fewest + (hash(`many ${id}`) % (most - fewest + 1));
  const kind = hash(`kind ${id}`) % kinds.length;
  const lines = Array.from(
    { length: count },
    (_, at) => kinds[kind]?.(at, hash(`${id} ${at}`)) ?? '',
  );
  return lines.join(kind === 0 ? ' ' : '\n');
}

type Line = (at: number, chance: number) => string;
const of = (texts: readonly string[], chance: number): string => texts[chance % texts.length] ?? '';
const kinds: readonly Line[] = [
  (_, chance) => of(ordinary, chance),
  (_, chance) => of(plain, chance),
  (at, chance) => `${at + 1}. ${of(plain, chance)}`,
  (at, chance) => `Step ${at + 1}: ${of(ordinary, chance)}`,
  (at, chance) =>
    `2026-05-1${at % 10} 08:${10 + at}:04 INFO job-${chance % 97} done in ${chance % 4000} ms`,
  (at, chance) => `- item ${at + 1}, quantity ${chance % 40}, shelf ${chance % 500}`,
];
