import { bareSubject } from '../../domain/subject.ts';
import { isoDayOf } from './dates.ts';
import type { DraftSituation } from './situation.ts';

/**
 * What is known when no draft is delivered, one sentence each: who wrote, the sentences that matter, how long we
 * have owed an answer, what is open. Never empty for a mail.
 */
export function knownFacts(situation: DraftSituation): readonly string[] {
  const { message, analysis, csm, engagement } = situation;
  const facts: string[] = [];
  if (message !== null) {
    const who = message.from?.name || message.from?.address || 'An unknown sender';
    const subject = bareSubject(message.subject).slice(0, 120);
    const about = subject === '' ? 'a mail without a subject' : `about "${subject}"`;
    facts.push(`${who} (${situation.accountName}) wrote ${about}.`);
    if (message.language !== 'en' && message.language !== 'und') {
      facts.push(`The mail is written in ${languageName(message.language)}.`);
    }
  }
  const quotes = (analysis?.signals ?? []).flatMap((signal) =>
    signal.evidence.map((one) => one.quote),
  );
  for (const quote of [...new Set(quotes)].slice(0, 4)) {
    facts.push(`They write: "${quote.replace(/\s+/g, ' ').trim().slice(0, 300)}"`);
  }
  if (situation.ourLapse !== null) {
    facts.push(
      `We have owed them an answer since ${isoDayOf(situation.ourLapse.since, csm.hours)}.`,
    );
  }
  for (const item of situation.overdueItems.slice(0, 3)) {
    facts.push(`Open since ${isoDayOf(item.dueAt, csm.hours)}: ${item.title}.`);
  }
  if (engagement?.daysSilent !== null && engagement !== null && (engagement.daysSilent ?? 0) > 0) {
    facts.push(`They have been silent for ${engagement.daysSilent} days.`);
  }
  return facts;
}

function languageName(code: string): string {
  const name = /^[a-z]{2,3}$/.test(code)
    ? new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
    : undefined;
  return name ?? 'another language';
}
