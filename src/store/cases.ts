import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Assessment, Reason, Tier } from '../domain/assessment.ts';
import type { Case, CaseState, LedgerEntry } from '../domain/case.ts';
import type { AccountId, CaseId, PersonId } from '../domain/ids.ts';
import type { Delivery } from '../domain/outgoing.ts';
import type { Feedback } from '../domain/promise.ts';
import { messagesByIds } from './messages.ts';
import type { ReadMail } from './messages.ts';
import { csmOnDuty } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { instantOf, uuidArray } from './parameters.ts';
import {
  assessmentOf,
  caseOf,
  deliveryOf,
  feedbackOf,
  ledgerEntryOf,
  outgoingOf,
} from './read-rows.ts';
import type { StoredOutgoing } from './read-rows.ts';
import { assessment, case_, caseLink, feedback, ledger } from './tables/cases.ts';
import { delivery, outgoing } from './tables/outgoing.ts';
import { account } from './tables/people.ts';

/** Which cases a list shows; an absent field does not restrict. */
export interface CaseFilter {
  readonly tiers?: readonly Tier[];
  readonly states?: readonly CaseState[];
  /** Whose they are; those of somebody who has left are whoever's looks after the account (on-duty.ts). */
  readonly owner?: PersonId;
  readonly accountId?: AccountId;
  /** Found in the account's name or the issue, in any case. */
  readonly search?: string;
  readonly closed?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** One line of the queue: the case, whose it is, and what decided it last. */
export interface CaseLine {
  readonly case: Case;
  readonly accountName: string;
  readonly reasons: readonly Reason[];
  readonly review: Assessment['review'];
}

const rank = sql`array_position(array['high', 'medium', 'low', 'none'], ${case_.tier})`;

/**
 * The queue: the highest tier first, in it the latest word of the customer first. The page is chosen among narrow
 * rows; only its own cases are read with their reasons.
 */
export async function openCases(
  store: Store,
  filter: CaseFilter = {},
): Promise<readonly CaseLine[]> {
  const order = filter.closed
    ? [desc(case_.closedAt), case_.id]
    : [rank, desc(case_.lastInboundAt), case_.id];
  const rows = await store.ask((db) => {
    const ids = db.select({ id: case_.id }).from(case_);
    const narrowed = filter.search ? ids.innerJoin(account, eq(account.id, case_.accountId)) : ids;
    const onPage = narrowed
      .where(conditionOf(filter))
      .orderBy(...order)
      .limit(filter.limit ?? 100)
      .offset(filter.offset ?? 0)
      .as('on_page');
    return db
      .select({
        one: case_,
        accountName: account.name,
        reasons: assessment.reasons,
        review: assessment.review,
      })
      .from(onPage)
      .innerJoin(case_, eq(case_.id, onPage.id))
      .innerJoin(account, eq(account.id, case_.accountId))
      .leftJoin(assessment, eq(assessment.id, case_.lastAssessmentId))
      .orderBy(...order);
  });
  return rows.map((row) => ({
    case: caseOf(row.one),
    accountName: row.accountName,
    reasons: row.reasons ?? [],
    review: row.review,
  }));
}

/** How many cases `filter` finds per tier and state; combinations without a case are left out. */
export async function caseCounts(
  store: Store,
  filter: CaseFilter = {},
): Promise<readonly { readonly tier: Tier; readonly state: CaseState; readonly cases: number }[]> {
  return store.ask((db) => {
    const counted = db
      .select({ tier: case_.tier, state: case_.state, cases: sql<number>`count(*)::int` })
      .from(case_);
    const found = filter.search
      ? counted.innerJoin(account, eq(account.id, case_.accountId))
      : counted;
    return found.where(conditionOf(filter)).groupBy(case_.tier, case_.state);
  });
}

function conditionOf(filter: CaseFilter): SQL | undefined {
  const { tiers, states, owner, accountId, search, closed } = filter;
  const found = search && `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return and(
    closed ? eq(case_.state, 'closed') : ne(case_.state, 'closed'),
    tiers && inArray(case_.tier, [...tiers]),
    states && inArray(case_.state, [...states]),
    owner && ownedBy(owner),
    accountId && eq(case_.accountId, accountId),
    found ? or(sql`${account.name} ilike ${found}`, sql`${case_.issue} ilike ${found}`) : undefined,
  );
}

function ownedBy(owner: PersonId): SQL {
  const left = sql`(select not p.active from person p where p.id = ${case_.owner})`;
  return sql`(${case_.owner} = ${owner} or (${left}
    and ${owner} = (select ${csmOnDuty} from account a where a.id = ${case_.accountId})))`;
}

/** Everything that the console shows of one case; every list oldest first. */
export interface CaseStory {
  readonly case: Case;
  readonly accountName: string;
  readonly ledger: readonly LedgerEntry[];
  readonly assessments: readonly Assessment[];
  readonly messages: readonly ReadMail[];
  readonly outgoing: readonly StoredOutgoing[];
  readonly deliveries: readonly Delivery[];
  readonly feedback: readonly Feedback[];
}

/** One case with its whole story, or null. */
export async function caseById(store: Store, id: CaseId): Promise<CaseStory | null> {
  const [found] = await store.ask((db) =>
    db
      .select({ one: case_, accountName: account.name })
      .from(case_)
      .innerJoin(account, eq(account.id, case_.accountId))
      .where(sql`${case_.id} = any(${uuidArray([id])})`),
  );
  if (found === undefined) return null;
  const [entries, links, owed, answers] = await Promise.all([
    store.ask((db) => db.select().from(ledger).where(eq(ledger.caseId, id)).orderBy(ledger.at)),
    store.ask((db) => db.select().from(caseLink).where(eq(caseLink.caseId, id))),
    store.ask((db) =>
      db.select().from(outgoing).where(eq(outgoing.caseId, id)).orderBy(outgoing.createdAt),
    ),
    store.ask((db) =>
      db.select().from(feedback).where(eq(feedback.caseId, id)).orderBy(feedback.at),
    ),
  ]);
  const linked = (kind: string) =>
    links.filter((link) => link.kind === kind).map((link) => link.linkedId);
  return {
    case: caseOf(found.one),
    accountName: found.accountName,
    ledger: entries.map(ledgerEntryOf),
    assessments: await assessmentsByIds(store, linked('assessment')),
    messages: await messagesByIds(store, linked('message')),
    outgoing: owed.map(outgoingOf),
    deliveries: await deliveriesOf(
      store,
      owed.map((row) => row.id),
    ),
    feedback: answers.map(feedbackOf),
  };
}

/** Assessments by id, oldest first. */
export async function assessmentsByIds(
  store: Store,
  ids: readonly string[],
): Promise<readonly Assessment[]> {
  if (ids.length === 0) return [];
  const rows = await store.ask((db) =>
    db
      .select()
      .from(assessment)
      .where(inArray(assessment.id, [...ids]))
      .orderBy(assessment.at, assessment.id),
  );
  return rows.map(assessmentOf);
}

/** The assessments of one mail, oldest first: usually one. */
export async function assessmentsOfMessage(
  store: Store,
  id: string,
): Promise<readonly Assessment[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(assessment)
      .where(sql`${assessment.messageId} = any(${uuidArray([id])})`)
      .orderBy(assessment.at, assessment.id),
  );
  return rows.map(assessmentOf);
}

async function deliveriesOf(store: Store, ids: readonly string[]): Promise<readonly Delivery[]> {
  if (ids.length === 0) return [];
  const rows = await store.ask((db) =>
    db
      .select()
      .from(delivery)
      .where(inArray(delivery.outgoingId, [...ids]))
      .orderBy(delivery.at, delivery.id),
  );
  return rows.map(deliveryOf);
}

/**
 * Open cases (and closed ones whose check-in is due) for which the clock has something to do at
 * `now`: a next step (the end of a snooze and a plan's date are such), an expired override, a check-in. At most
 * `limit`, oldest first.
 */
export async function casesDue(store: Store, now: Date, limit = 1_000): Promise<readonly Case[]> {
  const at = instantOf(now);
  const rows = await store.ask((db) =>
    db
      .select()
      .from(case_)
      .where(
        // A snooze holds everything back; its own end is the next step.
        sql`(${case_.nextStepAt} <= ${at} or ${case_.checkInAt} <= ${at}
            or (${case_.state} <> 'closed' and (${case_.override} ->> 'until')::timestamptz <= ${at}))
          and (${case_.snoozedUntil} is null or ${case_.snoozedUntil} <= ${at})`,
      )
      .orderBy(sql`least(${case_.nextStepAt}, ${case_.checkInAt}, ${case_.snoozedUntil})`, case_.id)
      .limit(limit),
  );
  return rows.map(caseOf);
}
