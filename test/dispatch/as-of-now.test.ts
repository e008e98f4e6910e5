import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { relieveCaps } from '../../src/dispatch/caps.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { asId } from '../../src/domain/ids.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, owed, seed } from '../store/samples.ts';
import { startSmtpStub } from './smtp-stub.ts';
import type { SmtpStub } from './smtp-stub.ts';
import { deliverPorts } from './world.ts';

onEachDatabase('the text of a mail as of its sending', (store) => {
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

  const later = new Date(Date.now() + 3_600_000);
  const alarms = () => store().rows(sql`select key from outgoing where kind = 'operator-alarm'`);
  const anew = { subject: 'Anew', text: 'As of now', html: '<p>As of now</p>', ics: null };
  const stored = () =>
    store().rows<{ state: string; subject: string }>(
      sql`select state, content->>'subject' as subject from outgoing`,
    );

  it('gives a mail the text of now before anybody connects, and keeps it whatever comes of it', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    let asked = 0;
    const ports = deliverPorts(store(), stub.port, {
      anew: async () => ({ ...anew, subject: `Anew ${++asked}` }),
    });
    const during: unknown[] = [];
    const looking = {
      ...ports,
      send: async () => {
        during.push(...(await stored()));
        return { state: 'deferred' as const, words: '450 later' };
      },
    };
    expect(await deliverNext(looking, now)).toMatchObject({ did: 'deferred' });
    expect(during).toEqual([{ state: 'sending', subject: 'Anew 1' }]);
    expect(await deliverNext(ports, later)).toMatchObject({ did: 'sent' });
    // A repetition is the same mail: nobody was asked for another text.
    expect([asked, await stored()]).toEqual([1, [{ state: 'sent', subject: 'Anew 1' }]]);
    expect(stub.taken[0]?.text).toContain('Anew 1');
  });

  it('does not send what is moot, and tells nobody of a failure', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port, { anew: async () => 'moot' });
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'cancelled' });
    expect(await deliverNext(ports, later)).toEqual({ did: 'nothing' });
    expect([stub.taken, await alarms()]).toEqual([[], []]);
    expect(await store().rows(sql`select outcome from delivery`)).toEqual([
      { outcome: 'released' },
    ]);
  });

  it('sends the text that stands when it cannot be written anew: no mail is lost', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port, {
      anew: () => Promise.reject(new Error('a bug')),
    });
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'sent' });
    expect(stub.taken).toHaveLength(1);
  });

  it('keeps the text of a mail whose process died or that a person sends again', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const before = (await stored())[0]?.subject;
    const dead = { ...deliverPorts(store(), stub.port).store };
    await dead.claimOutgoing(
      { claimant: 'dead', ttlMs: 0, what: 'mail', perRecipientPerHour: 9, perHour: 9 },
      now,
    );
    const [id] = await dead.expireClaims();
    await dead.settle(id ?? asId(''), ['uncertain'], 'queued', { words: 'sent again by a person' });
    const ports = deliverPorts(store(), stub.port, { anew: async () => anew });
    expect(await deliverNext(ports, later)).toMatchObject({ did: 'sent' });
    expect(await stored()).toEqual([{ state: 'sent', subject: before }]);
  });

  it('sends nothing when the claim ran out while the text was written', async () => {
    await addOutgoing(store(), [owed({ key: 'a' })]);
    const ports = deliverPorts(store(), stub.port, {
      anew: async () => {
        await store().rows(sql`update outgoing set state = 'uncertain', claimant = null`);
        return anew;
      },
    });
    expect(await deliverNext(ports, now)).toMatchObject({ did: 'lost-claim' });
    expect(stub.taken).toEqual([]);
  });

  it('goes into a digest as of then, too, and what is moot does not', async () => {
    const reminder = { kind: 'reminder' as const, notBefore: new Date(now.getTime() - 3_600_000) };
    await addOutgoing(
      store(),
      ['a', 'b', 'moot'].map((key) => owed({ ...reminder, key })),
    );
    const ports = deliverPorts(store(), stub.port, {
      anew: async ({ key }) => (key === 'moot' ? 'moot' : { ...anew, text: `As of now: ${key}` }),
    });
    const capped = { ...ports, options: { ...ports.options, perRecipientPerHour: 0 } };
    expect(await relieveCaps(capped, now)).toBe(2);
    const [digest] = await store().rows<{ text: string }>(
      sql`select content->>'text' as text from outgoing where key like 'digest:%'`,
    );
    expect(digest?.text).toMatch(/As of now: a[\s\S]*As of now: b/);
    expect(await store().rows(sql`select key, state from outgoing where key = 'moot'`)).toEqual([
      { key: 'moot', state: 'queued' },
    ]);
  });
});
