import { sql } from 'drizzle-orm';
import type { OutgoingId, PersonId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { instantOf } from './parameters.ts';

/**
 * Moves what is due at `now` and is meant for working hours (any reminder, and a notice or review request about a case
 * that is not High) to the recipient's next ones: after an outage it would else go out at night. `workingFrom` gives `at` when
 * the person works then. Returns how many were moved. Source: users-day.md (no alert at night for Medium).
 */
export async function postponeToHours(
  store: Store,
  now: Date,
  workingFrom: (person: PersonId, at: Date) => Date,
): Promise<number> {
  const due = await store.rows<{ id: OutgoingId; recipient: PersonId }>(sql`
    select id::text as id, recipient from outgoing
    where state in ('queued', 'deferred') and not_before <= ${instantOf(now)} and draft is null
      and case_id is not null and kind in ('notice', 'review-request', 'reminder')
      and (kind = 'reminder' or split_part(key, ':', 3) <> 'high')
    order by not_before limit 1000`);
  let moved = 0;
  for (const { id, recipient } of due) {
    const at = workingFrom(recipient, now);
    if (at <= now) continue;
    const rows = await store.rows(sql`update outgoing set not_before = ${instantOf(at)}
      where id = ${id}::uuid and state in ('queued', 'deferred') returning 1`);
    moved += rows.length;
  }
  return moved;
}
