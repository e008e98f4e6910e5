import type { Account, Person } from '../../domain/account.ts';
import type { ClauseId, Tier } from '../../domain/assessment.ts';
import type { Case } from '../../domain/case.ts';
import type { MailContent } from '../../domain/outgoing.ts';
import type { OurPromise } from '../../domain/promise.ts';
import { promiseLine } from './background.ts';
import type { Block, Item } from './block.ts';
import { oneLine } from './clean.ts';
import type { ReaderFacts } from './facts.ts';
import { layOut } from './layout.ts';
import { pageLink } from './links.ts';
import { clauseSentence, issueNoun, safeName, tierName } from './phrases.ts';
import { day, isoDateOf, isoDay } from './times.ts';

/** What a manager's week is made of. Counts and durations only of teams, never a ranking of people. */
export interface WeeklyFacts extends ReaderFacts {
  /** First and last day, ISO. */
  readonly days: { readonly first: string; readonly last: string };
  /** Cases opened or come back, at the highest tier that they then reached. */
  readonly opened: Readonly<Record<Exclude<Tier, 'none'>, number>>;
  /** Medians in minutes; null when there was none. */
  readonly minutesTo: {
    readonly reply: number | null;
    readonly acknowledgement: number | null;
    readonly plan: number | null;
  };
  readonly softened: { readonly cases: number; readonly of: number };
  readonly feedback: readonly {
    readonly clause: ClauseId;
    readonly agreed: number;
    readonly disagreed: number;
  }[];
  readonly open: readonly {
    readonly account: Account;
    readonly case: Case;
    readonly owner: Person;
  }[];
  readonly overdue: readonly { readonly account: Account; readonly promise: OurPromise }[];
}

/** The manager's weekly digest, about their own accounts: cases opened, how fast people answered, what is open, what people agreed with. */
export function weeklyDigest(facts: WeeklyFacts): MailContent {
  const from = isoDay(facts.days.first, facts.timeZone, facts.now);
  const to = isoDay(facts.days.last, facts.timeZone, facts.now);
  const team = encodeURIComponent(facts.reader.id);
  const page = `week?to=${facts.days.last}&team=${team}`;
  const blocks: Block[] = [
    { is: 'lead', text: `The week of your team from ${from} to ${to}` },
    { is: 'list', items: weekItems(facts) },
    { is: 'heading', text: 'Open cases' },
    { is: 'list', items: openItems(facts) },
    ...overduePart(facts),
    ...feedbackPart(facts),
    { is: 'links', links: [pageLink(facts.baseUrl, page, 'This week in the console')] },
  ];
  return layOut(`The week to ${to}: ${countOf(facts.open.length, 'open case')}`, blocks);
}

function weekItems(facts: WeeklyFacts): readonly Item[] {
  const { opened, minutesTo, softened } = facts;
  const items: Item[] = [
    { text: openedWords(opened) },
    { text: `Typical time to a first reply: ${spanOf(minutesTo.reply)}.` },
    { text: `Typical time to an acknowledgement: ${spanOf(minutesTo.acknowledgement)}.` },
    { text: `Typical time to a plan: ${spanOf(minutesTo.plan)}.` },
  ].filter((item) => !item.text.includes(nothing));
  return [...items, { text: softenedWords(softened) }];
}

function openedWords({ high, medium, low }: WeeklyFacts['opened']): string {
  if (high + medium + low === 0) return 'No case was opened.';
  const said = `${numberOf(high)} High, ${numberOf(medium)} Medium, ${numberOf(low)} Low`;
  return `Cases opened: ${said}.`;
}

function softenedWords({ cases, of }: WeeklyFacts['softened']): string {
  const again = 'who wrote again';
  if (of === 0) return 'No customer wrote again.';
  if (of === 1) return `The one customer ${again} was ${cases === 0 ? 'not ' : ''}calmer.`;
  if (cases === 0) return `None of the ${of} customers ${again} was calmer.`;
  if (cases === 1) return `One of the ${of} customers ${again} was calmer.`;
  if (cases < of) return `${cases} of ${of} customers ${again} were calmer.`;
  return `${of === 2 ? 'Both' : `All ${of}`} customers ${again} were calmer.`;
}

function openItems(facts: WeeklyFacts): readonly Item[] {
  const items = facts.open.slice(0, 15).map(({ account, case: kase, owner }) => {
    const issue = issueNoun(kase.issue, kase.issueKey);
    const since = day(kase.ongoingSince, facts.timeZone, facts.now);
    const what = issue === '' ? '' : ` – ${issue}`;
    const next = planWords(kase, facts);
    const who = oneLine(owner.name, 60);
    return {
      text: `[${tierName(kase.tier)}] ${safeName(account.name)}${what}, since ${since}; ${next} (${who})`,
      source: kase.id,
    };
  });
  const more = facts.open.length - items.length;
  if (items.length === 0) return [{ text: 'None.' }];
  return more > 0
    ? [...items, { text: `${more === 1 ? 'One more is' : `${more} more are`} in the console.` }]
    : items;
}

/** A plan that is carried out still, past its day, is overdue; of one that is done only its day is left. */
function planWords({ plan, state }: Case, facts: WeeklyFacts): string {
  if (plan === null) return 'no plan yet';
  const late = state === 'planned' && plan.dueOn < isoDateOf(facts.now, facts.timeZone);
  return `plan due ${isoDay(plan.dueOn, facts.timeZone, facts.now)}${late ? ', overdue' : ''}`;
}

function overduePart(facts: WeeklyFacts): Block[] {
  if (facts.overdue.length === 0) return [];
  const items = facts.overdue.slice(0, 10).map(({ account, promise }) => ({
    text: `${safeName(account.name)}: ${promiseLine(promise, facts)}`,
    source: promise.id,
  }));
  return [
    { is: 'heading', text: 'Promises past their date' },
    { is: 'list', items },
  ];
}

function feedbackPart(facts: WeeklyFacts): Block[] {
  const items = facts.feedback
    .filter((one) => one.agreed + one.disagreed > 0)
    .map((one) => ({
      text: `${clauseSentence(one.clause)}: ${peopleOf(one.agreed)} agreed, ${peopleOf(one.disagreed)} disagreed.`,
    }));
  if (items.length === 0) return [];
  return [
    { is: 'heading', text: 'What people said about the alerts' },
    { is: 'list', items },
  ];
}

const nothing = 'no time at all';

/** "40 minutes", "3 hours", "2 days": a span that a person would say. */
function spanOf(minutes: number | null): string {
  if (minutes === null) return nothing;
  if (minutes < 90) return countOf(Math.max(1, Math.round(minutes)), 'minute');
  if (minutes < 48 * 60) return countOf(Math.round(minutes / 60), 'hour');
  return countOf(Math.round(minutes / (24 * 60)), 'day');
}

/** "3 hours", "one day", "no open case". */
function countOf(count: number, noun: string): string {
  return `${numberOf(count)} ${noun}${count < 2 ? '' : 's'}`;
}

/** As one says a number before a noun: a nought and a lone 1 look like a form. */
function numberOf(count: number): string {
  if (count === 0) return 'no';
  return count === 1 ? 'one' : `${count}`;
}

function peopleOf(count: number): string {
  return count === 0 ? 'nobody' : numberOf(count);
}
