import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { NewOutgoing } from '../domain/outgoing.ts';
import type { Store } from './open-store.ts';
import { insertion } from './parameters.ts';
import { outgoing } from './tables/outgoing.ts';

/**
 * Adds owed mails that no decision about a case made (alarms, digests); known keys are left alone.
 */
export async function addOutgoing(store: Store, owed: readonly NewOutgoing[]): Promise<void> {
  await store.rows(sql`${owedRows(owed)} on conflict (key) do nothing`);
}

/** `insert into outgoing … select …` of owed mails, queued, without the final clauses. */
export function owedRows(owed: readonly NewOutgoing[]): SQL {
  const columns = ['id', 'key', 'kind', 'recipient', 'accountId', 'caseId', 'messageId', 'content'];
  const rest = ['draft', 'notBefore', 'state', 'attempts'];
  const rows = owed.map((one) => ({
    id: crypto.randomUUID(),
    ...one,
    state: 'queued',
    attempts: 0,
  }));
  return insertion(outgoing, [...columns, ...rest], rows);
}
