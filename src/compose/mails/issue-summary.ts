import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { doing, issueNoun, safeName, tierName } from './phrases.ts';
import { setByHand } from './set-by-hand.ts';

/**
 * What the customer does, following their name: "threatens to cancel over the CSV export"; where a person set the tier
 * above what the mails say, that person's reason: it is what is known.
 */
export function whatTheyDo(facts: MailFacts): string {
  const set = setByHand(facts);
  if (set !== null) return `is set to ${tierName(facts.case.tier)} by ${set.by}: ${set.why}`;
  const issue = issueNoun(facts.case.issue, facts.case.issueKey);
  return doing(facts.assessment, issue, facts.topic, facts.farewell);
}

/** The template's one-line issue summary: "Threatens to cancel over the CSV export"; at most 90 characters. */
export function issueSummary(facts: MailFacts): string {
  const words = oneLine(whatTheyDo(facts).replace(/^(is|has been) /, ''), 90);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The customer's name as it may stand in a subject or sentence. */
export function customerName(facts: MailFacts): string {
  return safeName(facts.account.name, 60);
}
