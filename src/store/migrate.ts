import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migrateOnPglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migrateOnPostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any constant of our own: every Defuse takes the same advisory lock. */
const lockNumber = 4_331_173_211;

/**
 * Brings an embedded database to the newest schema; one process owns it, so nothing else can race.
 */
export async function migratePglite(lite: PGlite): Promise<void> {
  await migrateOnPglite(drizzlePglite(lite), { migrationsFolder });
}

/**
 * Brings a PostgreSQL database to the newest schema. Works on one connection of its own that holds
 * an advisory lock, because drizzle's migrator races when several processes start at once
 * (drizzle-orm #874). Throws one line for the operator when the database cannot be reached.
 */
export async function migratePostgres(databaseUrl: string): Promise<void> {
  if (!/^postgres(?:ql)?:$/.test(URL.canParse(databaseUrl) ? new URL(databaseUrl).protocol : '')) {
    const words =
      'DATABASE_URL is no address of a database; for example postgres://user:password@host/defuse';
    throw Object.assign(new Error(words), { code: 'DATABASE_UNREACHABLE' });
  }
  const client = postgres(databaseUrl, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
    // See connectPostgres: nobody waits for what postgres.js asks by itself.
    fetch_types: false,
    connection: { application_name: 'defuse-migrate', lock_timeout: 60_000 },
  });
  try {
    // The role of the service may change no schema, and needs to change none that is current.
    if (await isCurrent(client)) return;
    await client`select pg_advisory_lock(${lockNumber}::bigint)`;
    await migrateOnPostgres(drizzlePostgres(client), { migrationsFolder });
    await client`select pg_advisory_unlock(${lockNumber}::bigint)`;
  } catch (error) {
    throw unreachable(databaseUrl, error);
  } finally {
    await client.end({ timeout: 1 }).catch(() => {});
  }
}

/** True when the newest migration has been carried out; false also when none has. */
async function isCurrent(client: postgres.Sql): Promise<boolean> {
  const newest = Math.max(...journal.entries.map((entry) => entry.when));
  const [there] = await client`select to_regclass('drizzle.__drizzle_migrations') as found`;
  if (there?.['found'] === null) return false;
  const [row] = await client`select max(created_at) >= ${newest} as current
    from drizzle.__drizzle_migrations`;
  return row?.['current'] === true;
}

/** Names the server without the password that stands in the URL. */
function unreachable(databaseUrl: string, cause: unknown): Error {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  const where = url ? `${url.host}${url.pathname}` : 'the address in DATABASE_URL';
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const why =
    inner instanceof Error ? inner.message || String((inner as { code?: string }).code) : '';
  const words = `PostgreSQL at ${where} cannot be used: ${why}. Check DATABASE_URL and that it runs.`;
  return Object.assign(new Error(words, { cause }), { code: 'DATABASE_UNREACHABLE' });
}
