import { and, eq, inArray } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { caseLink } from './tables/cases.ts';

/** The cases to which these mails belong, each once; empty for mails that belong to none. */
export async function casesOfMessages(
  store: Store,
  ids: readonly string[],
): Promise<readonly CaseId[]> {
  if (ids.length === 0) return [];
  const rows = await store.ask((db) =>
    db
      .selectDistinct({ id: caseLink.caseId })
      .from(caseLink)
      .where(and(eq(caseLink.kind, 'message'), inArray(caseLink.linkedId, [...ids]))),
  );
  return rows.map((row) => asId(row.id));
}
