import type { Account } from '../domain/account.ts';
import { type AccountIndex, accountIndex, matchAccount } from '../engagement/match.ts';
import type { Whose, World } from '../follow/world.ts';
import { allAccounts } from '../store/accounts.ts';
import { accountsOfThread } from '../store/known-mail.ts';
import type { Store } from '../store/open-store.ts';

/** The accounts as this process knows them, read again now and then: another process may have changed them. */
export interface AccountWorld extends World {
  readonly accounts: () => Promise<readonly Account[]>;
  /** The next question reads the accounts anew. */
  readonly forget: () => void;
}

const freshMs = 15_000;

/** An account index over the store, at most `freshMs` old. */
export function accountWorld(store: Store, ownDomains: readonly string[]): AccountWorld {
  let known: Promise<{ accounts: readonly Account[]; index: AccountIndex }> | null = null;
  let readAtMs = Number.NEGATIVE_INFINITY;
  const current = (): Promise<{ accounts: readonly Account[]; index: AccountIndex }> => {
    if (known === null || performance.now() - readAtMs > freshMs) {
      readAtMs = performance.now();
      known = allAccounts(store).then((accounts) => ({
        accounts,
        index: accountIndex(accounts, { ownDomains }),
      }));
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  return {
    accounts: async () => (await current()).accounts,
    forget: () => {
      known = null;
    },
    whose: async (address): Promise<Whose> => {
      const { index } = await current();
      const found = matchAccount(address, index);
      if ('own' in found) return 'ours';
      return 'account' in found ? { account: found.account } : null;
    },
    ofThread: async (keys) => {
      const [id, ...more] = await accountsOfThread(store, keys);
      const { accounts } = await current();
      return more.length > 0 ? null : (accounts.find((one) => one.id === id) ?? null);
    },
  };
}
