import { inArray, sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';
import { outgoingOf, type StoredOutgoing } from './read-rows.ts';
import { delivery, outgoing } from './tables/outgoing.ts';

/** A mail of ours that needs a person, with what the last attempt came to. */
export interface TroubledOutgoing {
  readonly outgoing: StoredOutgoing;
  readonly lastWords: string | null;
}

/** Mails that are uncertain, held or failed, the latest attempt first, at most `limit`. */
export async function troubledOutgoing(
  store: Store,
  limit = 50,
): Promise<readonly TroubledOutgoing[]> {
  const rows = await store.ask((db) =>
    db
      .select({
        one: outgoing,
        // The name of the table stands here because the builder writes a bare "id", which would be the delivery's own.
        lastWords: sql<string | null>`(select d.words from ${delivery} d
          where d.outgoing_id = ${outgoing}.id order by d.at desc limit 1)`,
      })
      .from(outgoing)
      .where(inArray(outgoing.state, ['uncertain', 'held', 'failed']))
      .orderBy(sql`${outgoing.triedAt} desc nulls last`, outgoing.key)
      .limit(limit),
  );
  return rows.map((row) => ({ outgoing: outgoingOf(row.one), lastWords: row.lastWords }));
}
