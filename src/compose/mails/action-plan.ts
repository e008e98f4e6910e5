import type { LedgerKind } from '../../domain/case.ts';
import type { Item } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts } from './facts.ts';
import { decidingReason, spokenIssue } from './phrases.ts';
import { libraryStep } from './recovery-plan.ts';
import { day, isoDateOf, isoWeekday } from './times.ts';
import { workingDayAfter } from './working-time.ts';

/** The lines of a ledger that set its tier, or open it anew. */
const becameLow: readonly LedgerKind[] = [
  'case-opened',
  'tier-rose',
  'tier-fell',
  'overridden',
  'reopened',
];

/**
 * The customer-specific action plan of a Low case (Protocol E-L2): what of theirs and ours is overdue, what fits
 * the clause, what the library offers, and when to look again. One to four steps, each a sentence with a date
 * where it has one.
 */
export function actionPlan(facts: MailFacts): readonly Item[] {
  const items: Item[] = [...overdueSteps(facts), ...clauseSteps(facts)];
  const [pick] = facts.library;
  if (pick !== undefined) items.push({ text: capital(`${libraryStep(pick)}.`) });
  return [...items.slice(0, 3), { text: lookAgain(facts) }];
}

/** Seven working days after the case became Low, however often the plan is told: a day that moves never comes. */
function lookAgain({ case: kase, csm, ledger, now, timeZone }: MailFacts): string {
  const since = ledger.findLast((one) => becameLow.includes(one.kind))?.at ?? kase.openedAt;
  const again = workingDayAfter(csm.hours, since, 7);
  const look = isoWeekday(again, timeZone, now);
  return again < isoDateOf(now, csm.hours.timeZone)
    ? `Look again today: it was due ${look}.`
    : `Look again on ${look}.`;
}

function overdueSteps(facts: MailFacts): readonly Item[] {
  const overdue = facts.engagement?.overdueItems ?? [];
  return overdue.slice(0, 2).map((item) => {
    const title = defang(oneLine(item.title, 80));
    const due = day(item.dueAt, facts.timeZone, facts.now);
    return item.owner === 'customer'
      ? { text: `Ask what stands in the way of “${title}” (theirs, due ${due}) and offer help.` }
      : { text: `Finish “${title}” (ours, due ${due}) or give a new date.` };
  });
}

function clauseSteps(facts: MailFacts): readonly Item[] {
  const issue = spokenIssue(facts.case.issue, facts.case.issueKey);
  switch (decidingReason(facts.assessment)?.clause) {
    case 'L1':
      return [{ text: 'Offer two other times for the missed meeting, or a written summary.' }];
    case 'L2':
      return (facts.engagement?.overdueItems.length ?? 0) > 0
        ? []
        : [{ text: `Offer a short session to finish ${issue || 'the open task'} together.` }];
    case 'L3':
      return [{ text: `Ask for a date that suits them${issue === '' ? '' : ` for ${issue}`}.` }];
    default:
      if (facts.draft.is === 'answered') return [];
      return [
        {
          text: facts.draft.is === 'ready' ? 'Send the prepared reply.' : 'Write to the customer.',
        },
      ];
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
