import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { settingHere } from '../setting.ts';
import type { Person } from '../../src/domain/account.ts';
import { asId, type InteractionId, type PersonId } from '../../src/domain/ids.ts';
import { sweepAccounts } from '../../src/jobs/sweep-all.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { dailyLists } from '../../src/jobs/daily-list.ts';
import { dayOf, isFirstOfWeek, isMorning } from '../../src/jobs/morning.ts';
import type { Service } from '../../src/jobs/service.ts';
import { weeklyDigests } from '../../src/jobs/weekly-digest.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase, silentLog } from '../store/databases.ts';
import { acme, people } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';

const cleo = people[0];
if (cleo === undefined) throw new Error('the sample company has no CSM');

describe('the morning of a person', () => {
  // Cleo works from nine to five in Berlin, which is UTC+2 in May.
  it.each([
    ['2026-05-04T06:59:00Z', false],
    ['2026-05-04T07:00:00Z', true],
    ['2026-05-04T07:59:00Z', true],
    ['2026-05-04T08:00:00Z', false],
    ['2026-05-03T07:30:00Z', false],
    ['2026-10-26T08:30:00Z', true],
  ])('at %s is %s', (at, morning) => {
    expect(isMorning(cleo, new Date(at))).toBe(morning);
  });

  it('is counted on their own calendar', () => {
    const sydney = { ...cleo, hours: { ...cleo.hours, timeZone: 'Australia/Sydney' } };
    const sundayEvening = new Date('2026-05-03T23:30:00Z');
    expect(dayOf(sydney, sundayEvening)).toBe('2026-05-04');
    expect(isFirstOfWeek(sydney, sundayEvening)).toBe(true);
  });

  it.each([
    ['a Monday', [1, 2, 3, 4, 5], null, '2026-05-04', true],
    ['a Tuesday after it', [1, 2, 3, 4, 5], null, '2026-05-05', false],
    ['a Tuesday, for who works from then on', [2, 3, 4, 5], null, '2026-05-05', true],
    ['their second day', [2, 3, 4, 5], null, '2026-05-06', false],
    ['a Monday on which they do not work', [2, 3, 4, 5], null, '2026-05-04', false],
    ['Whit Monday', [1, 2, 3, 4, 5], 'DE', '2026-05-25', false],
    ['the Tuesday after Whit Monday', [1, 2, 3, 4, 5], 'DE', '2026-05-26', true],
  ])('begins the week or not: %s', (_, days, holidays, day, first) => {
    const person = { ...cleo, hours: { ...cleo.hours, days, holidays } };
    expect(isFirstOfWeek(person, new Date(`${day}T07:30:00Z`))).toBe(first);
  });
});

onEachDatabase('the lists of the morning', (store) => {
  const arrived = new Date('2026-05-04T09:00:00Z');
  // In London, where the sample company is: Tuesday and Monday, half past nine.
  const tuesday = new Date('2026-05-05T08:30:00Z');
  const nextMonday = new Date('2026-05-11T08:30:00Z');
  beforeEach(async () => {
    const office = await openOffice(store(), arrived);
    await office.receive([
      mail('Missed you', 'Hi Cleo,\n\nsorry, I missed our call this morning.\n\nIda'),
      mail('Export', 'Hi,\n\ncould you send me the new price list?\n\nIda'),
    ]);
  });

  it('tell the CSM of Low cases and open promises, once a day', async () => {
    await dailyLists(serviceAt(store(), tuesday));
    await dailyLists(serviceAt(store(), new Date(tuesday.getTime() + 900_000)));
    const rows = await listsOf(store(), 'daily-list');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ recipient: 'csm', key: 'daily-list:csm:2026-05-05' });
    expect(rows[0]?.content.text).toContain('Acme');
  });

  it('say that a reply draft of a Low waits, until somebody answered (E-L1)', async () => {
    const line = 'A reply draft waits in the Drafts folder, under their mail.';
    const state = (to: string) =>
      store().rows(sql`update outgoing set state = ${to} where kind = 'reply-draft'`);
    await dailyLists(serviceAt(store(), tuesday));
    await state('failed');
    await dailyLists(serviceAt(store(), new Date('2026-05-06T08:30:00Z')));
    await state('sent');
    await store().rows(sql`insert into ledger (id, case_id, kind, at, words)
      select gen_random_uuid(), id, 'csm-replied', '2026-05-06T10:00:00Z', 'Replied' from case_`);
    await dailyLists(serviceAt(store(), new Date('2026-05-07T08:30:00Z')));
    const lists = await listsOf(store(), 'daily-list');
    const texts = lists.map((one) => one.content.text.replace(/\s+/g, ' '));
    expect(texts.map((text) => text.includes(line))).toEqual([true, false, false]);
    // Where it never got into the folder, the list brings the text itself.
    expect(texts.map((text) => text.includes('| Hi Ida'))).toEqual([false, true, false]);
  });

  it('say of a Low in another language why no reply draft waits (E-L1)', async () => {
    await store().rows(sql`truncate case_, interaction, outgoing cascade`);
    const office = await openOffice(store(), arrived);
    await office.receive(
      [mail('Termin', 'Hallo Cleo,\n\nich habe unseren Termin heute leider verpasst.\n\nIda')],
      10,
    );
    await dailyLists(serviceAt(store(), tuesday));
    const [list] = await listsOf(store(), 'daily-list');
    const text = list?.content.text.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain(
      'No reply draft waits. Replies are prepared in English only, and this mail, or what decided in it, is in another language.',
    );
    expect(text).not.toContain('A reply draft waits');
  });

  it('count tasks and days as they are on the day of the list (L2, L3)', async () => {
    await store().rows(sql`truncate case_, interaction cascade`);
    const at = (day: number) => new Date(Date.UTC(2026, 4, day, 7));
    const fact = (
      kind: 'item-opened' | 'item-done',
      day: number,
      title: string,
      dueAt: Date | null,
    ): Interaction => ({
      ...{
        id: asId<InteractionId>(crypto.randomUUID()),
        accountId: acme.id,
        kind,
        at: at(day),
        title,
        dueAt,
      },
      ...{ externalId: `${kind}-${title}`, threadKey: title, messageId: null, contact: null },
      ...{ source: 'import' as const, owner: 'customer' as const, wantsAnswer: false },
      ...{ until: null, url: null },
    });
    await addInteractions(store(), [
      fact('item-opened', 4, 'User list', at(6)),
      fact('item-opened', 4, 'Rate card', at(8)),
    ]);
    await sweepAt(store(), at(7));
    await dailyLists(serviceAt(store(), new Date('2026-05-07T08:30:00Z')));
    await sweepAt(store(), at(9));
    await dailyLists(serviceAt(store(), new Date('2026-05-11T08:30:00Z')));
    await addInteractions(store(), [fact('item-done', 11, 'User list', null)]);
    await dailyLists(serviceAt(store(), new Date('2026-05-12T08:30:00Z')));
    const lists = await listsOf(store(), 'daily-list');
    expect(
      lists.map(({ content }) =>
        /(\d tasks?) of theirs past the agreed date: (.*?)\./
          .exec(content.text.replace(/\s+/g, ' '))
          ?.slice(1),
      ),
    ).toEqual([
      ['1 task', 'User list'],
      ['2 tasks', 'User list; Rate card'],
      ['1 task', 'Rate card'],
    ]);
    // What the console shows of the case rests on what was seen last, too.
    const [seen] = await store().rows<{ value: number }>(sql`select
      (reasons->0->'facts'->0->>'value')::int as value
      from assessment join case_ on last_assessment_id = assessment.id`);
    expect(seen).toEqual({ value: 2 });
  });

  it('name the High that nobody took on and the plan past its date, until they are dealt with', async () => {
    await store().rows(sql`update case_ set tier = 'high', issue = 'the nightly export'`);
    await dailyLists(serviceAt(store(), tuesday));
    await store().rows(sql`update case_ set state = 'planned', acknowledged_by = 'boss',
      plan = '{"decision":"Ship the fix","owner":"csm","dueOn":"2026-05-05","customerTold":true,
        "writtenBy":"boss","writtenAt":"2026-05-04T12:00:00Z"}'::jsonb`);
    await dailyLists(serviceAt(store(), new Date('2026-05-06T08:30:00Z')));
    await store().rows(sql`update case_ set state = 'watching'`);
    await dailyLists(serviceAt(store(), new Date('2026-05-07T08:30:00Z')));
    const texts = (await listsOf(store(), 'daily-list')).map((one) => one.content.text);
    expect(texts[0]).toMatch(
      /High, and nobody has taken it on\s[\s\S]{0,40}Acme: the nightly export, since/,
    );
    expect(texts[0]).not.toContain('Plans past their date');
    expect(texts[1]).toMatch(/Plans past their date\s[\s\S]{0,40}Acme: Ship the fix, was due/);
    expect(texts[1]).not.toContain('nobody has taken it on');
    expect(texts[2] ?? '').not.toMatch(/taken it on|past their date/);
  });

  it('go to the new CSM with all that is open, once the account was handed over (E-L2)', async () => {
    const { hours } = config.people[0] ?? cleo;
    const nia = { ...cleo, hours, id: asId<PersonId>('nia'), address: 'nia@vendor.example' };
    await upsertPeople(store(), [nia]);
    const owners = () =>
      store().rows<{ owner: string; version: number }>(sql`select owner, version from case_`);
    const [before] = await owners();
    await upsertAccounts(store(), [{ ...acme, csm: nia.id }]);
    await dailyLists(serviceAt(store(), tuesday, nia));
    const rows = await listsOf(store(), 'daily-list');
    expect(rows.map((one) => one.recipient)).toEqual(['nia']);
    expect(rows[0]?.content.text).toContain('missed our call');
    // What was decided on yesterday's owner is refused, so it never writes them back.
    const handed = [{ owner: 'nia', version: (before?.version ?? 0) + 1 }];
    expect(await owners()).toEqual(handed);
    await upsertAccounts(store(), [{ ...acme, csm: nia.id }]);
    expect(await owners()).toEqual(handed);
  });

  it('tell nobody at night, at a weekend or when there is nothing', async () => {
    await dailyLists(serviceAt(store(), new Date('2026-05-05T22:30:00Z')));
    await dailyLists(serviceAt(store(), new Date('2026-05-09T08:30:00Z')));
    expect(await listsOf(store(), 'daily-list')).toEqual([]);
    await store().rows(sql`update case_ set state = 'closed', closed_at = now()`);
    await store().rows(sql`delete from interaction`);
    await dailyLists(serviceAt(store(), tuesday));
    expect(await listsOf(store(), 'daily-list')).toEqual([]);
  });

  it('say that a reply is ours to write', async () => {
    await store().rows(sql`update case_ set state = 'closed', closed_at = now()`);
    await store().rows(sql`update interaction set at = '2026-05-04T09:00:00Z'`);
    await dailyLists(serviceAt(store(), new Date('2026-05-08T08:30:00Z')));
    const [row] = await listsOf(store(), 'daily-list');
    expect(row?.content.text).toMatch(/Acme: .*(?:our|us|we)\b/i);
  });

  it('give the manager the week on Monday only, once', async () => {
    await weeklyDigests(serviceAt(store(), tuesday));
    expect(await listsOf(store(), 'weekly-digest')).toEqual([]);
    await weeklyDigests(serviceAt(store(), nextMonday));
    await weeklyDigests(serviceAt(store(), nextMonday));
    const rows = await listsOf(store(), 'weekly-digest');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ recipient: 'boss' });
    const text = rows[0]?.content.text ?? '';
    // The days that are over, and the page behind the link is about the same ones.
    expect(text).toContain('The week of your team from 4 May to 10 May');
    expect(text).toContain('Cases opened: no High, no Medium, one Low.');
    expect(text).toContain('/week?to=2026-05-10&team=boss');
  });

  const boss = config.people.find((one) => one.id === 'boss') ?? cleo;
  /** The manager with other working hours from now on. */
  const working = (hours: Partial<Person['hours']>): Person => ({
    ...boss,
    hours: { ...boss.hours, ...hours },
  });
  const weeks = async () =>
    (await listsOf(store(), 'weekly-digest'))
      .map((one) => /from \d+ \w+ to \d+ \w+/.exec(one.content.text)?.[0])
      .toSorted();

  it.each([
    ['12', working({ days: [2, 3, 4, 5] }), '18', working({}), ['4 May to 10', '11 May to 17']],
    ['11', working({}), '19', working({ days: [2, 3, 4, 5] }), ['4 May to 10', '11 May to 17']],
    ['18', working({}), '26', working({ holidays: 'DE' }), ['11 May to 17', '18 May to 24']],
  ])('tell the manager every day once, whatever the days of sending: %s', async (...given) => {
    const [a, before, b, after, expected] = given;
    await weeklyDigests(serviceAt(store(), new Date(`2026-05-${a}T08:30:00Z`), before));
    await weeklyDigests(serviceAt(store(), new Date(`2026-05-${b}T08:30:00Z`), after));
    expect(await weeks()).toEqual(expected.map((one) => `from ${one} May`).toSorted());
  });

  it('tell the manager no week twice when their days change in the midst of one', async () => {
    await weeklyDigests(serviceAt(store(), nextMonday));
    const from = working({ days: [2, 3, 4, 5] });
    await weeklyDigests(serviceAt(store(), new Date('2026-05-12T08:30:00Z'), from));
    expect(await weeks()).toEqual(['from 4 May to 10 May']);
  });

  it('tell the manager of the week on a later morning when the first passed without it', async () => {
    await weeklyDigests(serviceAt(store(), nextMonday));
    // On the next Monday their day had begun an hour before the configuration said so.
    const early = working({ from: '08:00' });
    await weeklyDigests(serviceAt(store(), new Date('2026-05-18T08:30:00Z'), early));
    await weeklyDigests(serviceAt(store(), new Date('2026-05-19T07:30:00Z'), early));
    await weeklyDigests(serviceAt(store(), new Date('2026-05-20T07:30:00Z'), early));
    expect(await weeks()).toEqual(['from 11 May to 17 May', 'from 4 May to 10 May']);
  });

  it('give a manager no figure of another team', async () => {
    await store().rows(sql`update account set manager = 'csm'`);
    await weeklyDigests(serviceAt(store(), nextMonday));
    const [row] = await listsOf(store(), 'weekly-digest');
    expect(row?.content.text).toContain('No case was opened.');
    expect(row?.content.text).not.toContain('Typical time');
  });
});

function serviceAt(store: Store, now: Date, ...more: readonly Person[]): Service {
  const setting = settingHere(config);
  const part: Pick<Service, 'store' | 'setting' | 'world' | 'moment' | 'queue'> = {
    store,
    setting: { ...setting, people: new Map([...setting.people, ...named(more)]) },
    world: accountWorld(store, config.file.company.domains),
    moment: () => ({ now, newId: () => crypto.randomUUID() }),
    queue: { hint: () => undefined } as unknown as Service['queue'],
  };
  return part as Service;
}

const sweepAt = (store: Store, now: Date) =>
  sweepAccounts(
    { ...serviceAt(store, now), silent: false },
    silentLog,
    new AbortController().signal,
  );

const named = (all: readonly Person[]) => all.map((one): [PersonId, Person] => [one.id, one]);

async function listsOf(store: Store, kind: string) {
  return store.rows<{ key: string; recipient: string; content: { text: string } }>(
    sql`select key, recipient, content from outgoing where kind = ${kind}`,
  );
}
