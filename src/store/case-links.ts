import { and, eq, inArray, sql } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Store } from './open-store.ts';
import { jsonText } from './parameters.ts';
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

/**
 * For each list of ids (Message-ID, In-Reply-To, References) the cases to which a mail of that thread belongs, in
 * the order of the lists; of a thread the newest 50 mails count.
 */
export async function casesOfThreads(
  store: Store,
  threads: readonly (readonly string[])[],
): Promise<readonly (readonly CaseId[])[]> {
  if (threads.every((keys) => keys.length === 0)) return threads.map(() => []);
  const asked = threads.map((keys, place) => ({ place, keys }));
  const rows = await store.rows<{ place: number; id: CaseId }>(sql`
    select distinct t.place, l.case_id as id
    from jsonb_to_recordset(${jsonText(asked)}::jsonb) as t(place int, keys jsonb)
    cross join lateral (select found.id from (
        select m.id, m.internal_date from message m where m.thread_key = any(
          array(select jsonb_array_elements_text(t.keys)))
        union select m.id, m.internal_date from message m where m.header_message_id = any(
          array(select jsonb_array_elements_text(t.keys)))) found
      order by found.internal_date desc limit 50) mail
    join case_link l on l.kind = 'message' and l.linked_id = mail.id
    order by t.place, l.case_id`);
  return threads.map((_, place) => rows.flatMap((row) => (row.place === place ? [row.id] : [])));
}
