import type { Engagement } from '../domain/interaction.ts';
import { engagement } from '../engagement/engagement.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';

/** What an account's history said at a moment, by the numbers and the CSM's calendar of this installation. */
export function engagementAt(
  { account, interactions }: Pick<AccountSnapshot, 'account' | 'interactions'>,
  at: Date,
  setting: Pick<Setting, 'people' | 'words'>,
): Engagement {
  const { hours } = personOf(account.csm, setting);
  return engagement(interactions, { now: at, words: setting.words, hours });
}
