import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';

const known = new WeakMap<Store, Map<string, Buffer>>();

/**
 * A random 256-bit key of this installation by name, made on first use and the same for every
 * process. `tombstone` recognises erased mail, `loop` signs our own mail, `link` hashes tokens.
 */
export async function secretOf(store: Store, name: 'tombstone' | 'loop' | 'link'): Promise<Buffer> {
  const cached = known.get(store)?.get(name);
  if (cached) return cached;
  const fresh = JSON.stringify(randomBytes(32).toString('base64'));
  const [row] = await store.rows<{ value: string }>(sql`
    insert into setting as s (name, value) values (${`secret:${name}`}, ${fresh}::jsonb)
    on conflict (name) do update set value = s.value returning value #>> '{}' as value`);
  const secret = Buffer.from(row?.value ?? '', 'base64');
  if (secret.length !== 32) throw new Error(`the stored secret ${name} is damaged`);
  known.set(store, (known.get(store) ?? new Map()).set(name, secret));
  return secret;
}
