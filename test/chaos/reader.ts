/**
 * The child that reads mails, as it is, but for mails that the harness made to kill it: what a mail could do to a
 * parser with a fault that nobody knows yet.
 */
import type { ToReader } from '../../src/jobs/reading/reader.ts';
import '../../src/jobs/reading/reader.ts';

process.prependListener('message' as 'exit', (given: unknown) => {
  const message = given as ToReader;
  if (message.is !== 'read' || !('bytes' in message.request)) return;
  const head = Buffer.from(message.request.bytes.subarray(0, 2_000)).toString('latin1');
  if (/^X-Chaos-Poison: exit/m.test(head)) process.exit(9);
  if (/^X-Chaos-Poison: kill/m.test(head)) process.kill(process.pid, 'SIGKILL');
});
