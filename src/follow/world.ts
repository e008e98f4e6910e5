import type { Account } from '../domain/account.ts';
import type { Case } from '../domain/case.ts';
import type { Moment } from '../domain/decision.ts';
import type { AccountId, CaseId } from '../domain/ids.ts';
import type { Address, Message } from '../domain/mail.ts';
import type { Outgoing } from '../domain/outgoing.ts';
import { type ForwardHead, forwardHead } from '../parse/forward-head.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import { type AccountSnapshot, accountSnapshot } from '../store/account-snapshot.ts';
import { accountGlances } from '../store/account-glance.ts';
import { casesOfThreads } from '../store/case-links.ts';
import { caseRow } from '../store/case-row.ts';
import { type EarlierMail, earlierMails } from '../store/earlier-mails.ts';
import { isKnownMail } from '../store/known-mail.ts';
import type { ReceivedMail } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { outgoingOfCases } from '../store/outgoing-of-cases.ts';
import type { RecentInteractions } from '../store/recent-interactions.ts';

/** Whose an address is. `ours`: our own side; `null`: nobody's we know. */
export type Whose = { readonly account: Account } | 'ours' | null;

/** Knows which account an address belongs to. */
export interface World {
  readonly whose: (address: string) => Promise<Whose>;
  /** The one account whose mails stand in the thread with these ids; null where there is none, or several. */
  readonly ofThread: (keys: readonly string[]) => Promise<Account | null>;
}

/** What one mail is seen in the light of. Everything is null or empty for an unknown sender. */
export interface Seen {
  /** Our side wrote it: it stands in Sent, or a colleague copied the inbox. Our words are never signals. */
  readonly ours: boolean;
  readonly account: Account | null;
  /** The customer-side address: who wrote to us, or to whom we wrote. */
  readonly contact: string | null;
  readonly forwarded: Forwarded | null;
  /** Whom a stranger's mail is about. Told only in the whole light (`worldOf`). */
  readonly nearTo: NearTo | null;
  readonly snapshot: AccountSnapshot | null;
  readonly threadCases: readonly CaseId[];
  /** The account's other mails that say something, oldest first: only when this one says something. */
  readonly earlier: readonly EarlierMail[];
  /** Mails and drafts of the open cases. */
  readonly owed: readonly Outgoing[];
  /** Only looked at so far as to tell whether anything follows: what goes out cannot be written from it. */
  readonly glance: boolean;
}

/** A customer's mail that was forwarded into the inbox, by a colleague of ours or by one of theirs. */
export interface Forwarded {
  readonly account: Account;
  readonly head: ForwardHead;
  /** That very mail stands in the inbox already. Told only in the whole light (`worldOf`). */
  readonly known: boolean;
}

/**
 * Whom a mail of a sender who belongs to no account is about, by what anybody may write into one: it answers in a
 * thread of that account, or a customer there has a copy. Reason enough to ask a person, never to take it for theirs.
 */
export interface NearTo {
  readonly account: Account;
  readonly by: 'thread' | 'copy';
  /** The open case of that thread. */
  readonly kase: Case | null;
}

/** Whose mail it is: what can be told from its addresses. */
export interface Sight {
  readonly ours: boolean;
  readonly account: Account | null;
  /** The customer-side address, where there is an account. */
  readonly contact: string | null;
  readonly forwarded: Forwarded | null;
}

/** Says whose mail it is. Rejects when the store does not answer. */
export async function sightOf(
  received: ReceivedMail,
  message: Message,
  world: World,
): Promise<Sight> {
  const ours = await isOurs(received, message, world);
  const found = await customerOf(ours ? [...message.to, ...message.cc] : [message.from], world);
  const inside = received.raw.folder === 'inbox' && (!ours || found === null);
  // A reply to a private address, or to a blind copy, is known by the thread that it answers.
  const isReply = answeredKeys(message).length > 0;
  const reply = received.raw.folder === 'sent' && found === null && isReply;
  const account = found?.account ?? (reply ? await world.ofThread(threadKeys(message)) : null);
  return {
    ours,
    account,
    contact: found?.contact ?? null,
    forwarded: inside ? await forwardedOf(message, ours, found?.account ?? null, world) : null,
  };
}

/**
 * Of us, any customer's mail; of a customer, only a mail of their own side's: what a supplier wrote to them is nothing
 * to us. Our own mails that come back are no news of a customer, whatever stands in them (DESIGN §6: no loops).
 */
async function forwardedOf(
  message: Message,
  ours: boolean,
  account: Account | null,
  world: World,
): Promise<Forwarded | null> {
  const head = message.loop ? null : forwardHead(message);
  if (head === null) return null;
  const whose = await world.whose(head.from.address);
  if (whose === null || whose === 'ours') return null;
  if (!ours && whose.account.id !== account?.id) return null;
  return { account: whose.account, head, known: false };
}

/** A read mail of which is known whose it is. */
export interface SightedMail {
  readonly received: ReceivedMail;
  readonly read: ReadMail;
  readonly sight: Sight;
}

/**
 * Looks at several mails at once, no two of one account, as far as needed to tell whether anything follows from
 * them: what only matters for what goes out (`AccountSnapshot` names it; earlier mails, owed mails) is left empty.
 * Rejects when the store does not answer.
 */
export async function glancesOf(
  mails: readonly SightedMail[],
  ports: { readonly store: Store; readonly recent: RecentInteractions; readonly now: Date },
): Promise<readonly Seen[]> {
  const accounts = mails.flatMap(({ sight }) => (sight.account === null ? [] : [sight.account]));
  const glances = await accountGlances(ports.store, accounts, ports.recent, ports.now);
  const snapshots = mails.map(({ sight }) =>
    sight.account === null ? null : (glances.get(sight.account.id) ?? null),
  );
  const keys = mails.map(({ read }, at) =>
    (snapshots[at]?.openCases.length ?? 0) > 0 ? threadKeys(read.message) : [],
  );
  const threads = await casesOfThreads(ports.store, keys);
  return mails.map(({ sight }, at) => ({
    ...nothingSeen,
    ...sight,
    glance: true,
    snapshot: snapshots[at] ?? null,
    threadCases: threads[at] ?? [],
  }));
}

/** Reads the whole light in which a mail is judged. Rejects when the store does not answer. */
export async function worldOf(
  { received, read, sight }: SightedMail,
  ports: {
    readonly store: Store;
    readonly moment: Moment;
    readonly world: World;
    readonly recent?: RecentInteractions;
  },
): Promise<Seen> {
  const { store, moment, world, recent } = ports;
  const { ours, account } = sight;
  const snapshot =
    account === null
      ? null
      : await accountSnapshot(store, account.id, moment.now, recent ? { recent } : {});
  if (account === null || snapshot === null) {
    const [forwarded, nearTo] = await Promise.all([
      inFullLight(sight.forwarded, read.message, store),
      ours ? null : nearToOf(read.message, world, store),
    ]);
    return { ...nothingSeen, ours, forwarded, nearTo };
  }
  const open = snapshot.openCases;
  const speaks = (read.analysis?.signals.length ?? 0) > 0;
  const [forwarded, threads, earlier, owed] = await Promise.all([
    inFullLight(sight.forwarded, read.message, store),
    casesOfThreads(store, [open.length === 0 ? [] : threadKeys(read.message)]),
    speaks ? earlierOf(store, account.id, received, moment.now) : [],
    outgoingOfCases(
      store,
      open.map((one) => one.id),
    ),
  ]);
  const threadCases = threads[0] ?? [];
  const seen = { ...sight, forwarded, nearTo: null, snapshot, threadCases, earlier, owed };
  return { ...seen, glance: false };
}

/** The mail that was forwarded is the one that the forward answers. */
async function inFullLight(
  forwarded: Forwarded | null,
  { inReplyTo, references }: Message,
  store: Store,
): Promise<Forwarded | null> {
  if (forwarded === null) return null;
  const id = inReplyTo ?? references.at(-1) ?? null;
  return { ...forwarded, known: await isKnownMail(store, forwarded.account.id, id) };
}

/** An address of ours that nobody could verify is a disguise, and says nothing of a customer. */
async function nearToOf(message: Message, world: World, store: Store): Promise<NearTo | null> {
  const { from, to, cc } = message;
  if (from !== null && (await world.whose(from.address)) === 'ours') return null;
  const keys = answeredKeys(message);
  const account = keys.length === 0 ? null : await world.ofThread(keys);
  if (account === null) {
    const copied = await customerOf([...to, ...cc], world);
    return copied === null ? null : { account: copied.account, by: 'copy', kase: null };
  }
  const [ids = []] = await casesOfThreads(store, [keys]);
  const cases = await Promise.all(ids.map((id) => caseRow(store, id)));
  const open = cases.find((one) => one?.accountId === account.id && one.state !== 'closed');
  return { account, by: 'thread', kase: open ?? null };
}

const nothingSeen: Seen = {
  ours: false,
  account: null,
  contact: null,
  forwarded: null,
  nearTo: null,
  snapshot: null,
  threadCases: [],
  earlier: [],
  owed: [],
  glance: false,
};

/** How far back "ongoing since" may reach. */
const lookBackDays = 400;

async function earlierOf(
  store: Store,
  accountId: AccountId,
  received: ReceivedMail,
  now: Date,
): Promise<readonly EarlierMail[]> {
  const since = new Date(now.getTime() - lookBackDays * 86_400_000);
  const mails = await earlierMails(store, accountId, since);
  return mails.filter((one) => one.id !== received.id);
}

/** The ids by which mails of one thread know each other (RFC 5322 §3.6.4). */
function threadKeys(message: Message): string[] {
  const own = message.messageId === null ? [] : [message.messageId];
  return [...new Set([...own, ...answeredKeys(message)])];
}

function answeredKeys({ inReplyTo, references }: Message): string[] {
  return [...new Set([...(inReplyTo === null ? [] : [inReplyTo]), ...references])];
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
