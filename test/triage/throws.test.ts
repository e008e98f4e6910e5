import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { readContext } from '../../src/main.ts';
import { sightOf, type SightedMail } from '../../src/follow/world.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { beginMails } from '../../src/store/raw-mails.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { conclude, type TriagePorts } from '../../src/triage.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, now, storeMails } from '../store/samples.ts';
import { config, mail, openOffice } from './office.ts';

const context = readContext(config, null);

onEachDatabase('a mail whose decision throws', (store) => {
  /** Three mails, each of a customer of its own, with the texts that they have. */
  const three = async (bodies: readonly string[]) => {
    await openOffice(store(), now);
    const names = ['acme', 'brook', 'cove'];
    await upsertAccounts(
      store(),
      names.map((id) => ({ ...acme, id: id as never, domains: [`${id}.example`], contacts: [] })),
    );
    const mails = bodies.map((body, at) => mail(`Matter ${at}`, body, `p@${names[at]}.example`));
    const ids = await storeMails(store(), mails);
    const received = await beginMails(store(), ids, 1_000_000);
    const world = accountWorld(store(), config.file.company.domains);
    const sighted: SightedMail[] = [];
    for (const one of received) {
      const { bytes, sizeBytes, folder } = one.raw;
      const read = await readMail({ id: one.id, bytes, sizeBytes, folder }, context);
      sighted.push({ received: one, read, sight: await sightOf(one, read.message, world) });
    }
    return { sighted, ports: portsOf(store()) };
  };
  const portsOf = (over: Store): TriagePorts => ({
    store: over,
    read: async () => ({ is: 'failed', why: 'error', words: 'nothing is read here' }),
    setting: settingHere(config),
    moment: () => ({ now, newId: () => crypto.randomUUID() }),
    world: accountWorld(over, config.file.company.domains),
    recent: recentInteractions(over),
  });
  /** The mail with own words that nothing can be asked of. */
  const broken = (one: SightedMail): SightedMail => {
    const message = { ...one.read.message };
    Object.defineProperty(message, 'ownWords', {
      get: () => {
        throw new Error('a bug');
      },
    });
    return { ...one, read: { ...one.read, message } };
  };
  const states = async () =>
    (await store().rows<{ state: string }>(sql`select state from message order by uid`)).map(
      (one) => one.state,
    );

  it.each([
    ['ordinary ones', 'Hi,\n\nthe numbers agree.\n\nIda'],
    ['threats', 'Hi,\n\nwe have decided to cancel our contract.\n\nIda'],
  ])('leaves the others of its group decided at once: %s', async (_what, body) => {
    const { sighted, ports } = await three([body, body, body]);
    const ended = await conclude(
      sighted.map((one, at) => (at === 1 ? broken(one) : one)),
      ports,
    );
    expect(ended).toEqual(['assessed', new Error('a bug'), 'assessed']);
    expect(await states()).toEqual(['assessed', 'received', 'assessed']);
  });

  it('ends all of them where the store does not answer', async () => {
    const { sighted } = await three(['Hi.', 'Hi.', 'Hi.']);
    let asked = 0;
    const away: Store = {
      ...store(),
      rows: () => {
        asked++;
        throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
      },
    };
    await expect(conclude(sighted, portsOf(away))).rejects.toThrow('gone');
    expect(asked).toBeLessThan(3);
  });
});
