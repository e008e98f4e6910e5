import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveUncertain } from '../../src/dispatch/resolve.ts';
import { databaseNow, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { startChild } from '../store/children.ts';
import type { Child } from '../store/children.ts';
import { freshDatabase, hasPostgres, silentLog } from '../store/databases.ts';
import { owed, seed } from '../store/samples.ts';
import { startSmtpStub } from './smtp-stub.ts';
import type { SmtpStub } from './smtp-stub.ts';
import { killable, policy, quiet } from './world.ts';

const mails = 120;
const rounds = 12;

/** Small and seeded, so that a failing course can be played again. */
function randomFrom(seedNumber: number): (below: number) => number {
  let state = seedNumber;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

describe.skipIf(!hasPostgres)('two dispatchers that are killed and stopped at random', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let store: Store;
  let stub: SmtpStub;
  let children: Child[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    store = await openStore({ databaseUrl: database.url, dataDir: null }, { log: silentLog });
    stub = await startSmtpStub();
  });
  afterAll(async () => {
    await Promise.all(children.map((child) => child.kill()));
    await store.close();
    await stub.close();
    await database.drop();
  });
  const idIn = (text: string) => /^X-Defuse-Id: (\S+)/im.exec(text)?.[1] ?? '';

  it('lose no mail and send none twice', async () => {
    const random = randomFrom(7);
    await seed(store);
    await addOutgoing(
      store,
      Array.from({ length: mails }, (_, index) => owed({ key: `mail-${index}` })),
    );
    const start = () => startChild('../dispatch/dispatcher.ts', database.url, String(stub.port));
    children = [start(), start()];
    await children[0]?.line();
    const evidence = {
      store: dispatchStore(store),
      // The journal of the server, which every mail that it took stands in.
      findByHeader: async (_header: string, value: string) =>
        stub.taken.some((mail) => idIn(mail.text) === value)
          ? ('found' as const)
          : ('absent' as const),
      policy,
      options: killable,
      log: quiet,
    };
    for (let round = 0; round < rounds; round++) {
      stub.script = { afterDot: { reply: '250 ok\r\n', afterMs: random(60), keep: true } };
      const victim = random(2);
      const child = children[victim];
      // Only one that is at work can be struck in the middle of a mail.
      await child?.line();
      await new Promise((done) => setTimeout(done, 50 + random(200)));
      if (random(3) > 0) {
        await child?.kill();
        children[victim] = start();
      } else {
        child?.process.kill('SIGSTOP');
        await new Promise((done) => setTimeout(done, 300 + random(4_000)));
        child?.process.kill('SIGCONT');
      }
    }
    const left = () =>
      store.rows<{ n: number }>(
        sql`select count(*)::int as n from outgoing where kind = 'escalation' and state <> 'sent'`,
      );
    for (let wait = 0; wait < 240 && ((await left())[0]?.n ?? 1) > 0; wait++) {
      await resolveUncertain(evidence, await databaseNow(store));
      await new Promise((done) => setTimeout(done, 250));
    }
    expect((await left())[0]?.n).toBe(0);
    const ids = stub.taken
      .filter((mail) => mail.text.includes('Escalation: Acme'))
      .map((mail) => idIn(mail.text));
    expect(new Set(ids).size).toBe(mails);
    expect(ids).toHaveLength(mails);
    const ours = ['bo@vendor.example', 'ola@vendor.example'];
    expect(stub.rcpts.filter((address) => !ours.includes(address))).toEqual([]);
    const [uncertain] = await store.rows<{ n: number }>(
      sql`select count(*)::int as n from delivery where outcome = 'uncertain'`,
    );
    expect(uncertain?.n).toBeGreaterThan(0);
  }, 120_000);
});
