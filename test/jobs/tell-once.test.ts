import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Alarm, AlarmKind } from '../../src/compose/mails/operator-alarm.ts';
import { type Look, tellOnce } from '../../src/jobs/tell-once.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';

const alarm = (kind: AlarmKind, where: string): Alarm => ({
  kind,
  where,
  since: now,
  words: 'It is so.',
  todo: null,
});
const refused = alarm('refused', 'dispatch');
const silent = alarm('storage', 'database');

onEachDatabase('an alarm of several processes', (store) => {
  let told: string[];
  let reachable: boolean;
  const process = (name: string) =>
    tellOnce(async (alarms) => {
      told.push(...alarms.map((one) => `${name} ${one.kind} ${one.where}`));
      return reachable;
    });
  const look = (alarms: readonly Alarm[], over: Partial<Look> = {}): Look => ({
    alarms,
    store: store(),
    over: true,
    ofOthers: [],
    ...over,
  });
  beforeEach(() => {
    told = [];
    reachable = true;
  });

  it('is told by one of them', async () => {
    const all = ['a', 'b', 'c', 'd'].map(process);
    await Promise.all(all.map((take) => take(look([refused]))));
    for (const take of all) await take(look([refused]));
    expect(told).toHaveLength(1);
  });

  it('is told beside another one that was told before', async () => {
    const [a, b] = [process('a'), process('b')];
    await a(look([refused]));
    await b(look([refused, alarm('blind', 'support')]));
    expect(told).toEqual(['a refused dispatch', 'b blind support']);
  });

  it('is not forgotten over a look that failed', async () => {
    const [a, b] = [process('a'), process('b')];
    await a(look([refused]));
    for (const take of [a, b]) await take(look([silent], { store: null, over: false }));
    for (const take of [a, b]) await take(look([silent], { store: null, over: false }));
    for (const take of [a, b]) await take(look([refused]));
    // Without a store nobody knows of the others: each process tells that once.
    expect(told).toEqual(['a refused dispatch', 'a storage database', 'b storage database']);
  });

  it('is told again when it was over and came back, and when its time is up', async () => {
    const a = process('a');
    await a(look([refused]));
    await a(look([]));
    await a(look([refused]));
    expect(told).toHaveLength(2);
    await agedBy(store(), '23 hours');
    await a(look([refused]));
    expect(told).toHaveLength(2);
    await agedBy(store(), '2 hours');
    await a(look([refused]));
    expect(told).toHaveLength(3);
  });

  it('is not over because a process that just started, or has another role, does not see it', async () => {
    const [a, b] = [process('a'), process('b')];
    const stands = alarm('behind', 'tick');
    await a(look([stands]));
    await b(look([], { over: false }));
    await b(look([], { ofOthers: ['behind:tick'] }));
    await a(look([stands]));
    expect(told).toHaveLength(1);
  });

  it('is told again when nobody could be reached, and when who told it died over it', async () => {
    const [a, b] = [process('a'), process('b')];
    reachable = false;
    await a(look([refused]));
    await b(look([refused]));
    expect(told).toHaveLength(2);
    const dying = tellOnce(() => new Promise(() => undefined));
    void dying(look([refused]));
    await expect.poll(() => claims(store())).toBe(1);
    reachable = true;
    await b(look([refused]));
    expect(told).toHaveLength(2);
    await agedBy(store(), '11 minutes');
    await b(look([refused]));
    expect(told).toHaveLength(3);
  });
});

async function agedBy(store: Store, time: string): Promise<void> {
  await store.rows(sql`update setting
    set value = to_jsonb((value #>> '{}')::timestamptz - ${time}::interval) where name like 'alarm:%'`);
}

async function claims(store: Store): Promise<number> {
  return (await store.rows(sql`select 1 from setting where name like 'alarm:%'`)).length;
}
