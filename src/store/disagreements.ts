import { sql } from 'drizzle-orm';
import type { AccountId, CaseId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf, textArray } from './parameters.ts';

/** A person said that an alert was wrong, and why. */
export interface Disagreement {
  readonly caseId: CaseId;
  readonly accountName: string;
  readonly issue: string;
  readonly clause: string;
  readonly verdict: 'disagree' | 'not-our-customer';
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}

/**
 * What people said against alerts between two moments, newest first, at most `limit`. `accounts` = only about these;
 * null = all.
 */
export async function disagreements(
  store: Store,
  from: Date,
  to: Date,
  accounts: readonly AccountId[] | null = null,
  limit = 20,
): Promise<readonly Disagreement[]> {
  const rows = await store.rows<Omit<Disagreement, 'at'> & { readonly at: string }>(sql`
    select f.case_id as "caseId", a.name as "accountName", c.issue, f.clause, f.verdict, f.reason,
      f.by, f.at
    from feedback f join case_ c on c.id = f.case_id join account a on a.id = c.account_id
    where f.verdict <> 'agree' and f.at >= ${instantOf(from)} and f.at < ${instantOf(to)}
      and (${accounts === null}::boolean or c.account_id = any(${textArray(accounts ?? [])}))
    order by f.at desc, f.id limit ${limit}::int`);
  return rows.map((row) => ({ ...row, at: dateOf(row.at) }));
}
