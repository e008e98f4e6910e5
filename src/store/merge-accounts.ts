import { type SQL, sql } from 'drizzle-orm';
import type { AccountId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { isConflict, sqlStateOf } from './sql-state.ts';

/** What a merge moved. `merged` is false, and every count 0, where one of the two accounts is not there. */
export interface Merged {
  readonly merged: boolean;
  readonly mails: number;
  readonly interactions: number;
  readonly promises: number;
  readonly cases: number;
  readonly domains: readonly string[];
}

const attempts = 5;

/**
 * Makes two accounts one: domains, contacts, mails, interactions, assessments, cases, promises and owed mails of `from`
 * belong to `into`, and `from` is gone, all in one statement. The same fact of both is one. Where both have an open case
 * of one matter, the graver goes on (else the one further along) and takes over the other's mails and promises; the
 * other is closed with a line in its ledger, and what it still owed is cancelled. Done twice it does nothing.
 * Rejects when the store does not answer.
 */
export async function mergeAccounts(
  store: Store,
  from: AccountId,
  into: AccountId,
  by: PersonId | null,
): Promise<Merged> {
  for (let attempt = 1; ; attempt++) {
    try {
      const [row] = await store.rows<Merged>(statement(from, into, by), 60_000);
      return row ?? nothingMerged;
    } catch (error) {
      // A mail of `from` was decided in between: its rows are moved by the next look.
      const again = isConflict(error) || sqlStateOf(error) === '23503';
      if (!again || attempt === attempts) throw error;
    }
  }
}

const nothingMerged: Merged = {
  merged: false,
  mails: 0,
  interactions: 0,
  promises: 0,
  cases: 0,
  domains: [],
};

/** How grave a case is and how far along, smaller first. */
const order = (name: string): SQL =>
  sql.raw(`array_position(array['high','medium','low','none'], ${name}.tier) * 100
    + array_position(array['planned','acknowledged','open','watching'], ${name}.state)`);

/** Whoever looks after the account that goes on has its cases, also those that came to it. */
const csmOf = (id: AccountId): SQL => sql`(select csm from account where id = ${id})`;

function statement(from: AccountId, into: AccountId, by: PersonId | null): SQL {
  return sql`with
    gone as (select id, name, cases_opened from account where id = ${from} and id <> ${into}
      and exists (select 1 from account where id = ${into})),
    pairs as (select f.id as theirs, i.id as ours, ${order('f')} < ${order('i')} as graver
      from case_ f join case_ i on i.account_id = ${into} and i.issue_key = f.issue_key
        and i.state <> 'closed'
      where f.account_id = (select id from gone) and f.state <> 'closed'),
    joined as (select case when graver then theirs else ours end as stays,
        case when graver then ours else theirs end as ends from pairs),
    twice as (delete from interaction f where account_id = (select id from gone)
      and exists (select 1 from interaction i where i.account_id = ${into}
        and i.external_id = f.external_id) returning 1),
    facts as (update interaction f set account_id = ${into}
      where account_id = (select id from gone) and not exists (select 1 from interaction i
        where i.account_id = ${into} and i.external_id = f.external_id) returning 1),
    judged as (update assessment set account_id = ${into} where account_id = (select id from gone)),
    mails as (update message set account_id = ${into} where account_id = (select id from gone)
      returning 1),
    promised as (update promise set account_id = ${into},
        case_id = coalesce((select stays from joined where ends = case_id), case_id)
      where account_id = (select id from gone) or case_id in (select ends from joined) returning 1),
    owed as (update outgoing set account_id = ${into}, state = case when draft is null
        and state in ('queued', 'deferred') and case_id in (select ends from joined)
        then 'cancelled' else state end
      where account_id = (select id from gone) or case_id in (select ends from joined)),
    ended as (update case_ set account_id = ${into}, owner = ${csmOf(into)}, state = 'closed', closed_at = now(),
        next_step_at = null, snoozed_until = null, snooze_reason = null, version = version + 1,
        recap = case when recap = 'owed' then 'waived' else recap end
      where id in (select ends from joined) returning id),
    -- The index allows one open case of a matter: those that end do so before the others move.
    moved as (update case_ set account_id = ${into}, owner = ${csmOf(into)}, version = version + 1,
        recap = case when exists (select 1 from joined j join case_ e on e.id = j.ends
          where j.stays = case_.id and e.recap = 'owed') then 'owed' else recap end
      where (account_id = (select id from gone) or id in (select stays from joined))
        and id not in (select ends from joined) and (select count(*) from ended) >= 0 returning 1),
    linked as (insert into case_link (case_id, kind, linked_id)
      select j.stays, l.kind, l.linked_id from case_link l join joined j on j.ends = l.case_id
      on conflict do nothing),
    noted as (insert into ledger (id, case_id, kind, at, by, words)
      select gen_random_uuid(), j.ends, 'closed', now(), ${by}::text,
        'Goes on in the other case of this matter: two accounts became one' from joined j
      union all select gen_random_uuid(), j.stays, 'note', now(), ${by}::text,
        'Takes in the case of the same matter of ' || gone.name from joined j, gone),
    places as (update account_domain set account_id = ${into}
      where account_id = (select id from gone) returning domain),
    contacts as (update account_contact set account_id = ${into}, assigned = true
      where account_id = (select id from gone)),
    counted as (update account set cases_opened = account.cases_opened + gone.cases_opened
      from gone where account.id = ${into}),
    audited as (insert into audit (at, by, action, subject, words)
      select now(), ${by}::text, 'merge-accounts', ${into}::text,
        gone.name || ' (' || gone.id || ') became part of it' from gone),
    removed as (delete from account where id = (select id from gone) returning 1)
    select exists (select 1 from removed) as merged,
      (select count(*)::int from mails) as mails,
      (select count(*)::int from facts) as interactions,
      (select count(*)::int from promised) as promises,
      (select count(*)::int from moved) + (select count(*)::int from ended) as cases,
      (select coalesce(jsonb_agg(domain order by domain), '[]'::jsonb) from places) as domains`;
}
