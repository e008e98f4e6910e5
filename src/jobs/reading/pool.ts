import { type Reader, type ReaderLimits, type ReadResult, startReader } from './child.ts';
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
 * not begun goes to another one; only the mail it was reading fails. Source: failures.md 3.7.
 */
export function readerPool(
  context: ReadContext,
  size: number,
  limits: ReaderLimits,
  entry?: string,
): ReaderPool {
  const readers = new Set<Reader>();
  const rejects = new Set<(error: Error) => void>();
  let closed = false;

  function start(): Reader {
    const gone: Parameters<typeof startReader>[2] = (left) => {
      readers.delete(reader);
      if (closed) return;
      for (const waiting of left) pick().send(waiting);
    };
    const reader: Reader = startReader(context, limits, gone, entry);
    readers.add(reader);
    return reader;
  }

  function pick(): Reader {
    const idle = [...readers].find((reader) => reader.load() === 0);
    if (idle) return idle;
    if (readers.size < size) return start();
    const allSlow = [...readers].every((reader) => reader.headMs() > slowMs);
    if (allSlow && readers.size === size) return start();
    return [...readers].reduce((best, one) => (one.load() < best.load() ? one : best));
  }

  return {
    ready: async () => {
      if (closed) return;
      if (readers.size === 0) start();
      await Promise.race([...readers].map((reader) => reader.up));
    },
    read: (request) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error('the reader pool is closed'));
          return;
        }
        rejects.add(reject);
        pick().send({
          request,
          settle: (result) => {
            rejects.delete(reject);
            resolve(result);
          },
        });
      }),
    close: () => {
      closed = true;
      for (const reader of readers) reader.stop();
      for (const reject of rejects) reject(new Error('the reader pool is closed'));
    },
  };
}
