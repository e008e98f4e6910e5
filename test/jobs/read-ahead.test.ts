import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { readAhead } from '../../src/jobs/read-ahead.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { settingHere } from '../setting.ts';
import { readContext } from '../../src/main.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import type { TriagePorts } from '../../src/triage.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, storeMails } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const context = readContext(config, null);
const long = 10_000;

onEachDatabase('mails read ahead', (store) => {
  /** Mails of as many strangers; each takes so long to read. */
  const ahead = async (readingMs: readonly number[]) => {
    await openOffice(store(), now);
    const mails = readingMs.map((_, at) =>
      mail(`Matter ${at}`, 'Hello,\n\nwhere is it?\n', `p@stranger-${at}.example`),
    );
    await storeMails(store(), mails, 1);
    let begun = 0;
    const ports: TriagePorts = {
      store: store(),
      read: async (request) => {
        await pause(readingMs[begun++] ?? 0);
        return { is: 'read', mail: await readMail(request, context) };
      },
      setting: settingHere(config),
      moment: () => ({ now, newId: () => crypto.randomUUID() }),
      world: accountWorld(store(), config.file.company.domains),
      recent: recentInteractions(store()),
    };
    const options = { claimant: 'one', claimMs: 60_000, ready: async () => {} };
    return readAhead(ports, options, new AbortController().signal);
  };
  /** The first is waited for as triage does. */
  const gathered = async (readingMs: readonly number[], most: number, ms: number) => {
    const all = await ahead(readingMs);
    await (await all.head())?.reading;
    const from = performance.now();
    await all.gather(most, ms);
    const tookMs = performance.now() - from;
    const taken = all.take(most).length;
    await all.giveBack();
    return { taken, tookMs };
  };

  it('wait for each other, so that all are decided together', async () => {
    expect((await gathered([0, 50, 100], 32, long)).taken).toBe(3);
  });

  it('do not wait when there are enough, or when nothing is being read', async () => {
    expect(await gathered([0, 0, long], 2, long)).toMatchObject({ taken: 2 });
    const alone = await gathered([0], 32, long);
    expect(alone.taken).toBe(1);
    expect(alone.tookMs).toBeLessThan(long / 2);
  });

  it('do not wait for long', async () => {
    const slow = await gathered([0, 0, 1_500], 32, 200);
    expect(slow.taken).toBe(2);
    expect(slow.tookMs).toBeLessThan(1_400);
  });

  it('are left to the next turn while the first one is still being read', async () => {
    const all = await ahead([long, 0, 0]);
    await all.head();
    await pause(300);
    expect(all.take(32)).toHaveLength(1);
    expect(await Promise.race([all.head(), pause(5_000, null)])).not.toBeNull();
    expect(all.take(32)).toHaveLength(2);
  });

  /** As a process leaves those of `uid` or later that ended while it read them; its claim ends in so many ms. */
  const begunBefore = (uid: number, claimEndsInMs: number) =>
    store().rows(sql`update message set attempts = 1,
      claim_until = now() + ${claimEndsInMs}::double precision * interval '1 ms' where uid >= ${uid}`);
  const free = async () => {
    const [row] = await store().rows<{ n: number }>(
      sql`select count(*)::int as n from message where state = 'received' and claim_until is null`,
    );
    return row?.n;
  };
  /** What came first, `nothing` when nothing waits, and `stuck` when nobody says. */
  const firstOf = (all: Awaited<ReturnType<typeof ahead>>) =>
    Promise.race([all.head().then((one) => (one ? 'a mail' : 'nothing')), pause(5_000, 'stuck')]);

  it('are given one by one when they were begun before, also where the last claim finds them', async () => {
    const all = await ahead([0, 0, 0]);
    await begunBefore(2, long);
    expect(await firstOf(all)).toBe('a mail');
    // While the first one is decided the next claim finds nothing; then the claims of a dead process end.
    await all.head();
    await pause(300);
    all.take(1);
    await begunBefore(2, -1);
    for (const expected of ['a mail', 'a mail', 'nothing']) {
      expect(await firstOf(all)).toBe(expected);
      if (expected === 'a mail') all.take(1);
    }
  });

  it('are given back also while one that was begun before holds up the rest', async () => {
    const all = await ahead([0, 0, 0]);
    await begunBefore(1, -1);
    expect(await firstOf(all)).toBe('a mail');
    const given = all.giveBack().then(() => 'given back');
    expect(await Promise.race([given, pause(5_000, 'stuck')])).toBe('given back');
    expect(await free()).toBe(3);
  });
});
