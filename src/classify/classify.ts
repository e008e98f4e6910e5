import type { Assessment, Reason, Tier } from '../domain/assessment.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountId, MessageId } from '../domain/ids.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Analysis } from '../domain/signal.ts';
import { clauses, protocolRevision } from '../protocol/risk-tiers.ts';
import type { Words } from '../protocol/words.ts';
import { judge } from './holds.ts';

/** What is known when an account is classified. `analysis` null = no mail, only the passing of time. */
export interface ClassifyInput {
  readonly accountId: AccountId | null;
  readonly messageId: MessageId | null;
  readonly analysis: Analysis | null;
  readonly engagement: Engagement | null;
}

/**
 * The protocol is disjunctive: one clause that holds decides, the highest tier wins, and nothing is
 * weighted or averaged. A calm sentence beside a threat does not soften it, and two mild annoyances do not
 * add up to a threat. Every clause that held is kept as a reason, highest first, so that a person sees all
 * of them. What could not be read is never `none` in silence: it carries `review` and goes to a person.
 *
 * Returns tier `none` with no reasons when no clause holds. Throws: never. Source: PROTOCOL.md H1–L3.
 */
export function classify(input: ClassifyInput, words: Words, moment: Moment): Assessment {
  const grounds = {
    signals: input.analysis?.signals ?? [],
    engagement: input.engagement,
  };
  const held: { tier: Tier; reason: Reason }[] = [];
  for (const clause of clauses) {
    const verdict = judge(clause.holds, grounds, words);
    if (!verdict.holds) continue;
    const { signals, facts } = verdict;
    held.push({ tier: clause.tier, reason: { clause: clause.id, signals, facts } });
  }
  return {
    id: moment.newId() as Assessment['id'],
    accountId: input.accountId,
    messageId: input.messageId,
    at: moment.now,
    revision: protocolRevision,
    tier: held[0]?.tier ?? 'none',
    reasons: held.map((one) => one.reason),
    review: reviewOf(input.analysis),
  };
}

function reviewOf(analysis: Analysis | null): Assessment['review'] {
  if (analysis?.status === 'unsupported-language') return 'unsupported-language';
  if (analysis?.status === 'needs-review') return 'needs-review';
  return null;
}
