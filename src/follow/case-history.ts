import type { TierSince } from '../compose/mails/facts.ts';
import { type Assessment, outranks } from '../domain/assessment.ts';
import { isSilence, type LedgerKind, raisedByHand } from '../domain/case.ts';
import { partOf } from './split.ts';
import type { Story } from './story.ts';

/**
 * What this case was judged by before, oldest first, and nothing of the account's other matters: the mails that its
 * ledger names as proof, and for silence what the clock saw. The assessment that is told now is not among them.
 */
export function judgedBefore({
  snapshot,
  case: kase,
  ledger,
  assessment,
}: Story): readonly Assessment[] {
  const proofs = new Set(ledger.map((one) => one.proof));
  const silent = isSilence(kase);
  return snapshot.recentAssessments
    .filter((one) => one.id !== assessment.id && one.at <= assessment.at)
    .map((one) => partOf(kase, one))
    .filter(
      (one) =>
        (one.messageId !== null && proofs.has(one.messageId)) || (silent && one.tier !== 'none'),
    );
}

/** After these lines of its ledger a case is no more at the tier that its mails gave it. */
const endsRise: readonly LedgerKind[] = ['closed', 'tier-fell', 'disagreed', 'overridden'];

/** The tiers through which the case rose since it last fell or was closed, the tier now last (Protocol E-L3). */
export function tierHistory(story: Story): readonly TierSince[] {
  const { case: kase, ledger } = story;
  // Where a person raised it, what the mails said before is where it rose from.
  const ends = endsRise.filter((kind) => kind !== 'overridden' || raisedByHand(kase) === null);
  const fell = ledger.filter((one) => ends.includes(one.kind)).map((one) => one.at.getTime());
  const since = Math.max(kase.openedAt.getTime() - 1, ...fell);
  const history: TierSince[] = [];
  for (const { tier, at } of [...judgedBefore(story), story.assessment]) {
    if (at.getTime() > since && outranks(tier, history.at(-1)?.tier ?? 'none')) {
      history.push({ tier, since: at });
    }
  }
  if (history.at(-1)?.tier === kase.tier) return history;
  return [...history, { tier: kase.tier, since: story.assessment.at }];
}
