import { sql } from 'drizzle-orm';
import type { Store } from '../../src/store/open-store.ts';

/** What is done and what is not; `polled` = the mailbox was read to its end within the last six seconds. */
export interface Remaining {
  readonly assessed: number;
  readonly sent: number;
  /** How often any mail was begun or failed: changes as long as somebody works, even at a poisonous one. */
  readonly tries: number;
  readonly waiting: number;
  readonly polled: boolean;
  readonly baseline: boolean;
}

/** Reads it; everything counts as left while the database does not answer. */
export async function remaining(store: Store): Promise<Remaining> {
  try {
    const [row] = await store.rows<Remaining>(sql`select
      (select count(*)::int from message where state = 'assessed') as assessed,
      (select count(*)::int from outgoing where state = 'sent') as sent,
      (select coalesce(sum(attempts), 0)::int from message) as tries,
      (select count(*)::int from message where state = 'received')
      + (select count(*)::int from outgoing where state in ('sending', 'uncertain')
        or (state in ('queued', 'deferred') and not_before < now() + interval '1 minute')) as waiting,
      coalesce((select bool_and(updated_at is not null and baseline_done) from cursor), false)
        and (select count(*) from cursor) >= 2 as baseline,
      coalesce((select min(polled_at) > now() - interval '6 seconds' from cursor), false) as polled`);
    return row ?? unknown;
  } catch {
    return unknown;
  }
}

const unknown: Remaining = {
  ...{ assessed: 0, sent: 0, tries: 0, waiting: 1 },
  ...{ polled: false, baseline: false },
};
