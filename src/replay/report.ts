import { sql } from 'drizzle-orm';
import type { ClauseId, Reason, Tier } from '../domain/assessment.ts';
import type { OutgoingKind } from '../domain/outgoing.ts';
import type { Store } from '../store/open-store.ts';

/** One case of the replayed time, with the sentence that opened it. Dates are ISO days or instants (UTC). */
export interface ReplayedCase {
  readonly account: string;
  readonly issue: string;
  readonly tier: Tier;
  readonly openedAt: string;
  readonly ongoingSince: string;
  readonly clause: ClauseId | null;
  readonly sentence: string;
}

/** One mail that would have gone out. */
export interface WouldHaveGone {
  readonly at: string;
  readonly kind: OutgoingKind;
  readonly to: string;
  readonly subject: string;
}

/** What would have happened: everything that a CS leader asks before switching the thing on. */
export interface ReplayReport {
  readonly source: { readonly mails: number; readonly from: string; readonly to: string };
  readonly origins: Readonly<Record<string, number>>;
  readonly perWeek: readonly {
    readonly week: string;
    readonly tier: Tier;
    readonly cases: number;
  }[];
  readonly cases: readonly ReplayedCase[];
  readonly mails: readonly WouldHaveGone[];
  readonly clauses: readonly { readonly clause: ClauseId; readonly times: number }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly cases: number;
    readonly high: number;
  }[];
  readonly unmatched: readonly { readonly address: string; readonly mails: number }[];
  readonly needsPerson: number;
  readonly unreadable: number;
  readonly budget: {
    readonly perWeek: number;
    readonly weeks: number;
    readonly over: number;
    readonly most: number;
  };
}

/**
 * Collects the report from the store after a replay, in an order that depends on nothing but the decisions.
 * `highPerWeek` is the alert budget. Rejects when the store does not answer.
 */
export async function replayReport(
  store: Store,
  source: ReplayReport['source'],
  highPerWeek: number,
): Promise<ReplayReport> {
  const cases = await casesOf(store);
  const perWeek = weeksOf(cases);
  const highs = perWeek.filter((one) => one.tier === 'high').map((one) => one.cases);
  const [counts] = await store.rows<{ person: number; unreadable: number }>(sql`select
    (select count(*)::int from assessment where review is not null) as person,
    (select count(*)::int from message where state in ('quarantined', 'received')) as unreadable`);
  return {
    source,
    origins: await originsOf(store),
    perWeek,
    cases,
    mails: await mailsOf(store),
    clauses: await store.rows(sql`select r ->> 'clause' as clause, count(*)::int as times
      from assessment, jsonb_array_elements(reasons) r group by 1 order by 2 desc, 1`),
    accounts: noisiest(cases),
    unmatched:
      await store.rows(sql`select from_address as address, count(*)::int as mails from message
      where account_id is null and origin = 'person' and folder = 'inbox' and from_address is not null
      group by 1 order by 2 desc, 1 limit 50`),
    needsPerson: counts?.person ?? 0,
    unreadable: counts?.unreadable ?? 0,
    budget: {
      perWeek: highPerWeek,
      weeks: new Set(perWeek.map((one) => one.week)).size,
      over: highs.filter((count) => count > highPerWeek).length,
      most: Math.max(0, ...highs),
    },
  };
}

async function originsOf(store: Store): Promise<Record<string, number>> {
  const rows = await store.rows<{
    origin: string | null;
    n: number;
  }>(sql`select origin, count(*)::int as n
    from message where folder = 'inbox' group by origin order by origin`);
  return Object.fromEntries(rows.map((row) => [row.origin ?? 'unread', row.n]));
}

async function casesOf(store: Store): Promise<readonly ReplayedCase[]> {
  const rows = await store.rows<{
    account: string;
    issue: string;
    tier: Tier;
    opened: string;
    since: string;
    reasons: readonly Reason[] | null;
  }>(sql`select a.name as account, c.issue, c.peak as tier, ${iso('c.opened_at')} as opened,
      ${iso('c.ongoing_since')} as since, s.reasons
    from case_ c join account a on a.id = c.account_id
    left join lateral (select x.reasons from assessment x where x.account_id = c.account_id
      and x.tier = c.peak and x.at >= c.opened_at order by x.at, x.reasons::text limit 1) s on true
    order by c.opened_at, a.name, c.issue_key, c.episode`);
  return rows.map(({ opened, since, reasons, ...row }) => {
    const [first] = reasons ?? [];
    const quote = first?.signals[0]?.evidence[0].quote.trim();
    return {
      ...row,
      openedAt: opened,
      ongoingSince: since.slice(0, 10),
      clause: first?.clause ?? null,
      sentence: quote ?? first?.facts[0]?.words ?? '',
    };
  });
}

async function mailsOf(store: Store): Promise<readonly WouldHaveGone[]> {
  return store.rows<WouldHaveGone>(sql`select ${iso('o.not_before')} as at, o.kind, p.name as to,
      o.content ->> 'subject' as subject
    from outgoing o join person p on p.id = o.recipient
    order by o.not_before, o.kind, p.name, o.content ->> 'subject'`);
}

/** An instant as ISO text in UTC, the same on both engines. */
function iso(column: string) {
  return sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
}

function weeksOf(cases: readonly ReplayedCase[]): ReplayReport['perWeek'] {
  const counts = new Map<string, { week: string; tier: Tier; cases: number }>();
  for (const one of cases) {
    const week = mondayOf(one.openedAt);
    const key = `${week} ${one.tier}`;
    const known = counts.get(key) ?? { week, tier: one.tier, cases: 0 };
    counts.set(key, { ...known, cases: known.cases + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => a.week.localeCompare(b.week) || a.tier.localeCompare(b.tier),
  );
}

function mondayOf(instant: string): string {
  const at = new Date(instant);
  const back = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

function noisiest(cases: readonly ReplayedCase[]): ReplayReport['accounts'] {
  const counts = new Map<string, { account: string; cases: number; high: number }>();
  for (const { account, tier } of cases) {
    const known = counts.get(account) ?? { account, cases: 0, high: 0 };
    counts.set(account, {
      account,
      cases: known.cases + 1,
      high: known.high + (tier === 'high' ? 1 : 0),
    });
  }
  return [...counts.values()]
    .sort((a, b) => b.high - a.high || b.cases - a.cases || a.account.localeCompare(b.account))
    .slice(0, 20);
}
