import type { MailContent } from '../../domain/outgoing.ts';
import {
  type TemplateFields,
  fillTemplate,
  templateLine,
} from '../../protocol/escalation-template.ts';
import { actionsTaken } from './actions-taken.ts';
import { escalationAsk } from './ask.ts';
import type { Block } from './block.ts';
import { cameBack } from './came-back.ts';
import { tierRose } from './changes.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { customerName, issueSummary } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { caseLink } from './links.ts';
import { planLine } from './next-steps.ts';
import { givenName } from './phrases.ts';
import { noCallNote, quotable, quoteBlocks, senderNotes } from './quote.ts';
import { theirSinceWords } from './their-since-words.ts';
import { day, isoMonthDay, monthDay } from './times.ts';

/**
 * The protocol's internal escalation email, line by line, to one reader (manager or executive). Every field
 * comes from recorded facts; nothing is described that nobody recorded. Source: PROTOCOL.md template (E-H3).
 */
export function escalation(facts: MailFacts): MailContent {
  const fields = templateFields(facts);
  return layOut(fillTemplate('subject', fields), [
    { is: 'text', text: fillTemplate('greeting', fields) },
    { is: 'text', text: fillTemplate('opening', fields) },
    ...templateBody(facts, fields),
    ...signedBy(facts, fields),
  ]);
}

/** What stands in the brackets of the template. The risk level of a case that is not High is Medium. */
export function templateFields(facts: MailFacts): TemplateFields {
  return {
    customer: customerName(facts),
    issueSummary: issueSummary(facts),
    manager: givenName(facts.reader.name),
    riskLevel: facts.case.tier === 'high' ? 'High' : 'Medium',
    csm: oneLine(facts.csm.name, 60),
  };
}

/** From Issue to Actions Taken, as the template has them; the quotes stand below the timeline. */
export function templateHead(facts: MailFacts, fields: TemplateFields): Block[] {
  const was = tierRose(facts);
  const level = fillTemplate('risk-level', fields);
  return [
    { is: 'field', label: templateLine('issue').label, text: fillTemplate('issue', fields) },
    recordingField(facts),
    {
      is: 'field',
      label: templateLine('risk-level').label,
      text: was === null ? level : `${level} (${was})`,
    },
    timelineField(facts),
    ...noCallNote(facts),
    ...senderNotes(facts.quotes),
    ...quoteBlocks(facts, inTime(facts)),
    { is: 'section', label: templateLine('actions-taken').label, items: actionsTaken(facts) },
  ];
}

/** Closing line, sign-off and the CSM's name; below it, who wrote the mail and from what. */
export function signedBy(facts: MailFacts, fields: TemplateFields): Block[] {
  return [
    { is: 'text', text: fillTemplate('closing', fields) },
    { is: 'signature', words: fillTemplate('sign-off', fields), text: fields.csm },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
    { is: 'small', text: `Written by Defuse for ${fields.csm}, from recorded events only.` },
  ];
}

function templateBody(facts: MailFacts, fields: TemplateFields): Block[] {
  const plan = planLine(facts);
  return [
    ...templateHead(facts, fields),
    ...(plan === null ? [] : [{ is: 'field' as const, label: 'Plan', text: plan }]),
    {
      is: 'section',
      label: templateLine('escalation-ask').label,
      items: [{ text: escalationAsk(facts).words }],
    },
  ];
}

function recordingField(facts: MailFacts): Block {
  const { label } = templateLine('recording');
  if (facts.recording === null) return { is: 'field', label, text: 'no recording' };
  const on = day(facts.recording.at, facts.timeZone, facts.now);
  const { url } = facts.recording;
  if (!/^https:\/\/[^\s"'<>]{1,500}$/.test(url)) {
    return { is: 'field', label, text: `recorded on ${on}; its link is in the case` };
  }
  return {
    is: 'field',
    label,
    text: `recorded on ${on}`,
    link: { label: `recorded on ${on}`, url },
  };
}

/** "Ongoing since 05/03, first in the mail “Export fails again”": the date and the message that shows it; how it came back. */
function timelineField(facts: MailFacts): Block {
  const { label, words } = templateLine('timeline');
  const { first } = facts;
  const recorded = first?.at ?? facts.case.ongoingSince;
  const since = monthDay(recorded, facts.timeZone, facts.now);
  const back = cameBack(facts);
  const then = back === null ? '' : `. ${back}`;
  if (first === null) return { is: 'field', label, text: `${words} ${since}${then}` };
  const subject = quotable(first.subject, 80);
  const cited =
    subject === '' ? 'first in a mail without a subject' : `first in the mail “${subject}”`;
  const { by, beside } = theirSinceWords(facts, recorded);
  const text =
    by === null
      ? `${words} ${since}, ${cited}${beside}${then}`
      : `${words} ${isoMonthDay(by, facts.timeZone, facts.now)}, as the customer says; ${cited} of ${since}${then}`;
  return { is: 'field', label, text, source: first.messageId };
}

function inTime(facts: MailFacts): MailFacts['quotes'] {
  return [...facts.quotes].sort((a, b) => a.at.getTime() - b.at.getTime());
}
