import { availableParallelism, hostname } from 'node:os';
import { pino } from 'pino';
import type { Config } from './config.ts';
import { accessSecrets } from './config/secret-places.ts';
import type { DispatchOptions } from './dispatch/options.ts';
import { accountWorld } from './jobs/account-world.ts';
import { bereftWords } from './jobs/bereft-words.ts';
import { startClock } from './jobs/clock-role.ts';
import { startDispatch } from './jobs/dispatch-role.ts';
import { startIngest } from './jobs/ingest-role.ts';
import { startQueue } from './jobs/queue.ts';
import { defaultReaderLimits } from './jobs/reading/child.ts';
import { namingIn } from './jobs/reading/name-issue.ts';
import { readerPool } from './jobs/reading/pool.ts';
import { mailboxConfig } from './jobs/mailbox-config.ts';
import type { ProcessRole, Service } from './jobs/service.ts';
import { namesOf } from './jobs/names-of.ts';
import { settingOf } from './jobs/setting-of.ts';
import { smtpConfig } from './jobs/smtp-config.ts';
import { webhookConfig } from './jobs/webhook-config.ts';
import { startTriage } from './jobs/triage-role.ts';
import { startWatchdog } from './jobs/watchdog.ts';
import type { Log } from './ingest/connect.ts';
import type { IngestOptions } from './ingest/options.ts';
import { upsertAccounts, upsertPeople } from './store/accounts.ts';
import { formerPeople } from './store/former-people.ts';
import { databaseClock } from './store/database-clock.ts';
import { bereftAccounts } from './store/on-duty.ts';
import { openStore } from './store/open-store.ts';
import { secretOf } from './store/secrets.ts';
import { serveControl } from './jobs/control.ts';

/** How a process is started. `memory` keeps the store in memory: the demo and tests. */
export interface StartOptions {
  readonly roles: readonly ProcessRole[];
  readonly memory?: boolean;
  readonly log?: Log;
  readonly dispatch?: Partial<DispatchOptions>;
  readonly ingest?: Partial<IngestOptions>;
  /** How long a claim on a received mail lasts, in ms. */
  readonly claimMs?: number;
}

/** A running process. `stop` ends claims, lets a begun mail finish, releases leases; twice does no harm. */
export interface Running {
  readonly service: Service;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a process: the one place where the store, the queue, the readers and the connections are made. Throws
 * one line when the database cannot be reached or another process owns the data directory.
 */
export async function startDefuse(config: Config, options: StartOptions): Promise<Running> {
  const log = options.log ?? serviceLog();
  const place = {
    databaseUrl: options.memory ? null : config.databaseUrl,
    dataDir: options.memory ? null : config.dataDir,
  };
  const setting = settingOf(config);
  // A secret or certificate that cannot be had is said before anything is begun.
  smtpConfig(config);
  webhookConfig(config);
  for (const place of accessSecrets(config.file)) config.secret(place);
  for (const name of Object.keys(config.file.mailboxes)) mailboxConfig(config, name);
  const store = await openStore(place, { log });
  const stopping = new AbortController();
  try {
    await upsertPeople(store, config.people);
    await upsertAccounts(store, config.accounts);
    const lost = bereftWords(await bereftAccounts(store, null), 20);
    if (lost !== null) log.warn({}, lost);
    const loopKey = await secretOf(store, 'loop');
    const clock = await databaseClock(store);
    stopping.signal.addEventListener('abort', clock.stop);
    const queue = await startQueue(store, log);
    const pool = readerPool(
      { ...readContext(config, loopKey), issueCanWait: true },
      readers(availableParallelism()),
      defaultReaderLimits,
    );
    const service: Service = {
      config,
      setting: { ...setting, former: await formerPeople(store), nameIssue: namingIn(pool) },
      store,
      queue,
      pool,
      log,
      world: accountWorld(store, config.file.company.domains),
      owner: `${hostname()}:${process.pid}:${crypto.randomUUID().slice(0, 8)}`,
      loopKey,
      operator: config.people.find((one) => one.roles.includes('operator'))?.id ?? null,
      moment: () => ({ now: clock.now(), newId: () => crypto.randomUUID() }),
      signal: stopping.signal,
    };
    const parts = await startParts(service, options);
    serveControl(service);
    return { service, stop: once(() => stopAll(service, stopping, parts)) };
  } catch (error) {
    stopping.abort();
    await store.close();
    throw error;
  }
}

/** One core is left to this process and the database: a reader more than that takes memory and wins nothing. */
function readers(cores: number): number {
  return Math.min(4, Math.max(1, cores - 1));
}

/** The context of the readers; plain data, because it crosses a process border. */
export function readContext(config: Config, loopKey: Uint8Array | null) {
  const { company, mailboxes } = config.file;
  const ids = Object.values(mailboxes).map((one) => one.authservId);
  return {
    parse: {
      authservId: ids.find((id) => id !== null) ?? null,
      ownDomains: company.domains,
      ownPeople: config.people.map((one) => one.name),
      loopKey,
    },
    analyze: namesOf(config),
  };
}

interface Parts {
  readonly ingesting: Promise<void>;
  readonly console: { close(): Promise<void> } | null;
  readonly watchdog: { stop(): void };
}

async function startParts(service: Service, options: StartOptions): Promise<Parts> {
  const does = (role: ProcessRole): boolean => options.roles.includes(role);
  if (does('triage')) {
    await startTriage(service, options.claimMs);
    await startClock(service);
  }
  if (does('dispatch')) await startDispatch(service, options.dispatch);
  const console = does('console') ? await consoleOf(service) : null;
  const ingesting = does('ingest') ? startIngest(service, options.ingest) : Promise.resolve();
  return { ingesting, console, watchdog: startWatchdog(service, options.roles) };
}

/** The pages bring much code along, which a process without them need not load. */
async function consoleOf(service: Service): Promise<{ close(): Promise<void> }> {
  const { startConsole } = await import('./console/server.ts');
  return startConsole(service);
}

async function stopAll(service: Service, stopping: AbortController, parts: Parts): Promise<void> {
  stopping.abort();
  parts.watchdog.stop();
  await parts.console?.close();
  await parts.ingesting;
  await service.queue.stop();
  service.pool.close();
  await service.store.close();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

/** The log of the service: JSON lines on standard error; only fields named by the caller, never a mail's text. */
function serviceLog(): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
