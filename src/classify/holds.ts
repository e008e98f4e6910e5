import type { Fact } from '../domain/assessment.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Signal } from '../domain/signal.ts';
import type { Condition } from '../protocol/risk-tiers.ts';
import type { Words } from '../protocol/words.ts';
import { measure, measureWords, proofOf } from './measure.ts';

/** What a clause is judged by: the signals of one mail (or none) and the account's engagement (or null). */
export interface Grounds {
  readonly signals: readonly Signal[];
  readonly engagement: Engagement | null;
}

/** Whether a condition holds, and the signals and facts that prove it (both empty when it does not). */
export interface Verdict {
  readonly holds: boolean;
  readonly signals: readonly Signal[];
  readonly facts: readonly Fact[];
}

const no: Verdict = { holds: false, signals: [], facts: [] };

/** Judges one condition of the protocol. Without engagement no measure ever holds. Throws: never. */
export function judge(condition: Condition, grounds: Grounds, words: Words): Verdict {
  switch (condition.is) {
    case 'mentions': {
      const signals = grounds.signals.filter((signal) => matches(signal, condition));
      return signals.length === 0 ? no : { holds: true, signals, facts: [] };
    }
    case 'atLeast': {
      if (grounds.engagement === null) return no;
      // Said in words only where it holds: every mail asks, and dates take long to write out.
      const value = measure(grounds.engagement, condition.measure);
      if (value < words[condition.word]) return no;
      const fact = factOf(grounds.engagement, condition, words);
      return { holds: true, signals: [], facts: [fact] };
    }
    case 'all': {
      const parts = condition.of.map((part) => judge(part, grounds, words));
      return parts.every((part) => part.holds) ? together(parts) : no;
    }
    case 'any': {
      const parts = condition.of.map((part) => judge(part, grounds, words));
      return parts.some((part) => part.holds) ? together(parts) : no;
    }
    case 'not':
      return { ...no, holds: !judge(condition.of, grounds, words).holds };
  }
}

/** The measure of an `atLeast` condition beside its threshold, whether or not it is reached. */
export function factOf(
  engagement: Engagement,
  condition: Extract<Condition, { is: 'atLeast' }>,
  words: Words,
): Fact {
  const value = measure(engagement, condition.measure);
  return {
    measure: condition.measure,
    value,
    threshold: words[condition.word],
    words: measureWords(engagement, condition.measure, value),
    proof: proofOf(engagement, condition.measure),
  };
}

function together(parts: readonly Verdict[]): Verdict {
  return {
    holds: true,
    signals: parts.flatMap((part) => part.signals),
    facts: parts.flatMap((part) => part.facts),
  };
}

function matches(signal: Signal, wanted: Extract<Condition, { is: 'mentions' }>): boolean {
  if (signal.kind !== wanted.kind) return false;
  if (wanted.multiple) return 'multiple' in signal && signal.multiple === true;
  if (wanted.intensities && signal.kind === 'frustration') {
    return wanted.intensities.includes(signal.intensity);
  }
  if (wanted.owner && signal.kind === 'action-item') return signal.owner === wanted.owner;
  return true;
}
