import { classify } from '../classify/classify.ts';
import { type Case, isSilence } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { engagementAt } from './engagement-at.ts';
import type { Setting } from './setting.ts';

/**
 * False for an open case of silence, missed meetings or open tasks of which nothing holds any more: a meeting was
 * held, the task was done. A case about words rests on the words, and a tier that a person set on the person: true.
 * Source: Protocol M1, M2, L1, L2.
 */
export function holdsStill(
  kase: Case,
  snapshot: AccountSnapshot,
  setting: Setting,
  moment: Moment,
): boolean {
  const byClock = isSilence(kase) && kase.state === 'open';
  if (!byClock || kase.tier === 'none' || kase.override !== null) return true;
  const engaged = engagementAt(snapshot, moment.now, setting);
  const input = { accountId: kase.accountId, messageId: null, analysis: null, engagement: engaged };
  return classify(input, setting.words, moment).tier !== 'none';
}
