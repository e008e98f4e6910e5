import type { MailboxName } from '../domain/ids.ts';
import type { ImapConfig } from './connect.ts';

/** Every limit of the poller. `…Ms` are milliseconds, `…Bytes` bytes, the rest counts. */
export interface IngestOptions {
  /** The truth: both folders are read at least this often, whatever IDLE says. */
  readonly pollMs: number;
  /** New mail within this time is fetched together. */
  readonly coalesceMs: number;
  /** How long the server may take to answer the NOOP that ends an IDLE. */
  readonly wakeDeadlineMs: number;
  /** How long one command may go on without a byte arriving. */
  readonly commandDeadlineMs: number;
  /** A connection without a byte for this long is destroyed. */
  readonly silentSocketMs: number;
  /** How long one question to the store may take. */
  readonly storeDeadlineMs: number;
  /** Lease life; renewed every `leaseRenewMs`; fetching stops at 60 % of it without renewal. */
  readonly leaseTtlMs: number;
  readonly leaseRenewMs: number;
  /** First and longest pause between connections; doubles, with ±25 % jitter. */
  readonly backoffMinMs: number;
  readonly backoffMaxMs: number;
  /**
   * Pause after a refused login, an untrusted certificate or a missing folder: a person must act.
   */
  readonly slowRetryMs: number;
  /** A fetch asks for at most so many mails and about so many bytes. */
  readonly batchMails: number;
  readonly batchBytes: number;
  /** Larger mails are never loaded whole. */
  readonly wholeMailBytes: number;
  /** Of an oversize mail: bytes read per text part and of its headers, and the number of parts. */
  readonly partBytes: number;
  readonly headerBytes: number;
  readonly parts: number;
  /** Fetching stops at these watermarks and resumes at half of them. */
  readonly maxUnassessed: number;
  readonly maxBacklogBytes: number;
  readonly backlogCheckMs: number;
  /** While a baseline is read, the newest so many mails go first, past the watermarks. */
  readonly newestFirst: number;
  /** The last so many UIDs are compared with the store this often, and at every start. */
  readonly sweepUids: number;
  readonly sweepMs: number;
  /** After a UIDVALIDITY change, mail older than the last poll minus this is history. */
  readonly reviveMs: number;
  /**
   * After so many failed fetches of one UID its text parts are tried, after so many it is given up.
   */
  readonly strikesToParts: number;
  readonly strikesToUnreadable: number;
}

/** The figures of production; tests override single ones to run fast. */
export const defaultIngestOptions: IngestOptions = {
  pollMs: 60_000,
  coalesceMs: 200,
  wakeDeadlineMs: 10_000,
  commandDeadlineMs: 60_000,
  silentSocketMs: 120_000,
  storeDeadlineMs: 30_000,
  leaseTtlMs: 30_000,
  leaseRenewMs: 10_000,
  backoffMinMs: 5_000,
  backoffMaxMs: 15 * 60_000,
  slowRetryMs: 15 * 60_000,
  batchMails: 100,
  batchBytes: 8_000_000,
  wholeMailBytes: 25_000_000,
  partBytes: 262_144,
  headerBytes: 262_144,
  parts: 20,
  maxUnassessed: 2_000,
  maxBacklogBytes: 200_000_000,
  backlogCheckMs: 1_000,
  newestFirst: 200,
  sweepUids: 2_000,
  sweepMs: 60 * 60_000,
  reviveMs: 48 * 60 * 60_000,
  strikesToParts: 3,
  strikesToUnreadable: 6,
};

/** One watched mailbox. Folder paths given here win over SPECIAL-USE (RFC 6154). */
export interface MailboxConfig extends ImapConfig {
  readonly name: MailboxName;
  /** `null` as `sent` = there is no Sent folder to read; absent = find it. */
  readonly folders?: { readonly inbox?: string; readonly sent?: string | null };
  readonly options?: Partial<IngestOptions>;
}
