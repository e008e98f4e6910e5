import type { FetchMessageObject } from 'imapflow';
import type { ImapConnection } from './connect.ts';
import { imapError } from './imap-failure.ts';

/** What is known of a mail before its bytes are asked for. */
export interface Head {
  readonly uid: number;
  /** RFC822.SIZE; some servers round it or guess. */
  readonly sizeBytes: number;
  readonly internalDate: Date;
}

const headsPerCommand = 500;
const slackMs = 2 * 86_400_000;

/**
 * The UIDs of the open folder from `from` upwards, ascending. Filtered here, because `n:*` always
 * names the last mail even when its UID is below n (RFC 3501 §6.4.8).
 */
export async function listUids(connection: ImapConnection, from: number): Promise<number[]> {
  const found = await connection.run('list new mail', (client) =>
    client.search({ uid: `${from}:*` }, { uid: true }),
  );
  // imapflow resolves `undefined` or `false` on a refused search and on a closed connection.
  if (!Array.isArray(found)) throw refused('the server would not list its mail');
  return [...new Set(found)].filter((uid) => uid >= from).sort((a, b) => a - b);
}

/**
 * The UIDs of the open folder whose INTERNALDATE may lie in a range of instants, ascending; null = no limit on that
 * side. Servers compare whole days of a zone of their own (RFC 3501 §6.4.4), so that two days more are asked for.
 */
export async function listUidsBetween(
  connection: ImapConnection,
  from: Date | null,
  until: Date | null,
): Promise<number[]> {
  const moved = (at: Date, ms: number): Date => new Date(at.getTime() + ms);
  const found = await connection.run('list mail of these days', (client) =>
    client.search(
      {
        uid: '1:*',
        ...(from === null ? {} : { since: moved(from, -slackMs) }),
        ...(until === null ? {} : { before: moved(until, slackMs) }),
      },
      { uid: true },
    ),
  );
  if (!Array.isArray(found)) throw refused('the server would not list its mail');
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Those of `uids` that the server still lists. */
export async function stillListed(
  connection: ImapConnection,
  uids: readonly number[],
): Promise<Set<number>> {
  const found = await connection.run('look again for missing mail', (client) =>
    client.search({ uid: uids.join(',') }, { uid: true }),
  );
  if (!Array.isArray(found)) throw refused('the server would not list its mail');
  return new Set(found.filter((uid) => uids.includes(uid)));
}

/**
 * Sizes and dates of `uids`; mails that are gone by now are absent. `now` replaces an unreadable
 * date.
 */
export async function fetchHeads(
  connection: ImapConnection,
  uids: readonly number[],
  now: Date,
): Promise<Map<number, Head>> {
  const heads = new Map<number, Head>();
  for (let i = 0; i < uids.length; i += headsPerCommand) {
    const range = toRange(uids.slice(i, i + headsPerCommand));
    const items = { uid: true, size: true, internalDate: true };
    const rows = await connection.run('read sizes', (client) =>
      client.fetchAll(range, items, { uid: true }),
    );
    for (const row of rows) {
      // Flag changes by other clients arrive as extra rows without a size.
      if (!row.uid || row.size === undefined) continue;
      heads.set(row.uid, {
        uid: row.uid,
        sizeBytes: row.size,
        internalDate: readableDate(row.internalDate, now),
      });
    }
  }
  return heads;
}

/**
 * The bytes of `uids`, each at most `maxBytes` long; a mail without bytes in the answer is absent.
 * One command, collected whole: a command inside imapflow's fetch loop would never return.
 */
export async function fetchWhole(
  connection: ImapConnection,
  uids: readonly number[],
  maxBytes: number,
): Promise<Map<number, Buffer>> {
  const items = { uid: true, source: { start: 0, maxLength: maxBytes } };
  const rows = await connection.run('read mail', (client) =>
    client.fetchAll(toRange(uids), items, { uid: true }),
  );
  const bytes = new Map<number, Buffer>();
  for (const row of rows) if (hasSource(row)) bytes.set(row.uid, row.source);
  return bytes;
}

function hasSource(row: FetchMessageObject): row is FetchMessageObject & { source: Buffer } {
  return Boolean(row.uid) && Buffer.isBuffer(row.source) && row.source.length > 0;
}

function readableDate(date: Date | string | undefined, now: Date): Date {
  const read = date instanceof Date ? date : new Date(date ?? Number.NaN);
  return Number.isNaN(read.getTime()) ? now : read;
}

/** A compact UID set: `1:3,7` for 1, 2, 3, 7. `uids` ascend. */
export function toRange(uids: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const uid of uids) {
    const last = runs.at(-1);
    if (last && uid === last[1] + 1) last[1] = uid;
    else runs.push([uid, uid]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}:${to}`)).join(',');
}

function refused(words: string) {
  return imapError({ kind: 'refused', words, retryAfterMs: null });
}
