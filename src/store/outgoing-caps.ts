import { inArray, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { OutgoingId } from '../domain/ids.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
import type { Store } from './open-store.ts';
import { owedRows } from './owed-rows.ts';
import { instantOf, uuidArray } from './parameters.ts';
import { outgoingOf } from './read-rows.ts';
import type { StoredOutgoing } from './read-rows.ts';
import { outgoing } from './tables/outgoing.ts';

/** Kinds that tell an operator that something is wrong: the caps must not silence them. */
const uncapped = ['operator-alarm', 'unconfirmed', 'self-test', 'nobody-answered'] as const;

/** Kinds that go before all others, as a list of SQL words. */
export const urgent = sql.raw(
  `'escalation', 'call-request', 'nobody-answered', 'operator-alarm', 'unconfirmed', 'self-test'`,
);
/** The uncapped kinds as a list of SQL words. */
export const exempt = sql.raw(uncapped.map((kind) => `'${kind}'`).join(', '));
/**
 * How many mails went to each person within a day, and within the hour. Counted once a statement: counted for every row
 * that a cap holds back, it took longer with each of them.
 */
export const tally = sql`tally as materialized (select t.recipient, count(*) as day,
    count(*) filter (where t.kind <> 'chat-message' and t.tried_at > now() - interval '1 hour') as hour
  from outgoing t where t.draft is null and t.tried_at > now() - interval '24 hours'
    and t.state in ('sending', 'sent', 'uncertain', 'held') group by t.recipient)`;

/** True when the recipient of the row `o` may get another mail now. */
export function recipientFree(perHour: number): SQL {
  return sql`coalesce((select t.hour from tally t where t.recipient = o.recipient), 0) < ${perHour}::int`;
}

/** What may go to one person within a day when nobody says otherwise. */
const usualPerDay = 40;

/**
 * True when the row `o` may go out today: urgent ones always, others until their recipient had `perDay` within 24
 * hours. Behind every other sign it ends a loop with a robot that nothing gives away.
 */
export function calmToday(perDay: number = usualPerDay): SQL {
  return sql`(o.kind in (${urgent})
    or coalesce((select t.day from tally t where t.recipient = o.recipient), 0) < ${perDay}::int)`;
}

/** True when anybody may get another mail now. */
export function anybodyFree(perHour: number): SQL {
  return sql`(select coalesce(sum(t.hour), 0) from tally t) < ${perHour}::int`;
}

/**
 * Due mails that a cap of an hour holds back at `now`, oldest first, and whether the cap over all is
 * reached. What the cap of a day holds back is not among them: it waits for tomorrow.
 */
export async function heldBack(
  store: Store,
  caps: {
    readonly perRecipientPerHour: number;
    readonly perRecipientPerDay?: number;
    readonly perHour: number;
  },
  now: Date,
): Promise<{ readonly overall: boolean; readonly mails: readonly StoredOutgoing[] }> {
  const rows = await store.rows<{ id: string; overall: boolean }>(sql`
    with ${tally} select o.id, not ${anybodyFree(caps.perHour)} as overall from outgoing o
    where o.state in ('queued', 'deferred') and o.not_before <= ${instantOf(now)} and o.draft is null
      and o.kind <> 'chat-message' and o.kind not in (${exempt}) and o.key not like 'digest:%'
      and ${calmToday(caps.perRecipientPerDay)}
      and not (${recipientFree(caps.perRecipientPerHour)} and ${anybodyFree(caps.perHour)})
    order by o.not_before, o.id limit 1000`);
  if (rows.length === 0) return { overall: false, mails: [] };
  const ids = rows.map((row) => row.id);
  const mails = await store.ask((db) =>
    db.select().from(outgoing).where(inArray(outgoing.id, ids)).orderBy(outgoing.notBefore),
  );
  return { overall: rows[0]?.overall ?? false, mails: mails.map(outgoingOf) };
}

/** Before the id of a digest as the claimant of the mails that it tells of. */
const digestClaim = 'digest:';

/**
 * Adds `digest`, which from then on holds the claim of the mails that it tells of: they are handed over when it is. False,
 * and nothing changes, when this hour's digest is there already or one of the mails does not wait any more.
 */
export async function foldIntoDigest(
  store: Store,
  digest: NewOutgoing,
  ids: readonly OutgoingId[],
): Promise<boolean> {
  const words = 'Told in a digest, because the recipient had too many mails within the hour.';
  const waiting = sql`id = any(${uuidArray(ids)}) and state in ('queued', 'deferred')`;
  const rows = await store.rows(sql`with
    told as (${owedRows([digest])} where (select count(*) from outgoing where ${waiting}) = ${ids.length}::int
      on conflict (key) do nothing returning id),
    folded as (update outgoing set state = 'sending', claim_until = null,
        claimant = (select ${digestClaim} || id from told)
      where ${waiting} and exists (select 1 from told) returning id),
    noted as (insert into delivery (outgoing_id, at, outcome, words)
      select id, now(), 'released', ${words} from folded)
    select 1 from told`);
  return rows.length === 1;
}

/**
 * Makes the mails of digests in `done`, a part of the same statement with the column `id`, what their digest became.
 * Anything but sent or cancelled leaves them in its hands.
 */
export function withTheirDigest(done: SQL, state: string): SQL {
  const ends = state === 'sent' || state === 'cancelled';
  return sql`update outgoing set state = ${state}, claimant = null,
      sent_at = case when ${state} = 'sent' then now() else sent_at end
    where ${ends}::boolean and state = 'sending'
      and claimant in (select ${digestClaim} || id from ${done}) returning 1`;
}

/** The ids of waiting digests that tell of nothing but these cases: what ends the cases' mails ends them too. */
export function digestsOfOnly(caseIds: readonly string[]): SQL {
  const theirs = sql`case_id = any(${uuidArray(caseIds)})`;
  return sql`select d.id from outgoing d where d.state in ('queued', 'deferred')
    and d.id in (select substr(claimant, ${digestClaim.length + 1}::int)::uuid from outgoing
      where ${theirs} and state = 'sending' and claimant like ${`${digestClaim}%`})
    and not exists (select 1 from outgoing where state = 'sending' and claimant = ${digestClaim} || d.id
      and coalesce(${theirs}, false) = false)`;
}
