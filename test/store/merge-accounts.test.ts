import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import type { Case } from '../../src/domain/case.ts';
import { nothingDecided } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { engagement } from '../../src/engagement/engagement.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { accountById, allAccounts, upsertAccounts } from '../../src/store/accounts.ts';
import { auditLines } from '../../src/store/audit.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import { mergeAccounts } from '../../src/store/merge-accounts.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import {
  expected,
  histories,
  hoursOf,
  instant,
  interactionsOf,
  measured,
  wordsOf,
} from '../engagement/histories.ts';
import { mail, openOffice } from '../triage/office.ts';
import { onEachDatabase } from './databases.ts';
import { acme, assessed, ledgerEntry, mailIn, now, openCase, owed, seed, uuid } from './samples.ts';

const brook: Account = {
  ...acme,
  id: asId('brook'),
  name: 'Brook Farms',
  domains: ['brook.example'],
  contacts: ['bo@freelance.example'],
};
const by = asId<never>('boss');

onEachDatabase('two accounts that become one', (store) => {
  const merge = () => mergeAccounts(store(), brook.id, acme.id, by);
  const open = async (over: Partial<Case>): Promise<Case> => {
    const kase = openCase({ version: 0, ...over });
    const opened = await store().rows<{ n: number }>(
      sql`select cases_opened as n from account where id = ${kase.accountId}`,
    );
    await writeDecision(store(), {
      ...nothingDecided,
      casesBefore: opened[0]?.n ?? 0,
      cases: [{ case: kase, expectedVersion: null }],
      assessments: [assessed({ accountId: kase.accountId })],
      ledger: [ledgerEntry({ caseId: kase.id })],
      outgoing: [owed({ accountId: kase.accountId, caseId: kase.id, key: `${kase.id}:x` })],
      promises: [
        {
          ...{ id: uuid(), accountId: kase.accountId, caseId: kase.id, messageId: null, by: null },
          ...{ what: 'send it', evidence: null, madeAt: now, dueOn: null, keptAt: null },
          state: 'open',
        },
      ],
    });
    return kase;
  };
  const states = () =>
    store().rows<{ id: string; state: string; recap: string; account: string }>(
      sql`select id::text as id, state, recap, account_id as account from case_ order by id`,
    );
  const stateOf = async ({ id }: Case) => (await states()).find((one) => one.id === id);

  beforeEach(async () => {
    await seed(store());
    await upsertAccounts(store(), [brook]);
  });

  it('have one history, one set of addresses, and one name', async () => {
    await addInteractions(store(), [
      mailIn({ externalId: 'a' }),
      mailIn({ externalId: 'b', accountId: brook.id }),
      mailIn({ externalId: 'a', accountId: brook.id, id: uuid() }),
    ]);
    await open({ accountId: brook.id });
    expect(await merge()).toEqual({
      merged: true,
      mails: 0,
      interactions: 1,
      promises: 1,
      cases: 1,
      domains: ['brook.example'],
    });
    const left = await allAccounts(store());
    expect(left.map((one) => one.id)).toEqual(['acme']);
    expect(await accountById(store(), acme.id)).toMatchObject({
      domains: ['acme.example', 'brook.example'],
      contacts: ['bo@freelance.example', 'freelancer@elsewhere.example'],
    });
    const snapshot = await accountSnapshot(store(), acme.id, now);
    expect(snapshot?.interactions.map((one) => one.externalId).sort()).toEqual(['a', 'b']);
    expect(snapshot).toMatchObject({ casesOpened: 1, openCases: [{}], openPromises: [{}] });
    const rows = await store().rows(sql`select account_id from outgoing
      union select account_id from assessment union select account_id from promise`);
    expect(rows).toEqual([{ account_id: 'acme' }]);
    const [line] = await auditLines(store(), { subject: 'acme' });
    expect(line).toMatchObject({ action: 'merge-accounts', by: 'boss' });
    expect(line?.words).toBe('Brook Farms (brook) became part of it');
  });

  it('have one CSM, who owns what is open in both and what may come back (E-L2)', async () => {
    await upsertAccounts(store(), [{ ...brook, csm: asId('boss') }]);
    const [kept, moved, ends] = [
      await open({ owner: asId('csm') }),
      await open({ accountId: brook.id, owner: asId('boss'), issueKey: 'billing' }),
      await open({ accountId: brook.id, owner: asId('boss') }),
    ];
    await merge();
    const owners = await store().rows<{ id: string; owner: string }>(
      sql`select id::text as id, owner from case_`,
    );
    expect(owners).toHaveLength(3);
    for (const { id } of [kept, moved, ends])
      expect(owners.find((one) => one.id === id)?.owner).toBe('csm');
  });

  it('are merged once: a second time nothing is there to merge, nor with oneself or with nobody', async () => {
    await merge();
    const nothing = { merged: false, mails: 0, interactions: 0, cases: 0 };
    expect(await merge()).toMatchObject(nothing);
    expect(await mergeAccounts(store(), acme.id, acme.id, by)).toMatchObject(nothing);
    expect(await mergeAccounts(store(), acme.id, asId('nobody'), by)).toMatchObject(nothing);
    expect(await auditLines(store(), { subject: 'acme' })).toHaveLength(1);
  });

  it.each([
    ['the graver one, of the account that ends', { tier: 'medium' }, { tier: 'high' }, 'theirs'],
    ['the graver one, of the account that stays', { tier: 'high' }, { tier: 'medium' }, 'ours'],
    ['the one further along', { state: 'open' }, { state: 'acknowledged' }, 'theirs'],
    ['that of the account that stays, of equals', {}, {}, 'ours'],
  ] as const)('of two open cases of one matter goes on: %s', async (_, ours, theirs, stays) => {
    const mine = await open({ ...ours });
    const other = await open({ accountId: brook.id, recap: 'owed', ...theirs });
    await merge();
    const [goes, ends] = stays === 'ours' ? [mine, other] : [other, mine];
    expect(await stateOf(goes)).toMatchObject({ account: 'acme', state: goes.state });
    expect(await stateOf(ends)).toMatchObject({ account: 'acme', state: 'closed' });
    expect((await stateOf(goes))?.recap).toBe('owed');
    const waiting = await store().rows<{ case_id: string }>(
      sql`select case_id::text as case_id from outgoing where state = 'queued'`,
    );
    expect(waiting.map((one) => one.case_id)).toEqual([goes.id]);
    const promised = await store().rows(sql`select distinct case_id::text as id from promise`);
    expect(promised).toEqual([{ id: goes.id }]);
    const lines = await store().rows<{ words: string }>(
      sql`select words from ledger where kind in ('closed', 'note') order by kind`,
    );
    expect(lines.map((one) => one.words)).toEqual([
      'Goes on in the other case of this matter: two accounts became one',
      'Takes in the case of the same matter of Brook Farms',
    ]);
  });

  it('keep cases of two matters apart', async () => {
    await open({});
    await open({ accountId: brook.id, issueKey: 'billing', topic: 'billing' });
    await merge();
    expect((await states()).map((one) => one.state)).toEqual(['open', 'open']);
  });

  it('have the mails of both', async () => {
    const office = await openOffice(store(), now);
    await office.receive([mail('Hello', 'All is well.', 'Bo <bo@brook.example>')]);
    expect(await merge()).toMatchObject({ mails: 1 });
    const mails = await store().rows(sql`select account_id from message`);
    expect(mails).toEqual([{ account_id: 'acme' }]);
  });

  const table = histories().filter((one) => one.id.startsWith('sources-merged-accounts'));
  it.each(table.map((one) => [one.why, one] as const))('in the truth table: %s', async (_, one) => {
    const rows = interactionsOf(one).map(
      (fact): Interaction => ({
        ...fact,
        id: uuid(),
        accountId: (fact.accountId as string) === 'old' ? brook.id : acme.id,
      }),
    );
    await addInteractions(store(), rows);
    await merge();
    const at = instant(one.now, one.zone ?? 'UTC');
    const snapshot = await accountSnapshot(store(), acme.id, at);
    const context = { now: at, words: wordsOf(one), hours: hoursOf(one), promises: [] };
    const seen = engagement(snapshot?.interactions ?? [], context);
    expect(measured(one, seen)).toEqual(expected(one));
  });
});
