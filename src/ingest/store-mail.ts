import { type Batch, collectRows, isGivenUp, strike } from './collect-rows.ts';
import { fetchHeads } from './fetch-mail.ts';
import type { FolderState, Reader } from './folder-state.ts';
import type { Cursor, IngestRow } from './ingest-store.ts';
import { pause } from './pause.ts';

/**
 * How a stretch of reading ended: to its end, out of time, or because somebody else may write now.
 */
export type ReadOutcome = 'done' | 'more' | 'lease-lost';

/** What to store and how the cursor moves with it. */
export interface Stretch {
  /** Ascending. */
  readonly uids: readonly number[];
  /** True: the cursor follows each batch. False: it stays where it is (mail stored out of turn). */
  readonly movesCursor: boolean;
  /** True: wait at the watermarks. */
  readonly gated: boolean;
  /** When to stop and look at the folder afresh, on the monotonic clock. */
  readonly untilMs: number;
}

/**
 * Fetches and stores `uids` of the open folder in bounded batches; rows and cursor go to the store
 * together. Rejects when the connection or the store fails; what was stored stays stored.
 */
export async function storeMail(
  reader: Reader,
  folder: FolderState,
  cursor: Cursor,
  stretch: Stretch,
): Promise<ReadOutcome> {
  const { options, ports, lease } = reader;
  let rest = stretch.uids;
  let at = cursor;
  while (rest.length > 0) {
    const answer = await mayGoOn(reader, stretch);
    if (answer !== 'done') return answer;
    const { uids, rows } = await fetchBatch(reader, folder, at, rest.slice(0, options.batchMails));
    if (!lease.mayFetch()) continue;
    const lastUid = stretch.movesCursor ? (uids.at(-1) ?? at.lastUid) : at.lastUid;
    at = { ...at, lastUid };
    if (!(await storeRows(reader, folder, at, rows))) return 'lease-lost';
    rest = rest.slice(uids.length);
    if (rest.length > 0 && ports.clock.monotonicMs() >= stretch.untilMs) return 'more';
  }
  return 'done';
}

/** Writes rows and cursor in one go; false when the lease is lost, and then nothing was written. */
export async function storeRows(
  reader: Reader,
  folder: FolderState,
  cursor: Cursor,
  rows: readonly IngestRow[],
): Promise<boolean> {
  const { ports, lease, mailbox } = reader;
  const outcome = await ports.store.storeBatch({
    mailbox,
    owner: ports.owner,
    epoch: lease.epoch(),
    folder: folder.role,
    uidValidity: cursor.uidValidity,
    rows,
    lastUid: cursor.lastUid,
    baselineDone: cursor.baselineDone,
    liveFrom: cursor.liveFrom ?? reader.startedAt,
  });
  if (outcome === 'lease-lost') {
    lease.lost();
    return false;
  }
  folder.cursor = cursor;
  const mails = rows.filter((row) => row.kind !== 'vanished');
  reader.gate.stored(
    mails.length,
    mails.reduce((sum, { raw }) => sum + raw.bytes.byteLength, 0),
  );
  const stored = mails.map((row) => row.sha256);
  if (stored.length > 0) ports.onStored?.(stored);
  return true;
}

/** Waits at the watermarks and for the lease to be renewed; `more` when the time is up first. */
async function mayGoOn(reader: Reader, stretch: Stretch): Promise<ReadOutcome> {
  const { options, ports, lease, gate } = reader;
  for (;;) {
    if (lease.signal.aborted) return 'lease-lost';
    if (lease.mayFetch() && (!stretch.gated || (await gate.isOpen()))) return 'done';
    if (ports.clock.monotonicMs() >= stretch.untilMs) return 'more';
    await pause(Math.min(options.backlogCheckMs, options.leaseRenewMs), lease.signal);
  }
}

/**
 * Rows for the first UIDs of `uids`. A failure is remembered, so that the next try goes mail by
 * mail.
 */
async function fetchBatch(
  reader: Reader,
  folder: FolderState,
  cursor: Cursor,
  uids: readonly number[],
): Promise<{ readonly uids: readonly number[]; readonly rows: IngestRow[] }> {
  const [first = 0] = uids;
  const careful = first <= folder.carefulUntil;
  try {
    const batch = await nextBatch(reader, folder, careful ? [first] : uids);
    return { uids: batch.uids, rows: await collectRows(reader, folder, cursor, batch) };
  } catch (error) {
    if (!reader.lease.signal.aborted) {
      if (careful || uids.length === 1) strike(folder, first);
      folder.carefulUntil = Math.max(folder.carefulUntil, uids.at(-1) ?? 0);
    }
    throw error;
  }
}

/** The longest start of `uids` that stays within `batchBytes`; at least one. */
async function nextBatch(
  reader: Reader,
  folder: FolderState,
  uids: readonly number[],
): Promise<Batch> {
  const { connection, options, ports } = reader;
  const readable = uids.filter((uid) => !isGivenUp(reader, folder, uid));
  const heads = await fetchHeads(connection, readable, ports.clock.now());
  let bytes = 0;
  const fits = (uid: number) => {
    const size = heads.get(uid)?.sizeBytes ?? 0;
    bytes += size > options.wholeMailBytes ? options.partBytes : size;
    return bytes <= options.batchBytes;
  };
  const end = uids.findIndex((uid) => !fits(uid));
  return { uids: uids.slice(0, end < 0 ? uids.length : Math.max(1, end)), heads };
}
