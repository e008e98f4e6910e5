import { type SQL, sql } from 'drizzle-orm';
import { asId, type OutgoingId } from '../domain/ids.ts';
import type { OutgoingKind } from '../domain/outgoing.ts';
import type { Store } from './open-store.ts';
import { uuidArray } from './parameters.ts';

/** A mail that failed counts as somebody's to deal with for so long; then it is history. */
export const failedDays = 7;

/** Mails to people that failed lately and that nobody has sent again or put aside since. */
export interface FailedMails {
  readonly count: number;
  /** Age of the oldest of them in milliseconds. */
  readonly oldestMs: number;
  /** Why the latest of them failed. */
  readonly words: string;
}

/** Failed and lately tried. Literal text, so that the partial index `outgoing_trouble` serves it. */
const lately = sql.raw(`o.state = 'failed' and o.tried_at > now() - interval '${failedDays} days'`);
/** What the last attempt came to. */
const lastWords: SQL = sql`(select d.words from delivery d where d.outgoing_id = o.id
  order by d.at desc limit 1)`;

/** Mails (neither drafts nor chat messages) that failed within the last seven days; null when none is left. */
export async function failedMails(store: Store): Promise<FailedMails | null> {
  const [row] = await store.rows<{ count: number; oldest: number | null; words: string | null }>(
    sql`select count(*)::int as count,
      (extract(epoch from now() - min(o.tried_at)) * 1000)::double precision as oldest,
      (array_agg(${lastWords} order by o.tried_at desc))[1] as words
    from outgoing o where ${lately} and o.draft is null and o.kind <> 'chat-message'`,
  );
  if (row === undefined || row.count === 0) return null;
  return { count: row.count, oldestMs: row.oldest ?? 0, words: row.words ?? '' };
}

/** Something that failed, with what decides whether it may be tried again. */
export interface FailedOutgoing {
  readonly id: OutgoingId;
  readonly kind: OutgoingKind;
  readonly isDraft: boolean;
  readonly recipient: { readonly address: string; readonly active: boolean };
}

/**
 * What failed: those with these ids, or all of the last seven days whose case is not closed. Oldest first.
 */
export async function failedOutgoing(
  store: Store,
  ids: readonly string[] | 'all',
): Promise<readonly FailedOutgoing[]> {
  const which =
    ids === 'all'
      ? sql`${lately} and not exists (select 1 from case_ c where c.id = o.case_id and c.state = 'closed')`
      : sql`o.state = 'failed' and o.id = any(${uuidArray(ids)})`;
  const rows = await store.rows<{
    id: string;
    kind: OutgoingKind;
    is_draft: boolean;
    address: string;
    active: boolean;
  }>(sql`select o.id, o.kind, o.draft is not null as is_draft, p.address, p.active
    from outgoing o join person p on p.id = o.recipient where ${which}
    order by o.created_at, o.id`);
  return rows.map(({ id, kind, is_draft, address, active }) => ({
    id: asId<OutgoingId>(id),
    kind,
    isDraft: is_draft,
    recipient: { address, active },
  }));
}
