import { sql } from 'drizzle-orm';
import type { Tier } from '../domain/assessment.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import { csmOnDuty, managerOnDuty } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf } from './parameters.ts';

/** One account in a list, with what is worth knowing at a glance. */
export interface AccountLine {
  readonly id: AccountId;
  readonly name: string;
  readonly csm: PersonId;
  readonly manager: PersonId;
  readonly managed: boolean;
  readonly lastInboundAt: Date | null;
  readonly lastOutboundAt: Date | null;
  /** Meetings that the customer missed or declined since `since`. */
  readonly missedMeetings: number;
  /** The highest tier of an open case, and how many are open; null and 0 without one. */
  readonly tier: Tier | null;
  readonly openCases: number;
}

/** Which accounts a list shows. */
export interface AccountFilter {
  /** Found in the name or a domain, in any case. */
  readonly search: string;
  readonly csm: PersonId | null;
  readonly since: Date;
  readonly limit: number;
  readonly offset: number;
}

type Row = Omit<AccountLine, 'lastInboundAt' | 'lastOutboundAt'> & {
  readonly lastInboundAt: string | null;
  readonly lastOutboundAt: string | null;
};

/**
 * Accounts, those at the highest risk first, then by name. Only the accounts of the page are looked at closely,
 * so that a list of thousands costs no more than one of fifty.
 */
export async function accountLines(
  store: Store,
  filter: AccountFilter,
): Promise<readonly AccountLine[]> {
  const like = `%${filter.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found =
    filter.search === ''
      ? sql`true`
      : sql`(a.name ilike ${like} or exists (select 1 from account_domain d
          where d.account_id = a.id and d.domain ilike ${like}))`;
  const mine = filter.csm === null ? sql`true` : sql`${csmOnDuty} = ${filter.csm}`;
  const last = (kind: string) => sql`(select max(i.at) from interaction i
    where i.account_id = p.id and i.kind = ${kind})`;
  const rows = await store.rows<Row>(sql`with
    open as (select account_id, count(*)::int as n,
        min(array_position(array['high', 'medium', 'low', 'none'], tier)) as rank
      from case_ where state <> 'closed' group by account_id),
    p as (select a.id, a.name, ${csmOnDuty} as csm, ${managerOnDuty} as manager, a.managed, o.n, o.rank
      from account a left join open o on o.account_id = a.id
      where ${found} and ${mine} order by coalesce(o.rank, 9), a.name, a.id
      limit ${filter.limit}::int offset ${filter.offset}::int)
    select p.id, p.name, p.csm, p.manager, p.managed, coalesce(p.n, 0) as "openCases",
      (array['high', 'medium', 'low', 'none'])[p.rank] as tier,
      ${last('mail-in')} as "lastInboundAt", ${last('mail-out')} as "lastOutboundAt",
      (select count(*)::int from interaction i where i.account_id = p.id
        and i.kind in ('meeting-missed', 'meeting-declined')
        and i.at >= ${instantOf(filter.since)}) as "missedMeetings"
    from p order by coalesce(p.rank, 9), p.name, p.id`);
  return rows.map((row) => ({
    ...row,
    lastInboundAt: dateOf(row.lastInboundAt),
    lastOutboundAt: dateOf(row.lastOutboundAt),
  }));
}
