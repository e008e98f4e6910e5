import type { Person } from '../domain/account.ts';
import type { MailboxName, OutgoingId, PersonId } from '../domain/ids.ts';
import type {
  MailContent,
  NewOutgoing,
  Outgoing,
  OutgoingKind,
  OutgoingState,
} from '../domain/outgoing.ts';

/** A mail or draft that this process has claimed. */
export interface Claimed {
  readonly outgoing: Outgoing & {
    readonly createdAt: Date;
    readonly triedAt: Date | null;
    readonly firstTriedAt: Date | null;
  };
  /** Nobody has tried to hand it over before: until then its text may change. */
  readonly isFirst: boolean;
  readonly recipient: (Person & { readonly active: boolean }) | null;
  /** The mailbox of the mail it answers; null when it answers none. */
  readonly mailbox: MailboxName | null;
  readonly claimUntil: Date;
}

/** How mails are claimed. */
export interface Claim {
  readonly claimant: string;
  readonly ttlMs: number;
  readonly what: 'mail' | 'draft' | 'chat';
  readonly perRecipientPerHour: number;
  readonly perRecipientPerDay?: number;
  readonly perHour: number;
}

/** What an attempt came to. */
export interface AttemptResult {
  readonly id: OutgoingId;
  readonly claimant: string;
  readonly state: Extract<
    OutgoingState,
    'sent' | 'deferred' | 'failed' | 'uncertain' | 'cancelled'
  >;
  readonly words: string;
  readonly notBefore?: Date;
  readonly draftPlace?: {
    readonly folder: string;
    readonly uidValidity: number;
    readonly uid: number;
  };
  readonly alsoOwed?: readonly NewOutgoing[];
}

/** What dispatch needs from the store; see `dispatchStore` there. */
export interface DispatchStore {
  claimOutgoing(claim: Claim, now: Date): Promise<Claimed | null>;
  /** Another text for a mail that `claimant` holds, or that waits untried (null). False when that is no longer so. */
  rewriteOutgoing(id: OutgoingId, content: MailContent, claimant: string | null): Promise<boolean>;
  /** False when the claim was no longer ours. */
  writeOutcome(result: AttemptResult): Promise<boolean>;
  expireClaims(): Promise<readonly OutgoingId[]>;
  outgoingIn(states: readonly OutgoingState[]): Promise<readonly TriedOutgoing[]>;
  latestOfKind(kind: OutgoingKind): Promise<TriedOutgoing | null>;
  settle(
    id: OutgoingId,
    from: readonly ('uncertain' | 'held' | 'failed')[],
    to: 'queued' | 'sent' | 'held' | 'cancelled',
    note: { readonly words: string; readonly alsoOwed?: readonly NewOutgoing[] },
  ): Promise<boolean>;
  addOutgoing(owed: readonly NewOutgoing[]): Promise<void>;
  /** Due mails that a cap holds back, oldest first, and whether the cap over all is reached. */
  heldBack(
    caps: Pick<Claim, 'perRecipientPerHour' | 'perRecipientPerDay' | 'perHour'>,
    now: Date,
  ): Promise<HeldBack>;
  /** Adds `digest`, which takes the mails it tells of with it; false when one of them waits no more. */
  foldIntoDigest(digest: NewOutgoing, ids: readonly OutgoingId[]): Promise<boolean>;
}

/** An owed mail with when it was last tried. */
export type TriedOutgoing = Outgoing & {
  readonly triedAt: Date | null;
  readonly createdAt: Date;
};

/** What the caps hold back at a moment. */
export interface HeldBack {
  readonly overall: boolean;
  readonly mails: readonly TriedOutgoing[];
}

/** The text of a mail as of now; `moot` when nothing of it holds any more, null when it stays as it is. */
export type WriteAnew = (
  waiting: Outgoing & { readonly createdAt: Date },
) => Promise<MailContent | 'moot' | null>;

/** A log that is given ids and codes, never text of a mail. */
export interface DispatchLog {
  info(fields: object, words: string): void;
  warn(fields: object, words: string): void;
}

/**
 * Searches the Sent or journal folder. `unavailable` = there is none, or it could not be searched.
 */
export type FindByHeader = (
  header: string,
  value: string,
) => Promise<'found' | 'absent' | 'unavailable'>;

/** Whom mail may reach, and who we are. */
export interface DispatchPolicy {
  /** Domains of our own side, lower case; mail goes nowhere else. */
  readonly internalDomains: readonly string[];
  /** Domains of every customer, lower case; refused even if somebody lists them as internal. */
  readonly customerDomains: () => Promise<readonly string[]>;
  readonly from: { readonly name: string; readonly address: string };
  /** Envelope sender: a mailbox of ours that takes bounces. */
  readonly bounceAddress: string;
  /** Signs X-Defuse-Signature and makes Message-IDs that nobody can guess. */
  readonly loopKey: Uint8Array;
  /** The token behind the `#` of a mail's one-click links, for its reader only. */
  readonly answerToken: (id: OutgoingId, recipient: PersonId) => string;
  /** Told when something fails for good; null when the configuration names no operator. */
  readonly operator: PersonId | null;
}
