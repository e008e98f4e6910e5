import type { FolderRole } from '../domain/mail.ts';
import { collectRows, strike } from './collect-rows.ts';
import { connectImap, type ImapConnection } from './connect.ts';
import { fetchHeads, type Head, listUidsBetween } from './fetch-mail.ts';
import { type Fetcher, type FolderState, newFolderState } from './folder-state.ts';
import { findFolders } from './folders.ts';
import { imapError, type ImapFailureKind, isImapError } from './imap-failure.ts';
import type { IngestRow } from './ingest-store.ts';
import { openReadOnly } from './open-read-only.ts';
import { defaultIngestOptions, type IngestOptions, type MailboxConfig } from './options.ts';
import { backoffMs, pause } from './pause.ts';
import type { IngestPorts } from './ports.ts';

/** What reading a stretch of time needs from outside. */
export type RangePorts = Pick<IngestPorts, 'log' | 'clock'>;

/** The mails of one folder within the asked days, by UID. */
export interface ListedFolder {
  readonly role: FolderRole;
  readonly path: string;
  readonly uidValidity: number;
  readonly heads: readonly Head[];
}

/** So many connections in a row may be lost without a mail in between. */
const mostFailures = 6;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

/**
 * Inbox and Sent of a mailbox with the size and date of every mail that the server received from `from` on and before
 * `until` (null = no limit on that side). Opened by EXAMINE; nothing is changed. Rejects with an `ImapError` in one line.
 */
export async function listRange(
  config: MailboxConfig,
  from: Date | null,
  until: Date | null,
  ports: RangePorts,
): Promise<readonly ListedFolder[]> {
  return withConnection(config, ports, async (connection) => {
    const { paths } = await findFolders(connection, config);
    const listed: ListedFolder[] = [];
    for (const role of ['inbox', 'sent'] as const) {
      const path = paths[role];
      if (path === null) continue;
      const { uidValidity } = await openReadOnly(connection, path);
      const uids = await listUidsBetween(connection, from, until);
      const heads = await fetchHeads(connection, uids, ports.clock.now());
      listed.push({
        role,
        path,
        uidValidity: Number(uidValidity),
        heads: [...heads.values()]
          .filter(({ internalDate: at }) => (!from || at >= from) && (!until || at < until))
          .sort((a, b) => a.uid - b.uid),
      });
    }
    return listed;
  });
}

/**
 * Fetches listed mails with BODY.PEEK in bounded batches and gives each batch to `take` before the next is asked for:
 * whole mails, the text parts of those over the size limit, and what could not be had. A lost connection is made anew;
 * a mail that breaks it again and again is given up. Rejects when the server cannot be reached any more, when the
 * folder was renumbered, and when `take` does.
 */
export async function fetchRange(
  config: MailboxConfig,
  folder: ListedFolder,
  ports: RangePorts,
  take: (rows: readonly IngestRow[]) => Promise<void>,
): Promise<void> {
  const options = { ...defaultIngestOptions, ...config.options };
  const never = new AbortController().signal;
  const left: Left = { state: newFolderState(folder.role), heads: folder.heads, failures: 0 };
  while (left.heads.length > 0) {
    try {
      await withConnection(config, ports, async (connection) => {
        const fetcher = {
          mailbox: config.name,
          connection,
          options,
          ports,
          startedAt: new Date(0),
        };
        await fetchLeft(fetcher, folder, left, take);
      });
    } catch (error) {
      if (!isImapError(error) || !mayPass.includes(error.failure.kind)) throw error;
      left.failures++;
      if (left.failures >= mostFailures) throw error;
      ports.log.warn({ mailbox: config.name, why: error.message }, 'connecting again');
      await pause(backoffMs(left.failures, firstPauseMs, longestPauseMs, 0.5), never);
    }
  }
}

/** What is still to be fetched of a folder, from connection to connection. */
interface Left {
  readonly state: FolderState;
  heads: readonly Head[];
  /** Connections lost since the last mail. */
  failures: number;
}

async function fetchLeft(
  fetcher: Fetcher,
  { path, uidValidity, role }: ListedFolder,
  left: Left,
  take: (rows: readonly IngestRow[]) => Promise<void>,
): Promise<void> {
  const box = await openReadOnly(fetcher.connection, path);
  if (Number(box.uidValidity) !== uidValidity) {
    const words = `the server renumbered ${path} in between; start again`;
    throw imapError({ kind: 'folder', words, retryAfterMs: null });
  }
  const cursor = { folder: role, uidValidity, lastUid: 0, baselineDone: true };
  while (left.heads.length > 0) {
    const batch = nextHeads(left, fetcher.options);
    const uids = batch.map((head) => head.uid);
    const heads = new Map(batch.map((head) => [head.uid, head]));
    const rows = await collectRows(fetcher, left.state, cursor, { uids, heads }).catch((error) => {
      if (uids.length === 1) strike(left.state, uids[0] ?? 0);
      left.state.carefulUntil = Math.max(left.state.carefulUntil, uids.at(-1) ?? 0);
      throw error;
    });
    await take(rows);
    left.heads = left.heads.slice(batch.length);
    left.failures = 0;
  }
}

/** As many heads as fit one batch; after a failure one by one, to find the mail that breaks the connection. */
function nextHeads({ heads, state }: Left, options: IngestOptions): readonly Head[] {
  const [first] = heads;
  if (first === undefined || first.uid <= state.carefulUntil) return heads.slice(0, 1);
  let bytes = 0;
  const tooMuch = heads.findIndex(({ sizeBytes }, at) => {
    bytes += Math.min(sizeBytes, options.wholeMailBytes);
    return at >= options.batchMails || (at > 0 && bytes > options.batchBytes);
  });
  return tooMuch < 0 ? heads : heads.slice(0, tooMuch);
}

/** Failures after which another connection may do better. */
const mayPass: readonly ImapFailureKind[] = ['lost', 'throttled', 'unreachable', 'refused'];

async function withConnection<T>(
  config: MailboxConfig,
  { log }: RangePorts,
  work: (connection: ImapConnection) => Promise<T>,
): Promise<T> {
  const deadlineMs = defaultIngestOptions.commandDeadlineMs;
  const connection = await connectImap(config, { log, deadlineMs });
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}
