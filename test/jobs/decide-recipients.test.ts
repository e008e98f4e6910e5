import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Person } from '../../src/domain/account.ts';
import { asId } from '../../src/domain/ids.ts';
import { decideRecipients } from '../../src/jobs/decide-recipients.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { config, mail, openOffice } from '../triage/office.ts';

// A Saturday: what is about a Medium waits for Monday.
const saturday = new Date('2026-05-09T09:00:00Z');
const monday = new Date('2026-05-11T10:00:00Z');
const sigh = mail('Printing', 'The tickets print sideways since the update. It is a bit annoying.');
const threat = mail('Contract', 'Hi,\n\nwe have decided to cancel our contract.\n\nIda');

const dora: Person = {
  ...(config.people.find((one) => one.id === 'csm') as Person),
  ...{ id: asId<Person['id']>('dora'), name: 'Dora <Q> Lund', address: 'dora@vendor.example' },
};
const all = [...config.people, dora];

onEachDatabase('who gets a mail that waited', (store) => {
  const receive = async (text: string, from = 1): Promise<void> => {
    await (await openOffice(store(), saturday)).receive([text], from);
    await upsertPeople(store(), all);
  };
  const leave = (...gone: readonly string[]) =>
    upsertPeople(
      store(),
      all.filter((one) => !gone.includes(one.id)),
    );
  const handOver = () =>
    upsertAccounts(
      store(),
      config.accounts.map((one) => ({ ...one, csm: dora.id })),
    );
  beforeEach(() => receive(sigh));

  it('is whoever it was decided for, as long as they are there', async () => {
    expect(await decideRecipients(store(), monday)).toBe(0);
    expect(await waiting(store())).toEqual(['notice csm', 'review-request boss']);
  });

  it('is the CSM to whom the account was handed over, and the mail says for whom it was written', async () => {
    await handOver();
    expect(await decideRecipients(store(), saturday)).toBe(0);
    expect(await decideRecipients(store(), monday)).toBe(1);
    expect(await waiting(store())).toEqual(['notice dora', 'review-request boss']);
    const [notice] = await contents(store(), 'notice');
    expect(notice?.text).toMatch(/^Written for Cleo Marsh, whose account is yours now\.\n\nAcme /);
    expect(notice?.html).toMatch(
      /<div[^>]*>\n<p>Written for Cleo Marsh, whose account is yours now\.<\/p>\n/,
    );
    expect(await decideRecipients(store(), monday)).toBe(0);
  });

  it('is whoever is on duty for a CSM who has left, and for a manager', async () => {
    await leave('csm', 'boss');
    expect(await decideRecipients(store(), monday)).toBe(2);
    expect(await waiting(store())).toEqual(['notice exec', 'review-request exec']);
    const [review] = await contents(store(), 'review-request');
    expect(review?.text).toMatch(/^Written for Bo Reyes, who has left; it falls to you now\.\n\n/);
  });

  it('is the same person where they have another id now', async () => {
    await leave('boss');
    const boss = config.people.find((one) => one.id === 'boss') as Person;
    await upsertPeople(store(), [
      ...all.filter((one) => one.id !== 'boss'),
      { ...boss, id: asId<Person['id']>('bo') },
    ]);
    await decideRecipients(store(), monday);
    expect(await waiting(store())).toEqual(['notice csm', 'review-request bo']);
  });

  it('is nobody twice: what they have already is not sent to them again', async () => {
    await receive(threat, 50);
    await store().rows(sql`update outgoing set state = 'sent' where recipient = 'boss'`);
    await leave('exec');
    await decideRecipients(store(), monday);
    const rows = await store().rows<{ line: string }>(
      sql`select kind || ' ' || recipient || ' ' || state as line from outgoing
        where kind = 'escalation' order by 1`,
    );
    expect(rows.map((one) => one.line)).toEqual([
      'escalation boss sent',
      'escalation exec cancelled',
    ]);
  });

  it('leaves a reminder with whoever promised it, until they leave', async () => {
    await store().rows(sql`update outgoing set kind = 'reminder', key = 'promise-overdue:1'
      where kind = 'notice'`);
    await handOver();
    expect(await decideRecipients(store(), monday)).toBe(0);
    await leave('csm');
    expect(await decideRecipients(store(), monday)).toBe(1);
    expect(await waiting(store())).toEqual(['reminder dora', 'review-request boss']);
  });
});

async function waiting(store: Store): Promise<string[]> {
  const rows = await store.rows<{ line: string }>(sql`select kind || ' ' || recipient as line
    from outgoing where state = 'queued' and draft is null order by 1`);
  return rows.map((one) => one.line);
}

async function contents(store: Store, kind: string) {
  const rows = await store.rows<{ content: { text: string; html: string } }>(
    sql`select content from outgoing where kind = ${kind} and draft is null`,
  );
  return rows.map((one) => one.content);
}
