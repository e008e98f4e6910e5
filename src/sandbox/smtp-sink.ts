import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { nextAction, type SinkAction, type SinkRule } from './smtp-script.ts';

/** Where accepted mail is filed: the sandbox's IMAP server, or another that a test runs. */
export interface MailStore {
  append(
    user: string,
    folder: string,
    bytes: Buffer,
    about?: { readonly date?: Date; readonly flags?: readonly string[] },
  ): unknown;
}

/** How the sink starts. It listens on 127.0.0.1 only; port 0 = any free port. */
export interface SmtpSinkOptions {
  readonly port?: number;
  /**
   * Where mail goes: address (lower case) → user of the IMAP server. Other addresses are only
   * logged.
   */
  readonly users?: Readonly<Record<string, string>>;
  readonly imap?: MailStore;
  /** Logins that are accepted; absent = no login is needed. */
  readonly logins?: Readonly<Record<string, string>>;
  /** Files a copy of every accepted mail there, as some providers do with submitted mail. */
  readonly fileSent?: { readonly user: string; readonly folder: string };
  readonly now?: () => Date;
  /** A client that says nothing for so long is cut off (RFC 5321 §4.5.3.2.7); a minute when absent. */
  readonly idleMs?: number;
}

/**
 * One mail as it came to the sink. `accepted` is false when the reply was a refusal or never came.
 */
export interface SinkMail {
  readonly at: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
  /** True when the sink delivered the mail, whatever the client learned of it. */
  readonly delivered: boolean;
}

/** A running sink. `script` is live: push rules, empty it with `script.length = 0`. */
export interface SmtpSink {
  readonly port: number;
  readonly received: readonly SinkMail[];
  readonly script: SinkRule[];
  close(): Promise<void>;
}

type Done = (error?: Error | null) => void;

/** Starts an SMTP server that delivers into the sandbox's mailboxes and misbehaves as scripted. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const received: SinkMail[] = [];
  const script: SinkRule[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const act = (action: SinkAction, session: SMTPServerSession, usual: Done): void => {
    if (action.kind === 'refuse') usual(replyError(action.code, action.text));
    else if (action.kind === 'drop') connectionOf(server, session)?._socket.destroy();
    else if (action.kind === 'late') {
      const timer = setTimeout(() => {
        timers.delete(timer);
        usual();
      }, action.delayMs);
      timers.add(timer);
    }
  };
  const stage =
    (name: 'connect' | 'mail' | 'rcpt') =>
    (recipients: readonly string[], session: SMTPServerSession, done: Done): void => {
      const action = nextAction(script, name, recipients);
      if (action) act(action, session, done);
      else done();
    };
  const server = new SMTPServer({
    authOptional: options.logins === undefined,
    allowInsecureAuth: true,
    disabledCommands: options.logins === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    ...(options.idleMs === undefined ? {} : { socketTimeout: options.idleMs }),
    onAuth: (auth, _session, done) => {
      const password = options.logins?.[auth.username ?? ''];
      if (password !== undefined && password === auth.password) done(null, { user: auth.username });
      else done(replyError(535, 'wrong user or password'));
    },
    onConnect: (session, done) => stage('connect')([], session, done),
    onMailFrom: (_address, session, done) => {
      refuseDataAsScripted(server, session, script, act);
      stage('mail')([], session, done);
    },
    onRcptTo: (address, session, done) =>
      stage('rcpt')([address.address.toLowerCase()], session, done),
    onData: (stream, session, done) => {
      takeData(stream, session, { options, script, received, act }, done);
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(options.port ?? 0, '127.0.0.1', () => {
      resolve((listening.address() as AddressInfo).port);
    });
  });
  return {
    port,
    received,
    script,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const connection of server.connections) connection._socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Sink {
  readonly options: SmtpSinkOptions;
  readonly script: readonly SinkRule[];
  readonly received: SinkMail[];
  readonly act: (action: SinkAction, session: SMTPServerSession, usual: Done) => void;
}

function takeData(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  sink: Sink,
  done: Done,
): void {
  const to = recipientsOf(session);
  const early = nextAction(sink.script, 'after-354', to);
  if (early) {
    stream.on('error', () => undefined);
    stream.resume();
    sink.act(early, session, done);
    return;
  }
  const chunks: Buffer[] = [];
  stream.on('error', () => undefined);
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    const action = nextAction(sink.script, 'after-dot', to);
    const delivered = action === null || action.kind === 'late' || keeps(action);
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const at = sink.options.now?.() ?? new Date();
    const mail: SinkMail = { at, from, to, bytes: Buffer.concat(chunks), delivered };
    sink.received.push(mail);
    if (delivered) deliver(mail, sink.options);
    if (action) sink.act(action, session, done);
    else done();
  });
}

function keeps(action: SinkAction): boolean {
  return (action.kind === 'drop' || action.kind === 'silence') && action.keep === true;
}

function deliver(mail: SinkMail, options: SmtpSinkOptions): void {
  const { imap, users, fileSent } = options;
  if (!imap) return;
  for (const address of mail.to) {
    const user = users?.[address];
    if (user !== undefined) imap.append(user, 'INBOX', mail.bytes, { date: mail.at });
  }
  if (fileSent) {
    imap.append(fileSent.user, fileSent.folder, mail.bytes, { date: mail.at, flags: ['\\Seen'] });
  }
}

/**
 * smtp-server has no hook before the 354, so the connection's own handler is put aside for one
 * command.
 */
function refuseDataAsScripted(
  server: SMTPServer,
  session: SMTPServerSession,
  script: readonly SinkRule[],
  act: Sink['act'],
): void {
  const connection = connectionOf(server, session);
  if (!connection || !script.some((rule) => rule.stage === 'data')) return;
  const usual = connection.handler_DATA;
  connection.handler_DATA = (command, resume) => {
    connection.handler_DATA = usual;
    const action = nextAction(script, 'data', recipientsOf(session));
    if (!action) return usual.call(connection, command, resume);
    act(action, session, (error) => {
      if (!error) return usual.call(connection, command, resume);
      connection.send('responseCode' in error ? Number(error.responseCode) : 451, error.message);
      resume();
    });
  };
}

function connectionOf(server: SMTPServer, session: SMTPServerSession) {
  return [...server.connections].find((connection) => connection.id === session.id);
}

function recipientsOf(session: SMTPServerSession): string[] {
  return session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
}

function replyError(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
