import { silenceKey } from '../domain/case.ts';
import { bareSubject } from '../domain/subject.ts';
import { absolvesUs, isGrievance, namesReason } from '../compose/draft/grievance.ts';
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
  const unnamed = unnamedIssue(analysis);
  const { topic } = unnamed;
  const subject = bareSubject(message.subject);
  const spoken = spokenTopic(topic, `${subject}\n${message.ownWords}`);
  const issue = nounOf(message, analysis) || titled(subject) || (spoken ?? 'their mail');
  return {
    ...unnamed,
    issue: issue.replace(/\s+/g, ' ').slice(0, mostLetters).toWellFormed(),
  };
}

/** The same of a mail that raises nothing: its line would go into no case and no mail, and finding it takes long. */
export function unnamedIssue(analysis: Analysis | null): IssueOf {
  const topic = analysis?.topic ?? null;
  return { issueKey: topic ?? 'general', topic, issue: '' };
}

/** A subject that stands for the issue begins large: so the mails know it from a noun and quote it. */
function titled(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

/**
 * The customer's noun for the problem as management reads it ("their invoice"); '' when there is none. They read it
 * as the reason: "the invoice is paid" beside a threat makes no dispute about an invoice, nor does "please send us the
 * archive" of who goes. So it must stand in a sentence that complains, or in the subject of a mail of who is upset.
 */
function nounOf(message: Message, analysis: Analysis | null): string {
  const { language, subject, ownWords } = message;
  if (language !== 'en' && language !== 'und') return '';
  const signals = analysis?.signals ?? [];
  const quoted = (kinds: ReadonlySet<SignalKind>): readonly string[] =>
    signals.filter((one) => kinds.has(one.kind)).flatMap(quotesOf);
  const noun = issueNoun(analysis?.issue ?? null, subject, signals.flatMap(quotesOf), ownWords);
  const goes = quoted(departs);
  const felt = quoted(complains);
  if (goes.length === 0 && felt.length === 0) return theirs(noun);
  const sentences = sentenceTexts(ownWords);
  if (goes.length > 0 && sentences.some(absolvesUs)) return '';
  const complaints = [...sentences.filter((one) => tellsWhy(one, goes)), ...felt];
  // Over a farewell the subject alone is no reason: "Automatic renewal" is what they write about.
  const where =
    complaints.length === 0 ? [] : [...complaints, ...(felt.length > 0 ? [subject] : [])];
  const said = sharesNoun(noun, where.join('\n'))
    ? noun
    : issueNoun(null, '', complaints, ownWords);
  return isCount(said) ? '' : theirs(said);
}

/** Of who goes only a named reason counts, and never what they ask us to send. */
function tellsWhy(sentence: string, goes: readonly string[]): boolean {
  if (goes.length === 0) return isGrievance(sentence);
  if (request.test(sentence)) return false;
  return namesReason(sentence) || (isGrievance(sentence) && comesBack.test(sentence));
}

/** Too little for a fault where nobody leaves, and enough of one beside a farewell. */
const comesBack = /\b(?:again|(?:is|are|was|were|goes|went) down)\b/i;

const request = /^(?:please|kindly|(?:can|could|would|will) you)\b/i;

/** "The 71-year-old", "31 new vans", "the number of extensions": how old or how many is no reason. */
function isCount(noun: string): boolean {
  return /^(?:the |their )?(?:\d{1,3}(?![\p{L}\d])(?! (?:error|fault))|(?:number|count|age) of\b)/iu.test(
    noun,
  );
}

function theirs(noun: string): string {
  return noun.replace(/^your (?=\S)/, 'their ');
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
