/**
 * Resolves after `ms`, or at once when `signal` aborts. Never rejects and leaves no timer behind.
 */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

/**
 * The pause before attempt number `failures` + 1, in ms: doubles from `minMs` to `maxMs`, ±25 % so
 * that many mailboxes do not come back at the same moment. `failures` counts from 1; `random` is in
 * [0, 1).
 */
export function backoffMs(failures: number, minMs: number, maxMs: number, random: number): number {
  const doubled = minMs * 2 ** Math.min(failures - 1, 30);
  return Math.round(Math.min(maxMs, doubled) * (0.75 + random / 2));
}
