import type { OutgoingKind } from '../domain/outgoing.ts';
import type { ForPerson, ReplayReport, RiskTier } from './report.ts';

const dayMs = 86_400_000;

/** The whole report in one sentence, with the figures that a decision hangs on. */
export function headline(report: ReplayReport): string {
  const { cases, budget } = report;
  const of = (tier: RiskTier): number => cases.filter((one) => one.tier === tier).length;
  const customers = new Set(cases.map((one) => one.account)).size;
  if (cases.length === 0) return `Defuse would have raised no case in ${spanOf(report)}.`;
  const average = budget.weeks === 0 ? 0 : of('high') / budget.weeks;
  return `In ${spanOf(report)} Defuse would have raised ${of('high')} High, ${of('medium')} Medium and ${of('low')} Low cases at ${count(customers, 'customer')}: ${perWeek(average)}.`;
}

/** How the alert budget fared, and what it would need. */
export function budgetWords({
  perWeek: most,
  weeks,
  over,
  most: busiest,
  usual,
}: ReplayReport['budget']): string {
  const at = `At most ${most} High ${most === 1 ? 'case' : 'cases'} a week`;
  if (over === 0) {
    return `${at}: kept in every one of the ${count(weeks, 'week')} with mail. The busiest had ${busiest}.`;
  }
  return `${at}: exceeded in ${over} of the ${count(weeks, 'week')} with mail. A budget of ${busiest} is kept in every week, one of ${usual} in nine of ten.`;
}

/** What was read, by what wrote it, in one sentence. */
export function readWords({ origins, sent }: ReplayReport): string {
  const kinds = (
    [
      ['person', 'from people'],
      ['auto-reply', 'automatic answers'],
      ['list', 'from lists'],
      ['bounce', 'bounces'],
      ['calendar', 'calendar answers'],
    ] as const
  )
    .filter(([origin]) => (origins[origin] ?? 0) > 0)
    .map(([origin, words]) => `${number(origins[origin] ?? 0)} ${words}`);
  const inbox = Object.values(origins).reduce((sum, one) => sum + one, 0);
  return `Inbox: ${count(inbox, 'mail')}, each counted once (${kinds.join(', ')}). Own side: ${count(sent, 'mail')}. Only the newly written words of people can raise a case.`;
}

/** From and to, as days. */
export function daysWords({ source }: ReplayReport): string {
  const [from, to] = [dayWords(source.from), dayWords(source.to)];
  return from === to ? from : `${from} to ${to}`;
}

/** "3 March 2026" of an ISO day or instant, in UTC. */
export function dayWords(instant: string): string {
  const at = new Date(instant);
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return Number.isNaN(at.getTime()) ? '' : at.toLocaleDateString('en-GB', format);
}

/** A kind of mail in the plural, as a person names it. */
export function kindWords(kind: OutgoingKind, times: number): string {
  const [one, many] = kinds[kind];
  return `${number(times)} ${times === 1 ? one : many}`;
}

/** Why a person has to read a mail, in words. */
export function whyWords(why: ForPerson['why']): string {
  switch (why) {
    case 'unsupported-language':
      return 'written in a language that Defuse does not read';
    case 'needs-review':
      return 'could not be judged for certain';
    case 'could-not-be-read':
      return 'could not be read';
    case 'unknown-sender':
      return 'sounds serious, and the sender belongs to no customer';
  }
}

/** "1 mail", "2,249 mails". */
export function count(times: number, noun: string): string {
  return `${number(times)} ${noun}${times === 1 ? '' : 's'}`;
}

/** A whole number with its thousands apart. */
export function number(value: number): string {
  return value.toLocaleString('en-GB');
}

const kinds: Readonly<Record<OutgoingKind, readonly [string, string]>> = {
  'reply-draft': ['reply draft', 'reply drafts'],
  'recap-draft': ['recap draft', 'recap drafts'],
  notice: ['notice', 'notices'],
  'call-request': ['call request', 'call requests'],
  escalation: ['escalation', 'escalations'],
  'escalation-update': ['update of an escalation', 'updates of escalations'],
  'review-request': ['review request', 'review requests'],
  reminder: ['reminder', 'reminders'],
  'nobody-answered': ['“nobody answered”', '“nobody answered”'],
  'daily-list': ['daily list', 'daily lists'],
  'weekly-digest': ['weekly digest', 'weekly digests'],
  unconfirmed: ['unconfirmed delivery', 'unconfirmed deliveries'],
  'operator-alarm': ['operator alarm', 'operator alarms'],
  'chat-message': ['chat message', 'chat messages'],
  'self-test': ['self-test', 'self-tests'],
};

function spanOf(report: ReplayReport): string {
  const { from, to, mails } = report.source;
  const days = Math.max(1, Math.ceil((Date.parse(to) - Date.parse(from)) / dayMs));
  const weeks = Math.round(days / 7);
  const span = days < 14 ? count(days, 'day') : `${number(weeks)} weeks`;
  return `${span} (${count(mails, 'mail')})`;
}

function perWeek(average: number): string {
  if (average === 0) return 'no High at all';
  if (average < 0.75) return `a High case about every ${number(Math.round(1 / average))} weeks`;
  const about = average < 10 ? Math.round(average * 10) / 10 : Math.round(average);
  return `about ${about === 1 ? 'one' : number(about)} High a week`;
}
