import { type SQL, sql } from 'drizzle-orm';

/**
 * Two parts of a `with`: `alert`, every time that a case was opened, came back or rose, at the tier of the assessment
 * that did it; and `episode`, which begins when a case is opened or comes back, has the highest tier of its alerts, and
 * says when it first had it.
 * `case_.peak` is only that of the present episode: a relapse begins it anew, so that what was alarming before would
 * not be counted. `which` restricts the ledger lines `l`.
 */
export function caseEpisodes(which: SQL): SQL {
  return sql`alert as (select distinct on (l.id) l.id, l.case_id, l.kind, l.at, a.tier from ledger l
      join case_link k on k.case_id = l.case_id and k.kind = 'assessment'
      join assessment a on a.id = k.linked_id and a.at <= l.at
      where l.kind in ('case-opened', 'tier-rose', 'reopened') and ${which}
      order by l.id, a.at desc),
    numbered as (select *, count(*) filter (where kind <> 'tier-rose')
        over (partition by case_id order by at, id) as nth
      from alert where tier <> 'none'),
    episode as (select case_id, nth, min(at) as opened_at,
        (array['high', 'medium', 'low'])[min(array_position(array['high', 'medium', 'low'], tier))] as tier,
        (array_agg(at order by array_position(array['high', 'medium', 'low'], tier), at))[1] as reached_at,
        lead(min(at)) over (partition by case_id order by nth) as next_at
      from numbered group by case_id, nth)`;
}
