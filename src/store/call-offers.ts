import { sql } from 'drizzle-orm';
import type { CallOffer } from '../domain/call-offer.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { instantOf } from './parameters.ts';

/** Call times lie within 14 days of the request (compose/mails/slots.ts). */
const offeredDays = 14;

/**
 * The call requests, of all accounts, whose call may still be held: nothing is planned in their case yet, it is not
 * closed and does not sleep. Times that are past are among them. Rejects when the store does not answer.
 */
export async function callOffers(store: Store, now: Date): Promise<readonly CallOffer[]> {
  const since = new Date(now.getTime() - offeredDays * 86_400_000);
  const rows = await store.rows<{ id: CaseId; to: PersonId; csm: PersonId; ics: string }>(sql`
    select o.case_id::text as id, o.recipient as "to", c.owner as csm, o.ics
    from outgoing o join case_ c on c.id = o.case_id
    where o.kind = 'call-request' and o.created_at > ${instantOf(since)} and o.state <> 'cancelled'
      and c.state in ('open', 'acknowledged') and c.tier = 'high' and c.snoozed_until is null
      and o.ics is not null
    order by o.created_at desc, o.key limit 500`);
  return rows.map(({ id, to, csm, ics }) => ({ caseId: id, people: [to, csm], ics }));
}
