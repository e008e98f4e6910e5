declare const brand: unique symbol;
/** A string that says what it names, so that an account id cannot be passed where a case id is meant. */
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Key of a watched mailbox in the configuration, such as `support`. */
export type MailboxName = Id<'mailbox'>;
/** Key of a person of ours (CSM, manager, executive, operator) in the configuration. */
export type PersonId = Id<'person'>;
/** Key of a customer account, from the configuration or an import. */
export type AccountId = Id<'account'>;
/** Database id of a stored message (uuid). */
export type MessageId = Id<'message'>;
/** Database id of an assessment (uuid). */
export type AssessmentId = Id<'assessment'>;
/** Database id of a case (uuid). */
export type CaseId = Id<'case'>;
/** Database id of an outgoing mail or draft (uuid). */
export type OutgoingId = Id<'outgoing'>;
/** Database id of a promise (uuid). */
export type PromiseId = Id<'promise'>;
/** Database id of an interaction (uuid). */
export type InteractionId = Id<'interaction'>;

/** Returns `text` as an id of type `T`; the one place where a plain string becomes an id. */
export function asId<T extends string>(text: string): T {
  return text as T;
}
