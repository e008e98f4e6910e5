import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { offeredStarts } from '../../src/compose/mails/invitation.ts';
import { asId } from '../../src/domain/ids.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

const leaving = 'Hi,\n\nthe export failed again. We will cancel our contract.\n\nBest';
const ofAcme = mail('Export failed', leaving);
const ofZeta = mail('Seats', leaving, 'Zoe Kay <zoe@zeta.example>');

/** When the calls about each account are offered, hours and minutes in UTC. */
async function offered(store: Store): Promise<Record<string, string[]>> {
  const rows = await store.rows<{ account: string; ics: string }>(sql`
    select account_id as account, content ->> 'ics' as ics from outgoing
    where kind = 'call-request' order by created_at`);
  return Object.fromEntries(
    rows.map(({ account, ics }) => [
      account,
      offeredStarts(ics).map((at) => at.toISOString().slice(11, 16)),
    ]),
  );
}

onEachDatabase('two Highs of one CSM and one manager, minutes apart', (store) => {
  const open = async () => {
    const office = await openOffice(store(), now);
    const zeta = { ...acme, id: asId<typeof acme.id>('zeta'), name: 'Zeta' };
    await upsertAccounts(store(), [{ ...zeta, domains: ['zeta.example'], contacts: [] }]);
    await office.receive([ofAcme]);
    office.at(new Date(now.getTime() + 5 * 60_000));
    return office;
  };

  it('offer times of their own: nobody can be in two calls at once (E-H2)', async () => {
    const office = await open();
    await office.receive([ofZeta], 2);
    const { acme: first = [], zeta: second = [] } = await offered(store());
    expect([first.length, second.length]).toEqual([3, 3]);
    expect(second.filter((one) => first.includes(one))).toEqual([]);
  });

  it.each([
    ['a plan is agreed', sql`state = 'planned'`],
    ['the case is closed', sql`state = 'closed'`],
    ['it is laid aside', sql`snoozed_until = now() + interval '1 day'`],
  ])('may offer the same once no call is waited for: %s', async (_when, change) => {
    const office = await open();
    await store().rows(sql`update case_ set ${change}`);
    await office.receive([ofZeta], 2);
    const { acme: first, zeta: second } = await offered(store());
    expect(second).toEqual(first);
  });
});
