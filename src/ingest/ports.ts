import type { Log } from './connect.ts';
import type { IngestStore } from './ingest-store.ts';

/**
 * Time as the caller gives it. `monotonicMs` never jumps; `now` is only for health and baselines.
 */
export interface Clock {
  now(): Date;
  monotonicMs(): number;
}

/** Everything that the poller needs from outside. */
export interface IngestPorts {
  readonly store: IngestStore;
  readonly log: Log;
  readonly clock: Clock;
  /** Names this process in the lease; unique per process and start. */
  readonly owner: string;
  /** A hint that rows were stored, with the SHA-256 of each mail. May be lost; must not throw. */
  readonly onStored?: (sha256s: readonly string[]) => void;
  /** In [0, 1), for jitter; default `Math.random`. */
  readonly random?: () => number;
}

/** Thrown when the store rejects or does not answer in time; the poller waits and starts again. */
export interface StoreFailure extends Error {
  readonly store: true;
}

/** True for errors of a store wrapped by `withDeadlines`. */
export function isStoreFailure(error: unknown): error is StoreFailure {
  return error instanceof Error && 'store' in error;
}

/**
 * The same store, but every answer must come within `ms`, and every failure is a `StoreFailure`.
 */
export function withDeadlines(store: IngestStore, ms: number): IngestStore {
  const ask = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const fail = (why: string, cause?: unknown) => {
        // A store with deadlines may be given shorter ones: what it said already is not said twice.
        const words = why.startsWith('the database did not')
          ? why
          : `the database did not ${what}: ${why}`;
        reject(Object.assign(new Error(words, { cause }), { store: true as const }));
      };
      const timer = setTimeout(() => fail(`no answer within ${ms} ms`), ms);
      Promise.resolve()
        .then(work)
        .then(resolve, (error) => fail(error instanceof Error ? error.message : 'unknown', error))
        .finally(() => clearTimeout(timer));
    });
  return {
    acquireLease: (...a) => ask('renew the lease', () => store.acquireLease(...a)),
    releaseLease: (...a) => ask('release the lease', () => store.releaseLease(...a)),
    cursors: (...a) => ask('return the cursors', () => store.cursors(...a)),
    storeBatch: (...a) => ask('store mail', () => store.storeBatch(...a)),
    missingUids: (...a) => ask('compare UIDs', () => store.missingUids(...a)),
    backlog: (...a) => ask('return the backlog', () => store.backlog(...a)),
    polled: (...a) => ask('record the poll', () => store.polled(...a)),
    generationChanged: (...a) =>
      ask('record the new UIDVALIDITY', () => store.generationChanged(...a)),
  };
}
