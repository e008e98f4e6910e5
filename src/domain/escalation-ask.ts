import type { Case, LedgerEntry, LedgerKind } from './case.ts';

const prefix = 'Escalation ask: ';

/** An escalation asks for something as long as its case is High and no plan is agreed. */
export function asksForSomething({ tier, state }: Pick<Case, 'tier' | 'state'>): boolean {
  return tier === 'high' && (state === 'open' || state === 'acknowledged');
}

/** The words of the ledger note that sets what an escalation asks for: one line, at most 200 characters of it. */
export function askNote(words: string): string {
  return `${prefix}${words.replace(/\s+/g, ' ').trim().slice(0, 200)}`;
}

/** True for a note that sets the ask: it is no action taken. */
export function setsAsk(entry: Pick<LedgerEntry, 'kind' | 'words'>): boolean {
  return entry.kind === 'note' && entry.words.startsWith(prefix);
}

/** What was asked before one of these was about something else, or is answered. */
const endsAsk: readonly LedgerKind[] = [
  'case-opened',
  'reopened',
  'tier-rose',
  'tier-fell',
  'plan-written',
  'closed',
];

/**
 * What a case asks for as a person set it last, and who; null while the ask chosen by the situation stands. A case that
 * rose or came back, and one that was planned, calm or closed since, asks anew.
 */
export function recordedAsk(
  ledger: readonly LedgerEntry[],
  caseId: string,
): { readonly words: string; readonly by: LedgerEntry['by'] } | null {
  const own = ledger.filter((one) => one.caseId === caseId);
  const anew = own.filter((one) => endsAsk.includes(one.kind)).map((one) => one.at.getTime());
  const last = own
    .filter((one) => setsAsk(one) && one.at.getTime() >= Math.max(...anew))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .at(-1);
  return last === undefined ? null : { words: last.words.slice(prefix.length), by: last.by };
}
