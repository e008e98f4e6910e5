import type { Tier } from './assessment.ts';
import type { CaseId } from './ids.ts';

/** An alert that people inside were or will be told: about which case, at which level, and from when on. */
export interface ToldAlert {
  readonly caseId: CaseId;
  readonly tier: Tier;
  readonly kind: 'notice' | 'call-request' | 'escalation' | 'review-request';
  readonly at: Date;
}
