import { classify } from '../classify/classify.ts';
import type { Assessment, Fact } from '../domain/assessment.ts';
import { type Case, isSilence } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Words } from '../protocol/words.ts';

/**
 * What decided a case, with the numbers of `moment`: days, misses and tasks are those of the day on which they are
 * read, not of the day on which they were seen first. What was said stays said, and the tier stays the case's. As it
 * was where nothing of it holds any more: that it is over is for the case to say. Source: Protocol M1, M2, L1–L3.
 */
export function asOfNow(
  kase: Pick<Case, 'accountId' | 'issueKey'>,
  assessment: Assessment,
  engagement: Engagement,
  words: Words,
  moment: Moment,
): Assessment {
  const input = { accountId: kase.accountId, messageId: null, analysis: null, engagement };
  const { reasons } = classify(input, words, moment);
  if (isSilence(kase)) return reasons.length === 0 ? assessment : { ...assessment, reasons };
  const facts = reasons.flatMap((reason) => reason.facts);
  const today = ({ measure, threshold }: Fact): readonly Fact[] =>
    facts.filter((one) => one.measure === measure && one.threshold === threshold).slice(0, 1);
  return {
    ...assessment,
    reasons: assessment.reasons.map((one) => ({ ...one, facts: one.facts.flatMap(today) })),
  };
}
