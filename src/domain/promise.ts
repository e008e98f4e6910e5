import type { AccountId, CaseId, MessageId, PersonId, PromiseId } from './ids.ts';
import type { Evidence } from './signal.ts';

/**
 * A promise: something our side said it would do, read from Sent mail or entered by a person.
 * Not called `Promise`, which JavaScript took first.
 */
export interface OurPromise {
  readonly id: PromiseId;
  readonly accountId: AccountId;
  readonly caseId: CaseId | null;
  readonly messageId: MessageId | null;
  readonly by: PersonId | null;
  /** What was promised, in its writer's words. */
  readonly what: string;
  readonly evidence: Evidence | null;
  readonly madeAt: Date;
  /** ISO date in the writer's time zone; null when no date was given. */
  readonly dueOn: string | null;
  readonly state: 'open' | 'kept' | 'overdue' | 'withdrawn';
  readonly keptAt: Date | null;
}

/** A person's answer to an alert: agree or disagree, with a reason, for one clause. */
export interface Feedback {
  readonly caseId: CaseId;
  readonly clause: string;
  readonly verdict: 'agree' | 'disagree' | 'not-our-customer';
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}
