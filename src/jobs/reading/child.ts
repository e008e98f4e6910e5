import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadContext, ReadMail, ReadRequest } from './read-mail.ts';
import type { FromReader, ToReader } from './reader.ts';

/** Limits of one child. Production: 10 s a mail, 256 MB of heap, 512 MB in all (failures.md 3.7). */
export interface ReaderLimits {
  readonly deadlineMs: number;
  readonly heapMb: number;
  readonly memoryMb: number;
  /** A child is replaced after so many mails, whatever its state. */
  readonly mailsPerChild: number;
}

export const defaultReaderLimits: ReaderLimits = {
  deadlineMs: 10_000,
  heapMb: 256,
  memoryMb: 512,
  mailsPerChild: 20_000,
};

/** How reading one mail ended. `failed` counts as a strike; the third one is a quarantine. */
export type ReadResult =
  | { readonly is: 'read'; readonly mail: ReadMail }
  | {
      readonly is: 'failed';
      readonly why: 'deadline' | 'memory' | 'crash' | 'error';
      readonly words: string;
    };

/** A mail to be read, and who is told how it ended. */
export interface Waiting {
  readonly request: ReadRequest;
  readonly settle: (result: ReadResult) => void;
}

/** What happens to a child. */
export interface ReaderEvents {
  /** Its number of mails is reached: it takes no more, reads those it has and ends. */
  readonly leaves: () => void;
  /** It has ended; with what it had not begun. */
  readonly gone: (left: readonly Waiting[]) => void;
}

/** One child process with a queue of its own. */
export interface Reader {
  /** Resolves when it can read, or has ended before: then whoever sends it a mail is told so. */
  readonly up: Promise<void>;
  readonly load: () => number;
  /** How long it has been reading its first mail, in ms; 0 when it has none or is still starting. */
  readonly headMs: () => number;
  readonly send: (waiting: Waiting) => void;
  readonly stop: () => void;
}

/** How long a child may take to start on a busy machine, in ms: that is no fault of the mail that waits for it. */
const startMs = 60_000;

/** The program of a child. Tests give one that misbehaves. */
const readerEntry = fileURLToPath(new URL('./reader.ts', import.meta.url));

/** Starts a child. The first mail of its queue is the one being read: the deadline is that mail's. */
export function startReader(
  context: ReadContext,
  limits: ReaderLimits,
  { leaves, gone }: ReaderEvents,
  entry: string = readerEntry,
): Reader {
  const child = forkReader(entry, limits);
  const queue: Waiting[] = [];
  let reason: 'deadline' | 'memory' | 'crash' = 'crash';
  let headSince = performance.now();
  let handled = 0;
  let ready = false;
  const { promise: up, resolve: isUp } = Promise.withResolvers<void>();
  const watch = setInterval(() => {
    if (queue.length === 0 && ready) return;
    const limitMs = ready ? limits.deadlineMs : Math.max(startMs, limits.deadlineMs);
    if (performance.now() - headSince > limitMs) kill('deadline');
    else if (residentMb(child) > limits.memoryMb) kill('memory');
  }, 100);
  watch.unref();

  function kill(why: typeof reason): void {
    reason = why;
    child.kill('SIGKILL');
  }
  child.on('message', (message: FromReader) => {
    if (message.is === 'ready') {
      ready = true;
      isUp();
      headSince = performance.now();
      return;
    }
    const head = queue.shift();
    headSince = performance.now();
    handled++;
    head?.settle(
      message.is === 'done'
        ? { is: 'read', mail: message.mail }
        : { is: 'failed', why: 'error', words: message.words },
    );
    // Out of the pool first: a mail sent to a child that is leaving would be counted as a crash of that mail.
    if (handled === limits.mailsPerChild) leaves();
    if (handled >= limits.mailsPerChild && queue.length === 0) child.disconnect();
  });
  child.on('error', () => kill('crash'));
  function ended(): void {
    clearInterval(watch);
    isUp();
    const head = queue.shift();
    head?.settle({ is: 'failed', why: reason, words: wordsOf(reason, limits) });
    gone(queue.splice(0));
  }
  // What the child had answered may still be on its way when it ends: else its last mail would be blamed for the next.
  child.on('exit', () => (child.connected ? child.once('disconnect', ended) : ended()));
  post(child, { is: 'context', context });
  return {
    up,
    load: () => queue.length,
    headMs: () => (ready && queue.length > 0 ? performance.now() - headSince : 0),
    send: (waiting) => {
      if (queue.length === 0) headSince = performance.now();
      queue.push(waiting);
      post(child, { is: 'read', request: waiting.request });
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function forkReader(entry: string, limits: ReaderLimits): ChildProcess {
  return fork(entry, [], {
    serialization: 'advanced',
    // A small young generation: much less resident memory, and no slower (bench/throughput.ts). It has its size from
    // the beginning: what V8 gains by shrinking it between mails it pays by collecting more often.
    execArgv: [
      `--max-old-space-size=${limits.heapMb}`,
      '--max-semi-space-size=4',
      '--min-semi-space-size=4',
    ],
    // No secrets in the child: only what Node itself needs. One arena of glibc's malloc holds 40 MB less than eight.
    env: { PATH: '/usr/bin:/bin', NODE_NO_WARNINGS: '1', MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function post(child: ChildProcess, message: ToReader): void {
  // A child that died in between tells it by its exit; the error of the write adds nothing.
  child.send(message, () => undefined);
}

function wordsOf(reason: 'deadline' | 'memory' | 'crash', limits: ReaderLimits): string {
  switch (reason) {
    case 'deadline':
      return `reading took longer than ${limits.deadlineMs} ms`;
    case 'memory':
      return `reading took more than ${limits.memoryMb} MB of memory`;
    case 'crash':
      return 'the reading process ended without an answer';
  }
}

/** Resident memory of a child in MB; 0 where the system does not tell (then the heap limit stands alone). */
function residentMb(child: ChildProcess): number {
  try {
    const pages = Number(readFileSync(`/proc/${child.pid}/statm`, 'latin1').split(' ')[1]);
    return (pages * 4096) / 1_048_576;
  } catch {
    return 0;
  }
}
