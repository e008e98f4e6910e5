import { asId, type MailboxName } from '../../src/domain/ids.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { IngestOptions, MailboxConfig } from '../../src/ingest/options.ts';
import type { IngestPorts } from '../../src/ingest/ports.ts';
import { type ImapServer, startImapServer } from '../../src/sandbox/imap-server.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';

/** Limits short enough for tests; each keeps its proportion to the others. */
export const fast: Partial<IngestOptions> = {
  pollMs: 300,
  coalesceMs: 5,
  wakeDeadlineMs: 150,
  commandDeadlineMs: 400,
  silentSocketMs: 1_500,
  storeDeadlineMs: 500,
  leaseTtlMs: 600,
  leaseRenewMs: 100,
  backoffMinMs: 20,
  backoffMaxMs: 200,
  slowRetryMs: 400,
  backlogCheckMs: 20,
};

/** One line that the poller logged. */
export interface Logged {
  readonly level: string;
  readonly words: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A server, a store and a poller between them. */
export interface Bench {
  readonly server: ImapServer;
  readonly store: MemoryStore;
  readonly logged: Logged[];
  readonly hints: string[][];
  /** Starts a poller and returns the function that stops it and waits for its end. */
  start(over?: Partial<MailboxConfig>, ports?: Partial<IngestPorts>): () => Promise<void>;
  stop(): Promise<void>;
}

/** A bench with one user `support`, empty folders, and nothing running yet. */
export async function createBench(): Promise<Bench> {
  const server = await startImapServer({
    users: [
      {
        name: 'support',
        password: 'secret',
        token: 'tok-1',
        folders: { Drafts: '\\Drafts', Sent: '\\Sent', '[Gmail]/All Mail': '\\All' },
      },
    ],
  });
  const store = createMemoryStore();
  const logged: Logged[] = [];
  const hints: string[][] = [];
  const stops = new Set<() => Promise<void>>();
  const write = (level: string) => (fields: object, words: string) => {
    logged.push({ level, words, fields: { ...fields } });
  };
  let pollers = 0;
  return {
    server,
    store,
    logged,
    hints,
    start: (over = {}, ports = {}) => {
      const abort = new AbortController();
      const config: MailboxConfig = {
        name: asId<MailboxName>('support'),
        host: '127.0.0.1',
        port: server.port,
        secure: false,
        user: 'support',
        auth: { kind: 'password', password: 'secret' },
        ...over,
        options: { ...fast, ...over.options },
      };
      const running = ingest(
        config,
        {
          store,
          owner: `poller-${++pollers}`,
          log: {
            debug: write('debug'),
            info: write('info'),
            warn: write('warn'),
            error: write('error'),
          },
          clock: { now: () => new Date(), monotonicMs: () => performance.now() },
          onStored: (ids) => hints.push([...ids]),
          ...ports,
        },
        abort.signal,
      );
      const stop = async () => {
        abort.abort();
        await running;
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    stop: async () => {
      await Promise.all([...stops].map((stop) => stop()));
      await server.close();
    },
  };
}

/** A small mail; `n` makes it unlike any other. */
export function mailNumber(n: number, extra = ''): string {
  return [
    'From: Mara Lindt <mara@brightfold.example>',
    'To: support@ourco.example',
    `Subject: Export fails (${n})`,
    ...(n % 7 === 0 ? [] : [`Message-ID: <m${n}@brightfold.example>`]),
    '',
    `The nightly export fails again, number ${n}. ${extra}`,
    '',
  ].join('\r\n');
}

/** Waits until `holds` is true; rejects with `what` after `ms`. */
export async function until(what: string, holds: () => boolean, ms = 5_000): Promise<number> {
  const started = performance.now();
  while (!holds()) {
    if (performance.now() - started > ms) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - started;
}

/** An instant some hours before now. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * 3_600_000);
}
