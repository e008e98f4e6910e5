import type { MailboxName } from '../domain/ids.ts';
import type { FolderRole } from '../domain/mail.ts';
import type { ImapConnection } from './connect.ts';
import type { Gate } from './gate.ts';
import type { Cursor } from './ingest-store.ts';
import type { HeldLease } from './lease.ts';
import type { IngestOptions } from './options.ts';
import type { IngestPorts } from './ports.ts';

/** One connection at work on one mailbox. */
export interface Reader {
  readonly mailbox: MailboxName;
  readonly connection: ImapConnection;
  readonly options: IngestOptions;
  readonly ports: IngestPorts;
  readonly lease: HeldLease;
  readonly gate: Gate;
  /** When this process began to read; history ends here when the store does not know better. */
  readonly startedAt: Date;
}

/** What fetching mails needs of a reader; it needs no store and no lease. */
export interface Fetcher extends Pick<Reader, 'mailbox' | 'connection' | 'options' | 'startedAt'> {
  readonly ports: Pick<IngestPorts, 'log' | 'clock'>;
}

/**
 * What is remembered of one folder between connections. The cursor is read anew for each
 * connection.
 */
export interface FolderState {
  readonly role: FolderRole;
  cursor: Cursor | null;
  /** While the baseline is read: the newest UID that is already stored ahead of the cursor. */
  newestUid: number;
  /** How often fetching a UID ended the connection or gave nothing. */
  readonly strikes: Map<number, number>;
  /** Up to this UID mails are fetched one by one, to find the one that breaks the connection. */
  carefulUntil: number;
  /** What the last reading saw, until the poll is recorded; null when something new is unread. */
  seen: { readonly at: Date; readonly uidNext: number; readonly exists: number } | null;
  /** When the last UIDs were compared with the store, on the monotonic clock; null = not yet. */
  sweptAtMs: number | null;
}

/** The state of a folder that this process has not looked at yet. */
export function newFolderState(role: FolderRole): FolderState {
  return {
    role,
    cursor: null,
    newestUid: 0,
    strikes: new Map(),
    carefulUntil: 0,
    seen: null,
    sweptAtMs: null,
  };
}

/**
 * Mail with an INTERNALDATE before this instant is history. While a renumbered folder is read
 * again, also everything from before the last poll (less a margin) is: its bytes may differ, its
 * news is old.
 */
export function historyEndsAt(cursor: Cursor, reader: Fetcher): Date {
  const known = cursor.liveFrom ?? (cursor.baselineDone ? new Date(0) : reader.startedAt);
  if (cursor.baselineDone || !cursor.polledAt) return known;
  const revived = cursor.polledAt.getTime() - reader.options.reviveMs;
  return new Date(Math.max(known.getTime(), revived));
}
