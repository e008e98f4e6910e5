import { z } from 'zod';
import type { Store } from '../store/open-store.ts';
import { importInteractions } from './import-rows.ts';

/** How many facts one request may bring. */
export const mostInteractions = 1_000;

/** A request's body: `{"interactions": [ … ]}`, each as `interactionInput` describes it. */
export const interactionsBody = z.strictObject({
  interactions: z
    .array(z.unknown())
    .min(1, 'name at least one interaction')
    .max(mostInteractions, `send at most ${mostInteractions} at once`),
});

/** What was taken of a request: new facts, facts known before, and the refused ones with the reason. */
export interface TakenInteractions {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly {
    /** Place in the request, counted from 0. */
    readonly index: number;
    readonly externalId: string | null;
    readonly why: string;
  }[];
}

/**
 * Takes the facts that a CRM or meeting tool sends: each is checked alone, good ones go in, and the same external id
 * twice is one fact. Null with words when the body is no list of facts. Rejects when the store does not answer.
 */
export async function takeInteractions(
  store: Store,
  body: unknown,
): Promise<{ readonly taken: TakenInteractions } | { readonly problem: string }> {
  const read = interactionsBody.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? 'the body' : issue.path.join('.');
    return { problem: `${where}: ${issue?.message ?? 'it cannot be read'}` };
  }
  const { interactions } = read.data;
  const { added, known, refused } = await importInteractions(store, interactions, 'api');
  return {
    taken: {
      added,
      known,
      refused: refused.map(({ row, why }) => ({
        index: row,
        externalId: externalIdOf(interactions[row]),
        why,
      })),
    },
  };
}

function externalIdOf(one: unknown): string | null {
  if (typeof one !== 'object' || one === null || !('externalId' in one)) return null;
  return typeof one.externalId === 'string' ? one.externalId.slice(0, 200) : null;
}
