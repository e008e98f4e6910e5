import { sql } from 'drizzle-orm';
import type { Tier } from '../domain/assessment.ts';
import type { Store } from '../store/open-store.ts';
import { casesOfReplay } from './collect-cases.ts';
import { type ForPerson, type ReplayedCase, type ReplayReport, riskTiers } from './report.ts';
import type { WouldHaveGone } from './report.ts';
import type { Spool } from './spool.ts';
import { budgetFor, type WeekOfMail, weeksOf } from './weeks.ts';

/**
 * Collects the report from the store after a replay, in an order that depends on nothing but the decisions.
 * `highPerWeek` is the alert budget. Rejects when the store does not answer.
 */
export async function replayReport(
  store: Store,
  { mails }: Pick<Spool, 'mails'>,
  highPerWeek: number,
): Promise<ReplayReport> {
  const cases = await casesOfReplay(store);
  const weeks = weeksOf(cases, await weeksOfMail(store));
  const [sent] = await store.rows<{ n: number }>(
    sql`select count(*)::int as n from message where folder = 'sent'`,
  );
  return {
    source: {
      mails: mails.length,
      from: mails[0]?.at.toISOString() ?? '',
      to: mails.at(-1)?.at.toISOString() ?? '',
    },
    customers: await customersOf(store),
    origins: await originsOf(store),
    sent: sent?.n ?? 0,
    weeks,
    cases,
    mails: await mailsOf(store),
    clauses: await clausesOf(store, cases),
    accounts: await accountsOf(store, cases),
    unmatched: await unmatchedOf(store),
    forPerson: await forPersonOf(store),
    budget: budgetFor(weeks, highPerWeek),
  };
}

/** A mail of the inbox whose sender belongs to an account. */
const ofCustomer = sql`folder = 'inbox' and account_id is not null`;

async function customersOf(store: Store): Promise<ReplayReport['customers']> {
  const [row] = await store.rows<ReplayReport['customers']>(sql`select
    count(distinct account_id)::int as accounts, count(*)::int as mails,
    coalesce(to_char(min(internal_date) at time zone 'UTC', 'YYYY-MM-DD'), '') as "from",
    coalesce(to_char(max(internal_date) at time zone 'UTC', 'YYYY-MM-DD'), '') as "to"
    from message where ${ofCustomer}`);
  return row ?? { accounts: 0, mails: 0, from: '', to: '' };
}

function weeksOfMail(store: Store): Promise<readonly WeekOfMail[]> {
  return store.rows<WeekOfMail>(sql`select count(*)::int as mails,
    to_char(date_trunc('week', internal_date at time zone 'UTC'), 'YYYY-MM-DD') as week
    from message where ${ofCustomer} group by 2 order by 2`);
}

async function originsOf(store: Store): Promise<Record<string, number>> {
  const rows = await store.rows<{ origin: string | null; n: number }>(
    sql`select origin, count(*)::int as n from message where folder = 'inbox' group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.origin ?? 'unread', row.n]));
}

async function mailsOf(store: Store): Promise<readonly WouldHaveGone[]> {
  return store.rows<WouldHaveGone>(sql`select ${isoText('o.not_before')} as at, o.kind, p.name as to,
      o.content ->> 'subject' as subject
    from outgoing o join person p on p.id = o.recipient where o.state <> 'cancelled'
    order by o.not_before, o.kind, p.name, o.content ->> 'subject'`);
}

async function clausesOf(
  store: Store,
  cases: readonly ReplayedCase[],
): Promise<ReplayReport['clauses']> {
  const rows = await store.rows<Omit<ReplayReport['clauses'][number], 'cases'>>(
    sql`select r ->> 'clause' as clause, count(*)::int as times
      from assessment, jsonb_array_elements(reasons) r group by 1 order by 1`,
  );
  return rows
    .map((row) => ({ ...row, cases: cases.filter((one) => one.clause === row.clause).length }))
    .sort((a, b) => b.cases - a.cases || b.times - a.times);
}

async function accountsOf(
  store: Store,
  cases: readonly ReplayedCase[],
): Promise<ReplayReport['accounts']> {
  const rows = await store.rows<{ account: string; mails: number }>(sql`select a.name as account,
      count(m.id)::int as mails from account a left join message m on m.account_id = a.id
        and m.folder = 'inbox' group by a.id, a.name order by a.name, a.id`);
  const mails = new Map(rows.map((row) => [row.account, row.mails]));
  const [high, medium, low] = riskTiers;
  return [...Map.groupBy(cases, (one) => one.account)]
    .map(([account, theirs]) => {
      const of = (tier: Tier): number => theirs.filter((one) => one.tier === tier).length;
      const counts = { high: of(high), medium: of(medium), low: of(low) };
      return { account, cases: theirs.length, ...counts, mails: mails.get(account) ?? 0 };
    })
    .sort(
      (a, b) =>
        b.high - a.high || b.medium - a.medium || b.low - a.low || byName(a.account, b.account),
    );
}

async function unmatchedOf(store: Store): Promise<ReplayReport['unmatched']> {
  return store.rows(sql`select m.from_address as address, count(*)::int as mails,
      (array['high', 'medium', 'low', 'none'])[min(coalesce(
        array_position(array['high', 'medium', 'low', 'none'], s.tier), 4))] as tier
    from message m left join assessment s on s.message_id = m.id
    where m.account_id is null and m.origin = 'person' and m.folder = 'inbox'
      and m.from_address is not null
    group by m.from_address order by 2 desc, m.from_address collate "C"`);
}

async function forPersonOf(store: Store): Promise<readonly ForPerson[]> {
  return store.rows<ForPerson>(sql`select ${isoText('m.internal_date')} as at,
      coalesce(nullif(m.from_name, ''), m.from_address, '') as "from", coalesce(m.subject, '') as subject,
      case when m.state in ('quarantined', 'received') then 'could-not-be-read'
        when s.review is not null then s.review else 'unknown-sender' end as why
    from message m left join assessment s on s.message_id = m.id
    where m.folder = 'inbox' and (m.state in ('quarantined', 'received') or s.review is not null
      or (m.account_id is null and s.tier = 'high'))
    order by m.internal_date, m.uid`);
}

/** An instant as ISO text in UTC, the same on both engines. */
function isoText(column: string) {
  return sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
