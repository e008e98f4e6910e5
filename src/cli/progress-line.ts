import { SingleBar } from 'cli-progress';

/** Tells how far a long work is, on standard error. */
export interface ProgressLine {
  /** `done` of `all` are done; the first call says what was done before. */
  readonly at: (done: number, all: number) => void;
  readonly end: () => void;
}

const everyMs = 2_000;

/**
 * A bar with rate and time left on a terminal; elsewhere (a file, a pipe) a line now and then. `what` names the things
 * that are counted: "mails".
 */
export function progressLine(what: string): ProgressLine {
  const started = performance.now();
  let first: number | null = null;
  let toldMs = Number.NEGATIVE_INFINITY;
  let hasMoved = false;
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: `{bar} {words}`, stream: process.stderr, clearOnComplete: true })
    : null;
  return {
    at: (done, all) => {
      const now = performance.now();
      if (first === null) bar?.start(all, done, { words: '' });
      first ??= done;
      const words = wordsOf(done, all, (done - first) / ((now - started) / 1_000), what);
      if (bar) bar.update(done, { words });
      else if (now - toldMs > everyMs || done === all || (done > first && !hasMoved)) {
        // The first step is told at once: from it on there is a rate, and somebody knows how long it will take.
        hasMoved = done > first;
        toldMs = now;
        process.stderr.write(`${words}\n`);
      }
    },
    end: () => bar?.stop(),
  };
}

function wordsOf(done: number, all: number, perSecond: number, what: string): string {
  const counted = `${done} of ${all} ${what}`;
  if (done === all || perSecond <= 0) return counted;
  return `${counted}, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second, ${timeLeft((all - done) / perSecond)} left`;
}

function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
