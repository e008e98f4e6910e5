import type { DraftConnection } from './append-draft.ts';

/** A connection that can tell whether it still stands. */
export interface KeptConnection extends DraftConnection {
  alive(): boolean;
}

/** Connections that drafts share, so that each of many does not log in for itself. */
export interface KeptConnections<Name> {
  /** The open connection to `name`, or a new one. Its `close` leaves it open for the next draft. */
  readonly connect: (name: Name) => Promise<DraftConnection>;
  /** Keeps nothing any more: closes what is idle, and what is in use when its draft is done. */
  readonly end: () => void;
}

/** A login is worth keeping while drafts follow each other, not for ever: servers count sessions and end old ones. */
export const keptFor = { idleMs: 5_000, longestMs: 60_000 };

interface Open {
  readonly connection: KeptConnection;
  readonly sinceMs: number;
  /** Runs while no draft uses it. */
  idle: NodeJS.Timeout | undefined;
}

/**
 * Keeps one connection per name open between drafts: some seconds after the last one, at most a minute. One on which
 * a command failed is closed at once: what became of the command is only seen on a new one. One draft at a time.
 * Rejects as `connect` does.
 */
export function keptConnections<Name>(
  connect: (name: Name) => Promise<KeptConnection>,
  { idleMs, longestMs } = keptFor,
): KeptConnections<Name> {
  const open = new Map<Name, Open>();
  let ended = false;
  const drop = (name: Name): void => {
    const known = open.get(name);
    clearTimeout(known?.idle);
    known?.connection.close();
    open.delete(name);
  };
  async function take(name: Name): Promise<Open> {
    const known = open.get(name);
    const young = known !== undefined && performance.now() - known.sinceMs < longestMs;
    if (young && known.connection.alive()) {
      clearTimeout(known.idle);
      known.idle = undefined;
      return known;
    }
    drop(name);
    const fresh = { connection: await connect(name), sinceMs: performance.now(), idle: undefined };
    open.set(name, fresh);
    return fresh;
  }
  return {
    connect: async (name) => {
      const taken = await take(name);
      return {
        run: async (what, command) => {
          try {
            return await taken.connection.run(what, command);
          } catch (error) {
            taken.connection.close();
            throw error;
          }
        },
        close: () => {
          if (ended) drop(name);
          else taken.idle = setTimeout(() => drop(name), idleMs).unref();
        },
      };
    },
    end: () => {
      ended = true;
      for (const [name, { idle }] of [...open]) if (idle !== undefined) drop(name);
    },
  };
}
