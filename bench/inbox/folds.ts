import type { AnalyzeContext } from '../../src/analyze/analyze.ts';
import { hash } from '../learn/rows.ts';
import { ownContext, ownRows } from './own-rows.ts';
import { readInbox, type Row } from './rows.ts';

/** Into how many parts the mails that are learned from are cut. */
export const folds = 5;

/** Which fold a mail belongs to, 0 … 4; by its id, so that every run cuts the same way. */
export function foldOfMail(row: Row): number {
  return (hash(row.id) >>> 7) % folds;
}

/** One set of labelled mails with the names it is read with. */
export interface FoldSet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly context: AnalyzeContext;
}

/** The sets that are learned from, only the mails of `fold` (null: all); held-back and sealed mails never. */
export function foldSets(folder: string, fold: number | null): FoldSet[] {
  const { rows, context } = readInbox(folder);
  const here = (row: Row): boolean =>
    row.split === 'tuned' && (fold === null || foldOfMail(row) === fold);
  return [
    { name: 'tuned', rows: rows.filter(here), context },
    { name: 'own inbox, dev', rows: ownRows('dev').filter(here), context: ownContext() },
    { name: 'plain mail', rows: ownRows('plain').filter(here), context: ownContext() },
  ];
}
