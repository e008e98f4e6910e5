/**
 * Child process of directory-lock.test.ts: holds the directory, says so, and stays until it is
 * killed.
 */
import { lockDirectory } from '../../src/store/directory-lock.ts';

try {
  const lock = await lockDirectory(process.argv[2] ?? '');
  lock.serve(async (request) => ({ pid: process.pid, request }));
  process.stdout.write('held\n');
  setInterval(() => {}, 1_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : 'failed'}\n`);
}
