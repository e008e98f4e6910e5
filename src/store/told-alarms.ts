import { type SQL, sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';
import { textArray } from './parameters.ts';

// Each alarm that somebody was told of is a row of `setting`; its value is the instant until which nobody tells it again.

const prefix = 'alarm:';
/** How long a process may take to tell: when it dies over it, another one tells after this time. */
const tellingMs = 600_000;

const named = (keys: readonly string[]): SQL => textArray(keys.map((key) => prefix + key));
const inMs = (ms: number): SQL => sql`to_jsonb(now() + ${ms}::double precision * interval '1 ms')`;

/**
 * Of these alarms, those that the caller is to tell now, and then to note (`noteTold`) or to forget. Of several
 * processes that ask at once one gets each: a row is written once. Rejects when the store does not answer.
 */
export async function claimAlarms(
  store: Store,
  keys: readonly string[],
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await store.rows<{ name: string }>(sql`
    insert into setting as s (name, value)
    select name, ${inMs(tellingMs)} from unnest(${named(keys)}) as name order by 1
    on conflict (name) do update set value = excluded.value, updated_at = now()
      where (s.value #>> '{}')::timestamptz <= now()
    returning s.name`);
  return rows.map((one) => one.name.slice(prefix.length));
}

/** Notes that these were told: nobody tells them again for `ms`. */
export async function noteTold(store: Store, keys: readonly string[], ms: number): Promise<void> {
  if (keys.length === 0) return;
  await store.rows(sql`update setting set value = ${inMs(ms)}, updated_at = now()
    where name = any(${named(keys)})`);
}

/** Forgets these: nobody could be told, and the next look tells them anew. */
export async function forgetAlarms(store: Store, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await store.rows(sql`delete from setting where name = any(${named(keys)})`);
}

/** Forgets every alarm but these: what is over and comes back is told at once. */
export async function keepAlarms(store: Store, keys: readonly string[]): Promise<void> {
  await store.rows(sql`delete from setting
    where starts_with(name, ${prefix}) and name <> all(${named(keys)})`);
}
