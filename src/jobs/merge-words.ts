import type { Config } from '../config.ts';
import type { Account } from '../domain/account.ts';
import { whyOurs } from '../domain/mail-domain.ts';
import type { Merged } from '../store/merge-accounts.ts';

/** Why two accounts cannot be merged as long as the configuration file says so; null when it says nothing. */
export function mergeRefused(from: string, into: string, config: Config): string | null {
  if (from === into) return 'An account cannot be merged with itself.';
  if (!config.accounts.some((one) => one.id === from)) return null;
  return `"${from}" stands under accounts in the configuration file: give its domains to "${into}" there and take it out first, or the next start brings it back.`;
}

/** Why an account may not be merged into another: its domains would go along, and one of them is ours. Null = it may. */
export function mergeOfOurs(from: Account | null, ownDomains: readonly string[]): string | null {
  for (const domain of from?.domains ?? []) {
    const ours = whyOurs(domain, ownDomains);
    if (ours === null) continue;
    return `"${from?.id}" cannot be merged: ${ours}. Import the account with its right domains first.`;
  }
  return null;
}

/** What a merge did, in one line. */
export function mergedWords(from: string, into: string, done: Merged): string {
  if (!done.merged) return `There is no account "${from}", or no "${into}": nothing was merged.`;
  const { mails, interactions, cases, promises } = done;
  return `"${from}" is part of "${into}" now: ${mails} mails, ${interactions} interactions, ${cases} cases, ${promises} promises.`;
}

/** What is to be written into the file, which names the domains of the accounts in it; null when nothing is. */
export function mergeHint(into: string, { domains }: Merged, config: Config): string | null {
  const listed = config.accounts.find((one) => one.id === into);
  const missing = domains.filter((one) => !(listed?.domains ?? []).includes(one));
  if (listed === undefined || missing.length === 0) return null;
  return `Add to the domains of "${into}" in the configuration file, or the next start forgets them: ${missing.join(', ')}.`;
}
