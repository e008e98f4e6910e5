import { and, desc, gte, inArray, sql } from 'drizzle-orm';
import type { Assessment } from '../domain/assessment.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Store } from './open-store.ts';
import { textArray } from './parameters.ts';
import { assessmentOf, interactionOf } from './read-rows.ts';
import { assessment, interaction } from './tables/cases.ts';
import { account } from './tables/people.ts';

/** What the clock judges an account by: what happened, and what was told of it before. */
export interface AccountHistory {
  readonly accountId: AccountId;
  readonly csm: PersonId;
  /** Oldest first. */
  readonly interactions: readonly Interaction[];
  /** Earlier assessments that rest on facts. */
  readonly assessments: readonly Assessment[];
}

/** Years of one account may be imported; the latest of them are judged. */
const mostRows = 5_000;

/**
 * The histories of managed accounts since `since`, in three questions however many accounts are asked for; those
 * that are not managed, or not there, are left out. Rejects when the store does not answer.
 */
export async function accountHistories(
  store: Store,
  ids: readonly AccountId[],
  since: Date,
): Promise<readonly AccountHistory[]> {
  if (ids.length === 0) return [];
  const [accounts, interactions, assessments] = await Promise.all([
    store.ask((db) =>
      db
        .select({ id: account.id, csm: account.csm })
        .from(account)
        .where(and(inArray(account.id, [...ids]), account.managed)),
    ),
    store.ask((db) =>
      db
        .select()
        .from(interaction)
        .where(
          and(sql`${interaction.accountId} = any(${textArray(ids)})`, gte(interaction.at, since)),
        )
        .orderBy(interaction.accountId, desc(interaction.at)),
    ),
    store.ask((db) =>
      db
        .select()
        .from(assessment)
        .where(
          and(
            sql`${assessment.accountId} = any(${textArray(ids)})`,
            gte(assessment.at, since),
            sql`jsonb_path_exists(${assessment.reasons}, '$[*].facts[*]')`,
          ),
        ),
    ),
  ]);
  const happened = grouped(interactions);
  const judged = grouped(assessments);
  return accounts.map((one) => ({
    accountId: one.id as AccountId,
    csm: one.csm as PersonId,
    interactions: (happened.get(one.id) ?? []).slice(0, mostRows).map(interactionOf).reverse(),
    assessments: (judged.get(one.id) ?? []).map(assessmentOf),
  }));
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
