import { sql } from 'drizzle-orm';
import type { Interaction } from '../domain/interaction.ts';
import type { Store } from './open-store.ts';
import { insertion } from './parameters.ts';
import { interaction } from './tables/cases.ts';

/** The columns of an interaction, as every statement that adds one writes them. */
export const interactionColumns = [
  'id',
  'accountId',
  'kind',
  'at',
  'source',
  'externalId',
  'messageId',
  'contact',
  'title',
  'threadKey',
  'owner',
  'dueAt',
  'until',
  'url',
  'wantsAnswer',
];

/**
 * Adds facts in one statement and returns how many were new: the same external id of an account is one fact,
 * whatever source brings it and however often. Nothing for no rows.
 */
export async function addInteractions(store: Store, rows: readonly Interaction[]): Promise<number> {
  if (rows.length === 0) return 0;
  const added = await store.rows(sql`${insertion(interaction, interactionColumns, rows)}
    on conflict (account_id, external_id) do nothing returning 1 as added`);
  return added.length;
}
