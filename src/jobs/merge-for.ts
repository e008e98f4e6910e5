import type { AccountId, PersonId } from '../domain/ids.ts';
import { accountById } from '../store/accounts.ts';
import { mergeAccounts } from '../store/merge-accounts.ts';
import { mergedWords, mergeHint, mergeOfOurs, mergeRefused } from './merge-words.ts';
import type { Service } from './service.ts';

/**
 * Makes `from` part of `into` for a person at the console or the API; `done` tells whether it was, `words` what
 * happened or why not. Rejects when the store does not answer.
 */
export async function mergeFor(
  { store, config, world }: Pick<Service, 'store' | 'config' | 'world'>,
  from: AccountId,
  into: AccountId,
  by: PersonId,
): Promise<{ readonly done: boolean; readonly words: string }> {
  const refused =
    mergeRefused(from, into, config) ??
    mergeOfOurs(await accountById(store, from), config.file.company.domains);
  if (refused !== null) return { done: false, words: refused };
  const merged = await mergeAccounts(store, from, into, by);
  world.forget();
  const hint = mergeHint(into, merged, config);
  const words = mergedWords(from, into, merged);
  return { done: merged.merged, words: hint === null ? words : `${words} ${hint}` };
}
