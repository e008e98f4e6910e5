import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { relieveCaps } from '../../src/dispatch/caps.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { defaultDispatchOptions } from '../../src/dispatch/options.ts';
import type { Transaction } from '../../src/dispatch/send-smtp.ts';
import { databaseNow, type Store } from '../../src/store/open-store.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';
import { deliverPorts, policy, quiet } from '../dispatch/world.ts';
import { onEachDatabase } from '../store/databases.ts';
import { mail, openOffice } from '../triage/office.ts';

const hours = 24;
/** More rounds of mail and answer than this within one hour would be a loop without an end. */
const mostRounds = 40;

/** Who the robot says it is: a contact of the customer, or somebody else each time. */
const faces: readonly [string, (n: number) => string][] = [
  ['as a contact of the customer', () => 'Ida Noor <ida@acme.example>'],
  ['as another contact of the customer each time', (n) => `Robot ${n} <r${n}@acme.example>`],
  ['as a stranger each time', (n) => `Robot ${n} <r${n}@robots${n}.example>`],
];

const threats = [
  'We will cancel our contract with you at the end of the month.',
  'This is the worst service I have ever seen, and we are looking at Rivermark now.',
  'If nobody calls me today, we will not renew.',
];

onEachDatabase('a robot that answers every mail without a header that says so', (store) => {
  it.each(faces)(
    'is answered five times an hour at most, in all of 24 hours, and the operator is told: %s',
    async (_face, face) => {
      const start = new Date();
      const office = await openOffice(store(), start);
      const options = { ...defaultDispatchOptions };
      const sent: Transaction[] = [];
      let answers = 0;
      let uid = 1;
      const answer = (): string =>
        mail(
          `Re: your message ${++answers}`,
          `${threats[answers % 3]} (${answers})`,
          face(answers),
        );
      const ports = deliverPorts(store(), 0, {
        options,
        send: async (one) => {
          sent.push(one);
          return { state: 'sent', words: 'accepted' };
        },
      });
      const caps = { store: dispatchStore(store()), policy, options, log: quiet };
      let waiting = [answer()];
      const perHour: Map<string, number>[] = [];
      for (let hour = 0; hour < hours; hour++) {
        office.at(new Date(start.getTime() + hour * 3_600_000));
        const from = sent.length;
        // Twenty minutes into the hour what was held back becomes one mail, which the robot answers as well.
        for (const minutes of [0, 20]) {
          await pastMinutes(store(), minutes);
          waiting = [...waiting, ...(await handOver(ports, caps, store(), sent)).map(answer)];
          for (let round = 0; waiting.length > 0 && round < mostRounds; round++) {
            const ends = await office.receive(waiting, uid);
            uid += waiting.length;
            expect(ends.filter((end) => end !== 'assessed')).toEqual([]);
            waiting = (await handOver(ports, caps, store(), sent)).map(answer);
          }
        }
        const counts = new Map<string, number>();
        for (const { to } of sent.slice(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
        perHour.push(counts);
        await anHourPasses(store());
      }
      const most = Math.max(...perHour.flatMap((one) => [...one.values()]));
      expect(most).toBeLessThanOrEqual(options.perRecipientPerHour + 1);
      const to = (address: string) => sent.filter((one) => one.to === address).length;
      const people = ['bo@vendor.example', 'edda@vendor.example', 'cleo@vendor.example'];
      for (const one of people) expect(to(one)).toBeLessThanOrEqual(options.perRecipientPerDay);
      // Silence at the end: the last hours hold nothing at all.
      expect(perHour.slice(-6).map((one) => one.size)).toEqual([0, 0, 0, 0, 0, 0]);
      const told = sent
        .filter((one) => one.to === 'ola@vendor.example')
        .map((one) => `${one.body}`);
      if (sent.length > 10) expect(told.some((text) => /mails an hour/.test(text))).toBe(true);
    },
    240_000,
  );
});

/** Delivers what is due and returns what went out. */
async function handOver(
  ports: Parameters<typeof deliverNext>[0],
  caps: Parameters<typeof relieveCaps>[0],
  store: Store,
  sent: readonly Transaction[],
): Promise<readonly Transaction[]> {
  // Whatever waits for a morning is due at once: harder than what happens.
  await store.rows(sql`update outgoing set not_before = least(not_before, now())
    where state = 'queued' and draft is null`);
  const before = sent.length;
  await relieveCaps(caps, await databaseNow(store));
  while ((await deliverNext(ports, await databaseNow(store))).did !== 'nothing');
  return sent.slice(before);
}

/** What waits has waited so many minutes longer. */
async function pastMinutes(store: Store, minutes: number): Promise<void> {
  await store.rows(sql`update outgoing set not_before = not_before - ${minutes}::int * interval '1 min'
    where state = 'queued'`);
}

/** For whoever counts what was sent within an hour, an hour ago is now. The digest of this hour is one of the past. */
async function anHourPasses(store: Store): Promise<void> {
  await store.rows(sql`update outgoing set tried_at = tried_at - interval '1 hour',
    not_before = least(not_before, now()) - interval '1 hour', created_at = created_at - interval '1 hour',
    key = case when key like 'digest:%' then 'digest:' || id else key end`);
}
