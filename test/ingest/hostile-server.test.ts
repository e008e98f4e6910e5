import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, mailNumber, until } from './bench-mailbox.ts';

const greeting = '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\r\n';
const refuses = 'every login';

/** What a broken or hostile server sends for each line it receives. */
const servers: [string, (line: string, socket: net.Socket) => void, string][] = [
  ['greets with noise', () => undefined, '\u0000\u0001 HTTP/1.1 400 no\r\n\r\n'],
  ['answers under a tag that nobody used', (_l, s) => s.write('ZZ9 OK done\r\n'), greeting],
  ['announces a literal of a gigabyte', (_l, s) => s.write('* X {1073741824}\r\n'), greeting],
  ['closes after each command', (_l, s) => s.end(), greeting],
  [
    `refuses ${refuses}`,
    (l, s) => s.write(`${l.split(' ')[0]} NO [AUTHENTICATIONFAILED] no\r\n`),
    greeting,
  ],
  ['says goodbye', (_l, s) => s.end('* BYE too busy\r\n'), '* BYE too busy\r\n'],
];

describe('a server that is broken or hostile', () => {
  let bench: Bench;
  let server: net.Server;
  afterEach(async () => {
    await bench.stop();
    server.close();
  });

  it.each(servers)(
    '%s: the poller tells it, keeps trying, and reads the next server',
    async (_n, on, first) => {
      bench = await createBench();
      server = net.createServer((socket) => {
        socket.on('error', () => undefined);
        socket.on('data', (data) => {
          for (const line of data.toString('latin1').split('\r\n')) if (line) on(line, socket);
        });
        socket.write(first);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
      const { port } = server.address() as net.AddressInfo;
      const stop = bench.start({ port, options: { slowRetryMs: 50 } });
      const complaints = () => bench.logged.filter((l) => /127\.0\.0\.1/.test(l.words));
      await until('two complaints', () => complaints().length >= 2);
      expect(complaints().every((line) => !/[\r\n]/.test(line.words))).toBe(true);
      await stop();
      bench.start();
      bench.server.append('support', 'INBOX', mailNumber(1));
      await until('the mail', () => bench.store.mails().length === 1);
    },
  );
});
