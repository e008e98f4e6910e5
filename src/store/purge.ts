import { sql } from 'drizzle-orm';
import { blankContent, blankEnvelope, reasonsWithoutQuotes } from './erase.ts';
import type { Store } from './open-store.ts';

/** How long what is kept, in days. */
export interface Retention {
  /** The bytes of assessed mails. */
  readonly rawDays: number;
  /** Text: parsed mails, quotes, bodies of what was sent. */
  readonly textDays: number;
  /** Closed cases with their ledger, assessments, interactions. */
  readonly decisionDays: number;
  /** Lines of the audit. */
  readonly auditDays: number;
}

/** The retention when the configuration says nothing else. */
export const defaultRetention: Retention = {
  rawDays: 30,
  textDays: 180,
  decisionDays: 730,
  auditDays: 730,
};

/** Rows touched, for the log and the audit. */
export interface Purged {
  readonly raw: number;
  readonly texts: number;
  readonly quotes: number;
  readonly bodies: number;
  readonly decisions: number;
  readonly audit: number;
  readonly logins: number;
}

const dayMs = 86_400_000;
const patienceMs = 120_000;

/**
 * Removes what is older than `retention` by the database's clock and audits the counts. Rows of
 * mails stay, without text: they say which UIDs are known, so that nothing is fetched twice.
 */
export async function purge(
  store: Store,
  retention: Retention = defaultRetention,
): Promise<Purged> {
  const before = (days: number) => sql`now() - ${days * dayMs}::double precision * interval '1 ms'`;
  const text = before(retention.textDays);
  const [row] = await store.rows<Purged>(
    sql`with
    raw as (update message set raw = null where raw is not null and state = 'assessed'
      and stored_at < ${before(retention.rawDays)} and stored_at >= ${text} returning 1),
    texts as (update message set raw = null, parsed = null, analysis = null, subject = null,
        from_name = null where state = 'assessed' and stored_at < ${text}
        and (parsed is not null or raw is not null) returning 1),
    quotes as (update assessment set reasons = ${reasonsWithoutQuotes}
      where at < ${text} and reasons <> ${reasonsWithoutQuotes}
      and not exists (select 1 from case_ c where c.last_assessment_id = assessment.id
        and c.state <> 'closed') returning 1),
    bodies as (update outgoing set content = ${blankContent}, draft = ${blankEnvelope}
      where created_at < ${text} and state in ('sent', 'failed', 'cancelled')
      and content <> ${blankContent} returning 1),
    logins as (delete from session where expires_at < now() returning 1),
    tokens as (delete from link_token where expires_at < now() - interval '30 days' returning 1)
    select (select count(*)::int from raw) as raw, (select count(*)::int from texts) as texts,
      (select count(*)::int from quotes) as quotes, (select count(*)::int from bodies) as bodies,
      (select count(*)::int from logins) + (select count(*)::int from tokens) as logins`,
    patienceMs,
  );
  const decisions = await purgeDecisions(store, retention.decisionDays);
  const [lines] = await store.rows<{ audit: number }>(
    sql`select defuse_purge_audit(${retention.auditDays}::double precision)::int as audit`,
    patienceMs,
  );
  const purged = { ...nothing, ...row, decisions, audit: lines?.audit ?? 0 };
  await store.rows(sql`insert into audit (at, action, subject, words)
    values (now(), 'purge', 'retention', ${purgedWords(purged)})`);
  // PGlite has no autovacuum: without this its files only grow.
  if (store.kind === 'pglite') await store.rows(sql`vacuum`, patienceMs);
  return purged;
}

/** The counts of a purge in one line, for the audit and the status. */
export function purgedWords(purged: Purged): string {
  return Object.entries(purged)
    .map(([what, rows]) => `${what} ${rows}`)
    .join(', ');
}

const nothing: Purged = {
  raw: 0,
  texts: 0,
  quotes: 0,
  bodies: 0,
  decisions: 0,
  audit: 0,
  logins: 0,
};

async function purgeDecisions(store: Store, days: number): Promise<number> {
  const old = sql`now() - ${days * dayMs}::double precision * interval '1 ms'`;
  const [row] = await store.rows<{ rows: number }>(
    sql`with
    over as (select id from case_ where state = 'closed' and closed_at < ${old}),
    ledgers as (delete from ledger where case_id in (select id from over) returning 1),
    answers as (delete from feedback where case_id in (select id from over) returning 1),
    promises as (delete from promise where case_id in (select id from over) returning 1),
    owed as (delete from outgoing where case_id in (select id from over)
      or (created_at < ${old} and state in ('sent', 'failed', 'cancelled') and case_id is null)
      returning 1),
    cases as (delete from case_ where id in (select id from over) returning 1),
    judged as (delete from assessment a where at < ${old} and not exists
      (select 1 from case_ c where c.last_assessment_id = a.id and c.id not in (select id from over))
      returning 1),
    facts as (delete from interaction where at < ${old} returning 1)
    select ((select count(*) from ledgers) + (select count(*) from answers)
      + (select count(*) from promises) + (select count(*) from owed) + (select count(*) from cases)
      + (select count(*) from judged) + (select count(*) from facts))::int as rows`,
    patienceMs,
  );
  return row?.rows ?? 0;
}
