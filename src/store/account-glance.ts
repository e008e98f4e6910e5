import { and, gte, inArray, ne, or, sql } from 'drizzle-orm';
import type { Account } from '../domain/account.ts';
import type { AccountId } from '../domain/ids.ts';
import { type AccountSnapshot, toldDays } from './account-snapshot.ts';
import { assessmentsByIds } from './cases.ts';
import type { Store } from './open-store.ts';
import { caseOf, promiseOf } from './read-rows.ts';
import { recentAlerts } from './recent-alerts.ts';
import type { RecentInteractions } from './recent-interactions.ts';
import { case_, promise } from './tables/cases.ts';

const dayMs = 86_400_000;

/**
 * What tells whether a mail leads to anything, for several accounts at once: cases with their last assessment and
 * alerts, open promises, interactions of `sinceDays` (400). Ledger, feedback and older assessments are left empty, and
 * `casesOpened` is 0: who goes on to open a case or to write a mail reads `accountSnapshot`.
 */
export async function accountGlances(
  store: Store,
  accounts: readonly Account[],
  recent: RecentInteractions,
  now: Date,
  sinceDays = 400,
): Promise<ReadonlyMap<AccountId, AccountSnapshot>> {
  if (accounts.length === 0) return new Map();
  const since = new Date(now.getTime() - sinceDays * dayMs);
  const ids = accounts.map((one) => one.id as string);
  const [interactions, cases, promises] = await Promise.all([
    recent.of(
      accounts.map((one) => one.id),
      since,
    ),
    store.ask((db) =>
      db
        .select()
        .from(case_)
        .where(
          and(
            inArray(case_.accountId, ids),
            or(ne(case_.state, 'closed'), gte(case_.closedAt, since)),
          ),
        )
        .orderBy(case_.openedAt, case_.id),
    ),
    store.ask((db) =>
      db
        .select()
        .from(promise)
        .where(and(inArray(promise.accountId, ids), sql`${promise.state} in ('open', 'overdue')`))
        .orderBy(promise.madeAt, promise.id),
    ),
  ]);
  const known = cases.map(caseOf);
  const [told, assessments] = await Promise.all([
    recentAlerts(
      store,
      known.map((one) => one.id),
      new Date(now.getTime() - toldDays * dayMs),
    ),
    assessmentsByIds(
      store,
      known.flatMap((one) => one.lastAssessmentId ?? []),
    ),
  ]);
  const casesBy = Map.groupBy(known, (one) => one.accountId);
  const assessmentsBy = Map.groupBy(assessments, (one) => one.accountId);
  const promisesBy = Map.groupBy(promises.map(promiseOf), (one) => one.accountId);
  return new Map(
    accounts.map((account) => {
      const all = casesBy.get(account.id) ?? [];
      const glance: AccountSnapshot = {
        account,
        casesOpened: 0,
        openCases: all.filter((one) => one.state !== 'closed'),
        closedCases: all.filter((one) => one.state === 'closed'),
        interactions: interactions.get(account.id) ?? [],
        recentAssessments: assessmentsBy.get(account.id) ?? [],
        openPromises: promisesBy.get(account.id) ?? [],
        ledger: [],
        feedback: [],
        told: told.filter((one) => all.some((kase) => kase.id === one.caseId)),
        callOffers: [],
      };
      return [account.id, glance];
    }),
  );
}
