import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { SmtpOutcome } from './send-smtp.ts';

/** One POST to the configured address. */
export interface WebhookPost {
  readonly url: URL;
  readonly body: object;
  /** The same for every attempt (Idempotency-Key). */
  readonly id: string;
  readonly timeoutMs: number;
  /** Your own certificate authority, when the certificate is not from a public one. */
  readonly ca?: string;
}

/** What is known after a POST; `retryAfterMs` when the other end asked for a pause. */
export interface WebhookOutcome extends SmtpOutcome {
  readonly retryAfterMs: number | null;
}

const longestPauseMs = 3_600_000;

/**
 * Posts a message once. `sent` = a 2xx was read; `deferred` = surely not taken (no connection, 429, 503); `failed` =
 * refused for good (a redirect, any other 4xx); `uncertain` = it was sent and no answer says what became of it (no
 * answer, any other 5xx): never repeated blindly. No redirect is followed. Never rejects.
 */
export function postWebhook(post: WebhookPost): Promise<WebhookOutcome> {
  const bytes = Buffer.from(JSON.stringify(post.body));
  const request = post.url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve) => {
    let begun = false;
    const end = (state: SmtpOutcome['state'], words: string, retryAfterMs: number | null = null) =>
      resolve({ state, words, retryAfterMs });
    const sending = request(post.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': bytes.length,
        'idempotency-key': post.id,
        'user-agent': 'Defuse',
      },
      timeout: post.timeoutMs,
      agent: false,
      ...(post.ca === undefined ? {} : { ca: post.ca }),
    });
    const giveUp = setTimeout(
      () => sending.destroy(new Error('no answer in time')),
      post.timeoutMs,
    );
    const ready = post.url.protocol === 'https:' ? 'secureConnect' : 'connect';
    sending.on('socket', (socket) => socket.once(ready, () => (begun = true)));
    sending.on('timeout', () => sending.destroy(new Error('no answer in time')));
    sending.on('error', (error) => {
      clearTimeout(giveUp);
      const said = `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`.trim();
      if (begun) end('uncertain', `no answer of the webhook: ${said}`);
      else end('deferred', `the webhook cannot be reached: ${said}`);
    });
    sending.on('response', (response) => {
      clearTimeout(giveUp);
      response.resume();
      // What it says beyond its number is of no interest, and it need not end.
      response.on('error', () => undefined);
      const status = response.statusCode ?? 0;
      const pause = pauseOf(response.headers['retry-after']);
      sending.setTimeout(0);
      response.destroy();
      end(stateOf(status), `the webhook answered ${status}`, pause);
    });
    sending.end(bytes);
  });
}

function stateOf(status: number): SmtpOutcome['state'] {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 429 || status === 503) return 'deferred';
  return status >= 500 ? 'uncertain' : 'failed';
}

/** Retry-After in seconds (RFC 9110 §10.2.3); a date or nonsense is no pause. */
function pauseOf(header: string | undefined): number | null {
  if (header === undefined || !/^\d{1,6}$/.test(header)) return null;
  return Math.min(Number(header) * 1_000, longestPauseMs);
}
