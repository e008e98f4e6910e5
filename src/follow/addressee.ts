import type { Address, Message } from '../domain/mail.ts';
import { isWithin } from '../domain/mail-domain.ts';
import { noReply } from '../parse/origin-signs.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/**
 * Who is written to: the writer of the mail, or the contact whom the account was last heard of by. Null for nobody:
 * where a tool passed the mail on and its writer's own address is not clear, and never a machine's address or ours.
 */
export function addressee(
  { mail, lastWriter = null, snapshot }: Story,
  { ownDomains }: Pick<Setting, 'ownDomains'>,
): Address | null {
  const answers = (address: string): boolean => takesAnswers(address, ownDomains);
  if (mail !== null) {
    return isSure(mail.message) && mail.from !== null && answers(mail.from.address)
      ? mail.from
      : null;
  }
  const last = snapshot.interactions.findLast(
    (one) => one.contact !== null && answers(one.contact),
  );
  if (!last?.contact) return null;
  const known = lastWriter?.address.toLowerCase() === last.contact.toLowerCase();
  return { name: known ? (lastWriter?.name ?? '') : '', address: last.contact };
}

/** Nobody reads what is sent to a machine's address, and what is sent to ours comes back to us. */
export function takesAnswers(address: string, ownDomains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return !noReply.test(address) && !ownDomains.some((own) => isWithin(domain, own));
}

function isSure(message: Message | null): boolean {
  return message === null || !message.flags.includes('unsure-writer');
}
