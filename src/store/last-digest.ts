import { sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';

/** The day (ISO date) in the key of the last weekly digest of this person; null when they never had one. */
export async function lastDigest(store: Store, person: PersonId): Promise<string | null> {
  const [row] = await store.rows<{ day: string | null }>(sql`
    select max(split_part(key, ':', 3)) as day from outgoing
    where kind = 'weekly-digest' and recipient = ${person}::text`);
  return row?.day ?? null;
}
