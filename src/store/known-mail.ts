import { sql } from 'drizzle-orm';
import type { AccountId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { jsonText } from './parameters.ts';

/** Is this mail of the account in the inbox already, so that it was read there? */
export async function isKnownMail(
  store: Store,
  accountId: AccountId,
  headerMessageId: string | null,
): Promise<boolean> {
  if (headerMessageId === null) return false;
  const rows = await store.rows(sql`select 1 from message
    where header_message_id = ${headerMessageId} and account_id = ${accountId} and folder = 'inbox'
    limit 1`);
  return rows.length > 0;
}

/** The accounts whose mails stand in the thread with these ids (RFC 5322 §3.6.4); two at most. */
export async function accountsOfThread(
  store: Store,
  keys: readonly string[],
): Promise<readonly AccountId[]> {
  if (keys.length === 0) return [];
  const rows = await store.rows<{ id: AccountId }>(sql`
    with asked as (select array(select jsonb_array_elements_text(${jsonText(keys)}::jsonb)) as keys)
    select distinct found.id from (
      select m.account_id as id from message m where m.thread_key = any((select keys from asked)::text[])
      union select m.account_id from message m
        where m.header_message_id = any((select keys from asked)::text[])) found
    where found.id is not null limit 2`);
  return rows.map((row) => row.id);
}
