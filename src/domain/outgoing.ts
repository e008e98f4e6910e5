import type { AccountId, CaseId, MessageId, OutgoingId, PersonId } from './ids.ts';

/** Everything that Defuse owes to somebody inside. */
export const outgoingKinds = [
  'reply-draft', // IMAP APPEND to Drafts; the customer stands in To and nobody sends it but the CSM
  'recap-draft', // the same, after an interaction
  'notice', // to the CSM
  'call-request', // to the manager, High
  'escalation', // the protocol's template, to manager and executives, High
  'escalation-update', // "what changed since"
  'review-request', // to the manager, Medium
  'reminder', // promise overdue, plan due, check-in
  'nobody-answered', // to the operator and the last person of the chain
  'daily-list', // to the CSM
  'weekly-digest', // to the manager
  'unconfirmed', // "delivery of X is unconfirmed"
  'operator-alarm', // blind, quarantine, breaker
  'chat-message', // one per case and level to the incoming webhook, if one is configured; never by mail
  'self-test', // canary that shows the journal works
] as const;
export type OutgoingKind = (typeof outgoingKinds)[number];

/**
 * queued: waits (not before `notBefore`). sending: claimed by a process before it connected, or in a digest that waits.
 * sent: accepted by the server or found by evidence. deferred: refused for now, tried again.
 * failed: refused for good; operator told. uncertain: nobody knows; evidence or a person decides.
 * held: evidence cannot be had; shown with a button. cancelled: an acknowledgement made it moot, it was a
 * self-test that nobody saw, or whoever it falls to now has it already.
 */
export const outgoingStates = [
  'queued',
  'sending',
  'sent',
  'deferred',
  'failed',
  'uncertain',
  'held',
  'cancelled',
] as const;
export type OutgoingState = (typeof outgoingStates)[number];

/** What a mail says, ready to be turned into MIME. No header of it comes from a customer's text unchecked. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** iCalendar text for a call request (RFC 5546 PUBLISH: proposed times, nobody is invited yet), or null. */
  readonly ics: string | null;
}

/** Threading and addressing of a draft that answers a customer's mail (RFC 5322 §3.6.4). */
export interface DraftEnvelope {
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly cc: readonly { readonly name: string; readonly address: string }[];
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/** A mail or draft that is owed. `key` is unique: what has the same key is never sent twice. */
export interface Outgoing {
  readonly id: OutgoingId;
  readonly key: string;
  readonly kind: OutgoingKind;
  readonly recipient: PersonId;
  readonly accountId: AccountId | null;
  readonly caseId: CaseId | null;
  readonly messageId: MessageId | null;
  readonly content: MailContent;
  /** Only for drafts. */
  readonly draft: DraftEnvelope | null;
  readonly notBefore: Date;
  readonly state: OutgoingState;
  readonly attempts: number;
}

/** An outgoing that has been decided but not yet stored. */
export type NewOutgoing = Omit<Outgoing, 'id' | 'state' | 'attempts'>;

/** What became of one attempt. `words` is one line that an operator can act on. */
export interface Delivery {
  readonly outgoingId: OutgoingId;
  readonly at: Date;
  readonly outcome: 'sent' | 'deferred' | 'failed' | 'uncertain' | 'found-by-evidence' | 'released';
  readonly words: string;
}
