import type { Address } from '../domain/mail.ts';
import type { Story } from './story.ts';

/** Who is written to: the writer of the mail, or the contact whom the account was last heard of by; null for nobody. */
export function addressee({ mail, lastWriter = null, snapshot }: Story): Address | null {
  if (mail !== null) return mail.from;
  const last = snapshot.interactions.findLast((one) => one.contact !== null);
  if (!last?.contact) return null;
  const known = lastWriter?.address.toLowerCase() === last.contact.toLowerCase();
  return { name: known ? (lastWriter?.name ?? '') : '', address: last.contact };
}
