import { desc, eq } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { AuditEntry } from '../domain/decision.ts';
import type { Store } from './open-store.ts';
import { storable } from './parameters.ts';
import { audit } from './tables/console.ts';

/** Adds one line to the audit. What a decision does is audited by `writeDecision`. */
export async function appendAudit(store: Store, entry: AuditEntry): Promise<void> {
  await store.ask((db) => db.insert(audit).values({ ...entry, words: storable(entry.words) }));
}

/** Lines of the audit, newest first; of one subject when it is named. */
export async function auditLines(
  store: Store,
  filter: { readonly subject?: string; readonly limit?: number } = {},
): Promise<readonly AuditEntry[]> {
  const { subject, limit = 200 } = filter;
  const rows = await store.ask((db) =>
    db
      .select()
      .from(audit)
      .where(subject === undefined ? undefined : eq(audit.subject, subject))
      .orderBy(desc(audit.at), audit.id)
      .limit(limit),
  );
  return rows.map(({ at, by, action, subject: about, words }) => ({
    at,
    by: by === null ? null : asId(by),
    action,
    subject: about,
    words,
  }));
}
