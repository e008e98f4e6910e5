import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import { blindness } from '../../src/jobs/blindness.ts';
import { redriveFailed } from '../../src/jobs/redrive.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { troubledOutgoing } from '../../src/store/troubled-outgoing.ts';
import { statusFigures } from '../../src/store/status.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, owed, people, seed } from '../store/samples.ts';

const config = { file: { company: { domains: ['vendor.example'] } } } as Parameters<
  typeof redriveFailed
>[1];

onEachDatabase('mails of ours that failed', (store) => {
  beforeEach(async () => {
    await seed(store());
    await addOutgoing(store(), [owed({ key: 'a' }), owed({ key: 'b' })]);
    await store().rows(sql`with failed as (update outgoing set state = 'failed', attempts = 5,
        tried_at = now() - interval '1 hour', first_tried_at = now() - interval '2 days' returning id)
      insert into delivery (outgoing_id, at, outcome, words)
      select id, now(), 'failed', 'not sent: the domain belongs to a customer' from failed`);
  });
  const refused = async () =>
    blindness(await statusFigures(store()), [], [], 0).filter((one) => one.kind === 'refused');
  const redriving = (...ids: string[]) => redriveFailed(store(), config, ids);
  const rows = () =>
    store().rows<{ id: string; state: string; attempts: number }>(
      sql`select id, state, attempts from outgoing order by key`,
    );

  it('are told with their number and the reason until they are sent again', async () => {
    expect((await refused())[0]?.words).toBe(
      '2 mails to our people were refused; they are not yet dealt with. Why the latest: not sent: the domain belongs to a customer.',
    );
    expect(await redriving()).toEqual({ quarantined: 0, outgoing: 2, left: [] });
    expect(await rows()).toMatchObject([
      { state: 'queued', attempts: 0 },
      { state: 'queued', attempts: 0 },
    ]);
    expect(await refused()).toEqual([]);
  });

  it('are listed with what the last attempt came to', async () => {
    const listed = await troubledOutgoing(store());
    expect(listed.map((one) => one.lastWords)).toEqual([
      'not sent: the domain belongs to a customer',
      'not sent: the domain belongs to a customer',
    ]);
  });

  it('are history after a week, and drafts and chat messages are no mails to a person', async () => {
    await store().rows(sql`update outgoing set tried_at = now() - interval '8 days'`);
    expect(await refused()).toEqual([]);
    expect(await redriving()).toMatchObject({ outgoing: 0 });
    await store().rows(sql`update outgoing set tried_at = now(), kind = 'chat-message'`);
    expect(await refused()).toEqual([]);
  });

  it('stay failed as long as the wall would stop them', async () => {
    await upsertAccounts(store(), [{ ...acme, id: asId('own'), domains: ['vendor.example'] }]);
    const { outgoing, left } = await redriving();
    expect([outgoing, left.map((one) => one.why)]).toEqual([
      0,
      ['the domain belongs to a customer', 'the domain belongs to a customer'],
    ]);
    await upsertAccounts(store(), [{ ...acme, id: asId('own'), domains: ['own.test'] }]);
    await upsertPeople(
      store(),
      people.filter((one) => one.id !== 'boss'),
    );
    expect((await redriving()).left[0]?.why).toBe('the recipient is no longer one of our people');
  });

  it('are tried one by one by their id, and what is no id is refused in one line', async () => {
    const [first] = await rows();
    expect(await redriving(first?.id ?? '')).toMatchObject({ outgoing: 1 });
    expect((await rows()).map((one) => one.state)).toEqual(['queued', 'failed']);
    await expect(redriving('nope')).rejects.toThrow('redrive: "nope" is no id of a mail');
  });
});
