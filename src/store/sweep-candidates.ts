import { type SQL, sql } from 'drizzle-orm';
import type { AccountId } from '../domain/ids.ts';
import type { Words } from '../protocol/words.ts';
import type { Store } from './open-store.ts';
import { instantOf, textArray } from './parameters.ts';

/** Which accounts a page of the sweep looks for. */
export interface CandidateQuestion {
  readonly now: Date;
  readonly words: Words;
  /** Interaction kinds that show that the customer is there. */
  readonly engagedKinds: readonly string[];
  /** How far history counts, in days. */
  readonly historyDays: number;
  /** The page begins after this account; null = at the beginning. */
  readonly after: AccountId | null;
  /** How many managed accounts a page looks at. */
  readonly pageSize: number;
}

/** Candidates of one page, and where the next one begins; `last` null = this was the last page. */
export interface CandidatePage {
  readonly candidates: readonly AccountId[];
  readonly last: AccountId | null;
}

const dayMs = 86_400_000;
/** Summer time moves the wall clock by an hour or two: a candidate may be early, never late. */
const slackMs = 2 * 3_600_000;
const rowDays = 180;

/**
 * The managed accounts of one page that may have something to tell: silent beyond the threshold, missed meetings,
 * unanswered attempts, overdue items. One statement for all of them; the core then judges each from its whole
 * history, so that a candidate too many does no harm and none is missing. Rejects when the store does not answer.
 */
export async function sweepCandidates(
  store: Store,
  question: CandidateQuestion,
): Promise<CandidatePage> {
  const [row] = await store.rows<{ candidates: AccountId[]; looked: number; last: AccountId }>(
    candidatesQuery(question),
    60_000,
  );
  if (!row || row.looked < question.pageSize) {
    return { candidates: row?.candidates ?? [], last: null };
  }
  return { candidates: row.candidates, last: row.last };
}

/** The statement of `sweepCandidates`, for its plan (bench/sweep.ts). */
export function candidatesQuery(question: CandidateQuestion): SQL {
  const { now, words, after, pageSize, engagedKinds, historyDays } = question;
  const before = (days: number, slack: number): SQL =>
    instantOf(new Date(now.getTime() - days * dayMs + slack));
  const silentBefore = before(Math.min(words.disengagedDays, words.multipleWeeksDays), slackMs);
  // The page's edges, so that the index is read between them and not from its beginning.
  const ofPage = sql`i.account_id > ${after ?? ''} and i.account_id <= (select max(id) from page)`;
  return sql`with page as materialized (
      select id from account where managed and id > ${after ?? ''} order by id limit ${pageSize}::int),
    history as materialized (
      select i.account_id, i.kind, i.at,
        max(i.at) filter (where i.kind = any(${textArray(engagedKinds)})
          or (i.kind = 'item-done' and i.owner = 'customer')) over (partition by i.account_id)
          as engaged_at
      from interaction i join page p on p.id = i.account_id
      where ${ofPage} and i.at > ${before(historyDays, 0)} and i.at <= ${instantOf(now)}),
    measured as (
      select account_id, max(engaged_at) as engaged_at,
        count(*) filter (where kind in ('mail-out', 'meeting-requested')
          and (engaged_at is null or at > engaged_at)) as asked,
        count(*) filter (where kind = 'meeting-missed' and at > engaged_at) as waited,
        count(*) filter (where kind in ('meeting-missed', 'meeting-declined')
          and at >= ${before(words.windowDays, -slackMs)}) as missed,
        count(*) filter (where kind in ('meeting-missed', 'meeting-declined')
          and at >= ${before(rowDays, -slackMs)}) as missed_in_a_row
      from history group by account_id),
    late as (
      select i.account_id, count(*) as items
      from interaction i join page p on p.id = i.account_id
      where ${ofPage} and i.kind in ('item-opened', 'item-done') and i.kind = 'item-opened'
        and i.owner = 'customer' and i.due_at < ${instantOf(now)}
        and i.at > ${before(historyDays, 0)} and not exists (
          select 1 from interaction d
          where d.account_id = i.account_id and d.kind in ('item-opened', 'item-done')
            and d.kind = 'item-done' and d.at >= i.at and (d.owner is null or d.owner = i.owner)
            and (d.thread_key = i.thread_key
              or (d.thread_key is null or i.thread_key is null) and i.title <> '' and lower(d.title) = lower(i.title)))
      group by i.account_id)
    select (select coalesce(jsonb_agg(p.id order by p.id), '[]'::jsonb) from page p
        left join measured m on m.account_id = p.id left join late l on l.account_id = p.id
        where (m.engaged_at <= ${silentBefore} and (m.asked > 0 or m.waited > 0 or l.items > 0))
          or m.asked >= ${words.multipleAttempts}::int
          or m.missed >= ${words.occasionalMeetings}::int
          or m.missed_in_a_row >= ${words.multipleMeetings}::int
          or l.items >= ${words.unfinishedItems}::int) as candidates,
      (select count(*)::int from page) as looked, (select max(id) from page) as last`;
}
