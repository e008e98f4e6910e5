import { and, desc, eq, gte, inArray, ne, sql } from 'drizzle-orm';
import type { Account } from '../domain/account.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { CallOffer } from '../domain/call-offer.ts';
import { type Case, type LedgerEntry, mayComeBack } from '../domain/case.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Feedback, OurPromise } from '../domain/promise.ts';
import type { ToldAlert } from '../domain/told-alert.ts';
import { accountById } from './accounts.ts';
import { callOffers } from './call-offers.ts';
import type { Store } from './open-store.ts';
import {
  assessmentOf,
  caseOf,
  feedbackOf,
  interactionOf,
  ledgerEntryOf,
  promiseOf,
} from './read-rows.ts';
import { assessmentsByIds } from './cases.ts';
import { recentAlerts } from './recent-alerts.ts';
import type { RecentInteractions } from './recent-interactions.ts';
import { assessment, case_, feedback, interaction, ledger, promise } from './tables/cases.ts';
import { account as accounts } from './tables/people.ts';

/** What the core is told about one account. Every list is oldest first, and always in the same order. */
export interface AccountSnapshot {
  readonly account: Account;
  /** How many cases it ever had; `Decision.casesBefore`. */
  readonly casesOpened: number;
  readonly openCases: readonly Case[];
  /** Closed within the window: candidates for reopening. */
  readonly closedCases: readonly Case[];
  readonly interactions: readonly Interaction[];
  /** The newest ones, and those that open cases rest on, however old. */
  readonly recentAssessments: readonly Assessment[];
  /** Open or overdue. */
  readonly openPromises: readonly OurPromise[];
  /** Of the open cases, and of those that may come back. */
  readonly ledger: readonly LedgerEntry[];
  readonly feedback: readonly Feedback[];
  /** Alerts of the last days, and those that wait for their hour. */
  readonly told: readonly ToldAlert[];
  /** Of all accounts: the same people are asked about several. */
  readonly callOffers: readonly CallOffer[];
}

const dayMs = 86_400_000;
const mostRows = 5_000;
/** How far back alerts are remembered: longer than the day within which a second one is too many. */
export const toldDays = 3;

/**
 * Reads what the core needs to judge `accountId` at `now`, looking back `sinceDays` (400); null for
 * an unknown account. What is remembered of its interactions (`recent`) need not be read again. Versions of the cases
 * guard what is decided on it (`writeDecision`).
 */
export async function accountSnapshot(
  store: Store,
  accountId: AccountId,
  now: Date,
  window: { readonly sinceDays?: number; readonly recent?: RecentInteractions } = {},
): Promise<AccountSnapshot | null> {
  const since = new Date(now.getTime() - (window.sinceDays ?? 400) * dayMs);
  const account = await accountById(store, accountId);
  if (account === null) return null;
  // Before the cases: what is opened between the two reads is then refused, never overlooked.
  const casesOpened = await casesOpenedBy(store, accountId);
  const [cases, interactions, assessments, promises, offers] = await Promise.all([
    readCases(store, accountId, since),
    window.recent === undefined
      ? newestInteractions(store, accountId, since)
      : window.recent.of([accountId], since).then((found) => found.get(accountId) ?? []),
    store.ask((db) =>
      db
        .select()
        .from(assessment)
        .where(and(eq(assessment.accountId, accountId), gte(assessment.at, since)))
        .orderBy(desc(assessment.at), desc(assessment.id))
        .limit(200),
    ),
    store.ask((db) =>
      db
        .select()
        .from(promise)
        .where(and(eq(promise.accountId, accountId), inArray(promise.state, ['open', 'overdue'])))
        .orderBy(promise.madeAt, promise.id),
    ),
    callOffers(store, now),
  ]);
  const openCases = cases.filter((one) => one.state !== 'closed');
  const ids = cases.map((one) => one.id);
  return {
    account,
    casesOpened,
    openCases,
    closedCases: cases.filter((one) => one.state === 'closed'),
    interactions,
    recentAssessments: await withThoseOf(store, openCases, assessments.map(assessmentOf).reverse()),
    openPromises: promises.map(promiseOf),
    ledger: await ledgerOf(
      store,
      cases.filter((one) => mayComeBack(one, now)),
    ),
    feedback: await feedbackOn(store, ids),
    told: await recentAlerts(store, ids, new Date(now.getTime() - toldDays * dayMs)),
    callOffers: offers,
  };
}

/** A case may rest on an assessment after which hundreds of ordinary mails came; those are the older ones. */
async function withThoseOf(
  store: Store,
  cases: readonly Case[],
  newest: readonly Assessment[],
): Promise<readonly Assessment[]> {
  const known = new Set(newest.map((one) => one.id));
  const ids = cases.flatMap(({ lastAssessmentId: id }) => (id && !known.has(id) ? [id] : []));
  return [...(await assessmentsByIds(store, ids)), ...newest];
}

async function casesOpenedBy(store: Store, accountId: AccountId): Promise<number> {
  const rows = await store.ask((db) =>
    db.select({ opened: accounts.casesOpened }).from(accounts).where(eq(accounts.id, accountId)),
  );
  return rows[0]?.opened ?? 0;
}

async function readCases(store: Store, accountId: AccountId, since: Date) {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(case_)
      .where(
        and(
          eq(case_.accountId, accountId),
          sql`(${ne(case_.state, 'closed')} or ${gte(case_.closedAt, since)})`,
        ),
      )
      .orderBy(case_.openedAt, case_.id),
  );
  return rows.map(caseOf);
}

async function newestInteractions(
  store: Store,
  accountId: AccountId,
  since: Date,
): Promise<readonly Interaction[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(interaction)
      .where(and(eq(interaction.accountId, accountId), gte(interaction.at, since)))
      .orderBy(desc(interaction.at), desc(interaction.id))
      .limit(mostRows),
  );
  return rows.map(interactionOf).reverse();
}

async function ledgerOf(store: Store, cases: readonly Case[]): Promise<readonly LedgerEntry[]> {
  if (cases.length === 0) return [];
  const ids = cases.map((one) => one.id as string);
  const rows = await store.ask((db) =>
    db.select().from(ledger).where(inArray(ledger.caseId, ids)).orderBy(ledger.at, ledger.id),
  );
  return rows.map(ledgerEntryOf);
}

async function feedbackOn(store: Store, ids: readonly string[]): Promise<readonly Feedback[]> {
  if (ids.length === 0) return [];
  const rows = await store.ask((db) =>
    db
      .select()
      .from(feedback)
      .where(inArray(feedback.caseId, [...ids]))
      .orderBy(feedback.at, feedback.id),
  );
  return rows.map(feedbackOf);
}
