import type { LedgerEntry } from './case.ts';

const ending = ' had taken it on and has left';

/** The ledger's words where nobody has a case any more, because whoever took it on is not with us. */
export function leftNote(name: string): string {
  return `${name}${ending}`;
}

/** True for such a line. */
export function saysLeft({ kind, words }: Pick<LedgerEntry, 'kind' | 'words'>): boolean {
  return kind === 'note' && words.endsWith(ending);
}
