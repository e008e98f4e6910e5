import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { Engagement } from '../../src/domain/interaction.ts';
import { engagement } from '../../src/engagement/engagement.ts';
import { defaultWords } from '../../src/protocol/words.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { silentLog } from '../store/databases.ts';
import { openMailbox } from './mails.ts';
import { type DefuseProcess, startDefuseCli } from './servers/defuse.ts';
import { hasServers, type Servers, startServers } from './servers/both.ts';
import type { MailWorld } from './servers/world.ts';
import { appendAll, calendarDecline, type PastMail, threeMonths } from './three-months.ts';

const now = new Date();
const hours = {
  timeZone: 'UTC',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: '00:00',
  to: '23:59',
  holidays: null,
};
const day = (at: Date | null) => at?.toISOString().slice(0, 10);
const daysAgo = (days: number) => day(new Date(now.getTime() - days * 86_400_000));

// Nothing but a mailbox with a past, on a real Dovecot: Inbox and Sent of three months.
describe.skipIf(!hasServers)('three months of a shared mailbox', () => {
  let world: MailWorld;
  let servers: Servers;
  let defuse: DefuseProcess;
  let store: Store;
  let mails: readonly PastMail[];

  beforeAll(async () => {
    servers = await startServers();
    ({ world } = servers);
    mails = threeMonths(now);
    const client = await openMailbox(world.dovecot, 'support');
    await appendAll(client, mails);
    await client.logout();
    defuse = startDefuseCli(['run', '-c', world.configFile], world.env(servers.postgres.url));
    await defuse.line(/"folder":"inbox".*first look/, 120_000);
    store = await openStore(
      { databaseUrl: servers.postgres.url, dataDir: null },
      { log: silentLog },
    );
    await until(async () => {
      const [row] = await store.rows<{ left: number; read: number }>(
        sql`select count(*) filter (where state = 'received')::int as left,
          count(*) filter (where state = 'assessed')::int as read from message`,
      );
      return row?.left === 0 && row.read >= mails.length;
    });
  }, 500_000);
  afterAll(async () => {
    await store?.close();
    await defuse?.end('SIGTERM');
    await servers?.stop();
  });

  async function engagementOf(account: string): Promise<Engagement> {
    const snapshot = await accountSnapshot(store, asId(account), now);
    return engagement(snapshot?.interactions ?? [], {
      now,
      words: defaultWords,
      hours,
      promises: [],
    });
  }

  it('shows a lively customer, with their usual gap', async () => {
    const seen = await engagementOf('quillco');
    expect(seen).toMatchObject({ daysSilent: 0, unansweredAttempts: 0, missedMeetings: 0 });
    expect(seen.usualGapDays).toBe(7);
  });

  it('counts a month of silence and three unanswered mails (M1, M2)', async () => {
    const seen = await engagementOf('hartwell');
    expect(seen).toMatchObject({ daysSilent: 33, unansweredAttempts: 3, ourTurnSince: null });
    expect(day(seen.theirTurnSince)).toBe(daysAgo(31));
  });

  it('finds the question that we left open, although another thread went on', async () => {
    const seen = await engagementOf('fjordline');
    expect(day(seen.ourTurnSince)).toBe(daysAgo(24));
    expect(seen.daysSilent).toBe(0);
  });

  it('counts the meetings that they say they missed (M2)', async () => {
    expect((await engagementOf('oakhaven')).missedMeetings).toBe(2);
  });

  it('leaves an announced absence out of the silence', async () => {
    const seen = await engagementOf('pinecrest');
    expect(seen.daysSilent).toBeGreaterThanOrEqual(8);
    expect(seen.daysSilent).toBeLessThanOrEqual(10);
  });

  it('knows the kept promise and the one that is overdue', async () => {
    await until(async () => (await promises()).some((one) => one.state === 'overdue'));
    expect(await promises()).toMatchObject([
      { what: expect.stringContaining('import guide'), state: 'kept' },
      { what: expect.stringContaining('warehouse team'), state: 'overdue' },
    ]);
  }, 420_000);

  const promises = () =>
    store.rows<{ what: string; state: string }>(
      sql`select what, state from promise where account_id = 'westbrook' order by made_at`,
    );

  it('tells nobody of the past', async () => {
    // The list of the day is no news: at whatever hour people begin, it holds what is open, however old.
    const owed = await store.rows(
      sql`select kind, recipient from outgoing where kind not in ('self-test', 'daily-list')`,
    );
    expect(owed).toEqual([]);
  });

  it('shows a calendar decline in the account’s history within seconds', async () => {
    const client = await openMailbox(world.dovecot, 'support');
    await client.append('INBOX', calendarDecline(now), [], now);
    const appended = performance.now();
    const declined = () =>
      store.rows<{ title: string }>(
        sql`select title from interaction where account_id = 'quillco' and kind = 'meeting-declined'`,
      );
    await until(async () => (await declined()).length > 0);
    const seconds = (performance.now() - appended) / 1_000;
    await client.logout();
    expect(await declined()).toEqual([{ title: 'Quarterly review' }]);
    // Two seconds on an idle machine; the poll alone would take up to five.
    expect(seconds).toBeLessThan(60);
  }, 420_000);
});

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 4_000; i++) {
    if (await done()) return;
    await pause(100);
  }
  throw new Error('it did not come to pass in time');
}
