import { fetchHeads, listUids } from './fetch-mail.ts';
import type { FolderState, Reader } from './folder-state.ts';
import type { Cursor } from './ingest-store.ts';
import { openReadOnly } from './open-read-only.ts';
import { type ReadOutcome, storeMail, storeRows } from './store-mail.ts';

const uidsPerStretch = 500;
/** How many of the newest mails tell the server's clock at the first look. */
const clockMails = 20;
const clockToleranceMs = 5 * 60_000;

/**
 * Reads what is new in one folder: opened by EXAMINE, compared by UID, fetched with BODY.PEEK,
 * stored with its cursor. Opening it each time is what shows a changed UIDVALIDITY (RFC 3501
 * §2.3.1.1). Stops after `budgetMs` with `more` when much is left, so that the other folder has its
 * turn.
 */
export async function readFolder(
  reader: Reader,
  folder: FolderState,
  path: string,
  budgetMs: number,
): Promise<ReadOutcome> {
  const { connection, ports } = reader;
  folder.seen = null;
  const untilMs = ports.clock.monotonicMs() + budgetMs;
  const box = await openReadOnly(connection, path);
  const cursor = await currentCursor(reader, folder, Number(box.uidValidity));
  if (!cursor) return 'lease-lost';
  const uids = await listUids(connection, cursor.lastUid + 1);
  const outcome = cursor.baselineDone
    ? await storeMail(reader, folder, cursor, { uids, movesCursor: true, gated: true, untilMs })
    : await readBaseline(reader, folder, cursor, uids, untilMs);
  if (outcome === 'lease-lost') return outcome;
  if (outcome === 'done' || !cursor.baselineDone) {
    folder.seen = { at: ports.clock.now(), uidNext: box.uidNext ?? 0, exists: box.exists };
  }
  if (outcome === 'done' && sweepIsDue(reader, folder)) return sweep(reader, folder, untilMs);
  return outcome;
}

/**
 * The cursor of this generation; a new one at the first look and after a change. Null = lease lost.
 */
async function currentCursor(
  reader: Reader,
  folder: FolderState,
  uidValidity: number,
): Promise<Cursor | null> {
  const { ports, mailbox } = reader;
  const known = folder.cursor;
  if (known && known.uidValidity === uidValidity) return known;
  Object.assign(folder, { newestUid: 0, carefulUntil: 0, sweptAtMs: null });
  folder.strikes.clear();
  const fresh = { folder: folder.role, uidValidity, lastUid: 0, baselineDone: false };
  let cursor: Cursor;
  if (known) {
    const { role } = folder;
    ports.log.warn(
      { mailbox, folder: role, old: known.uidValidity, new: uidValidity },
      'the server renumbered the folder: every mail is compared, known mail is not assessed again',
    );
    await ports.store.generationChanged(mailbox, role, known.uidValidity, uidValidity);
    cursor = { ...known, ...fresh };
  } else {
    cursor = { ...fresh, liveFrom: await firstLook(reader) };
    ports.log.info(
      { mailbox, folder: folder.role, historyEndsAt: cursor.liveFrom },
      'first look: everything older is stored as history and raises nothing',
    );
  }
  return (await storeRows(reader, folder, cursor, [])) ? cursor : null;
}

/**
 * Where history ends: now, but by the server's clock, which may be behind ours. Whatever arrives
 * after this moment is dated after the newest mail of now; an empty folder gets five minutes of
 * tolerance.
 */
async function firstLook(reader: Reader): Promise<Date> {
  const { connection, ports, startedAt } = reader;
  const all = await listUids(connection, 1);
  const heads = await fetchHeads(connection, all.slice(-clockMails), ports.clock.now());
  const dates = [...heads.values()].map((head) => head.internalDate.getTime());
  const newest = dates.length > 0 ? Math.max(...dates) + 1_000 : 0;
  const tolerated = startedAt.getTime() - clockToleranceMs;
  // INTERNALDATE has whole seconds: a mail of this very second must not look older than now.
  const floor = Math.floor(startedAt.getTime() / 1_000) * 1_000;
  return new Date(Math.min(floor, Math.max(newest, tolerated)));
}

/**
 * Reads a folder that is new to us, history included. The newest mails go first and past the
 * watermarks, so that an escalation of today does not wait behind years of history; they are
 * skipped when their turn comes.
 */
async function readBaseline(
  reader: Reader,
  folder: FolderState,
  cursor: Cursor,
  uids: readonly number[],
  untilMs: number,
): Promise<ReadOutcome> {
  const { ports, mailbox, options } = reader;
  const missing = (some: readonly number[]) =>
    ports.store.missingUids(mailbox, folder.role, cursor.uidValidity, some);
  const ascending = (some: readonly number[]) => [...some].sort((a, b) => a - b);
  const newest = uids
    .slice(Math.max(0, uids.length - options.newestFirst))
    .filter((uid) => uid > folder.newestUid);
  const ahead = await storeMail(reader, folder, cursor, {
    uids: newest.length > 0 ? ascending(await missing(newest)) : [],
    movesCursor: false,
    gated: false,
    untilMs: Number.POSITIVE_INFINITY,
  });
  if (ahead !== 'done') return ahead;
  folder.newestUid = uids.at(-1) ?? folder.newestUid;
  let at = cursor;
  for (let i = 0; i < uids.length; i += uidsPerStretch) {
    const stretch = uids.slice(i, i + uidsPerStretch);
    const wanted = ascending(await missing(stretch));
    const outcome = await storeMail(reader, folder, at, {
      uids: wanted,
      movesCursor: true,
      gated: true,
      untilMs,
    });
    if (outcome !== 'done') return outcome;
    at = { ...at, lastUid: stretch.at(-1) ?? at.lastUid };
    if (!(await storeRows(reader, folder, at, []))) return 'lease-lost';
    if (ports.clock.monotonicMs() >= untilMs && i + uidsPerStretch < uids.length) return 'more';
  }
  const whole = { ...at, baselineDone: true };
  return (await storeRows(reader, folder, whole, [])) ? 'done' : 'lease-lost';
}

/**
 * Records the readings since the last call. Called when all folders were read: a mailbox whose Inbox cannot be
 * read must not look healthy because its Sent folder can.
 */
export async function recordPolls(reader: Reader, folders: readonly FolderState[]): Promise<void> {
  for (const folder of folders) {
    if (folder.seen === null) continue;
    const { at, ...counts } = folder.seen;
    folder.seen = null;
    await reader.ports.store.polled(reader.mailbox, folder.role, at, counts);
    if (folder.cursor?.baselineDone) folder.cursor = { ...folder.cursor, polledAt: at };
  }
}

function sweepIsDue(reader: Reader, folder: FolderState): boolean {
  const { sweptAtMs } = folder;
  if (sweptAtMs === null) return true;
  return reader.ports.clock.monotonicMs() - sweptAtMs >= reader.options.sweepMs;
}

/**
 * Compares the last UIDs with the store and fetches what has no row: it heals faults of our own
 * cursor and finds mails that became visible late, below a UID that was already read.
 */
async function sweep(reader: Reader, folder: FolderState, untilMs: number): Promise<ReadOutcome> {
  const { connection, ports, mailbox, options } = reader;
  const { cursor, role } = folder;
  if (!cursor) return 'done';
  const all = await listUids(connection, 1);
  const last = all.filter((uid) => uid <= cursor.lastUid).slice(-options.sweepUids);
  const missing =
    last.length > 0 ? await ports.store.missingUids(mailbox, role, cursor.uidValidity, last) : [];
  if (missing.length > 0) {
    ports.log.warn({ mailbox, folder: role, mails: missing.length }, 'the sweep found missed mail');
  }
  const outcome = await storeMail(reader, folder, cursor, {
    uids: [...missing].sort((a, b) => a - b),
    movesCursor: false,
    gated: true,
    untilMs,
  });
  if (outcome === 'done') folder.sweptAtMs = ports.clock.monotonicMs();
  return outcome;
}
