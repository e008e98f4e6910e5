import type { MailContent } from '../../domain/outgoing.ts';
import { reasonItems } from './background.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { caseLink } from './links.ts';
import { fourAnswers } from './notice.ts';
import { tierName } from './phrases.ts';
import { quoteBlocks, senderNotes } from './quote.ts';
import { dayAndClock } from './times.ts';

/**
 * The loud end of the chain, to its last person and the operator: everybody was told, nobody acknowledged. Says
 * whether somebody is called again, and when. Names who was told when, as recorded. Source: users-day.md; Protocol
 * E-H2.
 */
export function nobodyAnswered(facts: MailFacts): MailContent {
  const customer = customerName(facts);
  const blocks: Block[] = [
    { is: 'lead', text: `Nobody has answered: ${customer} ${whatTheyDo(facts)}.` },
    ...senderNotes(facts.quotes),
    ...quoteBlocks(facts, facts.quotes.slice(0, 2)),
    { is: 'buttons', links: fourAnswers(facts) },
    { is: 'section', label: 'Who was told', items: toldItems(facts) },
    { is: 'section', label: 'Why', items: reasonItems(facts) },
    { is: 'text', text: whatNow(facts) },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
  ];
  return layOut(`[${tierName(facts.case.tier)}] Nobody answered: ${customer}`, blocks);
}

function whatNow(facts: MailFacts): string {
  const byHand =
    'Somebody has to take it by hand: call the CSM or the manager, or take it yourself.';
  if (facts.next === null) return `Nobody further is called from here on. ${byHand}`;
  const { person, at } = facts.next;
  const when = dayAndClock(at, facts.timeZone, facts.now);
  return `${oneLine(person.name, 60)} is called again ${when}, and on the working mornings after it. ${byHand}`;
}

function toldItems(facts: MailFacts): readonly { readonly text: string }[] {
  const items = facts.deliveries
    .filter((one) => one.kind === 'notice' || one.kind === 'call-request')
    .map((one) => {
      const what = one.kind === 'notice' ? 'notice' : 'call request';
      const when =
        one.sentAt === null
          ? 'arrival not confirmed'
          : dayAndClock(one.sentAt, facts.timeZone, facts.now);
      return { text: `${oneLine(one.to.name, 60)}: ${what}, ${when}` };
    });
  return items.length > 0 ? items : [{ text: 'No mail about it is recorded as sent.' }];
}
