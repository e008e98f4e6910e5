import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { relieveCaps } from '../../src/dispatch/caps.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { defaultDispatchOptions, nextAttemptAt } from '../../src/dispatch/options.ts';
import { resolveUncertain } from '../../src/dispatch/resolve.ts';
import { asId } from '../../src/domain/ids.ts';
import { upsertPeople } from '../../src/store/accounts.ts';
import { claimOutgoing, dispatchStore } from '../../src/store/outgoing.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, owed, people, seed } from '../store/samples.ts';
import { startSmtpStub } from './smtp-stub.ts';
import type { SmtpStub } from './smtp-stub.ts';
import { deliverPorts, fast, policy, quiet } from './world.ts';

onEachDatabase('delivering', (store) => {
  let stub: SmtpStub;
  beforeAll(async () => {
    stub = await startSmtpStub();
  });
  afterAll(() => stub.close());
  beforeEach(async () => {
    stub.script = {};
    stub.taken.length = 0;
    await seed(store());
  });

  const states = () =>
    store().rows<{ key: string; state: string }>(sql`select key, state from outgoing order by key`);
  const alarms = () =>
    store().rows<{ key: string }>(sql`select key from outgoing where kind = 'operator-alarm'`);
  const resolvePorts = (seen: 'found' | 'absent' | 'unavailable') => ({
    store: dispatchStore(store()),
    findByHeader: async () => seen,
    policy,
    options: fast,
    log: quiet,
  });
  const later = new Date(Date.now() + 3_600_000);

  it('hands a due mail over once, to its person only, with our own envelope sender', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port);
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'sent' });
    expect(await deliverNext(ports, now)).toEqual({ did: 'nothing' });
    expect(stub.taken).toMatchObject([
      { from: 'bounce@vendor.example', to: ['bo@vendor.example'] },
    ]);
    expect(await states()).toEqual([{ key: 'a', state: 'sent' }]);
  });

  it('waits for the time before which a mail must not leave', async () => {
    await addOutgoing(store(), [owed({ notBefore: later })]);
    expect(await deliverNext(deliverPorts(store(), stub.port), now)).toEqual({ did: 'nothing' });
  });

  it('tries a refused mail again after a minute and tells nobody', async () => {
    stub.script = { rcpt: '450 greylisted' };
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port);
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'deferred' });
    expect(await deliverNext(ports, now)).toEqual({ did: 'nothing' });
    stub.script = {};
    expect(await deliverNext(ports, new Date(now.getTime() + 60_000))).toMatchObject({
      did: 'sent',
    });
    expect(await alarms()).toEqual([]);
  });

  it('fails for good on 5xx and tells the operator once', async () => {
    stub.script = { rcpt: '550 unknown' };
    await addOutgoing(store(), [owed({ key: 'a' })]);
    expect(await deliverNext(deliverPorts(store(), stub.port), now)).toMatchObject({
      did: 'failed',
    });
    expect(await alarms()).toHaveLength(1);
  });

  it('does not let one refused mail stop the others', async () => {
    stub.script = { mail: '451 later' };
    await addOutgoing(store(), [owed({ key: 'a' }), owed({ key: 'b' })]);
    const ports = deliverPorts(store(), stub.port);
    await deliverNext(ports, now);
    stub.script = {};
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'sent' });
  });

  it('fails before connecting when the person is no longer ours, or their domain is a customer', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    await upsertPeople(
      store(),
      people.filter((person) => person.id !== 'boss'),
    );
    stub.sessions = 0;
    const ports = deliverPorts(store(), stub.port);
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'failed' });
    await seed(store());
    await addOutgoing(store(), [owed({ key: 'b' })]);
    const customers = { ...policy, customerDomains: async () => ['vendor.example'] };
    const walled = deliverPorts(store(), stub.port, { policy: customers });
    for (let step = 0; step < 3; step++) await deliverNext(walled, later);
    expect(stub.sessions).toBe(0);
  });

  it('sends one mail when ten dispatchers race for it', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        deliverNext(deliverPorts(store(), stub.port, { claimant: `p${index}` }), now),
      ),
    );
    expect(results.filter((result) => result.did === 'sent')).toHaveLength(1);
    expect(stub.taken).toHaveLength(1);
  });

  it('does not send when it was stopped after its claim', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const options = { ...fast, sessionMs: 400 };
    const bound = dispatchStore(store());
    const stopped: typeof bound = {
      ...bound,
      claimOutgoing: async (...given) => {
        const claimed = await bound.claimOutgoing(...given);
        await pause(options.sessionMs + 50);
        return claimed;
      },
    };
    const ports = deliverPorts(store(), stub.port, { options, store: stopped });
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'deferred' });
    expect(stub.taken).toEqual([]);
  });

  it('never queues an attempt without a clear end again by itself', async () => {
    stub.script = { afterDot: { cut: 'fin', keep: true } };
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port);
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'uncertain' });
    stub.script = {};
    expect(await deliverNext(ports, later)).toEqual({ did: 'nothing' });
    expect(stub.taken).toHaveLength(1);
  });

  it('takes a process that died after its claim for uncertain, never for queued', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const claim = { claimant: 'dead', ttlMs: 1, what: 'mail', perRecipientPerHour: 5, perHour: 50 };
    await claimOutgoing(store(), { ...claim, what: 'mail' }, now);
    await new Promise((done) => setTimeout(done, 20));
    expect(await deliverNext(deliverPorts(store(), stub.port), now)).toEqual({ did: 'nothing' });
    await resolveUncertain(
      { ...resolvePorts('absent'), options: { ...fast, resolveAfterMs: 1e9 } },
      now,
    );
    expect(await states()).toEqual([{ key: 'a', state: 'uncertain' }]);
  });

  it('does not let a claim that ran out write its result', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    stub.script = { afterDot: { reply: '250 ok\r\n', afterMs: 1_500, keep: true } };
    const options = { ...fast, claimMs: 50 };
    const running = deliverNext(deliverPorts(store(), stub.port, { options }), now);
    while ((await dispatchStore(store()).expireClaims()).length === 0) {
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(await running).toMatchObject({ did: 'lost-claim' });
    expect(await states()).toEqual([{ key: 'a', state: 'uncertain' }]);
  });

  async function uncertain() {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    stub.script = { afterDot: { cut: 'fin', keep: true } };
    await deliverNext(deliverPorts(store(), stub.port), now);
    stub.script = {};
  }

  it('takes an uncertain mail for sent when its header is found', async () => {
    await uncertain();
    expect(await resolveUncertain(resolvePorts('found'), later)).toMatchObject([{ to: 'sent' }]);
    expect(await states()).toEqual([{ key: 'a', state: 'sent' }]);
  });

  it('holds it and says so once when there is no evidence', async () => {
    await uncertain();
    await resolveUncertain(resolvePorts('unavailable'), later);
    await resolveUncertain(resolvePorts('unavailable'), later);
    const kinds = await store().rows(
      sql`select kind, recipient, state from outgoing order by kind, recipient`,
    );
    expect(kinds).toEqual([
      { kind: 'escalation', recipient: 'boss', state: 'held' },
      { kind: 'unconfirmed', recipient: 'boss', state: 'queued' },
      { kind: 'unconfirmed', recipient: 'ops', state: 'queued' },
    ]);
  });

  it('sees a mail that came while the self-test was looked for', async () => {
    await uncertain();
    const soon = new Date(Date.now() + 60_000);
    let came = false;
    const evidence = {
      ...resolvePorts('absent'),
      findByHeader: async (_header: string, value: string) => {
        const [row] = await store().rows<{ id: string }>(
          sql`select id from outgoing where kind = 'self-test'`,
        );
        if (value !== row?.id) return came ? ('found' as const) : ('absent' as const);
        came = true;
        return 'found' as const;
      },
    };
    expect(await resolveUncertain(evidence, soon)).toMatchObject([{ to: 'waiting' }]);
    await deliverNext(deliverPorts(store(), stub.port), later);
    expect(await resolveUncertain(evidence, soon)).toMatchObject([{ to: 'sent' }]);
  });

  it('queues it again only when a later self-test is in the evidence', async () => {
    await uncertain();
    const soon = new Date(Date.now() + 60_000);
    const selfTest = async () => {
      const [row] = await store().rows<{ id: string }>(
        sql`select id from outgoing where kind = 'self-test'`,
      );
      return row?.id;
    };
    const evidence = {
      ...resolvePorts('absent'),
      findByHeader: async (_header: string, value: string) =>
        value === (await selfTest()) ? ('found' as const) : ('absent' as const),
    };
    expect(await resolveUncertain(evidence, soon)).toMatchObject([{ to: 'waiting' }]);
    expect(await deliverNext(deliverPorts(store(), stub.port), later)).toMatchObject({
      did: 'sent',
    });
    expect(await resolveUncertain(evidence, soon)).toMatchObject([{ to: 'queued' }]);
  });

  it('holds it when no self-test appears in time', async () => {
    await uncertain();
    await resolveUncertain(resolvePorts('absent'), new Date(Date.now() + 60_000));
    expect(await resolveUncertain(resolvePorts('absent'), later)).toMatchObject([{ to: 'held' }]);
  });

  it.each(['absent', 'unavailable'] as const)(
    'cancels a self-test that is uncertain itself (evidence %s): nobody has to decide about it',
    async (evidence) => {
      await addOutgoing(store(), [owed({ key: 'a', kind: 'self-test', recipient: asId('ops') })]);
      stub.script = { afterDot: { cut: 'fin', keep: true } };
      await deliverNext(deliverPorts(store(), stub.port), now);
      const [resolved] = await resolveUncertain(resolvePorts(evidence), later);
      expect(resolved).toMatchObject({ to: 'cancelled' });
      expect(await states()).toEqual([{ key: 'a', state: 'cancelled' }]);
    },
  );

  it.each(['operator-alarm', 'unconfirmed'] as const)(
    'sends an uncertain %s to the operator again with the same Message-ID, five times at most',
    async (kind) => {
      await addOutgoing(store(), [owed({ key: 'a', kind, recipient: asId('ops') })]);
      stub.script = { afterDot: { cut: 'fin', keep: true } };
      const ports = deliverPorts(store(), stub.port);
      for (let attempt = 1; attempt <= 5; attempt++) {
        expect(await deliverNext(ports, later)).toMatchObject({ did: 'uncertain' });
        const [resolved] = await resolveUncertain(resolvePorts('unavailable'), later);
        expect(resolved).toMatchObject({ to: attempt < 5 ? 'queued' : 'held' });
      }
      expect(await deliverNext(ports, later)).toEqual({ did: 'nothing' });
      const ids = stub.taken.map((one) => /^Message-ID: (.+)$/im.exec(one.text)?.[1]);
      expect(ids).toHaveLength(5);
      expect(new Set(ids).size).toBe(1);
    },
  );

  it('takes an alarm that is found for sent, and never repeats the "unconfirmed" of anybody else', async () => {
    await addOutgoing(store(), [
      owed({ key: 'a', kind: 'operator-alarm', recipient: asId('ops') }),
      owed({ key: 'b', kind: 'unconfirmed', recipient: asId('boss') }),
    ]);
    stub.script = { afterDot: { cut: 'fin', keep: true } };
    const ports = deliverPorts(store(), stub.port);
    await deliverNext(ports, later);
    await deliverNext(ports, later);
    const [alarm] = await store().rows<{ id: string }>(
      sql`select id from outgoing where key = 'a'`,
    );
    const evidence = {
      ...resolvePorts('unavailable'),
      findByHeader: async (_header: string, value: string) =>
        value === alarm?.id ? ('found' as const) : ('unavailable' as const),
    };
    await resolveUncertain(evidence, later);
    expect(await states()).toEqual([
      { key: 'a', state: 'sent' },
      { key: 'b', state: 'held' },
    ]);
  });

  it('lets the caller word the mail that says so', async () => {
    await uncertain();
    const content = { subject: 'In other words', text: 'x', html: '<p>x</p>', ics: null };
    const ports = { ...resolvePorts('unavailable'), unconfirmed: () => content };
    await resolveUncertain(ports, later);
    const rows = await store().rows(
      sql`select distinct content ->> 'subject' as subject from outgoing where kind = 'unconfirmed'`,
    );
    expect(rows).toEqual([{ subject: 'In other words' }]);
  });

  it('sends an escalation before the daily lists that were due earlier', async () => {
    const early = new Date(now.getTime() - 60_000);
    await addOutgoing(store(), [
      owed({ key: 'list', kind: 'daily-list', notBefore: early }),
      owed({ key: 'escalation' }),
    ]);
    await deliverNext(deliverPorts(store(), stub.port), now);
    expect(await states()).toEqual([
      { key: 'escalation', state: 'sent' },
      { key: 'list', state: 'queued' },
    ]);
  });

  it('sends a person five mails an hour and the rest as one digest', async () => {
    const many = Array.from({ length: 12 }, (_, index) => owed({ key: `m${index}` }));
    await addOutgoing(store(), many);
    const ports = deliverPorts(store(), stub.port);
    const drain = async (at: Date) => {
      while ((await deliverNext(ports, at)).did !== 'nothing') {
        // until nothing is due
      }
    };
    await drain(now);
    expect(stub.taken).toHaveLength(5);
    expect(await relieveCaps(ports, now)).toBe(0);
    const waited = new Date(now.getTime() + fast.digestAfterMs);
    expect(await relieveCaps(ports, waited)).toBe(7);
    expect(await relieveCaps(ports, waited)).toBe(0);
    await drain(waited);
    // The operator is told once a day, in case a robot answers our mails.
    expect(stub.taken).toHaveLength(7);
    const extra = stub.taken.slice(5).map((one) => one.text);
    expect(extra.some((text) => text.includes('Escalation: Acme (and 6 more in this mail)'))).toBe(
      true,
    );
    expect(extra.some((text) => text.includes('more than 5 mails an hour'))).toBe(true);
  });

  it('stops at the cap over all people and tells the operator once an hour', async () => {
    const options = { ...fast, perHour: 3, perRecipientPerHour: 100 };
    const ports = deliverPorts(store(), stub.port, { options });
    await addOutgoing(
      store(),
      Array.from({ length: 6 }, (_, index) => owed({ key: `m${index}`, recipient: asId('csm') })),
    );
    for (let step = 0; step < 6; step++) await deliverNext(ports, now);
    expect(stub.taken).toHaveLength(3);
    await relieveCaps(ports, now);
    await relieveCaps(ports, now);
    expect(await alarms()).toHaveLength(1);
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'sent' });
    expect(stub.rcpts.at(-1)).toBe('ola@vendor.example');
  });
});

it.each([
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 60],
  [9, 60],
])('tries again %i attempts later after %i minutes', (attempts, minutes) => {
  const at = nextAttemptAt(attempts, now, now, defaultDispatchOptions);
  expect(at?.getTime()).toBe(now.getTime() + minutes * 60_000);
});

it('gives up when the next attempt would be more than a day after the first', () => {
  const last = new Date(now.getTime() + 23.5 * 3_600_000);
  expect(nextAttemptAt(9, now, last, defaultDispatchOptions)).toBeNull();
});
