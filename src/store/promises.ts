import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { PromiseId } from '../domain/ids.ts';
import type { OurPromise } from '../domain/promise.ts';
import type { Store } from './open-store.ts';
import { latestDay, uuidArray } from './parameters.ts';
import { promiseOf } from './read-rows.ts';
import { promise } from './tables/cases.ts';
import { account } from './tables/people.ts';

/**
 * Open promises whose date is today or earlier anywhere on earth; the caller knows the writer's
 * day.
 */
export async function openPromisesDue(store: Store, now: Date): Promise<readonly OurPromise[]> {
  const rows = await store.ask((db) =>
    db
      .select()
      .from(promise)
      .where(
        and(
          eq(promise.state, 'open'),
          isNotNull(promise.dueOn),
          sql`${promise.dueOn} <= ${latestDay(now)}`,
        ),
      )
      .orderBy(promise.dueOn, promise.madeAt, promise.id)
      .limit(500),
  );
  return rows.map(promiseOf);
}

/** Open and overdue promises with the name of their account, overdue first, then by date. */
export async function openPromises(
  store: Store,
  limit = 500,
): Promise<readonly { readonly promise: OurPromise; readonly accountName: string }[]> {
  const rows = await store.ask((db) =>
    db
      .select({ one: promise, accountName: account.name })
      .from(promise)
      .innerJoin(account, eq(account.id, promise.accountId))
      .where(inArray(promise.state, ['open', 'overdue']))
      .orderBy(sql`${promise.state} = 'overdue' desc`, promise.dueOn, promise.madeAt, promise.id)
      .limit(limit),
  );
  return rows.map((row) => ({ promise: promiseOf(row.one), accountName: row.accountName }));
}

/** A person says what became of a promise; false when it was settled already. */
export async function settlePromise(
  store: Store,
  id: PromiseId,
  state: 'kept' | 'withdrawn',
  at: Date,
): Promise<boolean> {
  const rows = await store.ask((db) =>
    db
      .update(promise)
      .set({ state, keptAt: state === 'kept' ? at : null })
      .where(
        and(
          sql`${promise.id} = any(${uuidArray([id])})`,
          inArray(promise.state, ['open', 'overdue']),
        ),
      )
      .returning({ id: promise.id }),
  );
  return rows.length === 1;
}
