import { classify } from '../classify/classify.ts';
import type { Assessment, Fact, Reason } from '../domain/assessment.ts';
import { type Case, isSilence } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { engagementAt } from './engagement-at.ts';
import type { Setting } from './setting.ts';
import { partOf } from './split.ts';

/**
 * False for an open case of silence, missed meetings or open tasks of which nothing holds any more: a meeting was
 * held, the task was done. Who told us of the meeting, the calendar or a mail, makes no difference. Any other case
 * about words rests on the words, and a tier that a person set on the person: true. Source: Protocol M1, M2, L1, L2.
 */
export function holdsStill(
  kase: Case,
  snapshot: AccountSnapshot,
  setting: Setting,
  moment: Moment,
): boolean {
  if (kase.state !== 'open' || kase.tier === 'none' || kase.override !== null) return true;
  const reasons = reasonsNow(kase, snapshot, setting, moment);
  if (isSilence(kase)) return reasons.length > 0;
  const told = toldBy(kase, snapshot);
  if (told === null || !isAboutMisses(told)) return true;
  // "We keep missing each other" names no meeting that could be counted: it stands until one is held.
  if (!told.reasons.some(countsMisses)) return !metSince(told.at, snapshot);
  return reasons.some(countsMisses);
}

/** What the protocol says of the account's history today. */
function reasonsNow(
  { accountId }: Case,
  snapshot: AccountSnapshot,
  setting: Setting,
  moment: Moment,
): readonly Reason[] {
  // A promise that we broke since ends nothing: the silence would be no news when it is kept and they stay silent.
  const unpromised = { ...snapshot, openPromises: [] };
  const engaged = engagementAt(unpromised, moment.now, setting);
  // Once a meeting was held, the misses before it ask nobody for anything: the next one is news (M2).
  const missedMeetings = engaged.missedInARow === 0 ? 0 : engaged.missedMeetings;
  const engagement = { ...engaged, missedMeetings };
  const input = { accountId, messageId: null, analysis: null, engagement };
  return classify(input, setting.words, moment).reasons;
}

function toldBy(kase: Case, { recentAssessments }: AccountSnapshot): Assessment | null {
  const found = recentAssessments.find((one) => one.id === kase.lastAssessmentId);
  return found === undefined ? null : partOf(kase, found);
}

function isAboutMisses({ reasons }: Assessment): boolean {
  return reasons.length > 0 && reasons.every((one) => one.clause === 'M2' || one.clause === 'L1');
}

function countsMisses({ facts }: Reason): boolean {
  return facts.some(({ measure }: Fact) => measure.startsWith('missed'));
}

function metSince(at: Date, { interactions }: AccountSnapshot): boolean {
  return interactions.some((one) => one.kind === 'meeting-held' && one.at > at);
}
