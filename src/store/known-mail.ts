import { sql } from 'drizzle-orm';
import type { AccountId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';

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
