import type { MailContent } from '../../domain/outgoing.ts';
import { clean, oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts } from './facts.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { nextSteps } from './next-steps.ts';
import { tierName } from './phrases.ts';

const mostQuotes = 2;

/**
 * The message to a chat channel: the tier and what the customer does, their sentence, what happens next. Plain text
 * without markup, links or scores; `again` as in the notice; the link to the case is added by whoever posts it. Source: users-day.md CSM 2.
 */
export function chatMessage(facts: MailFacts, again = false): MailContent {
  const does = `${again ? 'wrote again and ' : ''}${whatTheyDo(facts)}`;
  const subject = `[${tierName(facts.case.tier)}] ${customerName(facts)} – ${does}`;
  const quotes = facts.quotes
    .slice(0, mostQuotes)
    .map((one) => `“${defang(clean(one.text).trim())}”`);
  const next = nextSteps(facts).map((one) => one.text);
  const text = [...quotes.map((one) => oneLine(one, 400)), ...next.slice(0, 3)].join('\n');
  return { subject: oneLine(subject, 120), text, html: '', ics: null };
}
