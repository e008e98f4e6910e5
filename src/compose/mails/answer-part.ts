import { reasonItems } from './background.ts';
import type { Block } from './block.ts';
import type { MailFacts } from './facts.ts';
import { ifNobody } from './next-steps.ts';
import { fourAnswers } from './notice.ts';
import { tierName } from './phrases.ts';
import { noCallNote, quoteBlocks, senderNotes } from './quote.ts';

/**
 * What somebody is shown who is asked to take a case on: the customer's sentences, the answers, who is asked next if
 * nobody does, and the risk with the clause that decides. Source: DESIGN §5 (what every notice carries).
 */
export function answerPart(facts: MailFacts): Block[] {
  const [reason] = reasonItems(facts);
  return [
    ...noCallNote(facts),
    ...senderNotes(facts.quotes),
    ...quoteBlocks(facts, facts.quotes.slice(0, 3)),
    { is: 'buttons', links: fourAnswers(facts) },
    { is: 'text', text: `One press answers for everybody. ${ifNobody(facts)}` },
    {
      is: 'field',
      label: 'Risk Level',
      text: `${tierName(facts.case.tier)} – ${reason?.text ?? ''}`,
    },
  ];
}
