import type { ImapConnection } from './connect.ts';
import { imapError } from './imap-failure.ts';
import { pause } from './pause.ts';

/** Tells whether the server announced mail in the open folder since the last `take`. */
export interface News {
  take(): boolean;
  /** Resolves with the next announcement; at once when one is waiting. */
  arrived(): Promise<void>;
}

/** Listens for EXISTS (RFC 3501 §7.3.1). It may come late, in the middle of a fetch, or never. */
export function listenForNews(connection: ImapConnection): News {
  let waiting = false;
  let tell: () => void = () => undefined;
  connection.client.on('exists', () => {
    waiting = true;
    tell();
  });
  return {
    take: () => {
      const had = waiting;
      waiting = false;
      return had;
    },
    arrived: () =>
      new Promise((resolve) => {
        if (waiting) resolve();
        else tell = resolve;
      }),
  };
}

/**
 * Waits in IDLE (RFC 2177) until the server announces mail, `ms` are over, or the wait is aborted;
 * then ends IDLE. IDLE is a hint: on a dead link it neither speaks nor fails, so what counts is
 * that the NOOP which ends it is answered within `wakeMs`; otherwise, and when the link is gone,
 * this rejects.
 */
export async function waitForNews(
  connection: ImapConnection,
  news: News,
  wait: { readonly ms: number; readonly wakeMs: number; readonly signal: AbortSignal },
): Promise<void> {
  const over = new AbortController();
  const stop = () => over.abort();
  wait.signal.addEventListener('abort', stop, { once: true });
  connection.client.once('close', stop);
  // A server without IDLE is only asked when the timer ends; imapflow would poll it by itself.
  if (connection.client.capabilities.has('IDLE')) {
    // It resolves false, and never rejects, when the connection goes away.
    connection.client.idle().catch(() => undefined);
  }
  await Promise.race([pause(wait.ms, over.signal), news.arrived()]);
  stop();
  connection.client.off('close', stop);
  wait.signal.removeEventListener('abort', stop);
  if (wait.signal.aborted) return;
  if (!connection.alive()) {
    const words = 'the mail server closed the connection';
    throw imapError({ kind: 'lost', words, retryAfterMs: null });
  }
  await connection.run('end the wait for mail', (client) => client.noop(), wait.wakeMs);
}
