import { sql } from 'drizzle-orm';
import type { Tier } from '../domain/assessment.ts';
import type { OutgoingState } from '../domain/outgoing.ts';
import { type FailedMails, failedMails } from './failed-outgoing.ts';
import { type LateMails, lateMails } from './late-outgoing.ts';
import { type Bereft, bereftAccounts } from './on-duty.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf } from './parameters.ts';

/**
 * How the reading of one mailbox goes. Ages are milliseconds by the database's clock; null = never.
 */
export interface MailboxFigures {
  readonly name: string;
  readonly pollAgeMs: number | null;
  readonly leaseOwner: string | null;
  readonly lastError: string | null;
  readonly lastErrorAt: Date | null;
}

/**
 * What an operator must know. Counts of what is there now; ages in milliseconds, null when there is
 * none.
 */
export interface StatusFigures {
  readonly at: Date;
  readonly mailboxes: readonly MailboxFigures[];
  readonly unassessed: number;
  /** Of new mail only: history of a first run may wait for hours, and that is no fault. */
  readonly oldestReceivedMs: number | null;
  readonly quarantined: number;
  /** Assessments of the last seven days that ask for a person. */
  readonly forReview: number;
  readonly outgoing: Readonly<Record<OutgoingState, number>>;
  /** Mails to people that failed lately and were not dealt with; null when there is none. */
  readonly failed: FailedMails | null;
  /** Mails and drafts that were tried and are not handed over yet; null when there is none. */
  readonly late: LateMails | null;
  /** Age of the mail or draft that has been due longest and is not handed over: since it was due for the first time. */
  readonly oldestDueMs: number | null;
  readonly oldestUncertainMs: number | null;
  /** Open cases per tier. */
  readonly openCases: Readonly<Record<Tier, number>>;
  /** Mails assessed within the last day, by the tier of their assessment. */
  readonly assessedToday: Readonly<Record<Tier, number>>;
  readonly heartbeats: readonly Heartbeat[];
  /** Accounts whose CSM or manager has left. */
  readonly bereft: Bereft;
}

/** The latest sign of life of a loop. */
export interface Heartbeat {
  readonly name: string;
  readonly at: Date;
  readonly ageMs: number;
  readonly words: string | null;
}

const ageOf = (instant: string) =>
  sql.raw(`(extract(epoch from now() - ${instant}) * 1000)::double precision`);

/** The figures for /healthz, the console and `defuse status`, read in one statement. */
export async function statusFigures(store: Store): Promise<StatusFigures> {
  const [row] = await store.rows<Figures>(sql`select now() as at,
    (select count(*)::int from message where state = 'received') as unassessed,
    (select ${ageOf('min(stored_at)')} from message
      where state = 'received' and not suppressed) as oldest_received,
    (select count(*)::int from message where state = 'quarantined') as quarantined,
    (select count(*)::int from assessment
      where review is not null and at > now() - interval '7 days') as for_review,
    (select coalesce(jsonb_object_agg(state, n), '{}'::jsonb) from
      (select state, count(*)::int as n from outgoing group by state) s) as outgoing,
    (select ${ageOf('min(coalesce(first_tried_at, not_before))')} from outgoing
      where state in ('queued', 'deferred')
        and (first_tried_at is not null or not_before <= now())) as oldest_due,
    (select ${ageOf('min(tried_at)')} from outgoing where state = 'uncertain') as oldest_uncertain,
    (select coalesce(jsonb_object_agg(tier, n), '{}'::jsonb) from
      (select tier, count(*)::int as n from case_ where state <> 'closed' group by tier) c) as cases,
    (select coalesce(jsonb_object_agg(tier, n), '{}'::jsonb) from
      (select tier, count(*)::int as n from assessment
        where at > now() - interval '1 day' and message_id is not null group by tier) a) as today`);
  if (row === undefined) throw new Error('the database gave no figures');
  return {
    at: dateOf(row.at),
    mailboxes: await mailboxFigures(store),
    unassessed: row.unassessed,
    oldestReceivedMs: row.oldest_received,
    quarantined: row.quarantined,
    forReview: row.for_review,
    outgoing: { ...noOutgoing, ...row.outgoing },
    failed: await failedMails(store),
    late: await lateMails(store),
    oldestDueMs: row.oldest_due,
    oldestUncertainMs: row.oldest_uncertain,
    openCases: { ...noTiers, ...row.cases },
    assessedToday: { ...noTiers, ...row.today },
    heartbeats: await heartbeats(store),
    bereft: await bereftAccounts(store, null),
  };
}

interface Figures {
  readonly at: string;
  readonly unassessed: number;
  readonly oldest_received: number | null;
  readonly quarantined: number;
  readonly for_review: number;
  readonly outgoing: Partial<Record<OutgoingState, number>>;
  readonly oldest_due: number | null;
  readonly oldest_uncertain: number | null;
  readonly cases: Partial<Record<Tier, number>>;
  readonly today: Partial<Record<Tier, number>>;
}

const noTiers: Record<Tier, number> = { high: 0, medium: 0, low: 0, none: 0 };
const noOutgoing: Record<OutgoingState, number> = {
  queued: 0,
  sending: 0,
  sent: 0,
  deferred: 0,
  failed: 0,
  uncertain: 0,
  held: 0,
  cancelled: 0,
};

async function mailboxFigures(store: Store): Promise<readonly MailboxFigures[]> {
  const rows = await store.rows<{
    name: string;
    age: number | null;
    lease_owner: string | null;
    last_error: string | null;
    last_error_at: string | null;
  }>(sql`select name, ${ageOf('polled_at')} as age, last_error, last_error_at,
    case when lease_until > now() then lease_owner end as lease_owner from mailbox order by name`);
  return rows.map((row) => ({
    name: row.name,
    pollAgeMs: row.age,
    leaseOwner: row.lease_owner,
    lastError: row.last_error,
    lastErrorAt: dateOf(row.last_error_at),
  }));
}

/** Notes why a mailbox cannot be read, in one line; the next good poll removes it. */
export async function noteMailboxError(
  store: Store,
  mailbox: string,
  words: string,
): Promise<void> {
  await store.rows(sql`insert into mailbox (name, last_error, last_error_at)
    values (${mailbox}, ${words}, now())
    on conflict (name) do update set last_error = excluded.last_error, last_error_at = now()`);
}

/** Notes that the loop `name` was alive at `at`. */
export async function beat(
  store: Store,
  name: string,
  at: Date,
  words: string | null = null,
): Promise<void> {
  await store.rows(sql`insert into heartbeat (name, at, words)
    values (${name}, ${instantOf(at)}, ${words}::text)
    on conflict (name) do update set at = excluded.at, words = excluded.words`);
}

/** The latest sign of life of every loop, by name. */
export async function heartbeats(store: Store): Promise<readonly Heartbeat[]> {
  const rows = await store.rows<{ name: string; at: string; age: number; words: string | null }>(
    sql`select name, at, words, ${ageOf('at')} as age from heartbeat order by name`,
  );
  return rows.map(({ name, at, age, words }) => ({ name, at: dateOf(at), ageMs: age, words }));
}
