import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { MailboxName, MessageId } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';
import { sightOf, type SightedMail } from '../follow/world.ts';
import { accountWorld } from '../jobs/account-world.ts';
import type { ReadResult } from '../jobs/reading/child.ts';
import type { ReaderPool } from '../jobs/reading/pool.ts';
import type { Setting } from '../follow/setting.ts';
import { namingIn } from '../jobs/reading/name-issue.ts';
import { settingOf } from '../jobs/setting-of.ts';
import { upsertAccounts, upsertPeople } from '../store/accounts.ts';
import { ingestStore } from '../store/ingest-store.ts';
import type { ReceivedMail } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import { beginMails } from '../store/raw-mails.ts';
import { recentInteractions } from '../store/recent-interactions.ts';
import { conclude, setAside, type TriagePorts, triage } from '../triage.ts';
import { type ReplayClock, replayClock } from './pass-time.ts';
import { simulatedMoment } from './simulated-time.ts';
import type { Spool, Spooled } from './spool.ts';

/** What a replay is given. `progress` is told how many mails of how many are done. */
export interface ReplayPorts {
  readonly store: Store;
  readonly pool: ReaderPool;
  readonly config: Config;
  readonly progress: (done: number, all: number) => void;
}

const mailbox = asId<MailboxName>('replay');
/** A batch is read ahead while the one before it is decided: so many mails and about so many bytes. */
const batchMails = 50;
const batchBytes = 8_000_000;
const leaseMs = 3_600_000;

/** So many mails of different accounts are decided together when nothing is due between them. */
const mostTogether = 32;

/**
 * Runs a source through the real pipeline with a simulated clock: every mail at its own date, sweeps every
 * working morning, reminders and cases in between. Sends nothing: what would have gone out stays in
 * `outgoing`. Goes on where an interrupted run stopped. Same input, same decisions. Source: DESIGN §7.
 */
export async function runReplay(spool: Spool, ports: ReplayPorts): Promise<void> {
  const { store, config, progress } = ports;
  await upsertPeople(store, config.people);
  await upsertAccounts(store, config.accounts);
  const setting = assumed({ ...settingOf(config), nameIssue: namingIn(ports.pool) });
  const desk: Desk = {
    spool,
    pool: ports.pool,
    store,
    setting,
    world: accountWorld(store, config.file.company.domains),
    recent: recentInteractions(store),
    moment: ({ raw }) => simulatedMoment(raw.internalDate, `mail ${raw.uid}`),
  };
  const done = await alreadyDone(store);
  const all = spool.mails.length;
  progress(done, all);
  const start = spool.mails[Math.max(0, done - 1)]?.at ?? new Date(0);
  const clock = replayClock(start, { store, setting, zone: config.file.company.timeZone });
  let ahead = storeAndRead(done, desk);
  for (let at = done; at < all; ) {
    const batch = await ahead;
    ahead = storeAndRead(at + batch.length, desk);
    // A failure is met when the next batch is waited for.
    ahead.catch(() => undefined);
    await decideBatch(batch, clock, desk);
    at += batch.length;
    progress(at, all);
  }
}

/** Who takes a case on is assumed to make a plan: nobody writes one in a replay, and each case would be reminded of for a month. */
function assumed(setting: Setting): Setting {
  return { ...setting, rules: { ...setting.rules, planReminderWorkingDays: null } };
}

/** What the mails of a replay are decided with. */
interface Desk extends Omit<TriagePorts, 'read'> {
  readonly spool: Spool;
  readonly pool: ReaderPool;
}

/**
 * Decides mails in their order. What a killed replay had begun is begun alone, and what follows it after it, so that
 * none is left out.
 */
async function decideBatch(
  batch: readonly Stored[],
  clock: ReplayClock,
  desk: Desk,
): Promise<void> {
  for (let rest = batch; rest.length > 0; ) {
    const ids = rest.flatMap((one) => one.id ?? []);
    const begun = new Map(
      (await beginMails(desk.store, ids, batchBytes)).map((one) => [one.id, one]),
    );
    const last = rest.findLastIndex(({ id }) => id !== null && begun.has(id));
    if (last < 0) return;
    await decideBegun(rest.slice(0, last + 1), begun, clock, desk);
    rest = rest.slice(last + 1);
  }
}

/** Decides together where that makes no difference: other accounts, and nothing due in between. */
async function decideBegun(
  batch: readonly Stored[],
  received: ReadonlyMap<MessageId, ReceivedMail>,
  clock: ReplayClock,
  desk: Desk,
): Promise<void> {
  let group: (SightedMail & { readonly mail: Spooled })[] = [];
  let until = new Date(0);
  const decide = async (): Promise<void> => {
    if (group.length === 0) return;
    const ended = await conclude(group, { ...desk, read: desk.pool.read });
    for (const [at, one] of group.entries()) {
      const error = ended[at];
      if (error instanceof Error) await readAgain(one.received, error.message, one.mail, desk);
    }
    if (group.some((one) => one.sight.account !== null)) clock.decided();
    group = [];
  };
  for (const { mail, id, read } of batch) {
    const first = id === null ? undefined : received.get(id);
    if (first === undefined || read === null) continue;
    const ended = await read;
    const sight = ended.is === 'read' ? await sightOf(first, ended.mail.message, desk.world) : null;
    const account = sight?.account?.id ?? null;
    const known = account !== null && group.some((one) => one.sight.account?.id === account);
    if (sight === null || known || mail.at >= until || group.length >= mostTogether) {
      await decide();
      await clock.passUntil(mail.at);
      until = await clock.next();
    }
    if (ended.is === 'read' && sight)
      group.push({ received: first, read: ended.mail, sight, mail });
    else if (ended.is === 'failed') await readAgain(first, ended.words, mail, desk);
  }
  await decide();
}

/** Lets a mail that failed be read with fresh eyes, until it is read or set aside. */
async function readAgain(
  received: ReceivedMail,
  words: string,
  mail: Spooled,
  desk: Desk,
): Promise<void> {
  const { id } = received;
  const read = async () => desk.pool.read(requestOf(id, mail, await desk.spool.read(mail)));
  let ended = await setAside(received, words, { ...desk, read });
  while (ended === 'waiting') ended = await triage(id, { ...desk, read });
}

interface Stored {
  readonly mail: Spooled;
  /** Null, as `read` is, when the same bytes came before. */
  readonly id: MessageId | null;
  readonly read: Promise<ReadResult> | null;
}

/** How many mails of the source are decided; a copy of an earlier one needs no decision. */
async function alreadyDone(store: Store): Promise<number> {
  const [row] = await store.rows<{ n: number | null }>(sql`select coalesce(
    (select min(uid) - 1 from message where mailbox = ${mailbox} and state = 'received'),
    (select max(uid) from (select uid from message where mailbox = ${mailbox}
      union all select uid from message_alias where mailbox = ${mailbox}) s))::int as n`);
  return row?.n ?? 0;
}

/**
 * Stores the next mails as if they had been fetched, without their bytes, which stay in the spool, and begins to read
 * all of them. Empty behind the last one.
 */
async function storeAndRead(
  first: number,
  { spool, store, pool }: Desk,
): Promise<readonly Stored[]> {
  const batch = nextBatch(spool.mails, first);
  if (batch.length === 0) return [];
  const bytes = await Promise.all(batch.map((mail) => spool.read(mail)));
  await storeBatch(batch, bytes, first, store);
  const ids = await store.rows<{
    uid: number;
    id: MessageId;
  }>(sql`select uid::int as uid, id::text as id
    from message where mailbox = ${mailbox} and uid > ${first}::int
      and uid <= ${first + batch.length}::int and state = 'received'`);
  const byUid = new Map(ids.map((row) => [row.uid, row.id]));
  return batch.map((mail, at) => {
    const number = first + at + 1;
    const id = byUid.get(number) ?? null;
    if (id === null) return { mail, id, read: null };
    const read = pool.read(requestOf(String(number), mail, bytes[at] ?? Buffer.alloc(0)));
    read.catch(() => undefined);
    return { mail, id, read };
  });
}

function nextBatch(mails: readonly Spooled[], first: number): readonly Spooled[] {
  let bytes = 0;
  const some = mails.slice(first, first + batchMails);
  const tooMuch = some.findIndex((mail, at) => {
    bytes += mail.length;
    return at > 0 && bytes > batchBytes;
  });
  return tooMuch < 0 ? some : some.slice(0, tooMuch);
}

async function storeBatch(
  batch: readonly Spooled[],
  bytes: readonly Buffer[],
  first: number,
  store: Store,
): Promise<void> {
  const port = ingestStore(store);
  const lease = await port.acquireLease(mailbox, 'replay', leaseMs);
  if (lease === null) throw new Error('another replay is using this store');
  for (const folder of ['inbox', 'sent'] as const) {
    const rows = batch.flatMap((mail, at) => {
      if (mail.folder !== folder) return [];
      const place = { mailbox, folder, uidValidity: 1, uid: first + at + 1, internalDate: mail.at };
      const sha256 = createHash('sha256')
        .update(bytes[at] ?? '')
        .digest('hex');
      const raw = { ...place, sizeBytes: mail.length, bytes: new Uint8Array(0) };
      return [{ kind: 'raw' as const, raw, sha256, suppressed: false }];
    });
    await port.storeBatch({
      mailbox,
      owner: 'replay',
      epoch: lease.epoch,
      folder,
      uidValidity: 1,
      rows,
      lastUid: first + batch.length,
      baselineDone: true,
      liveFrom: new Date(0),
    });
  }
}

function requestOf(id: string, mail: Spooled, bytes: Uint8Array) {
  return { id, folder: mail.folder, sizeBytes: mail.length, bytes };
}
