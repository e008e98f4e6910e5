import type { Config } from '../config.ts';
import { wallAgainst } from '../dispatch/wall.ts';
import { allAccounts } from '../store/accounts.ts';
import { type FailedOutgoing, failedOutgoing } from '../store/failed-outgoing.ts';
import { redrive } from '../store/messages.ts';
import { dispatchStore } from '../store/outgoing.ts';
import type { Store } from '../store/open-store.ts';

/** What was tried again, and what was left and why. */
export interface Redriven {
  /** Mails of customers that came out of quarantine. */
  readonly quarantined: number;
  /** Mails, drafts and chat messages of ours that had failed. */
  readonly outgoing: number;
  readonly left: readonly { readonly id: string; readonly why: string }[];
}

const anId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Tries again what failed for good: mails in quarantine, and mails of ours that could not be handed over (none that
 * the wall would stop now; it asks once more before each leaves). Named ones only where `ids` has any.
 * Rejects with one line for what is no id.
 */
export async function redriveFailed(
  store: Store,
  config: Pick<Config, 'file'>,
  ids: readonly string[],
): Promise<Redriven> {
  const strange = ids.find((one) => !anId.test(one));
  if (strange !== undefined) {
    throw new Error(
      `redrive: "${strange}" is no id of a mail; the address of its page in the console ends with it.`,
    );
  }
  const which = ids.length === 0 ? ('all' as const) : ids;
  const failed = await failedOutgoing(store, which);
  const { domains: internalDomains } = config.file.company;
  const customerDomains = (await allAccounts(store)).flatMap((one) => one.domains);
  const { settle } = dispatchStore(store);
  const left: { id: string; why: string }[] = [];
  let outgoing = 0;
  for (const one of failed) {
    const why = stopped(one, internalDomains, customerDomains);
    if (why !== null) left.push({ id: one.id, why });
    else if (await settle(one.id, ['failed'], 'queued', { words: 'Released by defuse redrive' })) {
      outgoing += 1;
    }
  }
  return { quarantined: await redrive(store, which), outgoing, left };
}

/** Why the wall would stop it now; null when it would not. A draft and a chat message do not pass the wall. */
function stopped(
  { kind, isDraft, recipient }: FailedOutgoing,
  internalDomains: readonly string[],
  customerDomains: readonly string[],
): string | null {
  if (isDraft || kind === 'chat-message') return null;
  const to = [recipient.address];
  return wallAgainst({
    row: recipient,
    envelopeTo: to,
    headerTo: to,
    internalDomains,
    customerDomains,
  });
}
