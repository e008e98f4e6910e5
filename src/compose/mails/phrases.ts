import { isSilence } from '../../domain/case.ts';
import type { Assessment, ClauseId, Reason, Tier } from '../../domain/assessment.ts';
import { type Signal, type Topic, topics } from '../../domain/signal.ts';
import { clauses } from '../../protocol/risk-tiers.ts';
import { compares, decidedFor } from '../decided.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';

/** "High", "Medium", "Low"; "No risk" for none. A tier is a word, never a number. */
export function tierName(tier: Tier): string {
  switch (tier) {
    case 'high':
      return 'High';
    case 'medium':
      return 'Medium';
    case 'low':
      return 'Low';
    case 'none':
      return 'No risk';
  }
}

/** A name or phrase of outside origin, safe in a sentence: one line, no live link. */
export function safeName(name: string, most = 80): string {
  return outside(name, most) || 'an unnamed customer';
}

/** Any other text of outside origin, safe in a sentence; '' stays ''. */
export function outside(text: string, most = 80): string {
  return oneLine(defang(oneLine(text, most * 2)), most);
}

/** How colleagues address each other: the first of the names; the whole when there is only one. */
export function givenName(name: string): string {
  const line = oneLine(name, 80);
  if (/^(dr|prof|mr|mrs|ms|mx|sir|dame|frau|herr)\.?\s/i.test(line) || line.includes(','))
    return line;
  return line.split(' ')[0] ?? line;
}

/** The protocol's own sentence for a clause, with its id: "Explicit threats to cancel (H1)". */
export function clauseSentence(id: ClauseId): string {
  const words = clauses.find((clause) => clause.id === id)?.words ?? id;
  return `${words} (${id})`;
}

/** The reason that decides: the first in the protocol's order among the tier's own; null without reasons. */
export function decidingReason(assessment: Assessment): Reason | null {
  const order = clauses.map((clause) => clause.id);
  const sorted = [...assessment.reasons].sort(
    (a, b) => order.indexOf(a.clause) - order.indexOf(b.clause),
  );
  return sorted[0] ?? null;
}

/**
 * The issue as a noun phrase that can follow "over": the customer's "our export" is "their export" to us, a subject
 * line stands in quotes, a bare topic becomes its plain words; '' when nothing is known.
 */
export function issueNoun(issue: string, issueKey: string): string {
  const plain = issue.replace(/(?<![.!?\s])[.!?\s]+$/, '').trim();
  if (plain === '' || isSilence({ issueKey })) return '';
  if (/^(general|silence|none|unknown|their mail|little contact)$/i.test(plain)) return '';
  if (saysNothing.test(plain)) return '';
  const topic = topics.find((one) => one === plain);
  if (topic !== undefined) return topicNoun(topic);
  const line = safeName(plain, 60);
  if (isTitle(line)) return `“${line}”`;
  // Their nouns come to us small: what begins large, or with a count, is a subject line.
  if (/^(?:Our|My|The|An?|This|That|These|No)\s|^\d{1,3}\s/.test(line)) return `“${line}”`;
  if (/^(our|my)\s/i.test(line)) return line.replace(/^(our|my)\s/i, 'their ');
  if (/^(the|a|an|their|this|that|these|no)\s/i.test(line)) {
    return line.charAt(0).toLowerCase() + line.slice(1);
  }
  return /^\p{Lu}\p{Ll}/u.test(line) ? `“${line}”` : line;
}

/** The issue where it is a noun of theirs; '' where it is only what stands over the mail. */
export function spokenIssue(issue: string, issueKey: string): string {
  const noun = issueNoun(issue, issueKey);
  return noun.startsWith('“') ? '' : noun;
}

/** A whole line in capitals is a subject, also one that begins like a noun; so is "API key for a third party". */
function isTitle(line: string): boolean {
  const capitals = /^\p{Lu}[^\p{Ll}]*\s[^\p{Ll}]*$|^\p{Lu}{2,}$/u.test(line);
  return capitals || /^\p{Lu}{2,}\b.*(?:,|\s(?:for|of|with|on|to|from|in)\s)/u.test(line);
}

/** Subjects that tell nothing of the matter: quoting them to management would only look odd. */
const saysNothing =
  /^(?:\(?no subject\)?|hello|hi|hey|hi there|good (?:morning|afternoon|day)|urgent|important|asap|help|questions?|(?:a|quick) question|follow(?:ing)?[ -]?up|(?:any )?updates?|status|feedback|complaint|cancellation|reminder|request|support|ticket|(?:meeting )?notes|contract|exit|re|fwd?|info|test|thanks|thank you|hallo|fragen?|dringend|rückfrage|beschwerde|kündigung|bonjour|réclamation|résiliation|hola|consulta|urgente|queja|cancelación)$/i;

/**
 * What the customer does, as a verb phrase that follows the customer's name: "threatens to cancel over the CSV
 * export". From the deciding clause and its signals or facts; never a score.
 */
export function doing(
  assessment: Assessment,
  issue: string,
  topic: Topic | null,
  farewell: 'calm' | 'aggrieved' | null = null,
): string {
  const reason = decidingReason(assessment);
  if (reason === null) return withoutReason(assessment, issue);
  const about = issue === '' ? '' : ` ${issue}`;
  const rival = decidedFor(assessment.reasons.flatMap((one) => one.signals));
  const leaves = reason.clause === 'H1' || reason.clause === 'H2';
  if (leaves && rival !== null) return `has decided for ${safeName(rival, 40)}`;
  switch (reason.clause) {
    case 'H1':
      if (farewell !== null) {
        // Whoever goes without a complaint goes over nothing of ours.
        const over = farewell === 'aggrieved' && issue !== '' && !issue.startsWith('“');
        return `has decided to leave${over ? ` over${about}` : ''}`;
      }
      // What only stands over the mail is not why.
      return `${threat(reason.signals)}${issue.startsWith('“') ? ` (${issue})` : issue === '' ? '' : ` over${about}`}`;
    case 'H2':
      return evaluating(reason.signals, issue);
    case 'H3':
      return `is upset about${about === '' ? ` ${topicNoun(topic)}` : about}`;
    case 'M1':
      return silentWords(reason);
    case 'M2':
      return missedWords(reason);
    case 'M3':
      return `is frustrated about${about === '' ? ` ${topicNoun(topic)}` : about}`;
    case 'L1':
      return onceWords(reason);
    case 'L2':
      return issue === '' ? 'has unfinished tasks' : `has not finished ${issue}`;
    case 'L3':
      return issue === '' ? 'is putting things off' : `is putting off ${issue}`;
  }
}

/** A topic in plain words, for when the customer's own noun is not known. */
export function topicNoun(topic: Topic | null): string {
  switch (topic) {
    case 'bug':
      return 'a fault in the product';
    case 'missing-feature':
      return 'a missing feature';
    case 'unmet-expectation':
      return 'what was promised';
    case 'billing':
      return 'an invoice';
    case 'support-response':
      return 'slow support';
    case 'performance':
      return 'slow performance';
    case 'onboarding':
      return 'the onboarding';
    case null:
      return 'our service';
  }
}

function withoutReason(assessment: Assessment, issue: string): string {
  switch (assessment.review) {
    case 'unsupported-language':
      return 'wrote in a language that is not read here: a person must look';
    case 'needs-review':
      return 'sent a mail that could not be read: a person must look';
    case null:
      if (assessment.tier === 'none') return 'shows no risk now';
      return `is at ${tierName(assessment.tier)} risk${issue === '' ? '' : ` over ${issue}`}`;
  }
}

/** Payment held back is no end of the contract. */
const unpaid =
  /\b(?:stop|hold|withhold|suspend|block|freeze)\w* (?:\w+ ){0,3}pay(?:ing|ments?)\b|\b(?:not|n['’]t|nor|never) (?:be )?pay(?:ing)?\b/i;
const withheld =
  /\b(?:(?:am|are|is|['’]m|['’]re) (?:not paying|withholding|holding)|have (?:stopped|withheld|suspended|blocked))\b/i;
const ends =
  /\b(?:cancel\w*|terminat\w*|leav\w*|contract|subscription|renew\w*|switch\w*|mov(?:e|ing)|quit|end(?:ing)?|goodbye|elsewhere)\b/i;

function threat(signals: readonly Signal[]): string {
  const found = signals.find((signal) => signal.kind === 'cancellation-threat');
  if (found?.kind !== 'cancellation-threat') return 'threatens to cancel';
  const said = found.evidence.map(({ quote }) => quote).join('\n');
  if (unpaid.test(said) && !ends.test(said)) {
    return withheld.test(said) ? 'withholds payment' : 'threatens to stop paying';
  }
  return found.form === 'indirect' ? 'hints at leaving' : 'threatens to cancel';
}

function evaluating(signals: readonly Signal[], issue: string): string {
  const found = signals.find((signal) => signal.kind === 'evaluating-alternatives');
  const rival = found?.kind === 'evaluating-alternatives' ? found.competitor : null;
  const what = rival === null ? 'other solutions' : safeName(rival, 40);
  if (!compares(signals)) return `is checking its options${issue === '' ? '' : ` (${issue})`}`;
  if (issue === '') return `is looking at ${what}`;
  // A price that they ask us for is not why they look.
  if (/\bbest price|\bprice$/i.test(issue)) return `is looking at ${what} and compares prices`;
  // What only stands over the mail is not why either.
  return issue.startsWith('“')
    ? `is looking at ${what} (${issue})`
    : `is looking at ${what} because of ${issue}`;
}

function silentWords(reason: Reason): string {
  const fact = reason.facts.find((one) => one.measure === 'daysSilent');
  return fact === undefined
    ? 'has been silent for weeks'
    : `has been silent for ${fact.value} days`;
}

/** Who says beforehand that they will not come has missed nothing yet. */
function onceWords(reason: Reason): string {
  const fact = reason.facts.find((one) => one.measure.startsWith('missed'));
  if (fact !== undefined) return `${verbOf(fact.words)} a meeting`;
  const told = reason.signals.find((one) => one.kind === 'missed-meeting');
  return told?.kind === 'missed-meeting' && told.form === 'declined'
    ? 'declined a meeting'
    : 'missed a meeting';
}

/** "2 meetings declined lately", as `classify/measure.ts` says it. */
function verbOf(words: string): string {
  return /\b(?:missed or )?declined\b/.exec(words)?.[0] ?? 'missed';
}

function missedWords(reason: Reason): string {
  const missed = reason.facts.find((one) => one.measure.startsWith('missed'));
  if (missed !== undefined) return `${verbOf(missed.words)} ${missed.value} meetings`;
  const attempts = reason.facts.find((one) => one.measure === 'unansweredAttempts');
  return attempts === undefined
    ? 'keeps missing meetings'
    : `left ${attempts.value} of our attempts unanswered`;
}
