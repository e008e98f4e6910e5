import type { LedgerEntry, LedgerKind } from '../../domain/case.ts';
import { setsAsk } from '../../domain/escalation-ask.ts';
import type { Item } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts } from './facts.ts';
import { clock, isoDay, monthDay } from './times.ts';

/** What an empty ledger says. */
export const noneRecorded = 'None recorded yet';

// What was done about it. That the case opened, rose or fell is the timeline, not an action.
const actions: readonly LedgerKind[] = [
  'draft-prepared',
  'csm-replied',
  'manager-notified',
  'executives-notified',
  'acknowledged',
  'nobody-answered',
  'plan-written',
  'call-held',
  'call-recorded',
  'promise-made',
  'promise-kept',
  'promise-overdue',
  'recap-written',
  'snoozed',
  'disagreed',
  'overridden',
  'note',
];

const mostLines = 8;

/**
 * "Actions taken": one line per recorded event of the case, oldest first, each with the id it rests on; "None
 * recorded yet" for an empty ledger. Of a long ledger the newest eight, and how many came before. Never prose.
 * Source: Protocol template; none-of-them-has.md 2.
 */
export function actionsTaken(facts: MailFacts): readonly Item[] {
  const entries = facts.ledger
    .filter(
      (entry) => entry.caseId === facts.case.id && actions.includes(entry.kind) && !setsAsk(entry),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  if (entries.length === 0) return [{ text: noneRecorded }];
  const shown = entries.slice(-mostLines);
  const before = entries.length - shown.length;
  const lines = shown.map((entry) => actionLine(entry, facts));
  if (before === 0) return lines;
  return [{ text: `${before} earlier entries stand in the case` }, ...lines];
}

/** One recorded event as a line: "05/04 09:14 – Reply draft prepared (Ines Carvalho)". */
export function actionLine(entry: LedgerEntry, facts: MailFacts): Item {
  const by = facts.people.find((person) => person.id === entry.by)?.name;
  const said = ledgerWords(entry, facts);
  const words = said === '' ? entry.kind.replaceAll('-', ' ') : said;
  const named = by === undefined || words.includes(by) ? '' : ` (${oneLine(by, 60)})`;
  const at = `${monthDay(entry.at, facts.timeZone, facts.now)} ${clock(entry.at, facts.timeZone)}`;
  const attempt = entry.kind === 'csm-replied' ? 'Attempted de-escalation: ' : '';
  return { text: `${at} – ${attempt}${words}${named}`, source: entry.id };
}

/** What was recorded, safe to print, with its dates as people write them and without its full stop. */
export function ledgerWords(entry: LedgerEntry, facts: MailFacts): string {
  const said = spokenDates(defang(oneLine(entry.words, 200)), facts);
  return said.replace(/(?<![.\s])[.\s]+$/, '');
}

/** ISO dates of the ledger's words as people write them. */
function spokenDates(words: string, facts: MailFacts): string {
  return words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => isoDay(date, facts.timeZone, facts.now));
}
