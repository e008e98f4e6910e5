import {
  type Reader,
  type ReaderLimits,
  type ReadResult,
  startReader,
  type Waiting,
} from './child.ts';
import type { ReadContext, ReadRequest } from './read-mail.ts';

/** A pool of child processes that read mails. Results come as they are done, each with its own request. */
export interface ReaderPool {
  /** Resolves when a child can read at once: a mail that is begun only then is not blamed for a slow start. */
  readonly ready: () => Promise<void>;
  /** Resolves when the mail was read or failed; rejects only after `close`. */
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly close: () => void;
}

/** A mail that takes so long must not keep the others waiting, in ms: one child more is started for them. */
const slowMs = 1_000;

/**
 * Starts up to `size` children as mails come, and one more while all of them read a slow mail. What a dying child had
 * not begun goes to another one; only the mail it was reading fails (failures.md 3.7). One that leaves counts until it
 * has ended: two at once would hold twice the memory, so mails rather wait a second.
 */
export function readerPool(
  context: ReadContext,
  size: number,
  limits: ReaderLimits,
  entry?: string,
): ReaderPool {
  const readers = new Set<Reader>();
  const leaving = new Set<Reader>();
  const waiting: Waiting[] = [];
  const rejects = new Set<(error: Error) => void>();
  let closed = false;
  let departure = Promise.withResolvers<void>();

  function start(): Reader {
    const reader: Reader = startReader(context, limits, { leaves, gone }, entry);
    readers.add(reader);
    return reader;

    function leaves(): void {
      readers.delete(reader);
      leaving.add(reader);
    }
    function gone(left: readonly Waiting[]): void {
      readers.delete(reader);
      leaving.delete(reader);
      departure.resolve();
      departure = Promise.withResolvers<void>();
      if (closed) return;
      for (const one of [...left, ...waiting.splice(0)]) send(one);
    }
  }

  function send(one: Waiting): void {
    const reader = pick();
    if (reader) reader.send(one);
    else waiting.push(one);
  }

  /** Null while nobody can read before a child has left. */
  function pick(): Reader | null {
    const best = leastLoaded(readers);
    if (best?.load() === 0) return best;
    if (readers.size + leaving.size < size) return start();
    return readers.size === size && areSlow(readers) ? start() : best;
  }

  return {
    ready: async () => {
      while (!closed && readers.size === 0 && leaving.size >= size) await departure.promise;
      if (closed) return;
      if (readers.size === 0) start();
      await Promise.race([...readers].map((reader) => reader.up));
    },
    read: (request) => {
      if (closed) return Promise.reject(new Error('the reader pool is closed'));
      const { promise, resolve, reject } = Promise.withResolvers<ReadResult>();
      rejects.add(reject);
      send({ request, settle: resolve });
      return promise.finally(() => rejects.delete(reject));
    },
    close: () => {
      closed = true;
      for (const reader of [...readers, ...leaving]) reader.stop();
      for (const reject of rejects) reject(new Error('the reader pool is closed'));
    },
  };
}

function areSlow(readers: ReadonlySet<Reader>): boolean {
  return [...readers].every((reader) => reader.headMs() > slowMs);
}

function leastLoaded(readers: ReadonlySet<Reader>): Reader | null {
  return [...readers].sort((one, other) => one.load() - other.load())[0] ?? null;
}
