import { inArray } from 'drizzle-orm';
import type { CaseId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { outgoingOf } from './read-rows.ts';
import type { StoredOutgoing } from './read-rows.ts';
import { outgoing } from './tables/outgoing.ts';

/** Every mail and draft that these cases ever owed, oldest first, those of one instant by their keys; empty for no cases. */
export async function outgoingOfCases(
  store: Store,
  ids: readonly CaseId[],
): Promise<readonly StoredOutgoing[]> {
  if (ids.length === 0) return [];
  const rows = await store.ask((db) =>
    db
      .select()
      .from(outgoing)
      .where(inArray(outgoing.caseId, [...ids]))
      .orderBy(outgoing.createdAt, outgoing.key),
  );
  return rows.map(outgoingOf);
}
