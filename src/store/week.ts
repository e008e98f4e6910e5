import { type SQL, sql } from 'drizzle-orm';
import type { ClauseId, Tier } from '../domain/assessment.ts';
import type { AccountId } from '../domain/ids.ts';
import { caseEpisodes } from './case-episodes.ts';
import type { Store } from './open-store.ts';
import { textArray } from './parameters.ts';

/** How the days between two moments went. Medians in minutes; null when there was none. */
export interface WeekFigures {
  /** Cases that were opened or came back, at the highest tier that they then reached. */
  readonly opened: Readonly<Record<Exclude<Tier, 'none'>, number>>;
  readonly minutesTo: {
    readonly reply: number | null;
    readonly acknowledgement: number | null;
    readonly plan: number | null;
  };
  /** Cases with a further mail of the customer, and those of them that are calm now. */
  readonly softened: { readonly cases: number; readonly of: number };
  /** What people said about the clauses; a case on which nobody disagreed counts as agreed once acknowledged. */
  readonly feedback: readonly {
    readonly clause: ClauseId;
    readonly agreed: number;
    readonly disagreed: number;
  }[];
  /** Per day (ISO date in `timeZone`) and tier: cases opened, reopened or risen. */
  readonly perDay: readonly {
    readonly day: string;
    readonly tier: Tier;
    readonly alerts: number;
  }[];
}

interface Row {
  readonly opened: Partial<Record<'high' | 'medium' | 'low', number>>;
  readonly reply: number | null;
  readonly acknowledgement: number | null;
  readonly plan: number | null;
  readonly softened: number;
  readonly wrote_again: number;
}

/**
 * The figures of the weekly page and digest, from recorded events only; days are those of `timeZone`. `accounts` = only
 * the cases of these; null = all.
 */
export async function weekFigures(
  store: Store,
  from: Date,
  to: Date,
  timeZone = 'UTC',
  accounts: readonly AccountId[] | null = null,
): Promise<WeekFigures> {
  const since = sql`${from.toISOString()}::timestamptz`;
  const until = sql`${to.toISOString()}::timestamptz`;
  const among = ofAccounts(accounts);
  const [row] = await store.rows<Row>(sql`with
    ${caseEpisodes(sql`${inCasesAlerted(since, until)} and ${among}`)},
    opened as (select id, opened_at, tier, last_inbound_at from case_ c
      where opened_at >= ${since} and opened_at < ${until} and ${ofAccounts(accounts, 'c.id')}),
    firsts as (select l.kind, o.opened_at, min(l.at) as at from opened o
      join ledger l on l.case_id = o.id and l.at >= o.opened_at
        and l.kind in ('csm-replied', 'acknowledged', 'plan-written')
      group by o.id, o.opened_at, l.kind),
    middle as (select kind, percentile_cont(0.5) within group
        (order by extract(epoch from at - opened_at) / 60)::double precision as minutes
      from firsts group by kind)
    select
      (select coalesce(jsonb_object_agg(tier, n), '{}'::jsonb) from
        (select tier, count(*)::int as n from episode
          where opened_at >= ${since} and opened_at < ${until} group by tier) e) as opened,
      (select minutes from middle where kind = 'csm-replied') as reply,
      (select minutes from middle where kind = 'acknowledged') as acknowledgement,
      (select minutes from middle where kind = 'plan-written') as plan,
      (select count(*)::int from opened where last_inbound_at > opened_at and tier = 'none')
        as softened,
      (select count(*)::int from opened where last_inbound_at > opened_at) as wrote_again`);
  return {
    opened: { high: 0, medium: 0, low: 0, ...row?.opened },
    minutesTo: {
      reply: row?.reply ?? null,
      acknowledgement: row?.acknowledgement ?? null,
      plan: row?.plan ?? null,
    },
    softened: { cases: row?.softened ?? 0, of: row?.wrote_again ?? 0 },
    feedback: await perClause(store, since, until, ofAccounts(accounts, 'c.id')),
    perDay: await alertsPerDay(store, since, until, timeZone, among),
  };
}

/** Per day and tier: the tier is that of the assessment which opened the case or raised it. */
function alertsPerDay(store: Store, since: Moment, until: Moment, timeZone: string, among: SQL) {
  return store.rows<WeekFigures['perDay'][number]>(sql`
    with ${caseEpisodes(sql`l.at >= ${since} and l.at < ${until} and ${among}`)}
    select to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day, tier, count(*)::int as alerts
    from alert where tier <> 'none' group by 1, 2 order by 1, 2`);
}

/** All alerts up to the end of the time, of the cases that alerted within it: an episode may have begun before. */
function inCasesAlerted(since: Moment, until: Moment) {
  return sql`l.at < ${until} and l.case_id in (select case_id from ledger
    where kind in ('case-opened', 'tier-rose', 'reopened') and at >= ${since} and at < ${until})`;
}

/** That the case of a row belongs to one of the accounts; true of every row when they are null. */
function ofAccounts(accounts: readonly AccountId[] | null, caseId = 'l.case_id'): SQL {
  if (accounts === null) return sql`true`;
  return sql`${sql.raw(caseId)} in (select id from case_ where account_id = any(${textArray(accounts)}))`;
}

type Moment = ReturnType<typeof sql>;

/** Per clause: cases of the time in which it ever held, with and without a disagreement about it. */
function perClause(store: Store, since: Moment, until: Moment, among: SQL) {
  return store.rows<{ clause: ClauseId; agreed: number; disagreed: number }>(sql`
    with held as (select distinct c.id, r ->> 'clause' as clause from case_ c
      join case_link k on k.case_id = c.id and k.kind = 'assessment'
      join assessment a on a.id = k.linked_id, jsonb_array_elements(a.reasons) r
      where c.opened_at >= ${since} and c.opened_at < ${until} and ${among})
    select h.clause, count(*) filter (where f.verdict is null and c.acknowledged_at is not null)::int
        as agreed, count(*) filter (where f.verdict is not null)::int as disagreed
    from held h join case_ c on c.id = h.id
    left join lateral (select verdict from feedback where case_id = h.id
      and verdict <> 'agree' and clause in ('all', h.clause) limit 1) f on true
    group by h.clause order by h.clause`);
}
