import type { Account, Person } from '../../domain/account.ts';
import type { Assessment, ClauseId, Tier } from '../../domain/assessment.ts';
import type { Case, LedgerEntry } from '../../domain/case.ts';
import type { MessageId, PersonId } from '../../domain/ids.ts';
import type { Engagement, Interaction } from '../../domain/interaction.ts';
import type { Address, SenderVerdict } from '../../domain/mail.ts';
import type { OutgoingKind } from '../../domain/outgoing.ts';
import type { OurPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/signal.ts';
import type { Demand } from '../demand.ts';

/** Who reads a mail, where its links lead, and when it is written. Every mail has these. */
export interface ReaderFacts {
  readonly now: Date;
  readonly reader: Person;
  /** IANA zone in which the reader sees every time. */
  readonly timeZone: string;
  readonly baseUrl: string;
  /** Opaque id and token of the one-click answers; the placeholders of links.ts until they are known. */
  readonly link: { readonly id: string; readonly token: string };
}

/** A sentence of the customer as it stood in a mail. The text is unchecked: mails clean and defang it. */
export interface CitedQuote {
  readonly messageId: MessageId;
  readonly at: Date;
  readonly from: Address | null;
  readonly sender: SenderVerdict;
  readonly text: string;
  /** The clause that it proves, or null when it only gives the background. */
  readonly clause: ClauseId | null;
}

/** A mail of ours about this case and what is known of its arrival. */
export interface CaseDelivery {
  readonly kind: OutgoingKind;
  readonly to: Person;
  /** When it was accepted; null while it waits or its arrival is unconfirmed. */
  readonly sentAt: Date | null;
  readonly notBefore: Date;
}

/** The composed reply, or why there is none: somebody of ours has answered, or nothing could be composed. */
export type DraftFacts =
  | {
      readonly is: 'ready';
      readonly to: readonly Address[];
      readonly cc: readonly Address[];
      readonly text: string;
      /** False when it is only in this mail (no Drafts folder configured). */
      readonly inDrafts: boolean;
      /** True when it answers a mail; a check-in after silence stands alone. Absent = true. */
      readonly threaded?: boolean;
    }
  | {
      readonly is: 'answered';
      readonly at: Date;
      /** Null where only our side is known. */
      readonly by: PersonId | null;
    }
  | {
      readonly is: 'none';
      /** One sentence: why nothing was composed; empty where there is nothing to say of it. */
      readonly why: string;
      /** Writing rules that the composed text broke, in words. */
      readonly failedRules: readonly string[];
      /** What is known and may be used, one sentence each. */
      readonly facts: readonly string[];
    };

/** An entry of the customer's library that fits the topic. */
export interface LibraryPick {
  readonly id: string;
  readonly kind: 'workaround' | 'training' | 'plan';
  readonly title: string;
  readonly owner: string;
}

/** A tier that the case had, and since when. Oldest first; the last is the tier now. */
export interface TierSince {
  readonly tier: Tier;
  readonly since: Date;
}

/** Everything recorded that a mail about one case may say. Nothing else gets into one. */
export interface MailFacts extends ReaderFacts {
  readonly account: Account;
  readonly case: Case;
  readonly assessment: Assessment;
  /** What this case was judged by before; null when this is its first. */
  readonly previous: Assessment | null;
  readonly tierHistory: readonly TierSince[];
  readonly quotes: readonly CitedQuote[];
  /** The first message on the issue, for "ongoing since"; null when it is none (silence). */
  readonly first: {
    readonly messageId: MessageId;
    readonly at: Date;
    readonly subject: string;
  } | null;
  readonly topic: Topic | null;
  readonly ledger: readonly LedgerEntry[];
  readonly deliveries: readonly CaseDelivery[];
  readonly csm: Person;
  /** Who reviews what the CSM does: where the CSM manages the account, the CSM's own manager. */
  readonly manager: Person;
  readonly executives: readonly Person[];
  /** Everyone who may stand in the ledger or a plan. */
  readonly people: readonly Person[];
  /** When executives last had an escalation about any case of this account, within the last days; else null. */
  readonly executivesToldAt?: Date | null;
  /** What executives get of this decision: the escalation, or what changed since an earlier one; absent = the first. */
  readonly executivesGet?: 'escalation' | 'update';
  /** The manager is called by this decision, whenever they were called before; absent = no. */
  readonly callsNow?: boolean;
  /** No earlier mail of ours told of the mail that the quotes are from. */
  readonly mailIsNew?: boolean;
  /** Who is called next when nobody acknowledges, and when; null when nobody is left or nothing is pending. */
  readonly next: { readonly person: Person; readonly at: Date } | null;
  /** Starts of call times that the reader or the CSM was offered about other cases; absent = none. */
  readonly offeredElsewhere?: readonly Date[];
  /** Newest first. */
  readonly lastContacts: readonly Interaction[];
  readonly promises: readonly OurPromise[];
  readonly engagement: Engagement | null;
  /** Address from an import, the API or a person of ours; never one out of a customer's mail. */
  readonly recording: { readonly url: string; readonly at: Date } | null;
  readonly library: readonly LibraryPick[];
  readonly draft: DraftFacts;
  /** The escalation ask as changed by the CSM; null = the one chosen by the situation. */
  readonly ask: string | null;
  /** What only a person above the CSM may answer, when the mail demands it (a lawyer, a manager). */
  readonly demand?: Demand | null;
  /** What the customer's money words are about: `exit` where they only ask what an end costs; null or absent when the mail has none. */
  readonly money?: 'price' | 'invoice' | 'exit' | null;
  /** They say that they go, as a thing settled, and whether they hold something against us; null or absent = they do not. */
  readonly farewell?: 'calm' | 'aggrieved' | null;
  /** The sentence in which the customer wishes not to be phoned; null or absent when they said nothing of it. */
  readonly noCall?: string | null;
  /** Since when it goes on by the customer's own word: an ISO date, or null and only their words; absent = they do not say. */
  readonly theirSince?: { readonly on: string | null; readonly words: string } | null;
  /** The first day by which the customer wants something of us, an ISO date; null when they name none. */
  readonly theirDate?: string | null;
}
