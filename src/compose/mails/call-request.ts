import type { MailContent } from '../../domain/outgoing.ts';
import { flowStep } from '../../protocol/flow.ts';
import { answerPart } from './answer-part.ts';
import { escalationAsk } from './ask.ts';
import { contactItems, promiseItems } from './background.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { invitation } from './invitation.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { caseLink } from './links.ts';
import { roseNote } from './notice.ts';
import { givenName, tierName } from './phrases.ts';
import { type Proposal, type Slot, proposeSlots } from './slots.ts';
import { theirSinceWords } from './their-since-words.ts';
import { clock, day, isoDay, soon } from './times.ts';

/**
 * The call request to a manager (or whoever is called next): half a page, three times as `.ics`, one press to
 * acknowledge for all, and who is called when if nobody does. Source: Protocol E-H2; none-of-them-has.md 4.
 */
export function callRequest(facts: MailFacts): MailContent {
  const customer = customerName(facts);
  const does = whatTheyDo(facts);
  const csm = oneLine(facts.csm.name, 60);
  const proposal = proposeSlots(
    facts.now,
    facts.csm.hours,
    facts.reader.hours,
    facts.offeredElsewhere,
  );
  const [contact] = contactItems(facts);
  const [promise] = promiseItems(facts.promises, facts);
  const blocks: Block[] = [
    { is: 'lead', text: `${customer} ${does}.` },
    ...roseNote(facts),
    ...answerPart(facts),
    { is: 'field', label: 'Ongoing since', text: sinceWords(facts) },
    { is: 'field', label: 'Last contact', text: contact?.text ?? '' },
    { is: 'field', label: 'Open promise', text: promise?.text ?? '' },
    { is: 'field', label: 'The ask', text: escalationAsk(facts).words },
    { is: 'section', label: callLabel(csm, proposal), items: slotItems(proposal, facts) },
    {
      is: 'text',
      text: `${flowStep('E-H4').words}: the decision, its owner, the date, and who tells the customer.`,
    },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
  ];
  const [first] = proposal.slots;
  const when = first === undefined ? '' : ` ${soon(first.start, facts.timeZone, facts.now)}`;
  const title = `Call about ${customer} with ${givenName(facts.csm.name)}`;
  const ics = invitation(
    {
      caseId: facts.case.id,
      episode: facts.case.episode,
      title,
      body: `${customer} ${does}. Agree on decision, owner, date, and who tells the customer.`,
      organizer: facts.csm,
    },
    proposal.slots,
    facts.now,
  );
  return layOut(`[${tierName(facts.case.tier)}] Call${when}? ${customer} ${does}`, blocks, ics);
}

function sinceWords(facts: MailFacts): string {
  const { by, beside } = theirSinceWords(facts, facts.case.ongoingSince);
  if (by !== null) return `${isoDay(by, facts.timeZone, facts.now)}, as the customer says`;
  const since = day(facts.case.ongoingSince, facts.timeZone, facts.now);
  const today = since === day(facts.now, facts.timeZone, facts.now);
  return `${today ? 'today, ' : ''}${since}${beside}`;
}

function callLabel(csm: string, proposal: Proposal): string {
  switch (proposal.fit) {
    case 'both':
      return `A brief call with ${csm}, 15 minutes; the times are attached`;
    case 'manager':
      return `A brief call with ${csm}, outside their hours; the times are attached`;
    case 'nobody':
      return `A brief call with ${csm}`;
  }
}

function slotItems(proposal: Proposal, facts: MailFacts): readonly { readonly text: string }[] {
  if (proposal.slots.length === 0) {
    return [{ text: 'No common working time within 14 days: agree on one directly.' }];
  }
  return proposal.slots.map((slot) => ({ text: slotWords(slot, facts) }));
}

function slotWords(slot: Slot, facts: MailFacts): string {
  const start = soon(slot.start, facts.timeZone, facts.now);
  const words = `${start}–${clock(slot.end, facts.timeZone)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
