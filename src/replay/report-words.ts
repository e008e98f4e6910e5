import type { OutgoingKind } from '../domain/outgoing.ts';
import type { ForPerson, ReplayReport, RiskTier } from './report.ts';

const dayMs = 86_400_000;

/** The whole report in one sentence, with the figures that a decision hangs on. */
export function headline(report: ReplayReport): string {
  const { cases, budget, customers } = report;
  if (customers.mails === 0)
    return 'No mail of a known customer was found: no case could be raised.';
  const of = (tier: RiskTier): number => cases.filter((one) => one.tier === tier).length;
  const span = `In ${spanOf(customers)}, Defuse would have raised`;
  if (cases.length === 0)
    return `${span} no case among ${count(customers.mails, 'customer mail')}.`;
  const at = new Set(cases.map((one) => one.account)).size;
  return `${span} ${of('high')} High, ${of('medium')} Medium and ${of('low')} Low cases at ${number(at)} of ${count(customers.accounts, 'customer')} who wrote: ${perWeek(of('high') / budget.weeks)}.`;
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
    return `${at}: kept in every one of the ${count(weeks, 'calendar week')} with mail of customers. The busiest had ${busiest}.`;
  }
  return `${at}: exceeded in ${over} of the ${count(weeks, 'calendar week')} with mail of customers. A budget of ${busiest} would have been kept in every week, one of ${usual} in nine weeks of ten.`;
}

/** What was read, by what wrote it, in one sentence. */
export function readWords({ source, customers, origins, sent }: ReplayReport): string {
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
  return `Read: ${count(source.mails, 'mail')}; ${number(inbox)} of the inbox without copies (${kinds.join(', ')}), ${number(sent)} of your own side. Customers wrote ${number(customers.mails)} of them. Only the newly written words of people can raise a case.`;
}

/** The time that the report is about, as days: from the first to the last mail of a customer. */
export function daysWords({ customers, source }: ReplayReport): string {
  const [first, last] =
    customers.mails > 0 ? [customers.from, customers.to] : [source.from, source.to];
  const [from, to] = [dayWords(first), dayWords(last)];
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

/** Why a person has to read a mail, in words that follow it. */
export function whyWords(why: ForPerson['why']): string {
  switch (why) {
    case 'unsupported-language':
      return 'in a language that Defuse does not read';
    case 'needs-review':
      return 'not to be judged for certain';
    case 'could-not-be-read':
      return 'damaged, could not be read';
    case 'unknown-sender':
      return 'serious words of a sender who belongs to no customer';
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

function spanOf({ from, to }: ReplayReport['customers']): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return days < 14 ? count(days, 'day') : count(Math.round(days / 7), 'week');
}

function perWeek(average: number): string {
  if (average === 0) return 'no High at all';
  if (average < 0.75) return `a High case about every ${number(Math.round(1 / average))} weeks`;
  const about = average < 10 ? Math.round(average * 10) / 10 : Math.round(average);
  return `about ${about === 1 ? 'one' : number(about)} High a week`;
}
