import { z } from 'zod';
import type { Person } from '../domain/account.ts';
import { asId, type OutgoingId } from '../domain/ids.ts';
import type { OutgoingState } from '../domain/outgoing.ts';
import type { Service } from '../jobs/service.ts';
import { appendAudit } from '../store/audit.ts';
import { dispatchStore } from '../store/outgoing.ts';

type Unsettled = Extract<OutgoingState, 'uncertain' | 'held' | 'failed'>;

interface Settlement {
  readonly from: readonly Unsettled[];
  readonly to: 'sent' | 'queued' | 'cancelled';
  readonly said: string;
}

/** What a person can say of a mail that nobody can confirm, or that was refused for good. */
const settlements = {
  arrived: { from: ['held', 'uncertain'], to: 'sent', said: 'it arrived' },
  again: { from: ['held', 'uncertain', 'failed'], to: 'queued', said: 'send it again' },
  aside: { from: ['failed'], to: 'cancelled', said: 'it is not needed any more' },
} as const satisfies Readonly<Record<string, Settlement>>;

/** The body of a settlement, for the form and the API. */
export const deliverySettled = z.strictObject({ how: z.enum(['arrived', 'again', 'aside']) });
export type HowSettled = z.infer<typeof deliverySettled>['how'];

/** Settles a delivery in the name of a person, with an audit line; null where there was nothing (left) to settle. */
export async function settleDelivery(
  { store, queue }: Pick<Service, 'store' | 'queue'>,
  id: string,
  how: HowSettled,
  person: Person,
  now: Date,
): Promise<string | null> {
  const { from, to, said } = settlements[how];
  const words = `${person.name} says: ${said}`;
  const done = await dispatchStore(store).settle(asId<OutgoingId>(id), from, to, { words });
  if (!done) return null;
  const action = 'settle-outgoing';
  await appendAudit(store, { at: now, by: person.id, action, subject: id, words });
  queue.hint('deliver');
  return words;
}
