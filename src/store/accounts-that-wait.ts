import { sql } from 'drizzle-orm';
import type { AccountId, PersonId } from '../domain/ids.ts';
import { csmOnDuty } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { instantOf } from './parameters.ts';

const dayMs = 86_400_000;
/** Older waiting is history; younger is still in time. */
const oldestDays = 60;
const youngestDays = 2;

/**
 * Accounts of a CSM whose last mail asks for an answer and got none for two to sixty days, longest waiting
 * first; at most 100. What is ours to do is told as ours (complaints C).
 */
export async function accountsThatWait(
  store: Store,
  csm: PersonId,
  now: Date,
): Promise<readonly AccountId[]> {
  const oldest = new Date(now.getTime() - oldestDays * dayMs);
  const youngest = new Date(now.getTime() - youngestDays * dayMs);
  const rows = await store.rows<{ id: AccountId }>(sql`
    select a.id from account a join lateral (
      select kind, at, wants_answer from interaction i
      where i.account_id = a.id and i.at >= ${instantOf(oldest)}
        and i.kind in ('mail-in', 'mail-out', 'meeting-held')
      order by at desc limit 1) last on true
    where ${csmOnDuty} = ${csm} and last.kind = 'mail-in' and last.wants_answer
      and last.at <= ${instantOf(youngest)}
    order by last.at, a.id limit 100`);
  return rows.map((row) => row.id);
}
