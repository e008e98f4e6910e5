import type { LedgerEntry } from './case.ts';

/** A line of the ledger, by what it says. */
type Line = Pick<LedgerEntry, 'kind' | 'words'>;

const left = ' had taken it on and has left';
const planDone = 'Plan done';

/** The ledger's words where nobody has a case any more, because whoever took it on is not with us. */
export function leftNote(name: string): string {
  return `${name}${left}`;
}

/** True for such a line. */
export function saysLeft({ kind, words }: Line): boolean {
  return kind === 'note' && words.endsWith(left);
}

/** The ledger's words for a plan that is carried out, with what was said of it ('' for nothing). */
export function planDoneNote(said: string): string {
  return said === '' ? planDone : `${planDone}: ${said}`;
}

/** True for such a line. */
export function saysPlanDone({ kind, words }: Line): boolean {
  return kind === 'note' && words.startsWith(planDone);
}
