import { sql } from 'drizzle-orm';
import type { Case } from '../domain/case.ts';
import type { Store } from './open-store.ts';
import { uuidArray } from './parameters.ts';
import { caseOf } from './read-rows.ts';
import { case_ } from './tables/cases.ts';

/** One case as it stands, without its story; null when the id is unknown or no id at all. */
export async function caseRow(store: Store, id: string): Promise<Case | null> {
  const [row] = await store.ask((db) =>
    db
      .select()
      .from(case_)
      .where(sql`${case_.id} = any(${uuidArray([id])})`),
  );
  return row === undefined ? null : caseOf(row);
}
