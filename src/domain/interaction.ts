import type { Tier } from './assessment.ts';
import type { AccountId, InteractionId, MessageId } from './ids.ts';

/** Every kind of dated fact about an account. */
export const interactionKinds = [
  'mail-in', // the customer wrote
  'mail-out', // our side wrote
  'auto-reply', // an out-of-office came back; `until` says when they return
  'meeting-requested',
  'meeting-accepted',
  'meeting-held',
  'meeting-missed', // the customer did not come
  'meeting-declined', // the customer said no
  'meeting-rescheduled', // the customer asked for another time
  'meeting-cancelled', // the customer cancelled it
  'meeting-missed-by-us', // we did not come, or called it off too late: never counts against the customer
  'item-opened',
  'item-done',
  'call-recorded', // `url` points at the recording
  'pause', // an agreed date ("back in March"); `until`
] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Who must act on an item. */
export type ItemOwner = 'customer' | 'vendor';

/** One dated fact. `externalId` makes every source idempotent; the same fact twice is one row. */
export interface Interaction {
  readonly id: InteractionId;
  readonly accountId: AccountId;
  readonly kind: InteractionKind;
  readonly at: Date;
  readonly source: 'mail' | 'calendar' | 'import' | 'api' | 'person';
  readonly externalId: string;
  readonly messageId: MessageId | null;
  /** Address of the customer-side person, or null. */
  readonly contact: string | null;
  /** What it was about: subject, meeting title, item text. */
  readonly title: string;
  /** Groups mails of one thread, dates of one meeting, states of one item. */
  readonly threadKey: string | null;
  /** Who owns an action item. */
  readonly owner: ItemOwner | null;
  /** When an item is due; of a calendar answer, when the meeting begins. */
  readonly dueAt: Date | null;
  readonly until: Date | null;
  readonly url: string | null;
  /** For mail-in: true when it wants an answer from us: by a question or request in it, or one before it in its thread. */
  readonly wantsAnswer: boolean;
}

/** Where the risk of an account goes: its tiers above none of late, oldest first, no two equal ones in a row. */
export interface TierTrend {
  readonly steps: readonly Tier[];
  /** `quiet`: nothing was found for some weeks. */
  readonly direction: 'rising' | 'falling' | 'steady' | 'quiet';
  /** When something was found last. */
  readonly lastAt: Date;
}

/** Summary of an account's interactions at `asOf`. All counts are of the customer's doing. */
export interface Engagement {
  readonly asOf: Date;
  /** IANA zone of the CSM, in which its days are counted and said; absent = UTC. */
  readonly timeZone?: string;
  /** Whole days since the customer last engaged, counted only on their turn; 0 when it is our turn; null = never wrote. */
  readonly daysSilent: number | null;
  /** Days since then that `daysSilent` leaves out, because a pause was announced; absent = none. */
  readonly daysPaused?: number;
  readonly lastInboundAt: Date | null;
  readonly lastOutboundAt: Date | null;
  /** Since when the customer waits for us; null when it is their turn or nobody's. */
  readonly ourTurnSince: Date | null;
  /** Our mail that waits for the customer's answer: since when; null when none. */
  readonly theirTurnSince: Date | null;
  readonly missedMeetings: number;
  /** Missed one after the other, with none held in between, whatever the window. */
  readonly missedInARow: number;
  /** How many of each the customer declined: nobody waited in vain for those. */
  readonly declined: Readonly<Record<'missedMeetings' | 'missedInARow', number>>;
  readonly unansweredAttempts: number;
  readonly overdueItems: readonly {
    readonly title: string;
    readonly owner: ItemOwner;
    readonly dueAt: Date;
  }[];
  /** Silence does not count until then (out-of-office, agreed date); null when not paused. */
  readonly pausedUntil: Date | null;
  /** The account's usual gap between its mails, in days; null with fewer than four mails. */
  readonly usualGapDays: number | null;
  /** Trend of the last tiers; null when nothing was found of late, or the judgements were not given. */
  readonly trend: TierTrend | null;
  /** Interaction ids that prove each measure, for the ledger and `explain`. */
  readonly proof: Readonly<Record<string, readonly InteractionId[]>>;
}
