import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { hasLeft, nameOf, type Person } from '../../src/domain/account.ts';
import { personOf } from '../../src/follow/mail-facts.ts';
import { knownPeople } from '../../src/domain/account.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { bereftWords } from '../../src/jobs/bereft-words.ts';
import { tickCases } from '../../src/jobs/clock-role.ts';
import { dailyLists } from '../../src/jobs/daily-list.ts';
import type { Service } from '../../src/jobs/service.ts';
import { weeklyDigests } from '../../src/jobs/weekly-digest.ts';
import { allAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { formerPeople } from '../../src/store/former-people.ts';
import { openCases } from '../../src/store/cases.ts';
import { bereftAccounts } from '../../src/store/on-duty.ts';
import type { Store } from '../../src/store/open-store.ts';
import { asId } from '../../src/domain/ids.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const threat = mail('Contract', 'Hi,\n\nwe have decided to cancel our contract.\n\nIda');
const sigh = mail('Printing', 'The tickets print sideways since the update. It is a bit annoying.');

const without = (...ids: readonly string[]): ReadonlyMap<Person['id'], Person> =>
  new Map(
    config.people.filter((one) => !ids.includes(one.id)).map((one) => [one.id, one] as const),
  );

onEachDatabase('somebody who has left the company', (store) => {
  /** The office after a restart with a configuration that does not name these people any more. */
  const restarted = async (...gone: readonly string[]) => {
    const people = without(...gone);
    const office = await openOffice(store(), now, { people });
    await upsertPeople(store(), [...people.values()]);
    return office;
  };
  beforeEach(async () => {
    await openOffice(store(), now);
  });

  it('was a CSM: a High of their customer is told to whoever is left (E-H1 … E-H3)', async () => {
    const office = await restarted('csm');
    expect(await office.receive([threat])).toEqual(['assessed']);
    expect(await owed(store())).toEqual([
      'call-request → exec',
      'escalation → exec',
      'notice → boss',
      'reply-draft → boss',
    ]);
    const [draft] = await textsOf(store(), 'reply-draft');
    expect(draft).toMatch(/Bo Reyes\s*$/);
    expect(draft).not.toContain('csm');
  });

  it('was a CSM: a Medium is noticed and reviewed by two people (E-M1, E-M2)', async () => {
    const office = await restarted('csm');
    await office.receive([sigh]);
    expect(await owed(store())).toEqual([
      'notice → boss',
      'reply-draft → boss',
      'review-request → exec',
    ]);
  });

  it('was a manager: the one above them is called', async () => {
    const office = await restarted('boss');
    await office.receive([threat]);
    expect(await owed(store())).toEqual([
      'call-request → exec',
      'escalation → exec',
      'notice → csm',
      'reply-draft → csm',
    ]);
  });

  it('was both, and nobody is above them: anybody is better than nobody', async () => {
    const office = await restarted('csm', 'boss', 'exec');
    expect(await office.receive([threat])).toEqual(['assessed']);
    expect(await owed(store())).toContain('call-request → ops');
  });

  it('leaves open cases that go on: the next person is told, and others are reminded (E-H2)', async () => {
    const before = await openOffice(store(), now);
    await before.receive([threat]);
    await restarted('csm');
    const later = new Date(now.getTime() + 16 * 60_000);
    expect(await tickCases(serviceAt(store(), later, without('csm')))).toBeNull();
    // Their manager, who was called first, does the CSM's part now: the chain has one person less.
    expect(await owed(store())).toContain('nobody-answered → exec');
    await store().rows(sql`update case_ set state = 'acknowledged', acknowledged_by = 'csm',
      acknowledged_at = ${later.toISOString()}, next_step_at = ${later.toISOString()}`);
    const days = new Date(later.getTime() + 3 * 86_400_000);
    expect(await tickCases(serviceAt(store(), days, without('csm')))).toBeNull();
    expect(await owed(store())).toContain('reminder → boss');
  });

  it('leaves cases and a daily list to whoever does their part, and nothing of anybody else', async () => {
    const before = await openOffice(store(), now);
    await before.receive([mail('Missed', 'Hi Cleo,\n\nsorry, I missed our call this morning.')]);
    const mine = (owner: string) => openCases(store(), { owner: asId(owner) });
    expect([await mine('csm'), await mine('boss')].map((one) => one.length)).toEqual([1, 0]);
    await restarted('csm');
    expect((await mine('boss')).length).toBe(1);
    await dailyLists(serviceAt(store(), new Date('2026-05-05T08:30:00Z'), without('csm')));
    expect(await owed(store())).toContain('daily-list → boss');
  });

  it('has a name still, wherever what was recorded names them, and never an id', async () => {
    const before = await openOffice(store(), now);
    await before.receive([threat]);
    await restarted('csm');
    const former = await formerPeople(store());
    const colleagues = { people: without('csm'), former };
    const [csm, nobody] = [asId<Person['id']>('csm'), asId<Person['id']>('ghost')];
    expect(personOf(csm, colleagues)).toMatchObject({ name: 'Cleo Marsh', roles: [], left: true });
    expect(nameOf(colleagues, csm)).toBe('Cleo Marsh');
    expect(personOf(nobody, colleagues).name).toBe('a former colleague');
    expect(knownPeople(colleagues).get(csm)?.name).toBe('Cleo Marsh');
    // Under another id they are here, and what they did under the old one is theirs.
    const [cleo] = config.people.filter((one) => one.id === 'csm');
    const renamed = [
      ...without('csm').values(),
      { ...(cleo as Person), id: asId<Person['id']>('cleo') },
    ];
    await upsertPeople(store(), renamed);
    const today = {
      people: new Map(renamed.map((one) => [one.id, one])),
      former: await formerPeople(store()),
    };
    expect([nameOf(today, csm), hasLeft(today, csm), hasLeft(today, nobody)]).toEqual([
      'Cleo Marsh',
      false,
      true,
    ]);
  });

  it('had taken a High on: a new threat says so, and the manager is called (E-H2)', async () => {
    const before = await openOffice(store(), now);
    await before.receive([threat]);
    await store().rows(sql`update case_ set state = 'acknowledged', acknowledged_by = 'csm',
      acknowledged_at = ${now.toISOString()}, next_step_at = null`);
    await store().rows(sql`update outgoing set state = 'sent', sent_at = not_before`);
    const people = without('csm');
    await upsertPeople(store(), [...people.values()]);
    const former = await formerPeople(store());
    const later = new Date(now.getTime() + 2 * 86_400_000);
    const office = await openOffice(store(), later, { people, former });
    await upsertPeople(store(), [...people.values()]);
    await office.receive([threat.replaceAll(/contract/gi, 'contract at once')], 60);
    const [told] = await textsOf(store(), 'notice', later);
    expect(told).toMatch(/Cleo Marsh had taken it on and has left\./);
    expect(told).toMatch(/is asked for a brief call now|are asked for a brief call now/);
    expect(told).not.toMatch(/acknowledged it|nobody further is called\./);
    const [update] = await textsOf(store(), 'escalation-update', later);
    expect(update).toContain('Cleo Marsh had taken it on and has left');
  });

  it('leaves cases to whoever is on duty in the digest of the week too', async () => {
    const before = await openOffice(store(), now);
    await before.receive([threat]);
    await restarted('csm');
    const monday = new Date('2026-05-11T08:30:00Z');
    await weeklyDigests(serviceAt(store(), monday, without('csm')));
    const [digest] = await textsOf(store(), 'weekly-digest');
    expect(digest).toMatch(/no plan yet \(Bo\s+Reyes\)/);
    expect(digest).not.toContain('csm');
  });

  it('is not somebody who has another id now, and the cases go with them', async () => {
    const before = await openOffice(store(), now);
    await before.receive([mail('Missed', 'Hi Cleo,\n\nsorry, I missed our call this morning.')]);
    const people = config.people.map((one) =>
      one.id === 'csm' ? { ...one, id: asId<Person['id']>('cleo-marsh') } : one,
    );
    await upsertPeople(store(), people);
    expect((await bereftAccounts(store(), null)).count).toBe(0);
    expect((await bereftAccounts(store(), people)).count).toBe(0);
    expect((await allAccounts(store()))[0]).toMatchObject({ csm: 'cleo-marsh', manager: 'boss' });
    expect(await openCases(store(), { owner: asId('cleo-marsh') })).toHaveLength(1);
  });

  it('is named, with the account, and not once they are back', async () => {
    await restarted('csm');
    const left = await bereftAccounts(store(), null);
    expect(bereftWords(left)).toBe('Acme: its CSM csm is no longer under people.');
    expect((await allAccounts(store()))[0]).toMatchObject({ csm: 'boss', manager: 'boss' });
    await upsertPeople(store(), config.people);
    expect(bereftWords(await bereftAccounts(store(), null))).toBeNull();
    expect(bereftWords(await bereftAccounts(store(), config.people.slice(0, 1)))).toBe(
      'Acme: its manager boss is no longer under people.',
    );
    expect((await allAccounts(store()))[0]).toMatchObject({ csm: 'csm', manager: 'boss' });
  });
});

function serviceAt(store: Store, at: Date, people: ReadonlyMap<Person['id'], Person>): Service {
  const part: Pick<Service, 'store' | 'setting' | 'world' | 'moment' | 'queue' | 'log' | 'signal'> =
    {
      store,
      setting: { ...settingHere(config), people },
      world: accountWorld(store, config.file.company.domains),
      moment: () => ({ now: at, newId: () => crypto.randomUUID() }),
      queue: { hint: () => undefined } as unknown as Service['queue'],
      log: { warn: () => undefined } as unknown as Service['log'],
      signal: new AbortController().signal,
    };
  return part as Service;
}

async function owed(store: Store): Promise<string[]> {
  const rows = await store.rows<{ line: string }>(
    sql`select kind || ' → ' || recipient as line from outgoing order by 1`,
  );
  return rows.map((one) => one.line);
}

async function textsOf(store: Store, kind: string, since = new Date(0)): Promise<string[]> {
  const rows = await store.rows<{ text: string }>(
    sql`select content ->> 'text' as text from outgoing
      where kind = ${kind} and not_before >= ${since.toISOString()} order by recipient`,
  );
  return rows.map((one) => one.text);
}
