import type { MailContent } from '../../domain/outgoing.ts';
import { fillTemplate } from '../../protocol/escalation-template.ts';
import { contactItems, reasonItems } from './background.ts';
import type { Block } from './block.ts';
import { signedBy, templateFields, templateHead } from './escalation.ts';
import type { MailFacts } from './facts.ts';
import { layOut } from './layout.ts';
import { fourAnswers, tierNote } from './notice.ts';
import { recoveryPlan } from './recovery-plan.ts';
import { isoWeekday } from './times.ts';
import { workingDayAfter } from './working-time.ts';

/**
 * The review request to the manager for a Medium case: the template with Risk Level Medium and a proposed plan
 * that can be agreed with one press. `round` > 0 says so when it is asked again. Source: Protocol E-M2, E-M3.
 */
export function reviewRequest(facts: MailFacts, round = 0): MailContent {
  const fields = { ...templateFields(facts), riskLevel: 'Medium' as const };
  const plan = recoveryPlan(facts);
  const due = isoWeekday(
    workingDayAfter(facts.manager.hours, facts.now, 1),
    facts.timeZone,
    facts.now,
  );
  const again: Block[] =
    round > 0 ? [{ is: 'text', text: `Reminder ${round}: nobody has answered yet.` }] : [];
  const subject = `${round > 0 ? 'Reminder: review' : 'Review'}: ${fields.customer} – ${fields.issueSummary}`;
  return layOut(subject, [
    { is: 'text', text: fillTemplate('greeting', fields) },
    ...again,
    {
      is: 'text',
      text: `Please look at a plan for ${fields.customer} before it becomes more:`,
    },
    ...tierNote(facts),
    ...templateHead(facts, fields),
    { is: 'section', label: 'Why', items: reasonItems(facts) },
    ...lastSeen(facts),
    { is: 'section', label: plan.name, items: plan.items },
    {
      is: 'section',
      label: 'Escalation Ask',
      items: [{ text: `Feedback on this plan, or your agreement, by ${due}.` }],
    },
    { is: 'buttons', links: fourAnswers(facts) },
    ...signedBy(facts, fields),
  ]);
}

/** Without a sentence of the customer, the last contacts are what there is to see. */
function lastSeen(facts: MailFacts): Block[] {
  if (facts.quotes.length > 0) return [];
  return [{ is: 'section', label: 'Last contacts', items: contactItems(facts) }];
}
