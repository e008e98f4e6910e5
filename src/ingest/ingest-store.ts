import type { MailboxName } from '../domain/ids.ts';
import type { FolderRole, RawMessage } from '../domain/mail.ts';

/** A lease on one mailbox: the epoch that fences every write, and its end by the store's clock. */
export interface Lease {
  readonly epoch: number;
  readonly until: Date;
}

/** How far one folder of a mailbox has been read within one UIDVALIDITY (RFC 3501 §2.3.1.1). */
export interface Cursor {
  readonly folder: FolderRole;
  readonly uidValidity: number;
  /** Highest UID that is stored or known to be gone; 0 = nothing read yet. */
  readonly lastUid: number;
  /** True once everything that stood in the folder at the first look is stored. */
  readonly baselineDone: boolean;
  /**
   * Mail with an older INTERNALDATE is history and raises nothing. A store that keeps the value of
   * the first `storeBatch` survives a restart in the middle of the baseline; without it the start
   * of this process counts.
   */
  readonly liveFrom?: Date | null;
  /** When the newest mail was last read; bounds how much old mail a new UIDVALIDITY may revive. */
  readonly polledAt?: Date | null;
}

/**
 * One row to store. raw: a whole mail. oversize: a mail over the fetch limit; `raw.bytes` is a
 * smaller mail made of its headers and text parts, `raw.sizeBytes` the true size. vanished: listed,
 * but its bytes were never had: `gone` = expunged before the fetch, `unreadable` = the server fails
 * on it again and again. `suppressed`: history; kept for engagement, nothing is sent because of it.
 */
export type IngestRow =
  | {
      readonly kind: 'raw' | 'oversize';
      readonly raw: RawMessage;
      /** Hex SHA-256 of `raw.bytes`: the identity of the mail across UIDVALIDITY changes. */
      readonly sha256: string;
      readonly suppressed: boolean;
    }
  | { readonly kind: 'vanished'; readonly uid: number; readonly reason: 'gone' | 'unreadable' };

/** Rows and the cursor that goes with them: written in one statement or not at all. */
export interface IngestBatch {
  readonly mailbox: MailboxName;
  readonly owner: string;
  readonly epoch: number;
  readonly folder: FolderRole;
  readonly uidValidity: number;
  readonly rows: readonly IngestRow[];
  readonly lastUid: number;
  readonly baselineDone: boolean;
  /** See `Cursor.liveFrom`; the first value of a folder wins. */
  readonly liveFrom: Date;
}

/**
 * What ingest needs from the store. Every function may reject when the database does not answer;
 * ingest then waits and starts again from the stored cursor.
 */
export interface IngestStore {
  /** Takes or renews the lease by the store's clock; null while another owner holds it. */
  acquireLease(mailbox: MailboxName, owner: string, ttlMs: number): Promise<Lease | null>;
  releaseLease(mailbox: MailboxName, owner: string): Promise<void>;
  /** The cursors of the newest generation of each folder. */
  cursors(mailbox: MailboxName): Promise<readonly Cursor[]>;
  /**
   * Stores rows and cursor in one statement, fenced by (owner, epoch, unexpired lease):
   * `lease-lost` means that nothing was written. Idempotent by (mailbox, folder, uidValidity, uid)
   * and (mailbox, sha256); the cursor never moves back within a generation.
   */
  storeBatch(batch: IngestBatch): Promise<'stored' | 'lease-lost'>;
  /** Those of `uids` that have no row (stored, alias or vanished) in that generation. */
  missingUids(
    mailbox: MailboxName,
    folder: FolderRole,
    uidValidity: number,
    uids: readonly number[],
  ): Promise<readonly number[]>;
  /** What waits for assessment: mails, and their bytes. */
  backlog(mailbox: MailboxName): Promise<{ readonly unassessed: number; readonly bytes: number }>;
  /** Records for health that everything new in the folder was read at `at`. */
  polled(
    mailbox: MailboxName,
    folder: FolderRole,
    at: Date,
    seen: { readonly uidNext: number; readonly exists: number },
  ): Promise<void>;
  /**
   * Records that the server renumbered the folder. The old rows stay; only UIDs lose their meaning.
   */
  generationChanged(
    mailbox: MailboxName,
    folder: FolderRole,
    oldValidity: number,
    newValidity: number,
  ): Promise<void>;
}
