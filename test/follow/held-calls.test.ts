import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { asId, type CaseId, type PersonId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { recordHeldCalls } from '../../src/jobs/held-calls.ts';
import { takeInteractions } from '../../src/jobs/take-interactions.ts';
import { serviceWith } from '../api/world.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

onEachDatabase('a call that was held', (store) => {
  const held = (externalId: string, at: Date) => ({
    externalId,
    account: 'acme',
    kind: 'meeting-held',
    at: at.toISOString(),
    title: 'Brief call',
  });
  const ledger = async (): Promise<string[]> => {
    const rows = await store().rows<{ kind: string }>(
      sql`select kind from ledger where kind in ('call-held', 'recap-written', 'recap-waived')`,
    );
    return rows.map((one) => one.kind);
  };
  const recap = async (): Promise<string | undefined> =>
    (await store().rows<{ recap: string }>(sql`select recap from case_ order by opened_at`))[0]
      ?.recap;

  beforeEach(async () => {
    const office = await openOffice(store(), now);
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
  });

  it('stands in the ledger once, and owes the customer a recap whose draft waits (D5)', async () => {
    const boss = asId<PersonId>('boss');
    const plan = {
      decision: 'Mend the crash',
      owner: boss,
      dueOn: '2026-05-08',
      customerTold: true,
      writtenBy: boss,
      writtenAt: hours(1),
    };
    const [kase] = await store().rows<{ id: CaseId }>(sql`select id::text as id from case_`);
    const id = kase?.id ?? asId<CaseId>('');
    await act(id, { is: 'planned', plan }, boss, serviceWith(store(), '', hours(1)));
    expect(await recap()).toBe('none-owed');
    await takeInteractions(store(), { interactions: [held('one', hours(2))] });
    await recordHeldCalls(serviceWith(store(), '', hours(3)));
    await recordHeldCalls(serviceWith(store(), '', hours(4)));
    expect(await ledger()).toEqual(['call-held']);
    expect(await recap()).toBe('owed');
    const drafts = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing where kind = 'recap-draft'`,
    );
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toContain('Mend the crash');
  });

  it('is not yet held, or was before the case, or belongs to nobody’s case: nothing happens', async () => {
    const before = held('before', hours(-3));
    const ahead = held('ahead', hours(30));
    await takeInteractions(store(), { interactions: [before, ahead] });
    await recordHeldCalls(serviceWith(store(), '', hours(3)));
    expect(await ledger()).toEqual([]);
    await store().rows(sql`update case_ set state = 'closed', closed_at = now()`);
    await takeInteractions(store(), { interactions: [held('late', hours(4))] });
    await recordHeldCalls(serviceWith(store(), '', hours(40)));
    expect(await ledger()).toEqual([]);
  });
});
