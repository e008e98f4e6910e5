import { sql } from 'drizzle-orm';
import type { Tier } from '../domain/assessment.ts';
import type { CaseId } from '../domain/ids.ts';
import { alertKinds, type ToldAlert } from '../domain/told-alert.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf, textArray, uuidArray } from './parameters.ts';

/**
 * The alerts about these cases that were or will be due after `since`, oldest first, however many people read each;
 * what an acknowledgement cancelled before it was sent told nobody and is left out. Empty for no cases.
 */
export async function recentAlerts(
  store: Store,
  ids: readonly CaseId[],
  since: Date,
): Promise<readonly ToldAlert[]> {
  if (ids.length === 0) return [];
  const rows = await store.rows<{
    id: string;
    tier: Tier;
    kind: ToldAlert['kind'];
    at: string;
  }>(sql`
    select case_id::text as id, split_part(key, ':', 3) as tier, kind, min(not_before) as at
    from outgoing where case_id = any(${uuidArray(ids)}) and not_before > ${instantOf(since)}
      and kind = any(${textArray(alertKinds)}) and state <> 'cancelled'
    group by 1, 2, 3, not_before order by not_before, kind, 1, 2`);
  return rows.map((row) => ({
    caseId: row.id as CaseId,
    tier: row.tier,
    kind: row.kind,
    at: dateOf(row.at),
  }));
}
