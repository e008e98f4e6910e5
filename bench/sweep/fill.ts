import { argv } from 'node:process';
import { type SQL, sql } from 'drizzle-orm';
import type { Store } from '../../src/store/open-store.ts';

/** The moment of the bench: a Monday morning. */
export const now = new Date('2026-06-15T06:00:00Z');
/** 100,000, or what the last argument says, for a trial. */
export const accounts = Number(/^--accounts=(\d+)$/.exec(argv.at(-1) ?? '')?.[1] ?? 100_000);
export const perAccount = 50;

/**
 * Fills an empty database: managed accounts with 50 interactions each over about a year, stored in the order of
 * time as mail arrives. Of 100 accounts 14 fell silent one to three months ago, 3 missed a meeting lately, 2 have an
 * overdue task and 2 did not answer our last mails; every tenth has a task that was done.
 */
export async function fill(store: Store): Promise<void> {
  const at = sql.raw(`timestamptz '${now.toISOString()}'`);
  const statements: SQL[] = [
    sql`insert into person (id, name, address, roles, manager, hours, active) values
      ('csm', 'Cleo Marsh', 'cleo@vendor.example', '["csm"]', 'boss',
        '{"timeZone":"Europe/London","days":[1,2,3,4,5],"from":"09:00","to":"17:30","holidays":"GB"}', true),
      ('boss', 'Bo Reyes', 'bo@vendor.example', '["manager"]', null,
        '{"timeZone":"Europe/London","days":[1,2,3,4,5],"from":"09:00","to":"17:30","holidays":"GB"}', true)`,
    sql`insert into account (id, name, csm, manager) select 'a' || lpad(n::text, 6, '0'),
      'Account ' || n, 'csm', 'boss' from generate_series(0, ${accounts - 1}::int) n`,
    // The oldest tenth of every account first, so that rows lie in the order of time.
    ...Array.from({ length: 10 }, (_, tenth) => interactions(at, 9 - tenth)),
    sql`analyze`,
  ];
  for (const statement of statements) await store.rows(statement, 900_000);
}

/** A tenth of the interactions. Every account was made above: checking each reference would only take time. */
function interactions(at: SQL, tenth: number): SQL {
  const size = perAccount / 10;
  const range = sql.raw(`${tenth * size}, ${tenth * size + size - 1}`);
  return sql`do $$ begin set local session_replication_role = replica;
      insert into interaction (id, account_id, kind, at, source, external_id, contact, title,
        thread_key, owner, due_at, wants_answer)
      select gen_random_uuid(), 'a' || lpad(n::text, 6, '0'), kind, at,
        case when kind like 'mail%' then 'mail' else 'import' end, 'x' || k,
        'p' || n || '@c' || n || '.example', case when k in (3, 4) then 'Task' else 'Talk ' || k end, 't' || (k + 1) / 2, owner, due_at, false
      from (select n, k,
          case when k = 3 and n % 10 = 0 then 'item-done' when k = 4 and n % 10 = 0 then 'item-opened'
            when k = 2 and n % 50 = 7 then 'item-opened'
            when k = 1 and n % 33 = 5 then 'meeting-missed'
            when k < 3 and n % 50 = 9 then 'mail-out'
            when (k % 2 = 0) = (n % 7 = 0) then 'mail-out' else 'mail-in' end as kind,
          ${at} - case when n % 7 = 0 then interval '22 days' + n % 60 * interval '1 day'
              else n % 9 * interval '1 day' end
            - interval '3 hours' - k * interval '5 days' - n % 1000 * interval '1 minute' as at,
          case when k in (2, 3, 4) then 'customer' end as owner,
          case when k in (2, 4) then ${at} - interval '1 day' end as due_at
        from generate_series(0, ${sql.raw(String(accounts - 1))}) n,
          generate_series(${range}) k) made
      order by at; end $$`;
}

/** One new missed meeting in every 500th account, as a meeting tool would bring it overnight. */
export async function addNews(store: Store): Promise<void> {
  await store.rows(sql`insert into interaction
      (id, account_id, kind, at, source, external_id, title)
    select gen_random_uuid(), 'a' || lpad(n::text, 6, '0'), 'meeting-missed',
      ${now.toISOString()}::timestamptz - interval '4 hours', 'api', 'new-miss', 'Review'
    from generate_series(1, ${accounts - 1}::int, 500) n`);
}
