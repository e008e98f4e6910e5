import type { Account } from '../domain/account.ts';
import { domainOf } from '../domain/mail-domain.ts';

/** Endings and filler of company names that say nothing about whose they are. */
const filler = new Set([
  'and',
  'the',
  'inc',
  'ltd',
  'llc',
  'gmbh',
  'group',
  'company',
  'corp',
  'co',
]);
const shortestWord = 4;

/** Accounts prepared for guessing, so that two hundred senders do not read the list two hundred times. */
export type Guess = (address: string) => Account | null;

/**
 * Guesses whose a sender is: another address of the same domain is already listed as a contact, or the domain's
 * name begins with a word of the account's name. Null when nothing or more than one fits: a person decides.
 */
export function senderGuess(accounts: readonly Account[]): Guess {
  const byDomain = new Map<string, Set<Account>>();
  const byWord = new Map<string, Set<Account>>();
  const add = (map: Map<string, Set<Account>>, key: string, account: Account): void => {
    map.set(key, (map.get(key) ?? new Set()).add(account));
  };
  for (const account of accounts) {
    for (const contact of account.contacts) add(byDomain, domainOf(contact), account);
    for (const word of wordsOf(account.name)) add(byWord, word, account);
  }
  return (address) => {
    const domain = domainOf(address);
    return only(byDomain.get(domain)) ?? only(byWord.get(labelOf(domain)));
  };
}

function only(found: ReadonlySet<Account> | undefined): Account | null {
  return found?.size === 1 ? ([...found][0] ?? null) : null;
}

/** "copperfield-dental.example" → "copperfield". */
function labelOf(domain: string): string {
  const labels = domain.split('.');
  return (labels.at(-2) ?? '').split('-')[0] ?? '';
}

function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= shortestWord && !filler.has(word));
}
