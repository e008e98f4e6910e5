import type { Tier } from './assessment.ts';
import type { CaseId } from './ids.ts';

/** The mails that are alerts; what is sent beside or after them is none. */
export const alertKinds = ['notice', 'call-request', 'escalation', 'review-request'] as const;

/** An alert that people inside were or will be told: about which case, at which level, and from when on. */
export interface ToldAlert {
  readonly caseId: CaseId;
  readonly tier: Tier;
  readonly kind: (typeof alertKinds)[number];
  readonly at: Date;
}
