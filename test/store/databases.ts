import { getTableName, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { tables } from '../../src/store/schema.ts';
import { postgresPrograms, startPostgres } from './postgres-server.ts';
import type { PostgresServer } from './postgres-server.ts';

/** A log that says nothing. */
export const silentLog = { warn: () => {} };

const programs = postgresPrograms();
const given = process.env['TEST_DATABASE_URL'];

/** True when a PostgreSQL is at hand: `TEST_DATABASE_URL`, or Debian's programs. */
export const hasPostgres = Boolean(given ?? programs);

/**
 * Declares the same tests on embedded PGlite and on PostgreSQL (skipped visibly where there is
 * none). Each engine is opened once per file and emptied before every test.
 */
export function onEachDatabase(what: string, tests: (store: () => Store) => void): void {
  for (const kind of ['PGlite', 'PostgreSQL'] as const) {
    describe.skipIf(kind === 'PostgreSQL' && !hasPostgres)(`${what}, on ${kind}`, () => {
      let opened: { store: Store; close(): Promise<void> } | undefined;
      const store = () => {
        if (opened === undefined) throw new Error('not open yet');
        return opened.store;
      };
      beforeAll(async () => {
        opened = await (kind === 'PGlite' ? openMemory() : openPostgres());
      });
      afterAll(() => opened?.close());
      beforeEach(() => emptyStore(store()));
      tests(store);
    });
  }
}

/** Removes every row of every table. */
export async function emptyStore(store: Store): Promise<void> {
  const names = Object.values(tables).map((table) => sql.identifier(getTableName(table)));
  await store.rows(sql`truncate ${sql.join(names, sql`, `)} restart identity cascade`);
}

async function openMemory() {
  const store = await openStore({ databaseUrl: null, dataDir: null }, { log: silentLog });
  return { store, close: () => store.close() };
}

async function openPostgres() {
  const { url, drop } = await freshDatabase();
  const store = await openStore({ databaseUrl: url, dataDir: null }, { log: silentLog });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { store, close };
}

/**
 * A new empty PostgreSQL database: its own server, or a database of its own on `TEST_DATABASE_URL`.
 */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  if (given === undefined) {
    if (programs === null) throw new Error('no PostgreSQL here');
    const server: PostgresServer = await startPostgres(programs);
    return { url: server.url, drop: () => server.stop() };
  }
  const name = `defuse_test_${crypto.randomUUID().slice(0, 8)}`;
  const admin = postgres(given, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(given);
  url.pathname = `/${name}`;
  const drop = async () => {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { url: url.href, drop };
}
