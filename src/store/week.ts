import { sql } from 'drizzle-orm';
import type { ClauseId, Tier } from '../domain/assessment.ts';
import { caseEpisodes } from './case-episodes.ts';
import type { Store } from './open-store.ts';

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

/** The figures of the weekly page and digest, from recorded events only; days are those of `timeZone`. */
export async function weekFigures(
  store: Store,
  from: Date,
  to: Date,
  timeZone = 'UTC',
): Promise<WeekFigures> {
  const since = sql`${from.toISOString()}::timestamptz`;
  const until = sql`${to.toISOString()}::timestamptz`;
  const [row] = await store.rows<Row>(sql`with
    ${caseEpisodes(inCasesAlerted(since, until))},
    opened as (select id, opened_at, tier, last_inbound_at from case_
      where opened_at >= ${since} and opened_at < ${until}),
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
    feedback: await perClause(store, since, until),
    perDay: await alertsPerDay(store, since, until, timeZone),
  };
}

/** Per day and tier: the tier is that of the assessment which opened the case or raised it. */
function alertsPerDay(store: Store, since: Moment, until: Moment, timeZone: string) {
  return store.rows<WeekFigures['perDay'][number]>(sql`
    with ${caseEpisodes(sql`l.at >= ${since} and l.at < ${until}`)}
    select to_char(at at time zone ${timeZone}, 'YYYY-MM-DD') as day, tier, count(*)::int as alerts
    from alert where tier <> 'none' group by 1, 2 order by 1, 2`);
}

/** All alerts up to the end of the time, of the cases that alerted within it: an episode may have begun before. */
function inCasesAlerted(since: Moment, until: Moment) {
  return sql`l.at < ${until} and l.case_id in (select case_id from ledger
    where kind in ('case-opened', 'tier-rose', 'reopened') and at >= ${since} and at < ${until})`;
}

type Moment = ReturnType<typeof sql>;

/** Per clause: cases of the time in which it ever held, with and without a disagreement about it. */
function perClause(store: Store, since: Moment, until: Moment) {
  return store.rows<{ clause: ClauseId; agreed: number; disagreed: number }>(sql`
    with held as (select distinct c.id, r ->> 'clause' as clause from case_ c
      join case_link k on k.case_id = c.id and k.kind = 'assessment'
      join assessment a on a.id = k.linked_id, jsonb_array_elements(a.reasons) r
      where c.opened_at >= ${since} and c.opened_at < ${until})
    select h.clause, count(*) filter (where f.verdict is null and c.acknowledged_at is not null)::int
        as agreed, count(*) filter (where f.verdict is not null)::int as disagreed
    from held h join case_ c on c.id = h.id
    left join lateral (select verdict from feedback where case_id = h.id
      and verdict <> 'agree' and clause in ('all', h.clause) limit 1) f on true
    group by h.clause order by h.clause`);
}
