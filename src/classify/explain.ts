import type { Assessment, ClauseId, Reason, Tier } from '../domain/assessment.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Analysis, Evidence, Rejected, Rejection } from '../domain/signal.ts';
import { type Condition, clauses } from '../protocol/risk-tiers.ts';
import type { Words } from '../protocol/words.ts';
import { factOf } from './holds.ts';

/** One paragraph of an explanation: which clause, and complete sentences about it. */
export interface Explained {
  readonly clause: ClauseId;
  readonly words: string;
  readonly sentences: readonly string[];
}

/** A counterfactual: what the tier would be without these stretches of text. */
export interface Counterfactual {
  readonly without: readonly Evidence[];
  readonly tier: Tier;
  readonly sentence: string;
}

/** Why this tier, why not another, and what would change it. No score stands in it (DESIGN §4). */
export interface Explanation {
  readonly tier: Tier;
  readonly why: readonly Explained[];
  readonly whyNot: readonly Explained[];
  /** Clauses of the account's history where nobody looked at it: whether they hold, this does not say. */
  readonly notLookedAt: readonly ClauseId[];
  readonly rejected: readonly string[];
  readonly wouldChange: readonly Counterfactual[];
}

/** Reads the same mail again with these stretches cut out, and returns the tier it then gets. */
export type TierWithout = (cut: readonly Evidence[]) => Tier;

/**
 * Explains an assessment. `tierWithout` runs the real reading on the cut text, so that what is said
 * here is what would happen. Facts get thresholds; rejected evidence gets its reason. Throws: never.
 */
export function explain(
  assessment: Assessment,
  analysis: Analysis | null,
  engagement: Engagement | null,
  words: Words,
  tierWithout: TierWithout,
): Explanation {
  const held = new Set(assessment.reasons.map((reason) => reason.clause));
  const others = clauses.filter((clause) => !held.has(clause.id));
  const unknown = others.filter((clause) => engagement === null && asksHistory(clause.holds));
  return {
    tier: assessment.tier,
    why: assessment.reasons.map(whyOf),
    whyNot: others
      .map((clause) => ({
        clause: clause.id,
        words: clause.words,
        sentences: missing(clause.holds, engagement, words),
      }))
      .filter((one) => one.sentences.length > 0),
    notLookedAt: unknown.map((clause) => clause.id),
    rejected: (analysis?.rejected ?? []).map(rejectedWords),
    wouldChange: counterfactuals(assessment, tierWithout),
  };
}

function whyOf(reason: Reason): Explained {
  const clause = clauses.find((one) => one.id === reason.clause);
  const quotes = reason.signals.map((signal) => `They wrote: “${signal.evidence[0].quote.trim()}”`);
  const facts = reason.facts.map((fact) => `${fact.words} (the line is ${fact.threshold}).`);
  return { clause: reason.clause, words: clause?.words ?? '', sentences: [...quotes, ...facts] };
}

function missing(condition: Condition, engagement: Engagement | null, words: Words): string[] {
  switch (condition.is) {
    case 'mentions':
      return [`Nothing of this kind was found: ${kindWords(condition)}.`];
    case 'atLeast': {
      if (engagement === null) return [];
      const fact = factOf(engagement, condition, words);
      return fact.value >= fact.threshold
        ? []
        : [`${fact.words} (it would take ${fact.threshold}).`];
    }
    case 'not':
      return [
        `It would have to be without: ${condition.of.is === 'mentions' ? kindWords(condition.of) : 'that'}.`,
      ];
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => missing(part, engagement, words));
  }
}

function asksHistory(condition: Condition): boolean {
  if (condition.is === 'all' || condition.is === 'any') return condition.of.some(asksHistory);
  return condition.is === 'atLeast';
}

function kindWords(condition: Extract<Condition, { is: 'mentions' }>): string {
  if (condition.multiple) {
    return condition.kind === 'missed-meeting'
      ? 'their own word that they missed several meetings'
      : 'their own word that they were away for weeks';
  }
  const kind = condition.kind.replaceAll('-', ' ');
  return condition.intensities ? `${condition.intensities.join(' or ')} ${kind}` : kind;
}

const rejectionWords: Readonly<Record<Rejection, string>> = {
  negated: 'they say that it is not so',
  'other-object': 'something else is meant, not the contract',
  past: 'it is over',
  'third-party': 'it is about somebody else',
  question: 'they only ask',
  hypothetical: 'they only suppose it',
  praise: 'it is praise',
  'own-brand': 'they came to us from there',
  'below-threshold': 'too faint to count',
};

/** Why something that looked like a signal is none, as one sentence with its quote. */
export function rejectedWords(one: Rejected): string {
  const kind = one.kind.replaceAll('-', ' ');
  return `“${one.evidence.quote.trim()}” looked like ${kind}, but ${rejectionWords[one.why]}.`;
}

function counterfactuals(assessment: Assessment, tierWithout: TierWithout): Counterfactual[] {
  const found: Counterfactual[] = [];
  for (const reason of assessment.reasons) {
    const without = reason.signals.flatMap((signal) => signal.evidence);
    if (without.length === 0) continue;
    const tier = tierWithout(without);
    const quotes = without.map((evidence) => `“${evidence.quote.trim()}”`).join(' and ');
    const sentence =
      tier === assessment.tier
        ? `Without ${quotes} it would still be ${tier}.`
        : `Without ${quotes} it would be ${tier}.`;
    found.push({ without, tier, sentence });
  }
  return found;
}
