import { sql } from 'drizzle-orm';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Store } from '../../src/store/open-store.ts';

/** What the store says became of one customer mail that is not history. */
export interface MailOutcome {
  readonly uid: number;
  readonly state: string;
  readonly assessments: number;
  readonly tier: Tier | null;
  readonly assessedAt: string | null;
  readonly messageId: string | null;
  readonly account: string | null;
}

/** What the store says of one mail or draft that Defuse owed. */
export interface OwedOutcome {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly recipient: string;
  readonly caseId: string | null;
  /** UID of the customer's mail that it is about. */
  readonly uid: number | null;
  readonly tier: Tier | null;
}

/** Every mail of the inbox that was not there before, in the order of UIDs. */
export function mailOutcomes(store: Store): Promise<readonly MailOutcome[]> {
  return store.rows<MailOutcome>(sql`select m.uid::int as uid, m.state,
    (select count(*)::int from assessment a where a.message_id = m.id) as assessments,
    (select a.tier from assessment a where a.message_id = m.id order by a.at desc limit 1) as tier,
    to_char(m.assessed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "assessedAt",
    m.header_message_id as "messageId", m.account_id as account
    from message m where m.folder = 'inbox' and not m.suppressed order by m.uid`);
}

/** Everything that was owed, oldest first. */
export function owedOutcomes(store: Store): Promise<readonly OwedOutcome[]> {
  return store.rows<OwedOutcome>(sql`select o.id::text as id, o.kind, o.state, o.recipient,
    o.case_id::text as "caseId", m.uid::int as uid, c.peak as tier
    from outgoing o left join message m on m.id = o.message_id
    left join case_ c on c.id = o.case_id order by o.created_at, o.id`);
}

/** True when no mail waits to be read and nothing that is due waits to be handed over. */
export async function isSettled(store: Store, mails: number): Promise<boolean> {
  const [row] = await store.rows<{ read: number; waiting: number }>(sql`select
    (select count(*)::int from message where folder = 'inbox' and not suppressed
      and state in ('assessed', 'quarantined')) as read,
    (select count(*)::int from outgoing where state in ('sending', 'uncertain')
      or (state in ('queued', 'deferred') and not_before < now() + interval '1 minute')) as waiting`);
  return row !== undefined && row.read >= mails && row.waiting === 0;
}
