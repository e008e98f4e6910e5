import type { Account } from '../domain/account.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountId, CaseId } from '../domain/ids.ts';
import type { Address, Message } from '../domain/mail.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import { type AccountSnapshot, accountSnapshot } from '../store/account-snapshot.ts';
import { casesOfMessages } from '../store/case-links.ts';
import {
  accountMessages,
  type ReadMail as StoredMail,
  type ReceivedMail,
  threadMessages,
} from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { outgoingOfCases } from '../store/outgoing-of-cases.ts';

/** Whose an address is. `ours`: our own side; `null`: nobody's we know. */
export type Whose = { readonly account: Account } | 'ours' | null;

/** Knows which account an address belongs to. */
export interface World {
  readonly whose: (address: string) => Promise<Whose>;
}

/** What one mail is seen in the light of. Everything is null or empty for an unknown sender. */
export interface Seen {
  /** Our side wrote it: it stands in Sent, or a colleague copied the inbox. Our words are never signals. */
  readonly ours: boolean;
  readonly account: Account | null;
  /** The customer-side address: who wrote to us, or to whom we wrote. */
  readonly contact: string | null;
  readonly snapshot: AccountSnapshot | null;
  readonly threadCases: readonly CaseId[];
  /** The account's earlier mails, oldest first: only when this one says something. */
  readonly earlier: readonly StoredMail[];
  /** Mails and drafts of the open cases. */
  readonly owed: readonly Outgoing[];
}

/** Reads the light in which a mail is judged. Rejects when the store does not answer. */
export async function worldOf(
  received: ReceivedMail,
  { message, analysis }: ReadMail,
  ports: { readonly store: Store; readonly world: World; readonly moment: Moment },
): Promise<Seen> {
  const { store, world, moment } = ports;
  const ours = await isOurs(received, message, world);
  const found = await customerOf(ours ? [...message.to, ...message.cc] : [message.from], world);
  const snapshot =
    found === null ? null : await accountSnapshot(store, found.account.id, moment.now);
  if (found === null || snapshot === null) return { ...unknown, ours };
  const open = snapshot.openCases;
  const speaks = (analysis?.signals.length ?? 0) > 0;
  const keys = threadKeys(message);
  const inThread =
    open.length === 0 || keys.length === 0 ? [] : await threadMessages(store, keys, 50);
  return {
    ours,
    account: found.account,
    contact: found.contact,
    snapshot,
    threadCases: await casesOfMessages(
      store,
      inThread.map((one) => one.id),
    ),
    earlier: speaks ? await earlierMails(store, found.account.id, received, moment.now) : [],
    owed: await outgoingOfCases(
      store,
      open.map((one) => one.id),
    ),
  };
}

const unknown: Seen = {
  ours: false,
  account: null,
  contact: null,
  snapshot: null,
  threadCases: [],
  earlier: [],
  owed: [],
};

/** How far back "ongoing since" may reach. */
const lookBackDays = 400;

async function earlierMails(
  store: Store,
  accountId: AccountId,
  received: ReceivedMail,
  now: Date,
): Promise<readonly StoredMail[]> {
  const since = new Date(now.getTime() - lookBackDays * 86_400_000);
  const mails = await accountMessages(store, accountId, since);
  return mails.filter((one) => one.id !== received.id && one.folder === 'inbox');
}

/** The ids by which mails of one thread know each other (RFC 5322 §3.6.4). */
function threadKeys(message: Message): string[] {
  const keys = [message.messageId, message.inReplyTo, ...message.references];
  return [...new Set(keys.filter((key): key is string => key !== null))];
}

/** A colleague's address that the server could not verify may be anybody's: then it is not ours. */
async function isOurs(received: ReceivedMail, message: Message, world: World): Promise<boolean> {
  if (received.raw.folder === 'sent') return true;
  if (message.from === null || message.sender === 'fail') return false;
  return (await world.whose(message.from.address)) === 'ours';
}

async function customerOf(
  candidates: readonly (Address | null)[],
  world: World,
): Promise<{ account: Account; contact: string } | null> {
  for (const address of candidates) {
    if (address === null) continue;
    const whose = await world.whose(address.address);
    if (whose !== null && whose !== 'ours') {
      return { account: whose.account, contact: address.address };
    }
  }
  return null;
}
