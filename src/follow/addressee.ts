import type { Interaction } from '../domain/interaction.ts';
import type { Address, Message } from '../domain/mail.ts';
import { isOurAddress } from '../domain/mail-domain.ts';
import { noReply } from '../parse/origin-signs.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/**
 * Who is written to: the writer of the mail. Without one, whoever the check-in speaks of: the guest of the meeting that
 * did not come about, or who wrote last, for "your last message" is theirs alone; else the last contact. Null for
 * nobody: where a tool passed the mail on and its writer's own address is not clear, and never a machine's or ours.
 */
export function addressee(
  story: Story,
  { ownDomains }: Pick<Setting, 'ownDomains'>,
): Address | null {
  const { mail } = story;
  if (mail !== null) {
    return isSure(mail.message) && mail.from !== null && takesAnswers(mail.from.address, ownDomains)
      ? mail.from
      : null;
  }
  const contact = spokenOf(story, ownDomains)?.contact ?? null;
  if (contact === null) return null;
  const writer = story.lastWriter ?? null;
  const isWriter = writer?.address.toLowerCase() === contact.toLowerCase();
  return { name: isWriter ? (writer?.name ?? '') : '', address: contact };
}

/** The last mail of theirs, or of ours where they never wrote, with this person; null for none. */
export function lastMailWith({ snapshot }: Story, { address }: Address): Interaction | null {
  const theirs = snapshot.interactions.filter(
    (one) => one.contact?.toLowerCase() === address.toLowerCase(),
  );
  return (
    theirs.findLast((one) => one.kind === 'mail-in') ??
    theirs.findLast((one) => one.kind === 'mail-out') ??
    null
  );
}

/** The last mail of theirs from whoever a check-in speaks of: it knows the name behind the address. */
export function heardFrom(
  story: Pick<Story, 'snapshot' | 'assessment'>,
  { ownDomains }: Pick<Setting, 'ownDomains'>,
): Interaction | null {
  const contact = spokenOf(story, ownDomains)?.contact?.toLowerCase();
  const { interactions } = story.snapshot;
  return (
    interactions.findLast(
      (one) =>
        one.kind === 'mail-in' && one.messageId !== null && one.contact?.toLowerCase() === contact,
    ) ?? null
  );
}

function spokenOf(
  { snapshot, assessment }: Pick<Story, 'snapshot' | 'assessment'>,
  ownDomains: readonly string[],
): Interaction | undefined {
  const known = snapshot.interactions.filter(
    ({ contact }) => contact !== null && takesAnswers(contact, ownDomains),
  );
  const missed = assessment.reasons.some((one) => one.clause === 'M2' || one.clause === 'L1')
    ? known.findLast((one) => one.kind === 'meeting-missed' || one.kind === 'meeting-declined')
    : undefined;
  return missed ?? known.findLast((one) => one.kind === 'mail-in') ?? known.at(-1);
}

/** Nobody reads what is sent to a machine's address, and what is sent to ours comes back to us. */
export function takesAnswers(address: string, ownDomains: readonly string[]): boolean {
  return !noReply.test(address) && !isOurAddress(address, ownDomains);
}

function isSure(message: Message | null): boolean {
  return message === null || !message.flags.includes('unsure-writer');
}
