import { type Tier, outranks } from './assessment.ts';
import type { AccountId, AssessmentId, CaseId, MessageId, PersonId } from './ids.ts';
import type { Topic } from './signal.ts';

/** The life of a case. Only these words exist; the table carries them as a CHECK. */
export const caseStates = [
  'open', // somebody must look; reminders and the next person are pending
  'acknowledged', // a person said "I'm on it"; everything pending is cancelled
  'planned', // decision, owner and date are agreed
  'watching', // the plan is done; the customer's reaction is awaited
  'closed', // no promise open, recap written or waived
] as const;
export type CaseState = (typeof caseStates)[number];

/** The four fields written after the manager's call (protocol E-H4, E-M3). */
export interface Plan {
  readonly decision: string;
  readonly owner: PersonId;
  /** ISO date. */
  readonly dueOn: string;
  readonly customerTold: boolean;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
}

/** One open risk story of an account and issue. `version` guards every update (optimistic). */
export interface Case {
  readonly id: CaseId;
  readonly accountId: AccountId;
  /** Groups mails about the same thing: the topic, or `silence`, or `general`. */
  readonly issueKey: string;
  readonly topic: Topic | null;
  /** One line, in the customer's nouns; shown in subjects and lists. */
  readonly issue: string;
  readonly tier: Tier;
  /** The highest tier it ever had. */
  readonly peak: Tier;
  readonly state: CaseState;
  readonly openedAt: Date;
  /** The account's first signal on this issue, across threads. */
  readonly ongoingSince: Date;
  /** The message that is the first signal, cited beside the date. */
  readonly ongoingSinceMessageId: MessageId | null;
  /** The account's CSM of today, also after a hand-over; who took it on, and who has the plan, stays as they said. */
  readonly owner: PersonId;
  readonly plan: Plan | null;
  /** Grows when it is told anew: reopened, or asked about from the beginning again; part of every outgoing key. */
  readonly episode: number;
  /** Who up the chain has been told without an answer; 0 = the first, -1 = nobody yet. */
  readonly rung: number;
  readonly acknowledgedBy: PersonId | null;
  readonly acknowledgedAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly snoozeReason: string | null;
  /** A person's tier, until it expires or new evidence comes. */
  readonly override: {
    readonly tier: Tier;
    readonly until: Date;
    readonly by: PersonId;
    readonly reason: string;
    /** What the mails said: it counts again when this runs out. Absent for a disagreement. */
    readonly before?: Tier;
  } | null;
  /** When the unacknowledged High goes to the next person; null when nothing is pending. */
  readonly nextStepAt: Date | null;
  readonly lastAssessmentId: AssessmentId | null;
  readonly lastInboundMessageId: MessageId | null;
  readonly lastInboundAt: Date | null;
  /** Recap of the last interaction: owed, written or waived by a person. */
  readonly recap: 'none-owed' | 'owed' | 'written' | 'waived';
  readonly closedAt: Date | null;
  /** So many working days after closing as the configuration says. */
  readonly checkInAt: Date | null;
  readonly version: number;
}

/** For how many days a closed case can come back instead of a new one being opened. */
const relapseDays = 60;

/** Is it open, or closed so lately that the same issue is the same story. */
export function mayComeBack({ closedAt }: Case, now: Date): boolean {
  return closedAt === null || now.getTime() - closedAt.getTime() <= relapseDays * 24 * 3_600_000;
}

/** The issue key of a case about a customer who says nothing: it has no mail to go by. */
export const silenceKey = 'silence';

/** Is the case about silence. */
export function isSilence({ issueKey }: Pick<Case, 'issueKey'>): boolean {
  return issueKey === silenceKey;
}

/** Does it sleep, because a person snoozed it. */
export function isAsleep({ snoozedUntil }: Case, now: Date): boolean {
  return snoozedUntil !== null && snoozedUntil > now;
}

/** Who has it: the owner of its plan, and whoever said "I'm on it"; empty when nobody has. */
export function holdersOf({ acknowledgedBy, plan, state }: Case): readonly PersonId[] {
  const planned = state === 'planned' && plan !== null ? [plan.owner] : [];
  return acknowledgedBy === null ? planned : [...planned, acknowledgedBy];
}

/** No longer asleep: a snooze is about what it was said of, and ends with it. */
export const awake = { snoozedUntil: null, snoozeReason: null } as const;

/** Nobody expects to hear more of it now: its plan is done and the reaction is watched, or it sleeps. */
export function isLaidAside(kase: Case, now: Date): boolean {
  return kase.state === 'watching' || isAsleep(kase, now);
}

/** What a person set by hand above what the mails say, while the case stands at it; null when its tier is theirs. */
export function raisedByHand({
  tier,
  override,
}: Pick<Case, 'tier' | 'override'>):
  | (NonNullable<Case['override']> & { readonly before: Tier })
  | null {
  if (override?.before === undefined || override.tier !== tier) return null;
  return outranks(tier, override.before) ? { ...override, before: override.before } : null;
}

/** What may be written into the ledger of a case; "Actions taken" is nothing else. */
export const ledgerKinds = [
  'case-opened',
  'tier-rose',
  'tier-fell',
  'draft-prepared',
  'csm-replied', // seen in Sent
  'notice-sent',
  'manager-notified',
  'executives-notified',
  'acknowledged',
  'nobody-answered',
  'plan-written',
  'call-held',
  'call-recorded',
  'promise-made',
  'promise-kept',
  'promise-overdue',
  'recap-written',
  'recap-waived',
  'snoozed',
  'disagreed',
  'overridden',
  'reopened',
  'closed',
  'checked-in',
  'note',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One recorded event of a case. `proof` names the message, interaction or outgoing that shows it. */
export interface LedgerEntry {
  readonly id: string;
  readonly caseId: CaseId;
  readonly kind: LedgerKind;
  readonly at: Date;
  readonly by: PersonId | null;
  readonly words: string;
  readonly proof: string | null;
}
