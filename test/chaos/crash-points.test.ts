import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { hasDovecot } from '../interop/servers/dovecot.ts';
import { silentLog } from '../store/databases.ts';
import { postgresPrograms } from '../store/postgres-server.ts';
import { buildService } from './build.ts';
import { crashPatches, crashPoints } from './crash-points.ts';
import { defaultTruth, judgedBy } from './judged.ts';
import { type GivenMail, givenMail } from './mails.ts';
import { type ServiceProcess, startService } from './processes.ts';
import { remaining } from './remaining.ts';
import type { ServiceOrder } from './service.ts';
import { type ChaosWorld, startChaosWorld } from './world.ts';

const programs = postgresPrograms();
const roles = ['ingest', 'triage', 'dispatch'] as const;

describe.skipIf(!hasDovecot || programs === null)('a process that ends at a border', () => {
  let world: ChaosWorld;
  let store: Store;
  let program: string;
  let build: string;
  const given: GivenMail[] = [];
  const running = new Set<ServiceProcess>();
  const start = (crash: ServiceOrder['crash']): ServiceProcess => {
    const order = { config: world.configFile, roles, clockMs: 0, crash };
    const one = startService(program, order, world.env, join(build, 'service.log'));
    running.add(one);
    return one;
  };
  const log = (): string => readFileSync(join(build, 'service.log'), 'utf8');
  const deliver = async (kind: GivenMail['kind'], account: number) => {
    const number = given.length;
    const mail = givenMail({ number, kind, account, id: 'own', copies: 1 }, 1);
    given.push(mail);
    await world.mailbox.deliver(mail.bytes);
  };
  const until = async (done: () => Promise<boolean> | boolean, seconds: number) => {
    const end = performance.now() + seconds * 1_000;
    while (performance.now() < end) {
      if (await done()) return true;
      await pause(50);
    }
    return false;
  };
  const settled = async () => {
    const left = await remaining(store);
    return left.waiting === 0 && left.polled;
  };

  beforeAll(async () => {
    if (programs === null) return;
    world = await startChaosWorld(programs, crashPoints.length);
    build = mkdtempSync(join(tmpdir(), 'defuse-crash-'));
    program = (await buildService(build, crashPatches())).service;
    store = await openStore({ databaseUrl: world.postgres.url, dataDir: null }, { log: silentLog });
    const first = start(null);
    expect(await until(async () => (await remaining(store)).baseline, 40)).toBe(true);
    first.signal('SIGTERM');
    await first.ended;
  }, 90_000);
  afterAll(async () => {
    for (const one of running) one.signal('SIGKILL');
    await store?.close();
    await world?.stop();
    rmSync(build, { recursive: true, force: true });
  });

  const numbered = crashPoints.map((point, account) => ({ ...point, account }));
  const groups = Array.from({ length: Math.ceil(numbered.length / 4) }, (_one, at) => {
    const points = numbered.slice(at * 4, at * 4 + 4);
    return { points, names: points.map((one) => one.name).join('; ') };
  });

  // Each process of a group leaves its ruins to the next; one that lives then puts everything right.
  it.each(groups)(
    'is found out and made good: $names',
    async ({ points }) => {
      for (const { name, account, smtp } of points) {
        world.smtp.script.length = 0;
        if (smtp !== undefined) world.smtp.script.push({ ...smtp });
        const dying = start({ at: name, nth: 1 });
        await deliver('high', account);
        await deliver('ordinary', account);
        const died = await until(() => !dying.alive(), 90);
        expect(died, `${name}: ${log().slice(-2_000)}`).toBe(true);
        expect(await dying.ended).toBe('SIGKILL');
      }
      world.smtp.script.length = 0;
      const heir = start(null);
      let calm = 0;
      await until(async () => {
        calm = (await settled()) && (await everyRow(store, given.length)) ? calm + 1 : 0;
        return calm > 5;
      }, 90);
      heir.signal('SIGTERM');
      await heir.ended;
      const { figures, ...found } = await judgedBy(world, defaultTruth(given));
      expect(found).toEqual({ lost: [], duplicate: [], outside: [], stuck: [] });
      expect(figures['threats']).toBe((points.at(-1)?.account ?? 0) + 1);
    },
    480_000,
  );
});

/** True when so many customers' mails were judged: a hint may still be on its way when nothing else is. */
async function everyRow(store: Store, mails: number): Promise<boolean> {
  const [row] = await store.rows<{ n: number }>(
    sql`select count(*)::int as n from message where folder = 'inbox' and state = 'assessed'`,
  );
  return (row?.n ?? 0) >= mails;
}
