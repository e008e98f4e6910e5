/** A terminal and the wrapper that started us may both pass on one and the same Ctrl-C. */
const sameSignalMs = 500;

/**
 * Resolves at the first SIGINT or SIGTERM, or after `seconds` when they are above 0. A second signal, half a second
 * later or more, exits at once with code 130.
 */
export function untilStopped(seconds = 0): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = (): void => {
      if (askedAt === null) askedAt = performance.now();
      else if (performance.now() - askedAt > sameSignalMs) process.exit(130);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (seconds > 0) setTimeout(resolve, seconds * 1_000).unref();
  });
}
