import type { Account } from '../domain/account.ts';
import type { PersonId } from '../domain/ids.ts';
import { isOurAddress } from '../domain/mail-domain.ts';
import type { Service } from '../jobs/service.ts';
import { assignSender } from '../store/accounts.ts';

/** What became of an assignment: how many mails are judged again, or why nothing was changed. */
export type Assigned = { readonly mails: number } | { readonly problem: string };

/**
 * Says whose an address is; its mails go through the protocol once more. An address of our own domains is nobody's: the
 * wall would stop every mail to that colleague (domain/mail-domain.ts).
 */
export async function assignTo(
  { id }: Pick<Account, 'id'>,
  address: string,
  by: PersonId,
  { config, store, world, queue }: Pick<Service, 'config' | 'store' | 'world' | 'queue'>,
): Promise<Assigned> {
  if (isOurAddress(address, config.file.company.domains)) {
    return { problem: `${address} is an address of your own company; a customer cannot have it` };
  }
  const mails = await assignSender(store, address, id, by);
  world.forget();
  queue.hint('triage');
  return { mails };
}
