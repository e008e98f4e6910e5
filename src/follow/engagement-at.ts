import type { Engagement } from '../domain/interaction.ts';
import { engagement } from '../engagement/engagement.ts';
import type { Judged } from '../engagement/tier-trend.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';

/** What an account's history said at a moment, by the numbers and the CSM's calendar of this installation. */
export function engagementAt(
  {
    account,
    interactions,
    openPromises,
  }: Pick<AccountSnapshot, 'account' | 'interactions' | 'openPromises'>,
  at: Date,
  setting: Pick<Setting, 'people' | 'former' | 'words'>,
  judged: readonly Judged[] = [],
): Engagement {
  const { hours } = personOf(account.csm, setting);
  const context = { now: at, words: setting.words, hours, promises: openPromises, judged };
  return engagement(interactions, context);
}
