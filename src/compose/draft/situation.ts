import type { WorkingHours } from '../../domain/account.ts';
import type { Reason, Tier } from '../../domain/assessment.ts';
import type { Engagement } from '../../domain/interaction.ts';
import type { Address, Message } from '../../domain/mail.ts';
import type { Analysis } from '../../domain/signal.ts';
import type { LibraryEntry } from './library.ts';
import type { HouseWording } from './wording.ts';

/** What a draft reads of the mail that it answers. */
export type DraftMessage = Pick<
  Message,
  'from' | 'subject' | 'subjectIsNew' | 'ownWords' | 'language' | 'messageId' | 'references'
> &
  Partial<Pick<Message, 'otherLanguages'>>;

/** A meeting that did not come about: they declined it, or did not come. `at`: its own day, null when unknown. */
export interface MissedMeeting {
  readonly title: string;
  readonly at: Date | null;
  readonly declined: boolean;
}

/** Something that our side said it would do and, by the record, has not; its day is over. */
export interface BrokenPromise {
  /** In its writer's words: "I will send you the cause by 23 October". */
  readonly what: string;
  readonly madeAt: Date;
  /** ISO date. */
  readonly dueOn: string;
  /** Made by the CSM who signs, not by a colleague. */
  readonly byCsm: boolean;
  /** We wrote in its thread since: it may be done, told in words that nobody here understood. */
  readonly wroteSince?: boolean;
}

/** Everything that a reply may know. What is not in here cannot stand in a draft. */
export interface DraftSituation {
  readonly now: Date;
  readonly accountName: string;
  readonly csm: { readonly name: string; readonly hours: WorkingHours };
  /** The mail to answer; null when the customer is silent and nothing waits for an answer. */
  readonly message: DraftMessage | null;
  /** To whom: the writer of the mail, or the contact of a silent account. */
  readonly to: Address;
  /** Who else on their side had the mail that is answered. */
  readonly cc: readonly Address[];
  /** The last subject of the thread when `message` is null, or ''. */
  readonly lastSubject: string;
  readonly analysis: Analysis | null;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  readonly engagement: Engagement | null;
  readonly library: readonly LibraryEntry[];
  readonly wording: HouseWording;
  /** Sentences of this thread's earlier drafts and of our Sent mail in it: none of them is said again. */
  readonly usedSentences: readonly string[];
  /** Names the thread: seeds the choice of words, so that the same input gives the same bytes. */
  readonly threadKey: string;
  /** A reply that we owe: since when, and to which subject. Null when we owe none. */
  readonly ourLapse: { readonly since: Date; readonly about: string } | null;
  /** The overdue promise of ours that this reply has to own; null when none is. */
  readonly brokenPromise: BrokenPromise | null;
  readonly missedMeetings: readonly MissedMeeting[];
  /** What the customer still owes, past its date. */
  readonly overdueItems: readonly { readonly title: string; readonly dueAt: Date }[];
  /** An agreed date before which nothing is expected of the customer; null when none. */
  readonly pausedUntil: Date | null;
  /** An earlier word agreed on `pausedUntil`, not the mail that is answered; absent = no. */
  readonly pauseIsOlder?: boolean;
  /** The day by which the customer wants something of us, ISO; null when they name none. */
  readonly theirDate: string | null;
  /** The day by which we have said already that they hear from us, ISO; absent or null when we have not. */
  readonly givenWord?: string | null;
  /** The cause as a clause ("our nightly job skipped your account") once a person confirmed our fault; else null. */
  readonly faultConfirmed: string | null;
  readonly competitorNames: readonly string[];
  /** True when a manager approved a gesture that costs money. */
  readonly moneyApproved: boolean;
}

/** The parts of a draft in the order in which they stand (draft-rules 2; HEARD). */
export const sectionTags = [
  'greeting',
  'empathy',
  'apology',
  'clarify',
  'plan',
  'goodwill',
  'next-step',
  'sign-off',
] as const;
export type SectionTag = (typeof sectionTags)[number];

/** One part of a draft: plain sentences, options as lines that begin with "- ". */
export interface Section {
  readonly tag: SectionTag;
  readonly text: string;
}

/** Something that the draft says will be done. `dueOn` is an ISO date, null when a placeholder stands for it. */
export interface Task {
  readonly owner: string;
  readonly action: string;
  readonly dueOn: string | null;
}

/** The text of a reply before it is checked and laid out. */
export interface DraftText {
  readonly to: Address;
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly sections: readonly Section[];
  readonly libraryIds: readonly string[];
  readonly nextStep: Task;
  /** Every "I will" of the draft, the next step among them. */
  readonly tasks: readonly Task[];
  /** The noun phrase that stands for the customer's problem, '' when none was found. */
  readonly issue: string;
  /** The customer's own statements as told back in the text: not our words. */
  readonly echoes: readonly string[];
  /** The kind of case that the words were chosen for. */
  readonly moment: Moment;
}

/** Which story a reply answers; the first that fits, most serious first. */
export const moments = [
  'legal-or-regulator',
  'leaving-announced',
  'leaving-conditional',
  'leaving-indirect',
  'evaluating',
  'angry',
  'frustrated',
  'our-lapse',
  'missed-repeatedly',
  'silence',
  'missed-once',
  'unfinished',
  'delay',
  'ordinary',
] as const;
export type Moment = (typeof moments)[number];

/** What the linter says of a draft: rule, and why in words. */
export interface Finding {
  readonly rule: string;
  readonly hard: boolean;
  readonly words: string;
}

/** A reply for the CSM to send, or why there is none and what the CSM can use instead. */
export type ComposedDraft =
  | (DraftText & {
      readonly deliver: true;
      readonly text: string;
      readonly html: string;
      readonly placeholders: readonly string[];
      /** Soft findings; a hard one would have stopped the draft. */
      readonly lint: readonly Finding[];
    })
  | {
      readonly deliver: false;
      readonly why: 'legal-or-regulator' | 'lint' | 'language' | 'no-issue';
      /** Rules that failed, in words; empty when the text was never composed. */
      readonly failedRules: readonly string[];
      /** What is known, one sentence each. */
      readonly facts: readonly string[];
    };
