import { setTimeout as pause } from 'node:timers/promises';
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
});
