import { isLoopback } from '../domain/loopback.ts';
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import type { DispatchOptions } from './options.ts';
import { smtpFailure } from './smtp-failure.ts';

/** An SMTP submission server (RFC 6409). `auth` null = no login. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. Otherwise STARTTLS is required, except to a loopback address. */
  readonly secure: boolean;
  /** No TLS at all: a relay of the house that has none, named so by its owner. */
  readonly plain?: boolean;
  readonly auth:
    | { readonly kind: 'password'; readonly user: string; readonly password: string }
    | {
        readonly kind: 'oauth2';
        readonly user: string;
        readonly accessToken: () => Promise<string>;
      }
    | null;
  readonly tls?: { readonly ca?: string; readonly servername?: string };
  /** Name for EHLO; the machine's own when absent. */
  readonly name?: string;
}

/** The three-valued result of one SMTP transaction, with one line for an operator. */
export interface SmtpOutcome {
  readonly state: 'sent' | 'deferred' | 'failed' | 'uncertain';
  readonly words: string;
}

type SmtpLimits = Pick<DispatchOptions, 'sessionMs' | 'finalReplyMs' | 'connectMs'>;

/** One mail for one recipient. Its body is not started once `isLate` (see `deadline`). */
export interface Transaction {
  readonly from: string;
  readonly to: string;
  readonly body: Uint8Array;
  readonly isLate: () => boolean;
}

/**
 * Hands one mail to the server and says what is known: `sent` = 250 read; `failed` = refused for
 * good (5xx to the mail); `deferred` = surely not accepted; `uncertain` = the body was begun (after
 * the 354) and no reply came that says either. The last one must never be repeated blindly (RFC
 * 1047). Never rejects.
 */
export async function sendBySmtp(
  config: SmtpConfig,
  mail: Transaction,
  limits: SmtpLimits,
): Promise<SmtpOutcome> {
  const body = bodyOf(mail);
  let connection: SMTPConnection | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    const login = await loginOf(config);
    const opened = new SMTPConnection(connectionOptions(config, limits));
    connection = opened;
    const expired = new Promise<never>((_, reject) => {
      const limit = limits.sessionMs + limits.finalReplyMs;
      timer = setTimeout(() => reject(new Error('no answer in time')), limit);
      body.stream.once('begun', () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Error('no answer in time')), limits.finalReplyMs);
      });
    });
    const reply = await Promise.race([transact(opened, login, mail, body.stream), expired]);
    return afterReply(reply);
  } catch (error) {
    return afterFailure(error as SMTPConnection.SMTPError, body.begun(), config);
  } finally {
    clearTimeout(timer);
    body.stream.destroy();
    connection?.close();
  }
}

type Login = Parameters<SMTPConnection['login']>[0] | null;

async function loginOf({ auth }: SmtpConfig): Promise<Login> {
  if (auth === null) return null;
  if (auth.kind === 'password') return { credentials: { user: auth.user, pass: auth.password } };
  const { user } = auth;
  return { oauth2: new XOAuth2({ user, accessToken: await auth.accessToken() }) };
}

/** Where to connect, and with what encryption: TLS or STARTTLS, unless the server is this host or named as plain. */
export function encryptionOf({ host, port, secure, plain }: SmtpConfig) {
  const inClear = !secure && (plain === true || isLoopback(host));
  return { host, port, secure, requireTLS: !secure && !inClear, ignoreTLS: inClear };
}

function connectionOptions(config: SmtpConfig, limits: SmtpLimits): SMTPConnection.Options {
  return {
    ...encryptionOf(config),
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.connectMs,
    socketTimeout: limits.sessionMs + limits.finalReplyMs + 1_000,
    logger: false,
    tls: { minVersion: 'TLSv1.2', ...config.tls },
    ...(config.name === undefined ? {} : { name: config.name }),
  };
}

function transact(
  connection: SMTPConnection,
  login: Login,
  mail: Transaction,
  stream: Readable,
): Promise<string> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.once('end', () => reject(new Error('the server closed the connection')));
    const send = () => {
      const envelope = { from: mail.from, to: [mail.to], size: mail.body.length };
      connection.send(envelope, stream, (error, info) => {
        if (error) reject(error);
        else resolve(info.response);
      });
    };
    connection.connect((refused) => {
      if (refused) return reject(refused);
      if (login === null) return send();
      connection.login(login, (error) => (error ? reject(error) : send()));
    });
  });
}

/** A body that is read for the first time after the 354, looks then whether it is too late, and notes that it began. */
function bodyOf(mail: Transaction) {
  let begun = false;
  const stream = new Readable({
    read() {
      if (begun) return;
      if (mail.isLate()) {
        this.destroy(new Error('the process was stopped for too long'));
        return;
      }
      begun = true;
      this.emit('begun');
      this.push(mail.body);
      this.push(null);
    },
  });
  stream.on('error', () => {});
  return { stream, begun: () => begun };
}

function afterReply(reply: string): SmtpOutcome {
  // Every line of a reply carries the same code (RFC 5321 §4.2.1); a 250 that ends in another is none.
  if (reply.split(/\r?\n/).every((line) => /^2\d\d(?:[ -]|$)/.test(line)))
    return { state: 'sent', words: `accepted: ${brief(reply)}` };
  return { state: 'uncertain', words: `the final reply cannot be understood: ${brief(reply)}` };
}

function afterFailure(
  error: SMTPConnection.SMTPError,
  begun: boolean,
  { host, port, auth }: SmtpConfig,
): SmtpOutcome {
  const { responseCode: code, response, command = '' } = error;
  const said = brief(response || error.message);
  const isReply = code !== undefined && /^\d{3}(?:[ -]|$)/.test(response ?? '');
  if (begun) {
    const final = command === 'DATA' && isReply;
    if (final && code >= 500 && code < 600) return { state: 'failed', words: `refused: ${said}` };
    if (final && code >= 400 && code < 500) return { state: 'deferred', words: `put off: ${said}` };
    return { state: 'uncertain', words: `no clear reply after the text was sent: ${said}` };
  }
  const aboutTheMail = command === 'MAIL FROM' || command === 'RCPT TO' || command === 'DATA';
  if (aboutTheMail && isReply && code >= 500 && code < 600) {
    return { state: 'failed', words: `refused at ${command}: ${said}` };
  }
  // A wrong password or a dead server is not the mail's fault: it waits until somebody mends that.
  const why = smtpFailure(error, { host, port, user: auth?.user ?? null });
  return { state: 'deferred', words: `not handed over: ${why ?? said}` };
}

function brief(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, 300);
}
