import type { Assessment } from './assessment.ts';
import type { Case, LedgerEntry } from './case.ts';
import type { AccountId, CaseId, MessageId, PersonId } from './ids.ts';
import type { Interaction } from './interaction.ts';
import type { Message } from './mail.ts';
import type { NewOutgoing } from './outgoing.ts';
import type { Feedback, OurPromise } from './promise.ts';
import type { Analysis } from './signal.ts';

/** The life of a stored mail. Only these words exist; the table carries them as a CHECK. */
export const messageStates = [
  'received', // bytes are stored; nobody has read them
  'assessed', // read, and what follows is written
  'quarantined', // three attempts failed; shown with its envelope; `defuse redrive` tries again
  'vanished', // expunged on the server before we had the bytes
  'erased', // removed on request; only a keyed hash is left, so that it does not come back
] as const;
export type MessageState = (typeof messageStates)[number];

/** A case to insert (`expectedVersion` null) or to replace when its stored version still is that. */
export interface CaseWrite {
  readonly case: Case;
  readonly expectedVersion: number | null;
}

/** One line of the audit: who did what to which thing, in words. `by` null = Defuse itself. */
export interface AuditEntry {
  readonly at: Date;
  readonly by: PersonId | null;
  readonly action: string;
  readonly subject: string;
  readonly words: string;
}

/**
 * Everything that one look at the world decided, to be written by one statement or not at all.
 * Guards: the message is still in state `from`, every case still has its expected version, and nobody opened
 * another case of the account in between.
 */
export interface Decision {
  readonly message: {
    readonly id: MessageId;
    readonly from: MessageState;
    readonly to: MessageState;
    readonly accountId: AccountId | null;
    readonly parsed: Message | null;
    readonly analysis: Analysis | null;
  } | null;
  readonly assessments: readonly Assessment[];
  readonly interactions: readonly Interaction[];
  readonly cases: readonly CaseWrite[];
  /**
   * How many cases the account had ever had when it was looked at: a decision that opens one is refused when
   * that has changed. Null = not guarded.
   */
  readonly casesBefore: number | null;
  readonly ledger: readonly LedgerEntry[];
  readonly outgoing: readonly NewOutgoing[];
  /**
   * Mails and messages that are still queued or deferred for these cases become `cancelled`, before `outgoing` is
   * added. Drafts stay: whoever takes the case on needs the reply.
   */
  readonly cancelPendingOf: readonly CaseId[];
  readonly promises: readonly OurPromise[];
  readonly feedback: readonly Feedback[];
  readonly audit: readonly AuditEntry[];
}

/** A decision that writes nothing; spread it and fill what is decided. */
export const nothingDecided: Decision = {
  message: null,
  assessments: [],
  interactions: [],
  cases: [],
  casesBefore: null,
  ledger: [],
  outgoing: [],
  cancelPendingOf: [],
  promises: [],
  feedback: [],
  audit: [],
};

/** What the pure core is given of the outer world: the moment, and a source of new ids. */
export interface Moment {
  readonly now: Date;
  readonly newId: () => string;
}
