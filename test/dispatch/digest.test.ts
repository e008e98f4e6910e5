import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { relieveCaps } from '../../src/dispatch/caps.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { asId, type CaseId, type PersonId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, now, owed } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';
import { settingHere } from '../setting.ts';
import { deliverPorts, fast, policy, quiet } from './world.ts';

const boss = asId<PersonId>('boss');
const threat = mail('Export', 'The CSV export has failed. Please cancel our contract with you.');
const later = new Date(now.getTime() + fast.digestAfterMs);

interface Row {
  readonly to: string;
  readonly kind: string;
  readonly state: string;
  readonly subject: string;
  readonly ics: boolean;
}

onEachDatabase('a customer who threatens on a bad morning (caps)', (store) => {
  const rows = () =>
    store().rows<Row>(sql`select recipient as "to", kind, state, content ->> 'subject' as subject,
      content ->> 'ics' is not null as ics from outgoing
      where key not like 'x:%' and draft is null and kind <> 'operator-alarm' order by 1, 2, 3`);
  const fold = () =>
    relieveCaps({ store: dispatchStore(store()), policy, options: fast, log: quiet }, later);
  const handOver = async () => {
    const ports = deliverPorts(store(), 0, { send: async () => ({ state: 'sent', words: '250' }) });
    while ((await deliverNext(ports, later)).did !== 'nothing');
  };
  const acknowledge = async () => {
    const [one] = await store().rows<{ id: CaseId }>(sql`select id from case_`);
    if (one === undefined) throw new Error('there is no case');
    const moment = () => ({ now: later, newId: () => crypto.randomUUID() });
    const setting = settingHere(config);
    const event = { is: 'acknowledged', by: boss, note: '' } as const;
    return act(one.id, event, boss, { store: store(), setting, moment });
  };
  const told = async () => (await accountSnapshot(store(), acme.id, later))?.told ?? [];

  /** Five mails each within the hour, before the threat comes. */
  beforeEach(async () => {
    const office = await openOffice(store(), now);
    for (const to of ['boss', 'exec', 'csm']) {
      for (let at = 0; at < 5; at++) {
        await store().rows(sql`insert into outgoing
          (id, key, kind, recipient, content, not_before, state, attempts, tried_at, sent_at)
          values (gen_random_uuid(), ${`x:${to}:${at}`}, 'notice', ${to},
            '{"subject":"s","text":"t","html":"","ics":null}'::jsonb, now(), 'sent', 1, now(), now())`);
      }
    }
    await office.receive([threat]);
  });

  it('lets a single mail out as it is, with its own subject', async () => {
    expect(await fold()).toBe(4);
    await handOver();
    const digests = (await rows()).filter((one) => one.to === 'exec');
    expect(digests).toHaveLength(2);
    for (const one of digests)
      expect(one.subject).toMatch(/^Escalation: Acme – Threatens to cancel/);
  });

  it('names the call in a mail of several, and brings its invitation', async () => {
    await fold();
    const digest = (await rows()).find((one) => one.subject.endsWith('more in this mail)'));
    expect(digest).toMatchObject({ to: 'boss', kind: 'call-request', ics: true });
    expect(digest?.subject).toMatch(/^\[High\] Call today at .*\(and 1 more in this mail\)$/);
  });

  it('knows whom it told, before and after the mail in its place has left', async () => {
    const before = await told();
    expect(before.map((one) => one.kind)).toContain('escalation');
    await fold();
    expect(await told()).toEqual(before);
    await handOver();
    expect(await told()).toEqual(before);
    expect(new Set((await rows()).map((one) => one.state))).toEqual(new Set(['sent']));
  });

  it('takes the mail back that waits when somebody is on it', async () => {
    await fold();
    expect(await acknowledge()).toMatchObject({ is: 'done' });
    expect(new Set((await rows()).map((one) => one.state))).toEqual(new Set(['cancelled']));
  });

  it('keeps a mail that tells of another matter too', async () => {
    await addOutgoing(store(), [owed({ key: 'other', kind: 'notice' })]);
    await fold();
    await acknowledge();
    const states = (await rows()).filter((one) => one.to === 'boss').map((one) => one.state);
    expect(states.toSorted()).toEqual(['queued', 'sending', 'sending', 'sending']);
    await handOver();
    const after = (await rows()).filter((one) => one.to === 'boss').map((one) => one.state);
    expect(new Set(after)).toEqual(new Set(['sent']));
  });

  it('folds nothing when one of the mails was taken back in the meantime', async () => {
    const owing = dispatchStore(store());
    const { mails } = await owing.heldBack({ ...fast }, later);
    await acknowledge();
    const content = { subject: 's', text: 't', html: '', ics: null };
    const ids = mails.map((one) => one.id);
    expect(await owing.foldIntoDigest(owed({ key: 'digest:boss:x', content }), ids)).toBe(false);
  });
});
