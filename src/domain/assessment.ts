import type { AccountId, AssessmentId, InteractionId, MessageId } from './ids.ts';
import type { Signal } from './signal.ts';

/** Risk tiers of the protocol, highest first; `none` = no clause held. */
export const tiers = ['high', 'medium', 'low', 'none'] as const;
export type Tier = (typeof tiers)[number];

/** The protocol's clauses, in its order. */
export const clauseIds = ['H1', 'H2', 'H3', 'M1', 'M2', 'M3', 'L1', 'L2', 'L3'] as const;
export type ClauseId = (typeof clauseIds)[number];

/** An engagement measure beside its threshold, with the interactions that prove it. */
export interface Fact {
  readonly measure: string;
  readonly value: number;
  readonly threshold: number;
  /** "21 days since Acme last wrote (3 May)": complete, readable alone. */
  readonly words: string;
  readonly proof: readonly InteractionId[];
}

/** A clause that held, and what proves it. At least one signal or fact. */
export interface Reason {
  readonly clause: ClauseId;
  readonly signals: readonly Signal[];
  readonly facts: readonly Fact[];
}

/**
 * Tier and reasons for one account at one moment under one protocol revision. Appended, never updated.
 * `review` is set when a person must look whatever the tier says (unsupported language, failed analysis).
 */
export interface Assessment {
  readonly id: AssessmentId;
  readonly accountId: AccountId | null;
  readonly messageId: MessageId | null;
  readonly at: Date;
  readonly revision: string;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  readonly review: 'unsupported-language' | 'needs-review' | null;
}

/** True when `a` is a more severe tier than `b`. */
export function outranks(a: Tier, b: Tier): boolean {
  return tiers.indexOf(a) < tiers.indexOf(b);
}
