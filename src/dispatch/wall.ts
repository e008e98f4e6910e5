import { isWithin } from '../domain/mail-domain.ts';

/** What the last check before a mail leaves is given. */
export interface WallQuestion {
  /** The row of `person` that the mail is owed to; null when it is gone. */
  readonly row: { readonly address: string; readonly active: boolean } | null;
  /** Every address that would be named in RCPT TO. */
  readonly envelopeTo: readonly string[];
  /** Every address in To, Cc, Bcc and Resent headers of the finished mail. */
  readonly headerTo: readonly string[];
  readonly internalDomains: readonly string[];
  readonly customerDomains: readonly string[];
}

// No quotes, %, !, spaces or upper case: `ext%evil.example@ours.example` is relayed by some
// servers.
const plainAddress = /^[a-z0-9._+-]{1,64}@([a-z0-9.-]{1,253})$/;

/**
 * Null when the mail may leave, else why not, in words. It may leave only to exactly one address:
 * the one of the person's row, byte for byte, at an internal domain that no customer uses, with no
 * other address in the headers. Pure; the last of the walls between Defuse and a customer.
 */
export function wallAgainst(question: WallQuestion): string | null {
  const { row, envelopeTo, headerTo } = question;
  if (row === null || !row.active) return 'the recipient is no longer one of our people';
  const [only, ...others] = envelopeTo;
  if (only === undefined || others.length > 0) return 'a mail has exactly one recipient';
  if (only !== row.address) return "the envelope is not the address of the person's row";
  const domain = plainAddress.exec(only)?.[1];
  if (domain === undefined) return 'the address is not a plain one';
  if (!question.internalDomains.includes(domain)) return 'the domain is not one of ours';
  if (question.customerDomains.some((theirs) => isWithin(domain, theirs.toLowerCase()))) {
    return 'the domain belongs to a customer';
  }
  if (headerTo.length !== 1 || headerTo[0] !== only) {
    return 'the headers name somebody beside the recipient';
  }
  return null;
}
