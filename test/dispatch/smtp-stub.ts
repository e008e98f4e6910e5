import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What the stub answers after the final dot: a reply, or what it does instead. `keep` = mail counts
 * as taken.
 */
export type AfterDot =
  | { readonly reply: string; readonly afterMs?: number; readonly keep: boolean }
  | { readonly cut: 'fin' | 'rst'; readonly keep: boolean }
  | { readonly silent: true; readonly keep: boolean };

/** Scripted answers of one session; absent steps are answered as usual. */
export interface StubScript {
  readonly greeting?: string | 'silence' | 'cut';
  readonly mail?: string;
  readonly rcpt?: string;
  readonly data?: string | 'cut';
  /** Wait before the 354. */
  readonly dataAfterMs?: number;
  readonly cutInBody?: boolean;
  readonly afterDot?: AfterDot;
}

/** A small SMTP server that says exactly what a test tells it to, byte for byte. */
export interface SmtpStub {
  readonly port: number;
  /** Mails that the server took responsibility for, whatever it told the client. */
  readonly taken: {
    readonly from: string;
    readonly to: readonly string[];
    readonly text: string;
  }[];
  readonly rcpts: string[];
  script: StubScript;
  sessions: number;
  close(): Promise<void>;
}

export async function startSmtpStub(): Promise<SmtpStub> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    stub.sessions += 1;
    serve(socket, stub);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stub: SmtpStub = {
    port: (server.address() as AddressInfo).port,
    taken: [],
    rcpts: [],
    script: {},
    sessions: 0,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return stub;
}

function serve(socket: Socket, stub: SmtpStub): void {
  const { script } = stub;
  const say = (line: string) => socket.write(`${line}\r\n`);
  if (script.greeting === 'cut') return void socket.destroy();
  if (script.greeting !== 'silence') say(script.greeting ?? '220 stub ready');
  const mail = { from: '', to: [] as string[] };
  let unread = '';
  let inBody = false;
  socket.on('data', (chunk) => {
    unread += chunk.toString('latin1');
    while (unread !== '') {
      if (inBody) {
        if (script.cutInBody) return void socket.destroy();
        const end = unread.indexOf('\r\n.\r\n');
        if (end < 0) return;
        finish(socket, stub, { ...mail, text: unread.slice(0, end) });
        unread = unread.slice(end + 5);
        inBody = false;
        continue;
      }
      const end = unread.indexOf('\r\n');
      if (end < 0) return;
      const line = unread.slice(0, end);
      unread = unread.slice(end + 2);
      inBody = command(line, socket, stub, mail);
    }
  });
}

function command(
  line: string,
  socket: Socket,
  stub: SmtpStub,
  mail: { from: string; to: string[] },
): boolean {
  const { script } = stub;
  const say = (text: string) => socket.write(`${text}\r\n`);
  const verb = line.slice(0, 4).toUpperCase();
  const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
  if (verb === 'EHLO') say('250 stub');
  else if (verb === 'MAIL') {
    mail.from = address;
    say(script.mail ?? '250 ok');
  } else if (verb === 'RCPT') {
    stub.rcpts.push(address);
    mail.to.push(address);
    say(script.rcpt ?? '250 ok');
  } else if (verb === 'DATA') {
    if (script.data === 'cut') socket.destroy();
    else if (script.data !== undefined) say(script.data);
    else {
      setTimeout(() => say('354 go on'), script.dataAfterMs ?? 0);
      return true;
    }
  } else if (verb === 'QUIT') socket.end('221 bye\r\n');
  else say('502 unknown');
  return false;
}

function finish(socket: Socket, stub: SmtpStub, mail: SmtpStub['taken'][number]): void {
  const act = stub.script.afterDot ?? { reply: '250 taken\r\n', keep: true };
  if (act.keep) stub.taken.push(mail);
  if ('silent' in act) return;
  if ('cut' in act) {
    if (act.cut === 'fin') socket.end();
    else socket.resetAndDestroy();
    return;
  }
  setTimeout(() => socket.write(act.reply), act.afterMs ?? 0);
}
