/** What kind of thing went wrong with an IMAP server; decides how long the poller waits. */
export const imapFailureKinds = [
  'auth', // login refused, or no access token to be had
  'tls', // no encryption offered, or a certificate that is not trusted
  'folder', // the folder does not exist
  'throttled', // the server asks for a pause
  'unreachable', // no connection: name, network, port
  'lost', // the connection died or fell silent
  'refused', // the server answered a command with NO or BAD
] as const;
export type ImapFailureKind = (typeof imapFailureKinds)[number];

/** A failure in one line that an operator can act on. No password or token is ever in it. */
export interface ImapFailure {
  readonly kind: ImapFailureKind;
  readonly words: string;
  /** The pause that the server itself asked for, in ms, or null. */
  readonly retryAfterMs: number | null;
}

/** An error that carries its failure; everything that `connectImap` and its connections throw. */
export interface ImapError extends Error {
  readonly failure: ImapFailure;
}

/** Whose server it is, for the words. */
export interface ImapParty {
  readonly host: string;
  readonly port: number;
  readonly user: string;
}

/** A server's hint is obeyed up to an hour: beyond that, a wrong figure would make us blind. */
const longestHintMs = 3_600_000;
/** A refused login that says nothing about the password (RFC 5530 §3). */
const temporaryCodes = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG'];

/** An error with this failure; `cause` keeps what the library said. */
export function imapError(failure: ImapFailure, cause?: unknown): ImapError {
  return Object.assign(new Error(failure.words, { cause }), { failure });
}

/** True for errors made by `imapError`. */
export function isImapError(error: unknown): error is ImapError {
  return error instanceof Error && 'failure' in error;
}

/**
 * What an error of imapflow or of the socket means. Unknown errors are `lost`: the next connection
 * tells more. `what` is the step that failed, such as "read Inbox".
 */
export function failureOf(error: unknown, party: ImapParty, what: string): ImapFailure {
  if (isImapError(error)) return error.failure;
  const seen = fieldsOf(error);
  const at = `${party.host}:${party.port}`;
  const said = seen.text === '' ? '' : ` The server says: "${seen.text.replace(/\.$/, '')}".`;
  const hint = /Backoff Time[:=\s]{1,5}(\d{1,9})/i.exec(`${seen.text} ${seen.reason}`)?.[1];
  const retryAfterMs = hint === undefined ? null : Math.min(Number(hint), longestHintMs);
  if (
    retryAfterMs !== null ||
    /throttled|too many (?:simultaneous )?connections/i.test(seen.text)
  ) {
    const pause = retryAfterMs === null ? '' : ` for ${Math.ceil(retryAfterMs / 1000)} s`;
    return { kind: 'throttled', words: `${at} asks for a pause${pause}.${said}`, retryAfterMs };
  }
  const failed = (kind: ImapFailureKind, words: string): ImapFailure => ({
    kind,
    words,
    retryAfterMs: null,
  });
  if (seen.authenticationFailed && !temporaryCodes.includes(seen.responseCode)) {
    return failed('auth', authWords(party, said));
  }
  const tls = tlsWords(seen, at);
  if (tls !== null) return failed('tls', tls);
  const network = networkWords(seen.code, party);
  if (network !== null) return failed('unreachable', network);
  if (seen.mailboxMissing) {
    return failed('folder', `${at} has no such folder for ${party.user} (${what}).${said}`);
  }
  if (seen.authenticationFailed || seen.responseStatus === 'NO' || seen.responseStatus === 'BAD') {
    return failed('refused', `${at} refused to ${what}.${said}`);
  }
  const why = seen.reason === '' ? seen.code || seen.message : seen.reason;
  return failed('lost', `the connection to ${at} was lost while it had to ${what} (${why})`);
}

function authWords(party: ImapParty, said: string): string {
  return (
    `${party.host} does not accept the login of ${party.user}.${said} Check user and password; ` +
    'Gmail and Microsoft 365 want OAuth2 or an app password.'
  );
}

function tlsWords(seen: Fields, at: string): string | null {
  const { code } = seen;
  if (code === 'CERT_HAS_EXPIRED') return `the certificate of ${at} has expired`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `the certificate of ${at} is for another host name: check the host in the configuration`;
  }
  if (/SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED/.test(code)) {
    return (
      `the certificate of ${at} is not trusted (${code}). If it is your own authority, ` +
      'name its certificate file as `ca` of this mailbox'
    );
  }
  if (/^ERR_SSL_|^EPROTO$/.test(code)) {
    const instead = 'use port 993, or `secure: false` for STARTTLS';
    return `${at} does not speak TLS from the first byte: ${instead}`;
  }
  if (seen.tlsFailed && seen.message.includes('support STARTTLS')) {
    const instead = 'use `secure: true` (port 993)';
    return `${at} offers no STARTTLS, so the login would travel in clear text: ${instead}`;
  }
  if (seen.tlsFailed) return `${at} could not be reached over TLS (${seen.message})`;
  return null;
}

function networkWords(code: string, party: ImapParty): string | null {
  const at = `${party.host}:${party.port}`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    return `the host name ${party.host} cannot be found`;
  }
  if (code === 'ECONNREFUSED') return `nothing listens at ${at}`;
  if (code === 'GREETING_TIMEOUT') {
    return (
      `${at} takes the connection and then says nothing. A port that speaks TLS from the first ` +
      'byte, such as 993, waits for us like that: there `secure: true` is needed'
    );
  }
  if (/^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT)$/.test(code)) {
    return `${at} does not answer (${code})`;
  }
  return null;
}

interface Fields {
  readonly code: string;
  readonly message: string;
  /** What the server answered, cut and without control characters. */
  readonly text: string;
  readonly reason: string;
  readonly responseStatus: string;
  readonly responseCode: string;
  readonly authenticationFailed: boolean;
  readonly mailboxMissing: boolean;
  readonly tlsFailed: boolean;
}

function fieldsOf(error: unknown): Fields {
  const from: Record<string, unknown> =
    typeof error === 'object' && error !== null ? { ...error } : {};
  const message = error instanceof Error ? error.message : String(error);
  const response = typeof from['response'] === 'string' ? from['response'] : '';
  return {
    code: typeof from['code'] === 'string' ? from['code'] : '',
    message: plain(message),
    text: plain(typeof from['responseText'] === 'string' ? from['responseText'] : response),
    reason: plain(typeof from['reason'] === 'string' ? from['reason'] : ''),
    responseStatus: typeof from['responseStatus'] === 'string' ? from['responseStatus'] : '',
    responseCode: String(from['serverResponseCode'] ?? '').toUpperCase(),
    authenticationFailed: from['authenticationFailed'] === true,
    mailboxMissing: from['mailboxMissing'] === true,
    tlsFailed: from['tlsFailed'] === true,
  };
}

/** A server's words made fit for a log line: one line, at most 200 characters. */
function plain(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029"]+/g, ' ')
    .trim()
    .slice(0, 200);
}
