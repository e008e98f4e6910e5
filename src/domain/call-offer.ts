import type { CaseId, PersonId } from './ids.ts';

/** A call request that nobody has planned the answer to yet: whose call it is, and the times that it offers. */
export interface CallOffer {
  readonly caseId: CaseId;
  /** Who was asked for the call, and the CSM with whom it would be. */
  readonly people: readonly [PersonId, PersonId];
  /** The iCalendar text that went with it. */
  readonly ics: string;
}
