import { sql } from 'drizzle-orm';
import type { CallOffer } from '../domain/call-offer.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { instantOf, uuidArray } from './parameters.ts';

/** Call times lie within 14 days of the request (compose/mails/slots.ts). */
const offeredDays = 14;
const mostOffers = 500;

/** The texts of the requests of the last answer, by the id of the row, with the transaction that wrote it. */
export type KnownOffers = Map<string, { readonly xmin: string; readonly ics: string | null }>;

/**
 * The call requests, of all accounts, whose call may still be held: nothing is planned in their case yet, it is not
 * closed and does not sleep. Times that are past are among them. Their texts are long and packed, and all of them are
 * asked for with every alert: what is `known` is not read again. Rejects when the store does not answer.
 */
export async function callOffers(
  store: Store,
  now: Date,
  known: KnownOffers = new Map(),
): Promise<readonly CallOffer[]> {
  const since = new Date(now.getTime() - offeredDays * 86_400_000);
  const rows = await store.rows<{
    outgoing: string;
    xmin: string;
    id: CaseId;
    to: PersonId;
    csm: PersonId;
  }>(sql`
    select o.id::text as outgoing, o.xmin::text as xmin, o.case_id::text as id, o.recipient as "to", c.owner as csm
    from outgoing o join case_ c on c.id = o.case_id
    where o.kind = 'call-request' and o.created_at > ${instantOf(since)} and o.state <> 'cancelled'
      and c.state in ('open', 'acknowledged') and c.tier = 'high' and c.snoozed_until is null
    order by o.created_at desc, o.key limit ${mostOffers}::int`);
  const news = rows.filter((row) => known.get(row.outgoing)?.xmin !== row.xmin);
  await readTexts(
    store,
    news.map((row) => row.outgoing),
    known,
  );
  const asked = new Set(rows.map((row) => row.outgoing));
  for (const id of known.keys()) if (!asked.has(id)) known.delete(id);
  return rows.flatMap(({ outgoing, id, to, csm }) => {
    const ics = known.get(outgoing)?.ics ?? null;
    return ics === null ? [] : [{ caseId: id, people: [to, csm], ics }];
  });
}

async function readTexts(store: Store, ids: readonly string[], known: KnownOffers): Promise<void> {
  if (ids.length === 0) return;
  const rows = await store.rows<{ id: string; xmin: string; ics: string | null }>(sql`
    select id::text as id, xmin::text as xmin, content->>'ics' as ics from outgoing
    where id = any(${uuidArray(ids)})`);
  for (const { id, xmin, ics } of rows) known.set(id, { xmin, ics });
}
