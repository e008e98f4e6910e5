import { sql } from 'drizzle-orm';
import type { CaseId, InteractionId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf } from './parameters.ts';

/** A conversation that took place, and the open case that it was most likely about. */
export interface HeldCall {
  readonly interactionId: InteractionId;
  readonly caseId: CaseId;
  readonly at: Date;
}

/** How far back a call that somebody enters late is still looked at, in days. */
const lookBackDays = 7;

/**
 * Meetings held up to `now` that stand in no case's ledger yet, each with the highest of the account's cases that were
 * open then; none for accounts without a case. Oldest first.
 */
export async function heldCalls(store: Store, now: Date): Promise<readonly HeldCall[]> {
  const until = instantOf(now);
  const rows = await store.rows<{ id: InteractionId; case_id: CaseId; at: string }>(sql`
    select id, case_id, at from (
      select distinct on (i.id) i.id::text as id, c.id::text as case_id, i.at
      from case_ c join interaction i on i.account_id = c.account_id and i.at >= c.opened_at
        and i.at <= ${until} and i.at > ${until} - ${lookBackDays}::int * interval '1 day'
      where c.state <> 'closed' and i.kind = 'meeting-held'
        and not exists (select 1 from ledger l where l.at = i.at and l.kind = 'call-held'
          and l.proof = i.id::text)
      order by i.id, array_position(array['high', 'medium', 'low', 'none'], c.tier),
        c.opened_at desc) held
    order by at, id limit 500`);
  return rows.map((row) => ({
    interactionId: row.id,
    caseId: row.case_id,
    at: dateOf(row.at),
  }));
}
