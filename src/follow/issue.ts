import { silenceKey } from '../domain/case.ts';
import { bareSubject } from '../domain/subject.ts';
import { isGrievance, namesReason } from '../compose/draft/grievance.ts';
import { issueNoun, sharesNoun } from '../compose/draft/issue-words.ts';
import { sentenceTexts } from '../compose/draft/sentences.ts';
import { spokenTopic } from '../compose/draft/spoken-topic.ts';
import type { Message } from '../domain/mail.ts';
import type { Analysis, Signal, SignalKind, Topic } from '../domain/signal.ts';

/** What a mail is about, for its case: the key that groups, the topic, and one line in the customer's nouns. */
export interface IssueOf {
  readonly issueKey: string;
  readonly topic: Topic | null;
  readonly issue: string;
}

const mostLetters = 120;

/** The issue of a mail: its own words first, then its subject, then its topic. Never empty. */
export function issueOf(message: Message, analysis: Analysis | null): IssueOf {
  const topic = analysis?.topic ?? null;
  const subject = bareSubject(message.subject);
  const spoken = spokenTopic(topic, `${subject}\n${message.ownWords}`);
  const issue = nounOf(message, analysis) || titled(subject) || (spoken ?? 'their mail');
  return {
    issueKey: topic ?? 'general',
    topic,
    issue: issue.replace(/\s+/g, ' ').slice(0, mostLetters).toWellFormed(),
  };
}

/** A subject that stands for the issue begins large: so the mails know it from a noun and quote it. */
function titled(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

/**
 * The customer's noun for the problem as management reads it ("their invoice"); '' when there is none. They read it
 * as the reason: "the invoice is paid" beside a threat makes no dispute about an invoice, nor does "please send us the
 * archive" of who goes. So it must stand in a sentence that complains, or in the subject of a mail that does.
 */
function nounOf(message: Message, analysis: Analysis | null): string {
  const { language, subject, ownWords } = message;
  if (language !== 'en' && language !== 'und') return '';
  const signals = analysis?.signals ?? [];
  const quoted = (kinds: ReadonlySet<SignalKind>): readonly string[] =>
    signals.filter((one) => kinds.has(one.kind)).flatMap(quotesOf);
  const noun = issueNoun(analysis?.issue ?? null, subject, signals.flatMap(quotesOf), ownWords);
  const goes = quoted(departs);
  const isReason = (one: string): boolean =>
    goes.some((quote) => quote.includes(one) || one.includes(quote))
      ? namesReason(one)
      : isGrievance(one);
  const complaints = [...sentenceTexts(ownWords).filter(isReason), ...quoted(complains)];
  const where = complaints.length === 0 ? '' : [...complaints, subject].join('\n');
  const decided = goes.length > 0 || quoted(complains).length > 0;
  const central = !decided || sharesNoun(noun, where);
  const said = central ? noun : issueNoun(null, '', complaints, ownWords);
  return said.replace(/^your (?=\S)/, 'their ');
}

/** In these they say that they go, in those what is wrong: together what makes a High or a Medium of a mail. */
const departs: ReadonlySet<SignalKind> = new Set([
  'cancellation-threat',
  'evaluating-alternatives',
]);
const complains: ReadonlySet<SignalKind> = new Set(['frustration', 'exec-demand']);

function quotesOf(signal: Signal): readonly string[] {
  return signal.evidence.map((span) => span.quote);
}

/** The issue of a case that is about what did not happen. */
export const silenceIssue: IssueOf = {
  issueKey: silenceKey,
  topic: null,
  issue: 'little contact',
};
