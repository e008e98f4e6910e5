import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { freshDatabase, hasPostgres, silentLog } from './databases.ts';
import journal from '../../src/store/migrations/meta/_journal.json' with { type: 'json' };

/** A TCP proxy that can fall silent in both directions, as a half-open link does, or go away under a new connection. */
async function startProxy(target: URL) {
  let silent = false;
  let going = false;
  const open = new Set<Socket>();
  const ready = new Set<Socket>();
  const goAway = (): void => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('data', (chunk) => {
        // The server has said that it is ready, and what the client asks first is answered by nobody.
        if (going && from === near && ready.has(far)) goAway();
        else if (!silent) to.write(chunk);
      });
      far.on('data', (chunk) => chunk.includes(readyForQuery) && ready.add(far));
      from.on('error', () => {});
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    blackhole: (on: boolean) => {
      silent = on;
    },
    goUnderNext: () => {
      for (const socket of open) socket.destroy();
      going = true;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** Source: PostgreSQL manual, 55.7 (ReadyForQuery). */
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5]);

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  const open = (url: string, deadlineMs?: number) =>
    openStore(
      { databaseUrl: url, dataDir: null },
      { log: silentLog, ...(deadlineMs === undefined ? {} : { deadlineMs }) },
    );

  it('is migrated once when four processes start on an empty database', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(database.url)));
    const applied = await stores[0]?.rows(sql`select hash from drizzle.__drizzle_migrations`);
    expect(applied).toHaveLength(journal.entries.length);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('gives a query on a half-open link up in time and works again on new connections', async () => {
    const proxy = await startProxy(new URL(database.url));
    const store = await open(proxy.url, 500);
    expect(await store.healthy()).toBe(true);
    proxy.blackhole(true);
    const started = performance.now();
    await expect(store.rows(sql`select 1`)).rejects.toMatchObject({ code: 'QUERY_DEADLINE' });
    expect(performance.now() - started).toBeLessThan(1_500);
    proxy.blackhole(false);
    expect(await store.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await store.close();
    await proxy.close();
  });

  it('outlives a server that goes away under a new connection', async () => {
    const proxy = await startProxy(new URL(database.url));
    const store = await open(proxy.url, 2_000);
    const unhandled: unknown[] = [];
    const hear = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', hear);
    proxy.goUnderNext();
    for (let tries = 0; tries < 3; tries++) expect(await store.healthy()).toBe(false);
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', hear);
    expect(unhandled).toEqual([]);
    await store.close();
  });

  it('says in one line that the server cannot be reached, without the password', async () => {
    const refused = await open('postgres://user:hunter2@127.0.0.1:1/x').catch(
      (error: unknown) => error as Error,
    );
    expect(refused).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(String(refused)).toContain('127.0.0.1:1/x');
    expect(String(refused)).not.toContain('hunter2');
  });

  it('never shows statement or parameters in an error', async () => {
    const store = await open(database.url);
    const secret = 'words of a customer';
    const error = await store
      .rows(sql`select ${secret}::text::int`)
      .catch((failure: unknown) => failure);
    expect(error).toMatchObject({ code: '22P02' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret);
    await store.close();
  });

  it('loses nothing when backends are terminated between statements', async () => {
    const store = await open(database.url);
    await store.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'defuse' and pid <> pg_backend_pid()`);
    for (let step = 0; step < 5; step++) await store.healthy();
    expect(await store.rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await store.close();
  });
});
