import type { LedgerEntry } from './case.ts';

const prefix = 'Escalation ask: ';

/** The words of the ledger note that sets what an escalation asks for: one line, at most 200 characters of it. */
export function askNote(words: string): string {
  return `${prefix}${words.replace(/\s+/g, ' ').trim().slice(0, 200)}`;
}

/** What a ledger entry sets the ask to; null for every other entry. */
export function askOf(entry: Pick<LedgerEntry, 'kind' | 'words'>): string | null {
  const sets = entry.kind === 'note' && entry.words.startsWith(prefix);
  return sets ? entry.words.slice(prefix.length) : null;
}

/** The ask of a case as a person set it, the newest one; null while the one chosen by the situation stands. */
export function recordedAsk(ledger: readonly LedgerEntry[], caseId: string): string | null {
  const notes = ledger
    .filter((one) => one.caseId === caseId && askOf(one) !== null)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = notes.at(-1);
  return last === undefined ? null : askOf(last);
}
