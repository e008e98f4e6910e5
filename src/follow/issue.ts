import { bareSubject } from '../domain/subject.ts';
import { issueNoun } from '../compose/draft/issue-words.ts';
import type { Message } from '../domain/mail.ts';
import type { Analysis, Topic } from '../domain/signal.ts';

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
  const issue = nounOf(message, analysis) || titled(subject) || (topic ?? 'their mail');
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

/** The customer's noun for the problem as management reads it ("their invoice"); '' when there is none. */
function nounOf(message: Message, analysis: Analysis | null): string {
  if (message.language !== 'en' && message.language !== 'und') return '';
  const said = (analysis?.signals ?? []).flatMap((one) => one.evidence.map((span) => span.quote));
  const noun = issueNoun(analysis?.issue ?? null, message.subject, said, message.ownWords);
  return noun.replace(/^your (?=\S)/, 'their ');
}

/** The issue of a case that is about what did not happen. */
export const silenceIssue: IssueOf = {
  issueKey: 'silence',
  topic: null,
  issue: 'little contact',
};
