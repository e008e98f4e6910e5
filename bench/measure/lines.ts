import { pathToFileURL } from 'node:url';
import { hash, readRows } from '../learn/rows.ts';
import type { Row } from '../learn/rows.ts';

/** One measured number. `target` is what it must reach, as text, or null. */
export interface Line {
  readonly set: string;
  readonly method: string;
  readonly metric: string;
  readonly value: number;
  readonly target: string | null;
}

/** The scorer that comes with the shared sets; only what is used here. */
export interface Scorer {
  readonly rocAuc: (y: readonly number[], s: readonly number[]) => number | null;
  readonly pearson: (a: readonly number[], b: readonly number[]) => number;
  readonly binary: (
    y: readonly number[],
    s: readonly number[] | null,
    hat: readonly boolean[],
  ) => { precision: number; recall: number; f1: number; auc?: number | null };
  readonly multi: (gold: readonly string[], hat: readonly string[]) => { macro_f1: number };
}

/** The sets and their scorer. */
export interface Data {
  readonly folder: string;
  readonly scorer: Scorer;
  readonly rows: (set: string) => readonly Row[];
}

/**
 * Opens the shared sets; `share` below 1 takes that part of every set. Throws when they are
 * absent.
 */
export async function openData(folder: string, share: number): Promise<Data> {
  const url = pathToFileURL(`${folder}nlp/score.mjs`).href;
  const scorer = (await import(url)) as Scorer;
  const known = new Map<string, readonly Row[]>();
  const rows = (set: string): readonly Row[] => {
    const read = known.get(set) ?? readRows(folder, set).filter((r) => sampled(r.id, share));
    known.set(set, read);
    return read;
  };
  return { folder, scorer, rows };
}

function sampled(id: string, share: number): boolean {
  return share >= 1 || (hash(id) >>> 4) % 1000 < share * 1000;
}
