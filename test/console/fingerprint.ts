import { getTableName, sql } from 'drizzle-orm';
import type { Store } from '../../src/store/open-store.ts';
import { tables } from '../../src/store/schema.ts';

/** Signs of life and when a session was last seen change by themselves; everything else must not. */
const lively = ['heartbeat', 'session', 'mailbox'];

/** A hash of every row of every table that only a decision may change, by table. */
export async function fingerprint(store: Store): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const table of Object.values(tables)) {
    const name = getTableName(table);
    if (lively.includes(name)) continue;
    const [row] = await store.rows<{ hash: string | null }>(
      sql`select md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql.identifier(name)} t`,
    );
    found[name] = row?.hash ?? 'empty';
  }
  return found;
}
