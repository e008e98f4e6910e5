import type { LedgerEntry, LedgerKind } from '../../domain/case.ts';
import { saysPlanDone } from '../../domain/ledger-notes.ts';
import { ledgerWords } from './actions-taken.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { day } from './times.ts';

/**
 * "It came back: it was closed on 19 May (Quiet for 14 days).": how the case had come to rest from which the mail or
 * fact that is told now brought it back; null when that opened it, or it went on. By the ledger alone.
 */
export function cameBack(facts: MailFacts): string | null {
  const { assessment, case: kase } = facts;
  const own = facts.ledger
    .filter((one) => one.caseId === kase.id)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const at = own.findLastIndex((one) => one.kind === 'reopened');
  const back = own[at];
  if (back === undefined || back.proof !== assessment.messageId || back.at < assessment.at)
    return null;
  const rest = own.slice(0, at).findLast(laysToRest);
  return rest === undefined ? 'It came back.' : `It came back: ${restWords(rest, facts)}.`;
}

/** What can lay a case to rest. */
const rests: readonly LedgerKind[] = ['closed', 'tier-fell', 'snoozed', 'disagreed', 'overridden'];

function laysToRest(entry: LedgerEntry): boolean {
  return rests.includes(entry.kind) || saysPlanDone(entry);
}

function restWords(rest: LedgerEntry, facts: MailFacts): string {
  const { people, timeZone, now } = facts;
  const by = people.find((one) => one.id === rest.by)?.name;
  const who = by === undefined ? null : oneLine(by, 60);
  const words = ledgerWords(rest, facts);
  const how = words === '' || words === `${who} closed it` ? '' : ` (${words})`;
  return `${saysRest(rest.kind, who)} ${day(rest.at, timeZone, now)}${how}`;
}

function saysRest(kind: LedgerKind, who: string | null): string {
  switch (kind) {
    case 'closed':
      return who === null ? 'it was closed on' : `${who} closed it on`;
    case 'snoozed':
      return `${who ?? 'somebody'} laid it aside on`;
    case 'disagreed':
      return `${who ?? 'somebody'} disagreed on`;
    case 'overridden':
      return `${who ?? 'somebody'} set it by hand on`;
    case 'note':
      return 'its plan was done on';
    default:
      return 'it had been calm since';
  }
}
