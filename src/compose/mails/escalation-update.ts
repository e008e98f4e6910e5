import type { MailContent } from '../../domain/outgoing.ts';
import { asksForSomething } from '../../domain/escalation-ask.ts';
import { fillTemplate } from '../../protocol/escalation-template.ts';
import { escalationAsk } from './ask.ts';
import type { Block, Item } from './block.ts';
import { recordedSince } from './changes.ts';
import { templateFields } from './escalation.ts';
import type { MailFacts } from './facts.ts';
import { layOut } from './layout.ts';
import { caseLink } from './links.ts';
import { planLine } from './next-steps.ts';
import { tierName } from './phrases.ts';
import { noCallNote, quoteBlocks, senderNotes } from './quote.ts';
import { dayAndClock } from './times.ts';

/**
 * "What changed since": the second and later mails to executives about a case. Only what was recorded after the
 * mail before, the plan when there is one, the risk now. Source: users-day.md Manager 3; none-of-them-has.md 2.
 */
export function escalationUpdate(facts: MailFacts): MailContent {
  const fields = templateFields(facts);
  const since = lastTold(facts);
  const plan = planLine(facts);
  const blocks: Block[] = [
    { is: 'text', text: fillTemplate('greeting', fields) },
    {
      is: 'text',
      text: `What changed with ${fields.customer} since ${dayAndClock(since, facts.timeZone, facts.now)}:`,
    },
    { is: 'section', label: 'Recorded since', items: sinceItems(facts, since) },
    { is: 'field', label: 'Risk Level', text: riskNow(facts) },
    ...(plan === null ? [] : [{ is: 'field' as const, label: 'Plan', text: plan }]),
    ...noCallNote(facts),
    ...fresh(facts, since),
    ...stillAsked(facts),
    { is: 'signature', words: fillTemplate('sign-off', fields), text: fields.csm },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
    { is: 'small', text: `Written by Defuse for ${fields.csm}, from recorded events only.` },
  ];
  return layOut(`Escalation update: ${fields.customer} – ${updateWords(facts)}`, blocks);
}

/** When this reader last had an escalation mail of the case, else of the account; else the case's opening. */
function lastTold(facts: MailFacts): Date {
  const sent = facts.deliveries.flatMap((one) =>
    (one.kind === 'escalation' || one.kind === 'escalation-update') &&
    one.to.id === facts.reader.id &&
    one.sentAt !== null
      ? [one.sentAt.getTime()]
      : [],
  );
  return sent.length === 0
    ? (facts.executivesToldAt ?? facts.case.openedAt)
    : new Date(Math.max(...sent));
}

function sinceItems(facts: MailFacts, since: Date): readonly Item[] {
  const items = recordedSince(facts, since);
  return items.length > 0 ? items : [{ text: 'Nothing recorded' }];
}

function riskNow(facts: MailFacts): string {
  switch (facts.case.tier) {
    case 'none':
      return "none now; the customer's reaction is watched";
    default:
      return tierName(facts.case.tier);
  }
}

function updateWords(facts: MailFacts): string {
  if (facts.case.state === 'closed') return 'closed';
  if (facts.case.tier === 'none') return 'calmer now';
  if (isPlanned(facts)) return 'a plan is agreed';
  return templateFields(facts).issueSummary;
}

function fresh(facts: MailFacts, since: Date): Block[] {
  const quotes = facts.quotes.filter((quote) => facts.mailIsNew === true || quote.at > since);
  return [...senderNotes(quotes), ...quoteBlocks(facts, quotes)];
}

/** The ask stands as long as the risk does and nothing is planned; then none is made. */
function stillAsked(facts: MailFacts): Block[] {
  const settled = facts.case.tier === 'none' || isPlanned(facts);
  if (settled) return [{ is: 'text', text: 'Nothing is asked of you now.' }];
  return [
    { is: 'section', label: 'Escalation Ask', items: [{ text: escalationAsk(facts).words }] },
  ];
}

/** A plan answers what came before it: not the mail that is told now, nor what made the case open again. */
function isPlanned({ case: kase, mailIsNew }: MailFacts): boolean {
  return kase.plan !== null && !asksForSomething(kase) && mailIsNew !== true;
}
