import type { Assessment } from '../domain/assessment.ts';
import type { Case, LedgerEntry } from '../domain/case.ts';
import type { Engagement } from '../domain/interaction.ts';
import type { Address, Message, SenderVerdict } from '../domain/mail.ts';
import type { MessageId } from '../domain/ids.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import type { Analysis } from '../domain/signal.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';

/** A mail of a case, as far as what goes out may cite it. */
export interface StoryMail {
  readonly id: MessageId;
  readonly at: Date;
  readonly from: Address | null;
  readonly sender: SenderVerdict;
  readonly subject: string;
  readonly message: Message | null;
  readonly analysis: Analysis | null;
}

/**
 * Everything recorded about one case at one moment, whatever caused the look: a mail, the clock or a person.
 * All that goes out is composed from this and nothing else.
 */
export interface Story {
  readonly snapshot: AccountSnapshot;
  readonly case: Case;
  readonly assessment: Assessment;
  /** With what this decision adds. */
  readonly ledger: readonly LedgerEntry[];
  readonly engagement: Engagement | null;
  /** The mail that caused the decision or the last one of the customer; null for silence. */
  readonly mail: StoryMail | null;
  /** The last mail of the customer, where another one decided; absent where it is that one. */
  readonly latest?: StoryMail | null;
  /** Whoever a check-in speaks of, by their own last mail, where `mail` is null; absent where they never wrote. */
  readonly lastWriter?: Address | null;
  /** The first mail on the issue. */
  readonly first: {
    readonly messageId: MessageId;
    readonly at: Date;
    readonly subject: string;
  } | null;
  /** What was owed for this case before this decision. */
  readonly owed: readonly (Outgoing & {
    readonly sentAt?: Date | null;
    readonly createdAt?: Date;
  })[];
}
