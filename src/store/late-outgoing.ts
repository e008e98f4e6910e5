import { sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';

/** Mails and drafts that were tried and are not handed over yet. */
export interface LateMails {
  readonly count: number;
  /** Since the first attempt at the oldest of them, in milliseconds; a later attempt does not make it younger. */
  readonly oldestMs: number;
  /** Why the latest attempt came to nothing; '' while the first ones still run. */
  readonly words: string;
}

/**
 * What is being tried and not handed over; null when there is nothing. What nobody has tried is not among it: a cap may
 * hold it back (outgoing-caps.ts), and a dispatcher that stands shows no sign of life. Chat messages are no mails. The
 * states are spelt out for the partial indexes.
 */
export async function lateMails(store: Store): Promise<LateMails | null> {
  const [row] = await store.rows<{ count: number; oldest: number | null; words: string | null }>(
    sql`select count(*)::int as count,
      (extract(epoch from now() - min(o.first_tried_at)) * 1000)::double precision as oldest,
      (array_agg(d.words order by o.tried_at desc) filter (where d.words is not null))[1] as words
    from outgoing o left join lateral (select words from delivery
      where outgoing_id = o.id and outcome = 'deferred' order by at desc limit 1) d on true
    where (o.state in ('queued', 'deferred') or o.state = 'sending')
      and o.first_tried_at is not null and o.kind <> 'chat-message'`,
  );
  if (row === undefined || row.count === 0) return null;
  return { count: row.count, oldestMs: row.oldest ?? 0, words: row.words ?? '' };
}
