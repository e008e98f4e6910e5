import { existsSync, readFileSync } from 'node:fs';
import { groupWindows, splitSentences } from '../../src/analyze/model/windows.ts';
import { readTokens } from '../../src/analyze/model/tokens.ts';

/** One labelled row of the shared sets; labels differ by set. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly labels: Readonly<Record<string, number | string | null>>;
  readonly group?: string;
  readonly meta?: { readonly domain?: string; readonly intents?: readonly string[] };
}

/**
 * The rows of one set, in file order; empty when the file is not there. Throws on a line that is
 * no JSON.
 */
export function readRows(folder: string, set: string): Row[] {
  const path = `${folder}nlp/${set}.jsonl`;
  return existsSync(path) ? readJsonLines<Row>(path) : [];
}

/** Every non-empty line of a file as JSON. Throws when the file or a line cannot be read. */
export function readJsonLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** FNV-1a, 32 bits: the only "random" choice anywhere, so that every run chooses the same rows. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  }
  return value >>> 0;
}

/**
 * Which of `folds` equal parts a row belongs to; rows of one group (dialogue, author) stay
 * together.
 */
export function foldOf(row: Row, folds: number): number {
  return (hash(row.group ?? row.id) >>> 8) % folds;
}

/** A long text as the windows in which the model reads it. */
export function windowTexts(text: string): string[] {
  const tokens = readTokens(text.slice(0, 20_000));
  return groupWindows(splitSentences(tokens)).map(([from, to]) =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  );
}
