import { unconfirmed } from '../compose/mails/unconfirmed.ts';
import type { TriedOutgoing } from '../dispatch/ports.ts';
import type { PersonId } from '../domain/ids.ts';
import type { MailContent } from '../domain/outgoing.ts';
import { personOf } from '../follow/mail-facts.ts';
import type { Service } from './service.ts';

/** The words of "it is not certain that this mail arrived" for one reader; null when nobody is to read them. */
export function unconfirmedWords(
  owed: TriedOutgoing,
  readerId: PersonId,
  now: Date,
  { setting }: Pick<Service, 'setting'>,
): MailContent | null {
  const reader = setting.people.get(readerId);
  if (reader === undefined) return null;
  return unconfirmed({
    now,
    reader,
    timeZone: reader.hours.timeZone,
    baseUrl: setting.baseUrl,
    link: { id: '', token: '' },
    kind: owed.kind,
    recipientName: personOf(owed.recipient, setting).name,
    accountName: null,
    attemptedAt: owed.triedAt ?? now,
    words: 'The connection ended before the server answered.',
  });
}
