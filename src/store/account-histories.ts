import { type SQL, and, desc, inArray, sql } from 'drizzle-orm';
import type { Assessment } from '../domain/assessment.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { OurPromise } from '../domain/promise.ts';
import type { Store } from './open-store.ts';
import { instantOf, latestDay, textArray } from './parameters.ts';
import { assessmentOf, interactionOf, promiseOf } from './read-rows.ts';
import { assessment, interaction, promise } from './tables/cases.ts';
import { account } from './tables/people.ts';

/** What the clock judges an account by: what happened, and what was told of it before. */
export interface AccountHistory {
  readonly accountId: AccountId;
  readonly csm: PersonId;
  /** Oldest first; what cannot count any more may be left out. */
  readonly interactions: readonly Interaction[];
  /** Those of ours whose day may be over and that nobody has kept. */
  readonly promises: readonly OurPromise[];
  /** Earlier assessments that rest on facts. */
  readonly assessments: readonly Assessment[];
}

/** The moment of the look, how far it goes back, and the kinds that show that the customer is there. */
export interface HistoryQuestion {
  readonly now: Date;
  readonly historyDays: number;
  readonly engagedKinds: readonly string[];
}

/** Years of one account may be imported; the latest of them are judged. */
const mostRows = 5_000;
const dayMs = 86_400_000;
/** An open question counts for a month, a row of missed meetings for half a year; both with something to spare. */
const recentDays = 45;
const meetingDays = 220;

/**
 * The histories of managed accounts, in four questions however many accounts are asked for: everything since the last
 * word of either side and of the last weeks, before that meetings, items and absences, which count longer; promises.
 * Accounts that are not managed, or not there, are left out. Rejects when the store does not answer.
 */
export async function accountHistories(
  store: Store,
  ids: readonly AccountId[],
  question: HistoryQuestion,
): Promise<readonly AccountHistory[]> {
  if (ids.length === 0) return [];
  const since = daysBefore(question.now, question.historyDays);
  const [accounts, interactions, promises, assessments] = await Promise.all([
    store.ask((db) =>
      db
        .select({ id: account.id, csm: account.csm })
        .from(account)
        .where(and(inArray(account.id, [...ids]), account.managed)),
    ),
    store.ask((db) =>
      db
        .select({ one: interaction })
        .from(interaction)
        .innerJoin(edgesOf(ids, question), sql`edge.account_id = ${interaction.accountId}`)
        .where(stillCounts(question))
        .orderBy(interaction.accountId, desc(interaction.at), desc(interaction.id)),
    ),
    store.ask((db) =>
      db
        .select()
        .from(promise)
        .where(
          sql`${promise.accountId} = any(${textArray(ids)}) and ${promise.state} in ('open', 'overdue')
            and ${promise.dueOn} <= ${latestDay(question.now)}`,
        )
        .orderBy(promise.madeAt, promise.id),
    ),
    store.ask((db) =>
      db
        .select()
        .from(assessment)
        .where(
          sql`${assessment.accountId} = any(${textArray(ids)}) and ${assessment.at} >= ${since}
            and jsonb_path_exists(${assessment.reasons}, '$[*].facts[*]')`,
        )
        .orderBy(assessment.at, assessment.id),
    ),
  ]);
  const happened = grouped(interactions.map((row) => row.one));
  const promised = grouped(promises);
  const judged = grouped(assessments);
  return accounts.map((one) => ({
    accountId: one.id as AccountId,
    csm: one.csm as PersonId,
    interactions: (happened.get(one.id) ?? []).slice(0, mostRows).map(interactionOf).reverse(),
    promises: (promised.get(one.id) ?? []).map(promiseOf),
    assessments: (judged.get(one.id) ?? []).map(assessmentOf),
  }));
}

/**
 * Per account the moment since when everything counts: the last word of either side, the last sign of a contact
 * whose absence may pause it, or some weeks ago.
 */
function edgesOf(ids: readonly AccountId[], { now, historyDays, engagedKinds }: HistoryQuestion) {
  const since = daysBefore(now, historyDays);
  return sql`(select account_id, case when engaged is null or last_out is null then ${since}
      else least(engaged, seen, last_in, last_out, ${daysBefore(now, recentDays)}) end as at
    from (select account_id,
        max(at) filter (where kind = any(${textArray(engagedKinds)})
          or (kind = 'item-done' and owner = 'customer')) as engaged,
        max(at) filter (where kind = any(${textArray(engagedKinds)}) and contact is not null) as seen,
        max(at) filter (where kind = 'mail-in') as last_in,
        max(at) filter (where kind in ('mail-out', 'meeting-held')) as last_out
      from interaction
      where account_id = any(${textArray(ids)}) and at > ${since} and at <= ${instantOf(now)}
      group by account_id) words) edge`;
}

function stillCounts({ now, historyDays }: HistoryQuestion): SQL {
  const { at, kind, until } = interaction;
  return sql`${at} > ${daysBefore(now, historyDays)} and (${at} >= edge.at
    or ${kind} in ('item-opened', 'item-done') or ${until} > edge.at
    or (${kind} like 'meeting-%' and ${at} > ${daysBefore(now, meetingDays)})
    or ${until} > ${daysBefore(now, meetingDays)})`;
}

function daysBefore(now: Date, days: number): SQL {
  return instantOf(new Date(now.getTime() - days * dayMs));
}

function grouped<Row extends { readonly accountId: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.accountId ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
