import type { Account, Colleagues } from '../domain/account.ts';
import type { Assessment, ClauseId, Tier } from '../domain/assessment.ts';
import type { Case, LedgerEntry, Plan } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { CaseId, InteractionId, MessageId, PersonId } from '../domain/ids.ts';
import type { Feedback } from '../domain/promise.ts';
import type { Topic } from '../domain/signal.ts';
import type { ToldAlert } from '../domain/told-alert.ts';

/** The numbers of the escalation process; each can be set in the configuration under `cases:`. */
export interface CaseRules {
  /** High: minutes without an acknowledgement until the next person is called. */
  readonly unacknowledgedMinutes: number;
  /** High: on how many working mornings the manager is called again when nobody has answered. */
  readonly callRepeats: number;
  /** Medium: how many working days in a row the review request is repeated at most. */
  readonly reviewRepeats: number;
  /** Days a calmed case is watched before it closes by itself. */
  readonly watchDays: number;
  /** How long a person's "this is none" stands against the same kind of evidence. */
  readonly disagreeDays: number;
  /** Working days after closing until the check-in reminder. */
  readonly checkInWorkingDays: number;
  /** High and Medium: working days between reminders of an acknowledged case without a plan; null = there are none. */
  readonly planReminderWorkingDays: number | null;
}

export const defaultCaseRules = {
  unacknowledgedMinutes: 15,
  callRepeats: 5,
  reviewRepeats: 5,
  watchDays: 14,
  disagreeDays: 30,
  checkInWorkingDays: 7,
  planReminderWorkingDays: 2,
} as const satisfies CaseRules;

/** What the machine is given of the world. The calendar comes as functions: stages do not import each other. */
export interface CaseWorld extends Colleagues {
  readonly moment: Moment;
  readonly account: Account;
  readonly rules: CaseRules;
  /** `at` when the person works then, else the start of their next working time. */
  readonly workingFrom: (person: PersonId, at: Date) => Date;
  /** The start of the person's working day `days` working days after `at`. */
  readonly addWorkingDays: (person: PersonId, at: Date, days: number) => Date;
  /** The start of the person's first working day from an ISO date on. */
  readonly morningOf: (person: PersonId, isoDate: string) => Date;
  /** The ISO date of `at` where the person works. */
  readonly dayOf: (person: PersonId, at: Date) => string;
  readonly openPromises: number;
  /** Who laid a case aside last, by its ledger; null when nobody did. */
  readonly snoozedBy: (caseId: CaseId) => PersonId | null;
  /** What people were told lately about any case of this account: two alerts in a day are one too many. */
  readonly told: readonly ToldAlert[];
}

/** What a mail or the passing of time said about an account, as far as a case is concerned. */
export interface Assessed {
  readonly is: 'assessed';
  readonly assessment: Assessment;
  /** Null for the sweep. */
  readonly messageId: MessageId | null;
  readonly at: Date;
  readonly issueKey: string;
  readonly topic: Topic | null;
  readonly issue: string;
  readonly ongoingSince: Date;
  readonly ongoingSinceMessageId: MessageId | null;
  /**
   * The mail takes the threat back, or thanks for the case's own matter or says that it is solved; for a silence, which
   * any mail ends: nothing in it is a risk.
   */
  readonly calming: boolean;
}

/** Everything that can happen to a case. `by` is always one of our people. */
export type CaseEvent =
  | Assessed
  | { readonly is: 'acknowledged'; readonly by: PersonId; readonly note: string }
  | { readonly is: 'planned'; readonly plan: Plan }
  | { readonly is: 'plan-done'; readonly by: PersonId; readonly note: string }
  | {
      readonly is: 'snoozed';
      readonly by: PersonId;
      readonly until: Date;
      readonly reason: string;
    }
  | {
      readonly is: 'disagreed';
      readonly by: PersonId;
      readonly clause: ClauseId | 'all';
      readonly reason: string;
      /** The tier that the other clauses still give; absent = none is left. */
      readonly left?: Tier;
    }
  | { readonly is: 'not-our-customer'; readonly by: PersonId; readonly reason: string }
  | {
      readonly is: 'overridden';
      readonly by: PersonId;
      readonly tier: Tier;
      readonly until: Date;
      readonly reason: string;
    }
  | { readonly is: 'ask-changed'; readonly by: PersonId; readonly words: string }
  | {
      readonly is: 'csm-replied';
      readonly by: PersonId | null;
      readonly messageId: MessageId;
      readonly at: Date;
    }
  | {
      readonly is: 'call-held';
      readonly by: PersonId | null;
      readonly interactionId: InteractionId;
      readonly at: Date;
    }
  | {
      readonly is: 'recap';
      readonly by: PersonId | null;
      readonly how: 'written' | 'waived';
      /** The Sent mail that is the recap, where it was seen there. */
      readonly messageId?: MessageId;
    }
  | { readonly is: 'closed'; readonly by: PersonId }
  /** What the clock had told does not hold any more: they met us, wrote, or did what was open. */
  | { readonly is: 'over' }
  | { readonly is: 'tick' };

/** Who is called next, or asked for a review, if nobody acknowledges until then. */
export interface NextCall {
  readonly person: PersonId;
  readonly at: Date;
}

/** What must be told or prepared because of an event. Turned into mails by the pipeline. */
export type FollowUp =
  /** `again`: the customer wrote once more in a case of which the CSM was told before; `next`: who is called then. */
  | {
      readonly is: 'tell-csm';
      readonly notBefore: Date;
      readonly again?: true;
      readonly next?: NextCall | null;
    }
  | {
      readonly is: 'call-manager';
      readonly to: PersonId;
      readonly rung: number;
      readonly next: NextCall | null;
    }
  | { readonly is: 'escalate'; readonly to: readonly PersonId[] }
  | {
      readonly is: 'update-executives';
      readonly to: readonly PersonId[];
      readonly because: UpdateCause;
    }
  | {
      readonly is: 'request-review';
      readonly to: PersonId;
      readonly notBefore: Date;
      readonly round: number;
    }
  | {
      readonly is: 'nobody-answered';
      readonly to: readonly PersonId[];
      readonly next: NextCall | null;
    }
  | {
      readonly is: 'remind';
      readonly to: PersonId;
      readonly about: Reminder;
      readonly notBefore: Date;
      /** Who is asked next if nobody takes it on; null when nobody is. */
      readonly next: NextCall | null;
    }
  | { readonly is: 'draft-recap'; readonly to: PersonId };

/**
 * Why executives get "what changed": it came back or another case rose on the same day, the customer wrote once more on
 * another day, a second matter the same day, a plan, another ask, or calm.
 */
export type UpdateCause = 'again' | 'wrote-again' | 'second-matter' | 'plan' | 'ask' | 'calm';

/** What a reminder is about. */
export const reminders = [
  'plan-missing',
  'plan-due',
  'snooze-over',
  'check-in',
  'recap-owed',
  'ask-changed',
] as const;
export type Reminder = (typeof reminders)[number];

/** What an event did. `refused` says in one sentence why it did nothing. */
export interface Outcome {
  readonly case: Case;
  readonly ledger: readonly LedgerEntry[];
  readonly follow: readonly FollowUp[];
  readonly feedback: readonly Feedback[];
  /** Everything still queued for the case is moot. */
  readonly cancelPending: boolean;
  readonly refused: string | null;
}
