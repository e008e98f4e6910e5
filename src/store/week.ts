import { sql } from 'drizzle-orm';
import type { ClauseId, Tier } from '../domain/assessment.ts';
import type { Store } from './open-store.ts';

/** How the days between two moments went. Medians in minutes; null when there was none. */
export interface WeekFigures {
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
  /** Per day (ISO date, UTC) and tier: cases opened or risen. */
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

/** The figures of the weekly page and digest, from recorded events only. */
export async function weekFigures(store: Store, from: Date, to: Date): Promise<WeekFigures> {
  const since = sql`${from.toISOString()}::timestamptz`;
  const until = sql`${to.toISOString()}::timestamptz`;
  const first = (kind: string) => sql`select percentile_cont(0.5) within group
    (order by extract(epoch from l.at - c.opened_at) / 60)::double precision
    from case_ c join lateral (select min(at) as at from ledger
      where case_id = c.id and kind = ${kind} and at >= c.opened_at) l on l.at is not null
    where c.opened_at >= ${since} and c.opened_at < ${until}`;
  const [row] = await store.rows<Row>(sql`select
    (select coalesce(jsonb_object_agg(peak, n), '{}'::jsonb) from (select peak, count(*)::int as n
      from case_ where opened_at >= ${since} and opened_at < ${until} group by peak) p) as opened,
    (${first('csm-replied')}) as reply, (${first('acknowledged')}) as acknowledgement,
    (${first('plan-written')}) as plan,
    (select count(*)::int from case_ where opened_at >= ${since} and opened_at < ${until}
      and last_inbound_at > opened_at and tier = 'none') as softened,
    (select count(*)::int from case_ where opened_at >= ${since} and opened_at < ${until}
      and last_inbound_at > opened_at) as wrote_again`);
  return {
    opened: { high: 0, medium: 0, low: 0, ...row?.opened },
    minutesTo: {
      reply: row?.reply ?? null,
      acknowledgement: row?.acknowledgement ?? null,
      plan: row?.plan ?? null,
    },
    softened: { cases: row?.softened ?? 0, of: row?.wrote_again ?? 0 },
    feedback: await perClause(store, since, until),
    perDay: await store.rows(sql`select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, tier,
      count(*)::int as alerts from assessment where at >= ${since} and at < ${until}
      and tier <> 'none' group by 1, 2 order by 1, 2`),
  };
}

/** Per clause: cases of the time whose deciding assessment named it, with and without a disagreement. */
function perClause(store: Store, since: ReturnType<typeof sql>, until: ReturnType<typeof sql>) {
  return store.rows<{ clause: ClauseId; agreed: number; disagreed: number }>(sql`
    with held as (select c.id, r ->> 'clause' as clause from case_ c
      join assessment a on a.id = c.last_assessment_id, jsonb_array_elements(a.reasons) r
      where c.opened_at >= ${since} and c.opened_at < ${until})
    select h.clause, count(*) filter (where f.verdict is null and c.acknowledged_at is not null)::int
        as agreed, count(*) filter (where f.verdict is not null)::int as disagreed
    from held h join case_ c on c.id = h.id
    left join lateral (select verdict from feedback where case_id = h.id
      and verdict <> 'agree' limit 1) f on true
    group by h.clause order by h.clause`);
}
