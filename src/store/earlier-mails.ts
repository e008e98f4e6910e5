import { sql } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { AccountId, MessageId } from '../domain/ids.ts';
import type { Signal, Topic } from '../domain/signal.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf } from './parameters.ts';

/** What an account's mail said, as far as it dates an issue. */
export interface EarlierMail {
  readonly id: MessageId;
  readonly at: Date;
  readonly subject: string | null;
  readonly ownWords: string;
  readonly signals: readonly [Signal, ...Signal[]];
  readonly topic: Topic | null;
}

/**
 * Of the newest `limit` mails of an account since an instant those of its inbox that say something, oldest first.
 * Only what is asked of them is read: a mail whole, two hundred times, would cost more than all else about a mail.
 */
export async function earlierMails(
  store: Store,
  accountId: AccountId,
  since: Date,
  limit = 200,
): Promise<readonly EarlierMail[]> {
  const rows = await store.rows<Omit<EarlierMail, 'id' | 'at'> & { id: string; at: string }>(sql`
    select id, internal_date as at, subject, coalesce(parsed ->> 'ownWords', '') as "ownWords",
      analysis -> 'signals' as signals, analysis ->> 'topic' as topic
    from (select id, internal_date, folder, subject, parsed, analysis from message
      where account_id = ${accountId} and internal_date >= ${instantOf(since)}
      order by internal_date desc limit ${limit}::int) newest
    where folder = 'inbox' and analysis is not null and analysis -> 'signals' <> '[]'::jsonb
    order by internal_date, id`);
  return rows.map((row) => ({ ...row, id: asId(row.id), at: dateOf(row.at) }));
}
