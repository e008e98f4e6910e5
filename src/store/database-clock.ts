import { type Store, databaseNow } from './open-store.ts';

/** The database's time without asking it each time. */
export interface DatabaseClock {
  readonly now: () => Date;
  readonly stop: () => void;
}

const askAgainMs = 30_000;

/**
 * A clock that shows the database's time: asked once here and every half minute, carried on by the monotonic clock in
 * between. All instants in the tables are the database's; a host whose own clock is days wrong, or jumps, must neither
 * take new mail for history nor put off what is due. While the database is away the last answer goes on.
 * Throws when the database does not answer the first time.
 */
export async function databaseClock(
  store: Store,
  everyMs: number = askAgainMs,
): Promise<DatabaseClock> {
  let base = await asked(store);
  const timer = setInterval(() => {
    asked(store).then(
      (fresh) => {
        base = fresh;
      },
      () => undefined,
    );
  }, everyMs);
  timer.unref();
  return {
    now: () => new Date(base + performance.now()),
    stop: () => clearInterval(timer),
  };
}

/** The database's time at the zero of our monotonic clock, in ms; half of the round trip is taken off. */
async function asked(store: Store): Promise<number> {
  const before = performance.now();
  const at = await databaseNow(store);
  return at.getTime() - (before + performance.now()) / 2;
}
