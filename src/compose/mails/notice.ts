import type { MailContent } from '../../domain/outgoing.ts';
import { escalationAsk } from './ask.ts';
import { contactItems, promiseItems, reasonItems } from './background.ts';
import type { Block } from './block.ts';
import { cameBack } from './came-back.ts';
import { tierRose, whatChanged } from './changes.ts';
import { draftPart } from './draft-part.ts';
import type { MailFacts } from './facts.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { answerLinks, askLink, caseLink } from './links.ts';
import { nextSteps } from './next-steps.ts';
import { tierName } from './phrases.ts';
import { noCallNote, quoteBlocks, senderNotes } from './quote.ts';

/**
 * The notice to the CSM: "[High] Acme – threatens to cancel over the CSV export", the customer's sentences, the
 * clause in words, what changed, last contacts, open promises, what happens next, the answers and the draft.
 * No click is needed to know why. `again`: they were told of the case before, which its title says.
 * Source: DESIGN §5; users-day.md CSM 2–4.
 */
export function notice(facts: MailFacts, again = false): MailContent {
  const customer = customerName(facts);
  const does = `${again ? 'wrote again and ' : ''}${whatTheyDo(facts)}`;
  const blocks: Block[] = [
    { is: 'lead', text: `${customer} ${does}.` },
    ...noCallNote(facts),
    ...senderNotes(facts.quotes),
    ...quoteBlocks(facts, facts.quotes),
    { is: 'buttons', links: fourAnswers(facts) },
    { is: 'heading', text: 'Why you are told' },
    { is: 'list', items: reasonItems(facts) },
    { is: 'heading', text: 'What changed since last time' },
    { is: 'list', items: whatChanged(facts) },
    { is: 'heading', text: 'What happens next' },
    { is: 'list', items: nextSteps(facts) },
    ...askPart(facts),
    ...draftPart(facts),
    { is: 'heading', text: 'Last contacts' },
    { is: 'list', items: contactItems(facts) },
    { is: 'heading', text: 'Open promises' },
    { is: 'list', items: promiseItems(facts.promises, facts) },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
  ];
  return layOut(`[${tierName(facts.case.tier)}] ${customer} – ${does}`, blocks);
}

/** "Acme was Low since 3 May." when the tier rose, and how it had ended when it came back; else nothing. */
export function roseNote(facts: MailFacts): Block[] {
  const back = cameBack(facts);
  return [...tierNote(facts), ...(back === null ? [] : [{ is: 'text' as const, text: back }])];
}

/** "Acme was Low since 3 May." alone, for a mail of which the template's timeline says how it came back. */
export function tierNote(facts: MailFacts): Block[] {
  const was = tierRose(facts);
  return was === null ? [] : [{ is: 'text', text: `${customerName(facts)} ${was}.` }];
}

/** I'm on it · Disagree · Snooze · Not our customer. */
export function fourAnswers(facts: MailFacts): ReturnType<typeof answerLinks> {
  const link = { baseUrl: facts.baseUrl, ...facts.link };
  return answerLinks(link, 'acknowledge', 'disagree', 'snooze', 'not-our-customer');
}

function askPart(facts: MailFacts): Block[] {
  if (facts.case.tier !== 'high') return [];
  const ask = escalationAsk(facts);
  return [
    { is: 'field', label: 'The escalation asks for', text: `${ask.words} Why this: ${ask.why}.` },
    { is: 'links', links: [askLink(facts.baseUrl, facts.case.id)] },
  ];
}
