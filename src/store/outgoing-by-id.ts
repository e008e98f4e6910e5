import { sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';
import { uuidArray } from './parameters.ts';
import { outgoingOf } from './read-rows.ts';
import type { StoredOutgoing } from './read-rows.ts';
import { outgoing } from './tables/outgoing.ts';

/** One mail or draft by id, or null (also for what is no id at all). */
export async function outgoingById(store: Store, id: string): Promise<StoredOutgoing | null> {
  const [row] = await store.ask((db) =>
    db
      .select()
      .from(outgoing)
      .where(sql`${outgoing.id} = any(${uuidArray([id])})`),
  );
  return row === undefined ? null : outgoingOf(row);
}
