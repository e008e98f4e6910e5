import { createHash } from 'node:crypto';
import type { Fetcher, FolderState } from './folder-state.ts';
import { historyEndsAt } from './folder-state.ts';
import { fetchHeads, fetchWhole, type Head, stillListed } from './fetch-mail.ts';
import { imapError } from './imap-failure.ts';
import type { Cursor, IngestRow } from './ingest-store.ts';
import { fetchTextParts } from './oversize.ts';

/**
 * UIDs to fetch together, with what is known of them. A UID without a head is gone or was given up.
 */
export interface Batch {
  /** Ascending. */
  readonly uids: readonly number[];
  readonly heads: ReadonlyMap<number, Head>;
}

/** True when fetching this UID failed so often that it is not tried again. */
export function isGivenUp(reader: Fetcher, folder: FolderState, uid: number): boolean {
  return strikesOf(folder, uid) >= reader.options.strikesToUnreadable;
}

/**
 * One row for each UID of a batch of the open folder. What is over the size limit is read by its
 * text parts. A mail without bytes is looked at again: gone = a `vanished` row, still listed = its
 * text parts, and when they fail too a rejection, so that the cursor stays before it.
 */
export async function collectRows(
  reader: Fetcher,
  folder: FolderState,
  cursor: Cursor,
  { uids, heads }: Batch,
): Promise<IngestRow[]> {
  const { connection, options } = reader;
  const given = uids.filter((uid) => isGivenUp(reader, folder, uid));
  const readable = uids.filter((uid) => !given.includes(uid));
  const small = readable.filter((uid) => isSmall(reader, folder, heads.get(uid)));
  const limit = options.wholeMailBytes;
  const whole = small.length > 0 ? await fetchWhole(connection, small, limit + 1) : new Map();
  const rows: IngestRow[] = given.map((uid) => unreadable(reader, uid));
  const missing: number[] = [];
  const context = { reader, folder, cursor };
  for (const uid of readable) {
    const head = heads.get(uid);
    const bytes = whole.get(uid);
    if (head && bytes && bytes.length <= limit) rows.push(toRow(context, 'raw', head, bytes));
    else if (head && (bytes || !small.includes(uid))) {
      const text = await fetchTextParts(connection, uid, options);
      if (text) rows.push(toRow(context, 'oversize', head, text));
      else missing.push(uid);
    } else missing.push(uid);
  }
  if (missing.length > 0) rows.push(...(await lookAgain(context, missing)));
  for (const uid of uids) folder.strikes.delete(uid);
  return rows.sort((a, b) => uidOf(a) - uidOf(b));
}

interface Context {
  readonly reader: Fetcher;
  readonly folder: FolderState;
  readonly cursor: Cursor;
}

async function lookAgain(context: Context, uids: readonly number[]): Promise<IngestRow[]> {
  const { connection, options, ports, mailbox } = context.reader;
  const listed = await stillListed(connection, uids);
  const rows: IngestRow[] = [];
  for (const uid of uids) {
    if (!listed.has(uid)) {
      rows.push({ kind: 'vanished', uid, reason: 'gone' });
      continue;
    }
    const head = (await fetchHeads(connection, [uid], ports.clock.now())).get(uid);
    const isWhole = head !== undefined && head.sizeBytes <= options.wholeMailBytes;
    const limit = options.wholeMailBytes;
    const bytes = isWhole ? (await fetchWhole(connection, [uid], limit + 1)).get(uid) : undefined;
    if (head && bytes && bytes.length <= limit) {
      rows.push(toRow(context, 'raw', head, bytes));
      continue;
    }
    const text = head ? await fetchTextParts(connection, uid, options) : null;
    if (head && text) rows.push(toRow(context, 'oversize', head, text));
    else {
      const words = `the server lists mail UID ${uid} of ${mailbox} but does not hand it over`;
      throw imapError({ kind: 'lost', words, retryAfterMs: null });
    }
  }
  return rows;
}

function isSmall(reader: Fetcher, folder: FolderState, head: Head | undefined): boolean {
  if (!head || strikesOf(folder, head.uid) >= reader.options.strikesToParts) return false;
  return head.sizeBytes <= reader.options.wholeMailBytes;
}

function unreadable(reader: Fetcher, uid: number): IngestRow {
  const { log } = reader.ports;
  log.error({ mailbox: reader.mailbox, uid }, 'a mail cannot be read from the server: given up');
  return { kind: 'vanished', uid, reason: 'unreadable' };
}

function toRow(
  { reader, folder, cursor }: Context,
  kind: 'raw' | 'oversize',
  head: Head,
  bytes: Buffer,
): IngestRow {
  return {
    kind,
    raw: {
      mailbox: reader.mailbox,
      folder: folder.role,
      uidValidity: cursor.uidValidity,
      uid: head.uid,
      internalDate: head.internalDate,
      sizeBytes: kind === 'raw' ? bytes.length : Math.max(head.sizeBytes, bytes.length),
      bytes,
    },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    suppressed: head.internalDate < historyEndsAt(cursor, reader),
  };
}

/** Counts one more failure of `uid`. */
export function strike(folder: FolderState, uid: number): void {
  folder.strikes.set(uid, strikesOf(folder, uid) + 1);
}

function strikesOf(folder: FolderState, uid: number): number {
  return folder.strikes.get(uid) ?? 0;
}

function uidOf(row: IngestRow): number {
  return row.kind === 'vanished' ? row.uid : row.raw.uid;
}
