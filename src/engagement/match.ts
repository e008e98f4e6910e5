import { getDomain } from 'tldts';
import type { Account } from '../domain/account.ts';
import { isWithin } from '../domain/mail-domain.ts';
import { isPublicDomain } from '../domain/public-domain.ts';

/** Accounts by domain and by single address, for many questions. */
export interface AccountIndex {
  readonly byDomain: ReadonlyMap<string, Account>;
  readonly byAddress: ReadonlyMap<string, Account>;
  readonly ownDomains: readonly string[];
}

/** Whose an address is. `unmatched` says why nobody was found; nobody is dropped. */
export type Match =
  | { readonly account: Account }
  | { readonly own: true }
  | { readonly unmatched: 'public-domain' | 'unknown-domain' | 'no-address' };

/** An index of `accounts`; a public mail domain in an account's list is ignored (its contacts still match). */
export function accountIndex(
  accounts: readonly Account[],
  options: { readonly ownDomains: readonly string[] },
): AccountIndex {
  const byDomain = new Map<string, Account>();
  const byAddress = new Map<string, Account>();
  for (const account of accounts) {
    for (const domain of account.domains) {
      const lower = domain.toLowerCase();
      if (!isPublicDomain(lower)) byDomain.set(lower, account);
    }
    for (const contact of account.contacts) byAddress.set(contact.trim().toLowerCase(), account);
  }
  return { byDomain, byAddress, ownDomains: options.ownDomains.map((one) => one.toLowerCase()) };
}

/** The addresses that an address can be listed as: as it is, and without what follows a `+`. */
export function listedAs(address: string): readonly [string, string] {
  return [address.trim().toLowerCase(), plain(address)];
}

/**
 * The account of an address: a listed contact first (as it is, else without its plus-part), then the domain
 * or the nearest parent domain that is listed. Our own domains are ours. Source: complaints D51.
 */
export function matchAccount(address: string, index: AccountIndex): Match {
  const [exact, folded] = listedAs(address);
  const domain = folded.slice(folded.lastIndexOf('@') + 1);
  if (!folded.includes('@') || domain === '') return { unmatched: 'no-address' };
  if (index.ownDomains.some((own) => isWithin(domain, own))) return { own: true };
  const contact = index.byAddress.get(exact) ?? index.byAddress.get(folded);
  if (contact) return { account: contact };
  const registrable = getDomain(domain) ?? domain;
  for (let at: string = domain; ; at = at.slice(at.indexOf('.') + 1)) {
    const found = index.byDomain.get(at);
    if (found) return { account: found };
    if (at === registrable || !at.includes('.')) break;
  }
  return { unmatched: isPublicDomain(domain) ? 'public-domain' : 'unknown-domain' };
}

function plain(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const local = lower.slice(0, at).split('+')[0] ?? '';
  return at < 0 ? lower : `${local}${lower.slice(at)}`;
}
