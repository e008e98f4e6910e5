import { ImapFlow } from 'imapflow';
import { isLoopback } from '../domain/loopback.ts';
import { failureOf, imapError, isImapError } from './imap-failure.ts';

/** How to log in: a password, or a function that returns a fresh OAuth2 access token. */
export type ImapAuth =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'oauth2'; readonly accessToken: () => Promise<string> };

/** An IMAP account. */
export interface ImapConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. Otherwise STARTTLS is required, except to a loopback address. */
  readonly secure: boolean;
  readonly user: string;
  readonly auth: ImapAuth;
  readonly tls?: {
    /** PEM of an own certificate authority. */
    readonly ca?: string;
    /** Host name expected in the certificate, when it is not `host`. */
    readonly servername?: string;
  };
}

/** A pino-like logger. Only fields named by the caller are logged, never text of a mail. */
export interface Log {
  debug(fields: object, words: string): void;
  info(fields: object, words: string): void;
  warn(fields: object, words: string): void;
  error(fields: object, words: string): void;
}

/** An open, logged-in connection. A new one is needed after `close`: imapflow cannot be reused. */
export interface ImapConnection {
  readonly client: ImapFlow;
  /**
   * Runs one command. When no byte arrives for `deadlineMs` the socket is destroyed and the promise
   * rejects; so does every other failure, as an `ImapError`. `what` completes "it had to …".
   */
  run<T>(what: string, command: (client: ImapFlow) => Promise<T>, deadlineMs?: number): Promise<T>;
  /** True until the connection is closed by either side. */
  alive(): boolean;
  /** Resolves when the connection is gone. */
  readonly closed: Promise<void>;
  /** Destroys the socket. May be called twice. */
  close(): void;
}

/** What a connection needs beside its account. */
export interface ConnectOptions {
  readonly log: Log;
  /** Limit of each step of connecting, and of commands that name none, in ms. */
  readonly deadlineMs: number;
  /** A connection on which no byte arrives for this long is destroyed; default 120 s. */
  readonly silentSocketMs?: number;
  /** Aborting destroys the socket, also in the middle of connecting. */
  readonly signal?: AbortSignal;
}

const maxLiteralBytes = 64_000_000;
/** A command whose bytes only trickle is cut after so many times its deadline. */
const patience = 15;

/**
 * Connects and logs in. Rejects with an `ImapError` whose failure is one line for an operator. The
 * connection has an `error` listener from the start, a deadline on every await, and a watchdog.
 */
export async function connectImap(
  config: ImapConfig,
  options: ConnectOptions,
): Promise<ImapConnection> {
  const auth = await credentials(config, options);
  const throttled: { ms: number | null } = { ms: null };
  const client = new ImapFlow({
    ...imapFlowOptions(config, options),
    auth,
    logger: throttleListener((ms) => {
      throttled.ms = ms;
      client.close();
    }),
  });
  // Without this listener, before connect(), a reset ends the process (imapflow emits 'error').
  client.on('error', (error: Error) => {
    options.log.debug({ host: config.host, code: codeOf(error) }, 'imap connection error');
  });
  const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
  const failed = (error: unknown, what: string) => {
    const hint = throttled.ms;
    const seen = hint === null ? error : { responseText: `Suggested Backoff Time: ${hint}` };
    return imapError(failureOf(seen, config, what), error);
  };
  const run: ImapConnection['run'] = async (what, command, deadlineMs = options.deadlineMs) => {
    try {
      return await withinDeadline(client, () => command(client), deadlineMs, what, config);
    } catch (error) {
      throw failed(error, what);
    }
  };
  const stop = () => client.close();
  if (options.signal?.aborted) stop();
  options.signal?.addEventListener('abort', stop, { once: true });
  const watchdog = watchSilence(client, options.silentSocketMs ?? 120_000, config, options.log);
  closed.then(() => {
    clearInterval(watchdog);
    options.signal?.removeEventListener('abort', stop);
  });
  try {
    await run('log in', (c) => c.connect());
  } catch (error) {
    clearInterval(watchdog);
    options.signal?.removeEventListener('abort', stop);
    client.close();
    throw error;
  }
  return { client, run, alive: () => client.usable, closed, close: stop };
}

async function credentials(config: ImapConfig, options: ConnectOptions) {
  const { auth, user } = config;
  if (auth.kind === 'password') return { user, pass: auth.password };
  try {
    return { user, accessToken: await settleWithin(auth.accessToken(), options.deadlineMs) };
  } catch (error) {
    if (isImapError(error)) throw error;
    const why = error instanceof Error ? error.message : 'unknown reason';
    const words = `no access token for ${user}: ${why}`;
    throw imapError({ kind: 'auth', words, retryAfterMs: null }, error);
  }
}

function imapFlowOptions(config: ImapConfig, options: ConnectOptions) {
  const { tls } = config;
  return {
    host: config.host,
    port: config.port,
    secure: config.secure,
    // Undefined would continue in clear text when STARTTLS is stripped by somebody on the path.
    ...(config.secure ? {} : { doSTARTTLS: !isLoopback(config.host) }),
    tls: {
      minVersion: 'TLSv1.2' as const,
      ...(tls?.ca === undefined ? {} : { ca: tls.ca }),
    },
    ...(tls?.servername === undefined ? {} : { servername: tls.servername }),
    clientInfo: { name: 'Defuse' },
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: options.deadlineMs,
    greetingTimeout: options.deadlineMs,
    socketTimeout: Math.max(1_000, options.silentSocketMs ?? 120_000),
    maxLineLength: 32_000_000,
    maxLiteralSize: maxLiteralBytes,
    maxResponseSize: maxLiteralBytes + 32_000_000,
  };
}

/**
 * imapflow waits out a throttle hint inside the command, which would hit our deadline and lose the
 * hint; it does log it first. Nothing else of its log is kept: it may hold addresses and subjects.
 */
function throttleListener(hinted: (ms: number) => void) {
  const ignore = () => undefined;
  return {
    debug: ignore,
    info: ignore,
    error: ignore,
    warn: (entry: { throttleDelay?: unknown }) => {
      if (typeof entry.throttleDelay === 'number') hinted(entry.throttleDelay);
    },
  };
}

function withinDeadline<T>(
  client: ImapFlow,
  command: () => Promise<T>,
  deadlineMs: number,
  what: string,
  config: ImapConfig,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const startedAt = performance.now();
    let progressAt = startedAt;
    let received = client.stats().received;
    const expire = () => {
      const now = performance.now();
      const bytes = client.stats().received;
      if (bytes !== received) [received, progressAt] = [bytes, now];
      if (now - progressAt < deadlineMs && now - startedAt < deadlineMs * patience) return;
      clearInterval(timer);
      const words = `${config.host}:${config.port} fell silent while it had to ${what}`;
      reject(imapError({ kind: 'lost', words, retryAfterMs: null }));
      client.close();
    };
    const timer = setInterval(expire, Math.max(10, Math.min(1_000, deadlineMs / 8)));
    command()
      .then(resolve, reject)
      .finally(() => clearInterval(timer));
  });
}

function settleWithin<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function watchSilence(
  client: ImapFlow,
  silentMs: number,
  config: ImapConfig,
  log: Log,
): NodeJS.Timeout {
  let received = 0;
  let heardAt = performance.now();
  const timer = setInterval(
    () => {
      const bytes = client.stats().received;
      const now = performance.now();
      if (bytes !== received) [received, heardAt] = [bytes, now];
      else if (now - heardAt >= silentMs) {
        clearInterval(timer);
        log.warn({ host: config.host, silentMs }, 'not a byte from the mail server: reconnecting');
        client.close();
      }
    },
    Math.max(10, silentMs / 8),
  );
  timer.unref();
  return timer;
}

function codeOf(error: Error): string {
  if (isImapError(error)) return error.failure.kind;
  return 'code' in error ? String(error.code) : error.name;
}
