import { sql } from 'drizzle-orm';
import type { Store } from './open-store.ts';

/** What the navigation of the console shows beside the names of its pages. */
export interface MenuFigures {
  /** Open cases of tier High that nobody has acknowledged. */
  readonly waitingHigh: number;
  readonly overduePromises: number;
  /** Mails in quarantine, and mails of ours that are uncertain, held or failed. */
  readonly troubles: number;
}

/** The figures, in one statement over partial indexes. */
export async function menuFigures(store: Store): Promise<MenuFigures> {
  const [row] = await store.rows<{ waiting: number; overdue: number; troubles: number }>(sql`select
    (select count(*)::int from case_ where state = 'open' and tier = 'high'
      and acknowledged_by is null and snoozed_until is null) as waiting,
    (select count(*)::int from promise where state = 'overdue') as overdue,
    (select count(*)::int from message where state = 'quarantined')
      + (select count(*)::int from outgoing where state in ('uncertain', 'held', 'failed'))
      as troubles`);
  return {
    waitingHigh: row?.waiting ?? 0,
    overduePromises: row?.overdue ?? 0,
    troubles: row?.troubles ?? 0,
  };
}
