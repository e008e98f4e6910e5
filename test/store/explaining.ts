import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Store } from '../../src/store/open-store.ts';

/** A store that also notes the plan of everything that is asked of it. */
export function explaining(store: Store, plans: string[]): Store {
  const note = async (statement: SQL) => {
    const rows = await store.rows<{ 'QUERY PLAN': string }>(sql`explain ${statement}`);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
  };
  return {
    ...store,
    rows: async (statement, deadlineMs) => {
      await note(statement);
      return store.rows(statement, deadlineMs);
    },
    ask: async (question, deadlineMs) => {
      await store.ask(async (db) => {
        const asked = question(db) as { getSQL?: () => SQL };
        if (asked.getSQL) await note(asked.getSQL());
      });
      return store.ask(question, deadlineMs);
    },
  };
}
