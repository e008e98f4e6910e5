import type { Account } from '../../domain/account.ts';
import type { Case } from '../../domain/case.ts';
import type { Engagement } from '../../domain/interaction.ts';
import type { MailContent } from '../../domain/outgoing.ts';
import type { OurPromise } from '../../domain/promise.ts';
import { actionPlan } from './action-plan.ts';
import { promiseLine, reasonItems } from './background.ts';
import type { Block, Item } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { MailFacts, ReaderFacts } from './facts.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { pageLink } from './links.ts';
import { issueNoun, safeName } from './phrases.ts';
import { quotable } from './quote.ts';
import { day, days, daysBetween, isoWeekday } from './times.ts';

/** What a CSM's daily list is made of. Everything concerns only this CSM's own accounts. */
export interface DailyFacts extends ReaderFacts {
  /** High cases that nobody has taken on. */
  readonly unanswered: readonly CaseOfList[];
  /** Plans past their date that nobody has called done. */
  readonly overduePlans: readonly {
    readonly account: Account;
    readonly decision: string;
    readonly dueOn: string;
  }[];
  /** Low cases, each with everything recorded about it. */
  readonly low: readonly MailFacts[];
  readonly promises: readonly { readonly account: Account; readonly promise: OurPromise }[];
  /** Accounts where nothing has come or gone for a while, and those that wait for us. */
  readonly silent: readonly { readonly account: Account; readonly engagement: Engagement }[];
  /** Cases whose last interaction has no recap yet. */
  readonly recaps: readonly CaseOfList[];
}

interface CaseOfList {
  readonly account: Account;
  readonly case: Case;
}

/**
 * The CSM's daily list: High cases that nobody has taken on, plans past their date, action plans of Low cases, open
 * promises, accounts that wait for us, silent ones with whose turn it is, cases that wait for a recap. Null when there
 * is nothing to say: no mail is better than an empty one. Source: users-day.md CSM 7; Protocol E-L2.
 */
export function dailyList(facts: DailyFacts): MailContent | null {
  const { unanswered, overduePlans, low, promises, silent, recaps } = facts;
  const all = [unanswered, overduePlans, low, promises, silent, recaps];
  if (all.every((one) => one.length === 0)) return null;
  const caseLine = ({ account, case: kase }: CaseOfList): Item => {
    const issue = issueNoun(kase.issue, kase.issueKey);
    const since = `since ${day(kase.openedAt, facts.timeZone, facts.now)}`;
    return { text: `${safeName(account.name)}: ${issue === '' ? since : `${issue}, ${since}`}` };
  };
  const turnLine = ({ account, engagement }: DailyFacts['silent'][number]): Item => ({
    text: `${safeName(account.name)}: ${turnWords(engagement, facts)}`,
  });
  const waiting = silent.filter((one) => one.engagement.ourTurnSince !== null);
  const quiet = silent.filter((one) => one.engagement.ourTurnSince === null);
  const blocks: Block[] = [
    { is: 'lead', text: `Your list for ${day(facts.now, facts.timeZone, facts.now)}` },
    ...part('High, and nobody has taken it on', unanswered, caseLine),
    ...part('Plans past their date', overduePlans, ({ account, decision, dueOn }) => ({
      text: `${safeName(account.name)}: ${safeName(decision, 80)}, was due ${isoWeekday(dueOn, facts.timeZone, facts.now)}`,
    })),
    ...low.slice(0, 20).flatMap(lowPart),
    ...part('Open promises', promises, ({ account, promise }) => ({
      text: `${safeName(account.name)}: ${promiseLine(promise, facts)}`,
      source: promise.id,
    })),
    ...part('They wait for us', waiting, turnLine),
    ...part('Silent accounts', quiet, turnLine),
    ...part('Waiting for a recap', recaps, caseLine),
    { is: 'links', links: [pageLink(facts.baseUrl, '', 'Open the list in the console')] },
  ];
  return layOut(`Your list for ${day(facts.now, facts.timeZone, facts.now)}`, blocks);
}

function lowPart(one: MailFacts): Block[] {
  const quote = one.quotes[0];
  const said = quote === undefined ? '' : quotable(quote.text, 160);
  return [
    { is: 'heading', text: `[Low] ${customerName(one)} – ${whatTheyDo(one)}` },
    ...(said === '' ? [] : [{ is: 'text' as const, text: `“${said}”` }]),
    { is: 'list', items: reasonItems(one) },
    { is: 'section', label: 'Action plan', items: actionPlan(one) },
    ...draftLine(one),
  ];
}

/** Where the reply draft is, or why there is none, as the notice of a higher tier says it (`draftPart`). */
function draftLine({ draft }: MailFacts): Block[] {
  if (draft.is === 'answered') return [];
  if (draft.is === 'none') {
    const why = defang(oneLine(draft.why, 300));
    return why === '' ? [] : [{ is: 'text', text: `No reply draft waits. ${why}` }];
  }
  return draft.inDrafts
    ? [
        {
          is: 'text',
          text: `A reply draft waits in the Drafts folder${draft.threaded === false ? '' : ', under their mail'}.`,
        },
      ]
    : [{ is: 'draft', text: draft.text }];
}

function part<T>(title: string, all: readonly T[], line: (one: T) => Item): Block[] {
  if (all.length === 0) return [];
  const items = all.slice(0, 20).map(line);
  const more = all.length - items.length;
  if (more > 0) items.push({ text: `${more} more are in the console.` });
  return [
    { is: 'heading', text: title },
    { is: 'list', items },
  ];
}

/** Whose turn it is, and since when. Our own lapse is named as ours. */
export function turnWords(engagement: Engagement, facts: ReaderFacts): string {
  const { ourTurnSince, theirTurnSince, pausedUntil } = engagement;
  if (ourTurnSince !== null) return `they wait for us since ${since(ourTurnSince, facts)}`;
  if (pausedUntil !== null && pausedUntil > facts.now) {
    return `paused until ${day(pausedUntil, facts.timeZone, facts.now)}`;
  }
  if (theirTurnSince !== null) return `their turn since ${since(theirTurnSince, facts)}`;
  if (engagement.lastInboundAt === null) return 'has never written';
  return oneLine(`last wrote ${since(engagement.lastInboundAt, facts)}; nobody owes an answer`);
}

function since(at: Date, facts: ReaderFacts): string {
  const count = daysBetween(at, facts.now, facts.timeZone);
  if (count <= 0) return 'today';
  return `${day(at, facts.timeZone, facts.now)} (${days(count)})`;
}
