/** Resolves at the first SIGINT or SIGTERM, or after `seconds` when they are above 0. A second signal exits. */
export function untilStopped(seconds = 0): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    if (seconds > 0) setTimeout(resolve, seconds * 1_000).unref();
  });
}
