import type { FolderRole } from '../domain/mail.ts';
import { connectImap } from './connect.ts';
import { type FolderState, newFolderState, type Reader } from './folder-state.ts';
import { findFolders, type FolderPaths, type FoundFolders } from './folders.ts';
import { createGate } from './gate.ts';
import { failureOf, type ImapFailure } from './imap-failure.ts';
import { type HeldLease, takeLease } from './lease.ts';
import { defaultIngestOptions, type IngestOptions, type MailboxConfig } from './options.ts';
import { backoffMs, pause } from './pause.ts';
import { type IngestPorts, isStoreFailure, withDeadlines } from './ports.ts';
import { readFolder, recordPolls } from './read-folder.ts';
import { listenForNews, waitForNews } from './wait-for-news.ts';

/** Sent first, so that Inbox stays open for IDLE afterwards. */
const readingOrder: readonly FolderRole[] = ['sent', 'inbox'];

/** What one run over a mailbox remembers from connection to connection. */
interface Run {
  readonly config: MailboxConfig;
  readonly options: IngestOptions;
  readonly ports: IngestPorts;
  readonly states: Readonly<Record<FolderRole, FolderState>>;
  readonly startedAt: Date;
  /** Failed connections since the last complete reading. */
  failures: number;
  /**
   * True once a reading was complete: the login is right, whatever the server says for a moment.
   */
  worked: boolean;
}

/**
 * Reads one mailbox until `signal` aborts: takes its lease, connects, stores every mail of Inbox
 * and Sent once, and starts again after whatever goes wrong. Never writes to the mailbox. Resolves
 * on abort, with the lease released and the connection closed; never rejects.
 */
export async function ingest(
  config: MailboxConfig,
  ports: IngestPorts,
  signal: AbortSignal,
): Promise<void> {
  const options = { ...defaultIngestOptions, ...config.options };
  const run: Run = {
    config,
    options,
    ports: { ...ports, store: withDeadlines(ports.store, options.storeDeadlineMs) },
    states: { inbox: newFolderState('inbox'), sent: newFolderState('sent') },
    startedAt: ports.clock.now(),
    failures: 0,
    worked: false,
  };
  while (!signal.aborted) {
    let waitMs = 0;
    try {
      const lease = await takeLease(config.name, run.ports, options, signal);
      if (!lease) return;
      try {
        await readWhileHeld(run, lease);
        waitMs = options.leaseRenewMs;
      } finally {
        await lease.release();
      }
    } catch (error) {
      if (signal.aborted) return;
      run.failures += 1;
      waitMs = tellAndPace(run, error);
    }
    await pause(waitMs, signal);
  }
}

/**
 * One connection's life. Resolves when the lease is lost or the caller stops; rejects on failure.
 */
async function readWhileHeld(run: Run, lease: HeldLease): Promise<void> {
  const { config, options, ports, states } = run;
  const connection = await connectImap(config, {
    log: ports.log,
    deadlineMs: options.commandDeadlineMs,
    silentSocketMs: options.silentSocketMs,
    signal: lease.signal,
  });
  try {
    const found = await findFolders(connection, config);
    tellFolders(run, found);
    const cursors = await ports.store.cursors(config.name);
    for (const role of readingOrder) {
      states[role].cursor = cursors.find((cursor) => cursor.folder === role) ?? null;
    }
    const { startedAt } = run;
    const gate = createGate(config.name, ports, options);
    await watch(run, found.paths, {
      mailbox: config.name,
      connection,
      options,
      ports,
      lease,
      gate,
      startedAt,
    });
  } catch (error) {
    if (!lease.signal.aborted) throw error;
  } finally {
    connection.close();
  }
}

async function watch(run: Run, paths: FolderPaths, reader: Reader): Promise<void> {
  const { options, ports, lease, connection } = reader;
  const news = listenForNews(connection);
  let allReadAtMs = Number.NEGATIVE_INFINITY;
  while (!lease.signal.aborted) {
    const elapsedMs = ports.clock.monotonicMs() - allReadAtMs;
    const due = elapsedMs >= options.pollMs;
    if (due) allReadAtMs = ports.clock.monotonicMs();
    news.take();
    let more = false;
    for (const role of readingOrder) {
      const path = paths[role];
      if (path === null || (role === 'sent' && !due)) continue;
      const outcome = await readFolder(reader, run.states[role], path, options.pollMs / 2);
      if (outcome === 'lease-lost') return;
      more ||= outcome === 'more';
    }
    await recordPolls(reader, Object.values(run.states));
    run.failures = 0;
    run.worked = true;
    if (more) {
      allReadAtMs = Number.NEGATIVE_INFINITY;
      continue;
    }
    const leftMs = options.pollMs - (ports.clock.monotonicMs() - allReadAtMs);
    // The watchdog must hear something in between, however rare the polls are.
    const ms = Math.max(0, Math.min(leftMs, options.silentSocketMs / 2));
    const wait = { ms, wakeMs: options.wakeDeadlineMs, signal: lease.signal };
    await waitForNews(connection, news, wait);
    await pause(options.coalesceMs, lease.signal);
  }
}

function tellFolders({ config, ports }: Run, { paths, problem }: FoundFolders): void {
  const fields = { mailbox: config.name, ...paths };
  ports.log.info(fields, 'connected; the folders are opened read-only');
  if (problem === null) return;
  const words = `${problem}. Answers of your side are not seen until folders.sent is right`;
  ports.log.error({ mailbox: config.name, kind: 'folder' }, words);
}

/** Says in one line what went wrong and returns how long to wait, in ms. */
function tellAndPace(run: Run, error: unknown): number {
  const { config, options, ports } = run;
  const { log } = ports;
  const backoff = backoffMs(
    run.failures,
    options.backoffMinMs,
    options.backoffMaxMs,
    (ports.random ?? Math.random)(),
  );
  if (isStoreFailure(error)) {
    log.error({ mailbox: config.name, nextTryMs: backoff }, error.message);
    return backoff;
  }
  const failure = failureOf(error, config, 'read mail');
  const waitMs = Math.max(paceOf(run, failure), backoff);
  const fields = { mailbox: config.name, kind: failure.kind, nextTryMs: waitMs };
  // A connection is lost every day; twice in a row is something to look at.
  if (failure.kind === 'lost' && run.failures < 2) log.warn(fields, failure.words);
  else log.error(fields, failure.words);
  return waitMs;
}

/**
 * The least pause a failure demands: the server's own hint, or a slow retry when a person must act.
 */
function paceOf(run: Run, failure: ImapFailure): number {
  if (failure.retryAfterMs !== null) return failure.retryAfterMs;
  const needsPerson = ['auth', 'tls', 'folder'].includes(failure.kind);
  // Some providers refuse a good login for a moment: what worked before is tried twice soon.
  if (!needsPerson || (run.worked && run.failures <= 2)) return 0;
  return run.options.slowRetryMs;
}
