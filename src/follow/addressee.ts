import type { Address } from '../domain/mail.ts';
import type { Story } from './story.ts';

/** Whom a draft goes to: whoever wrote the mail, else the last contact we know of; null when there is none. */
export function addressee({ mail, snapshot }: Story): Address | null {
  if (mail !== null) return mail.from;
  const last = snapshot.interactions.findLast((one) => one.contact !== null);
  return last?.contact ? { name: '', address: last.contact } : null;
}
