import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startQueue } from '../../src/jobs/queue.ts';
import { appendAudit } from '../../src/store/audit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { purge } from '../../src/store/purge.ts';
import { defaultRoles, rolesSql } from '../../src/store/roles.ts';
import { secretOf } from '../../src/store/secrets.ts';
import { statusFigures } from '../../src/store/status.ts';
import { freshDatabase, hasPostgres, silentLog } from '../store/databases.ts';
import { seed, storeMails } from '../store/samples.ts';

describe.skipIf(!hasPostgres)('the roles of the database', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  const urlOf = (role: string): string => {
    const url = new URL(database.url);
    url.username = role;
    return url.href;
  };
  const tryAs = async (role: string, statement: string): Promise<string> => {
    const client = postgres(urlOf(role), { max: 1, onnotice: () => {} });
    try {
      await client.unsafe(statement);
      return 'done';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    } finally {
      await client.end({ timeout: 1 });
    }
  };
  beforeAll(async () => {
    database = await freshDatabase();
    const owner = await openStore({ databaseUrl: database.url, dataDir: null }, { log: silentLog });
    const queue = await startQueue(owner, silentLog);
    await queue.stop();
    await owner.close();
    const admin = postgres(database.url, { max: 1, onnotice: () => {} });
    // Twice: an update runs it again.
    for (let i = 0; i < 2; i++) await admin.unsafe(rolesSql());
    await admin.end();
  }, 60_000);
  afterAll(() => database?.drop());

  it('let the service do its work: mails, decisions, queue, audit, purge', async () => {
    const place = { databaseUrl: urlOf(defaultRoles.app), dataDir: null };
    const store = await openStore(place, { log: silentLog });
    await secretOf(store, 'loop');
    await seed(store);
    expect(await storeMails(store, ['a'], 1)).toHaveLength(1);
    const entry = { at: new Date(), by: null, action: 'test', subject: 'roles', words: 'seen' };
    await appendAudit(store, entry);
    const queue = await startQueue(store, silentLog);
    const heard = new Promise<void>((done) => void queue.on('purge', async () => done()));
    queue.hint('purge');
    await heard;
    await queue.stop();
    expect((await purge(store)).decisions).toBe(0);
    expect((await statusFigures(store)).unassessed).toBeGreaterThan(0);
    await store.close();
  }, 60_000);

  it.each([
    ['make a table', 'create table x (a int)'],
    ['change a table', 'alter table message add column x int'],
    ['drop a table', 'drop table outgoing'],
    ['make a schema', 'create schema x'],
    ['make a table of the queue', 'create table pgboss.x (a int)'],
    ['make a function', 'create function x() returns int language sql as $$ select 1 $$'],
    ['make a role', 'create role x'],
    ['switch a trigger off', 'alter table audit disable trigger all'],
    ['rewrite the audit', "update audit set words = 'nothing happened'"],
    ['remove from the audit', 'delete from audit'],
    ['empty the audit', 'truncate audit'],
    ['rewrite the list of migrations', 'delete from drizzle.__drizzle_migrations'],
  ])('do not let the service %s', async (_what, statement) => {
    expect(await tryAs(defaultRoles.app, statement)).toBe('42501');
  });

  it('let nobody remove young lines of the audit, also not by the function for old ones', async () => {
    const before = await tryAs(defaultRoles.app, 'select defuse_purge_audit(0)');
    const client = postgres(database.url, { max: 1, onnotice: () => {} });
    const [row] = await client`select count(*)::int as n from audit`;
    await client.end();
    expect([before, row?.['n'] > 0]).toEqual(['done', true]);
  });

  it.each([
    ['read cases', 'select * from case_', 'done'],
    ['write', 'delete from message', '42501'],
    ['read keys', 'select * from setting', '42501'],
    ['read sessions', 'select * from session', '42501'],
  ])('let a reader %s or not', async (_what, statement, expected) => {
    expect(await tryAs(defaultRoles.reader, statement)).toBe(expected);
  });

  it('take plain names only', () => {
    const evil = { ...defaultRoles, app: 'x; drop table audit' };
    expect(() => rolesSql(evil)).toThrow('no plain role name');
  });
});
