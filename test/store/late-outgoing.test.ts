import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { outgoingIn, settle } from '../../src/store/outgoing.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { statusFigures } from '../../src/store/status.ts';
import { onEachDatabase } from './databases.ts';
import { owed, seed } from './samples.ts';

const minute = 60_000;

onEachDatabase('mails that are not handed over', (store) => {
  beforeEach(async () => {
    await seed(store());
    await addOutgoing(store(), [owed({ key: 'a' }), owed({ key: 'b' })]);
  });
  /** Two attempts at each: the second put the third off into the future. */
  const tried = () =>
    store().rows(sql`with late as (update outgoing set state = 'deferred', attempts = 2,
        first_tried_at = now() - interval '8 minutes', tried_at = now() - interval '7 minutes',
        not_before = now() + interval '10 minutes' returning id)
      insert into delivery (outgoing_id, at, outcome, words)
      select id, now(), 'deferred', 'not handed over: nothing listens' from late`);

  it('are late since the first attempt, though the next one is not due yet', async () => {
    await tried();
    const { late, oldestDueMs } = await statusFigures(store());
    expect(late).toMatchObject({ count: 2, words: 'not handed over: nothing listens' });
    for (const age of [late?.oldestMs, oldestDueMs]) {
      expect(Math.round((age ?? 0) / minute)).toBe(8);
    }
  });

  it('stay late while the next attempt runs, and are no more when it went well', async () => {
    await tried();
    await store().rows(sql`update outgoing set state = 'sending'`);
    expect((await statusFigures(store())).late?.count).toBe(2);
    await store().rows(sql`update outgoing set state = 'sent'`);
    expect((await statusFigures(store())).late).toBeNull();
  });

  it('are not late before anybody tried: a cap may hold them back', async () => {
    expect(await statusFigures(store())).toMatchObject({ late: null, outgoing: { queued: 2 } });
    expect((await statusFigures(store())).oldestDueMs).toBeGreaterThan(minute);
  });

  it('are not late when they are put off until the morning, nor when a person sends them again', async () => {
    await store().rows(sql`update outgoing set not_before = now() + interval '9 hours'`);
    expect(await statusFigures(store())).toMatchObject({ late: null, oldestDueMs: null });
    await tried();
    await store().rows(sql`update outgoing set state = 'uncertain'`);
    for (const { id } of await outgoingIn(store(), ['uncertain'])) {
      await settle(store(), id, ['uncertain'], 'queued', { words: 'sent again by Bo' });
    }
    expect((await statusFigures(store())).late).toBeNull();
  });

  it('are no chat messages', async () => {
    await tried();
    await store().rows(sql`update outgoing set kind = 'chat-message'`);
    expect((await statusFigures(store())).late).toBeNull();
  });
});
