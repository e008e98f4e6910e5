import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { MailboxName } from '../../src/domain/ids.ts';
import type { IngestStore } from '../../src/ingest/ingest-store.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from './databases.ts';
import { now } from './samples.ts';

const mailbox = asId<MailboxName>('support');

const port = (store: Store): IngestStore => ingestStore(store);

function raw(uid: number, text: string, uidValidity = 1) {
  return {
    kind: 'raw' as const,
    raw: {
      mailbox,
      folder: 'inbox' as const,
      uidValidity,
      uid,
      internalDate: now,
      sizeBytes: text.length,
      bytes: Buffer.from(text, 'latin1'),
    },
    sha256: createHash('sha256').update(text).digest('hex'),
    suppressed: false,
  };
}

type Batch = Parameters<IngestStore['storeBatch']>[0];

function batch(epoch: number, rows: Batch['rows'], over: Partial<Batch> = {}): Batch {
  return {
    mailbox,
    owner: 'me',
    epoch,
    folder: 'inbox',
    uidValidity: 1,
    rows,
    lastUid: rows.length,
    baselineDone: true,
    liveFrom: now,
    ...over,
  };
}

async function held(store: Store): Promise<number> {
  const lease = await port(store).acquireLease(mailbox, 'me', 60_000);
  if (lease === null) throw new Error('no lease');
  return lease.epoch;
}

onEachDatabase('the store of the poller', (store) => {
  it('gives the lease to one owner at a time and grows the epoch when it changes hands', async () => {
    const first = await port(store()).acquireLease(mailbox, 'a', 300);
    expect(first?.epoch).toBe(1);
    expect(await port(store()).acquireLease(mailbox, 'b', 300)).toBeNull();
    expect((await port(store()).acquireLease(mailbox, 'a', 300))?.epoch).toBe(1);
    await pause(400);
    expect((await port(store()).acquireLease(mailbox, 'a', 300))?.epoch).toBe(2);
    await port(store()).releaseLease(mailbox, 'b');
    expect(await port(store()).acquireLease(mailbox, 'b', 300)).toBeNull();
    await port(store()).releaseLease(mailbox, 'a');
    expect((await port(store()).acquireLease(mailbox, 'b', 300))?.epoch).toBe(3);
  });

  it('gives a free lease to exactly one of ten', async () => {
    const owners = Array.from({ length: 10 }, (_, index) => `owner-${index}`);
    const leases = await Promise.all(
      owners.map((owner) => port(store()).acquireLease(mailbox, owner, 60_000)),
    );
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1);
  });

  it.each([
    ['another owner', { owner: 'you' }],
    ['an old epoch', { epoch: 0 }],
  ])('writes neither rows nor cursor for %s', async (_name, over) => {
    const epoch = await held(store());
    const wrong = batch(epoch, [raw(1, 'a')], over);
    await expect(port(store()).storeBatch(wrong)).resolves.toBe('lease-lost');
    expect(await store().rows(sql`select 1 from message`)).toEqual([]);
    expect(await port(store()).cursors(mailbox)).toEqual([]);
  });

  it('writes nothing once the lease has run out', async () => {
    const lease = await port(store()).acquireLease(mailbox, 'me', 50);
    await pause(100);
    const late = batch(lease?.epoch ?? 0, [raw(1, 'a')]);
    await expect(port(store()).storeBatch(late)).resolves.toBe('lease-lost');
  });

  it('stores the bytes as they are, with the cursor', async () => {
    const bytes = Buffer.from([...Array(256).keys()]).toString('latin1');
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, [raw(1, bytes), raw(2, 'b')]));
    const [row] = await store().rows<{ raw: Uint8Array }>(
      sql`select raw from message where uid = 1`,
    );
    expect(Buffer.from(row?.raw ?? []).toString('latin1')).toBe(bytes);
    expect(await port(store()).cursors(mailbox)).toEqual([
      {
        folder: 'inbox',
        uidValidity: 1,
        lastUid: 2,
        baselineDone: true,
        liveFrom: now,
        polledAt: null,
      },
    ]);
    expect(await port(store()).backlog(mailbox)).toEqual({ unassessed: 2, bytes: 257 });
  });

  it('stores the same UID once, however often it is fetched', async () => {
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, [raw(1, 'a')]));
    await port(store()).storeBatch(batch(epoch, [raw(1, 'a')]));
    expect(await store().rows(sql`select uid::int from message`)).toEqual([{ uid: 1 }]);
    expect(await store().rows(sql`select 1 from message_alias`)).toEqual([]);
  });

  it('makes an alias of known bytes under another UID, in one batch or two', async () => {
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, [raw(1, 'a'), raw(2, 'a')]));
    await port(store()).storeBatch(batch(epoch, [raw(3, 'a'), raw(4, 'b')]));
    expect(await store().rows(sql`select uid::int from message order by uid`)).toEqual([
      { uid: 1 },
      { uid: 4 },
    ]);
    expect(await store().rows(sql`select uid::int from message_alias order by uid`)).toEqual([
      { uid: 2 },
      { uid: 3 },
    ]);
    expect(await port(store()).missingUids(mailbox, 'inbox', 1, [1, 2, 3, 4, 5, 9])).toEqual([
      5, 9,
    ]);
  });

  it('keeps messages and only renumbers them when UIDVALIDITY changes', async () => {
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, [raw(1, 'a'), raw(2, 'b')]));
    await port(store()).generationChanged(mailbox, 'inbox', 1, 2);
    const rows = [raw(1, 'b', 2), raw(2, 'new', 2)];
    await port(store()).storeBatch(batch(epoch, rows, { uidValidity: 2 }));
    expect(await store().rows(sql`select 1 from message`)).toHaveLength(3);
    expect(await port(store()).missingUids(mailbox, 'inbox', 2, [1, 2, 3])).toEqual([3]);
    expect((await port(store()).cursors(mailbox))[0]).toMatchObject({ uidValidity: 2, lastUid: 2 });
  });

  it('never moves the cursor back within a generation', async () => {
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, [], { lastUid: 9 }));
    await port(store()).storeBatch(
      batch(epoch, [raw(4, 'a')], { lastUid: 4, baselineDone: false }),
    );
    expect((await port(store()).cursors(mailbox))[0]).toMatchObject({
      lastUid: 9,
      baselineDone: true,
    });
  });

  it('gives vanished, oversize and suppressed mails a visible state', async () => {
    const epoch = await held(store());
    const rows: Batch['rows'] = [
      { kind: 'vanished', uid: 1, reason: 'gone' },
      { ...raw(2, 'big'), kind: 'oversize' },
      { ...raw(3, 'old'), suppressed: true },
    ];
    await port(store()).storeBatch(batch(epoch, rows));
    const stored = await store().rows(
      sql`select uid::int, state, oversize, suppressed from message order by uid`,
    );
    expect(stored).toEqual([
      { uid: 1, state: 'vanished', oversize: false, suppressed: true },
      { uid: 2, state: 'received', oversize: true, suppressed: false },
      { uid: 3, state: 'received', oversize: false, suppressed: true },
    ]);
    expect(await port(store()).missingUids(mailbox, 'inbox', 1, [1, 2, 3])).toEqual([]);
  });

  it('records the poll for health', async () => {
    const epoch = await held(store());
    await port(store()).storeBatch(batch(epoch, []));
    await port(store()).polled(mailbox, 'inbox', now, { uidNext: 5, exists: 4 });
    expect((await port(store()).cursors(mailbox))[0]).toMatchObject({ polledAt: now });
  });
});
