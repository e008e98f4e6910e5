import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['DEFUSE_TEST_LOGS'];

/** Keeps a line that a real process logged, for the gate at the end of the run; nothing outside of `npm test`. */
export function keepLogLine(line: string): void {
  if (folder !== undefined) appendFileSync(join(folder, 'processes.log'), `${line}\n`);
}

/** Names a password that must stand in no log of this run. */
export function keepSecret(secret: string): void {
  if (folder !== undefined) appendFileSync(join(folder, 'secrets'), `${secret}\n`);
}
