import { getTableName, sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { tables } from '../../src/store/schema.ts';

/** A store whose own clock is set by hand: `now()` of a schema that is looked at first. */
export async function openByHand(): Promise<Store> {
  const place = { databaseUrl: null, dataDir: null };
  const store = await openStore(place, { log: { warn: () => {} }, deadlineMs: 60_000 });
  const run = (text: string) => store.rows(sql.raw(text));
  await run('create schema if not exists sim');
  await run(`create or replace function sim.now() returns timestamptz language sql stable as
    $$ select current_setting('sim.now')::timestamptz $$`);
  await run(`set sim.now = '2026-01-01T00:00:00Z'`);
  await run('set search_path = sim, pg_catalog, public');
  const columns = await store.rows<{ t: string; c: string }>(
    sql.raw(`select table_name as t, column_name as c from information_schema.columns
      where table_schema = 'public' and column_default ilike '%now()%'`),
  );
  for (const { t, c } of columns)
    await run(`alter table public."${t}" alter column "${c}" set default sim.now()`);
  return store;
}

/** What `now()` says from here on. */
export async function setNow(store: Store, now: Date): Promise<void> {
  await store.rows(sql.raw(`set sim.now = '${now.toISOString()}'`));
}

/** Removes every row of every table. */
export async function emptied(store: Store): Promise<void> {
  const names = Object.values(tables).map((table) => sql.identifier(getTableName(table)));
  await store.rows(sql`truncate ${sql.join(names, sql`, `)} restart identity cascade`);
}

/** The next instant after `after` at which a clock in `zone` shows that time. */
export function nextAt(after: number, zone: string, hour: number, minute: number): number {
  const at = DateTime.fromMillis(after, { zone }).set({ hour, minute, second: 0, millisecond: 0 });
  return (at.toMillis() <= after ? at.plus({ days: 1 }) : at).toMillis();
}
