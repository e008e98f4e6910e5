import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the owner of a data directory does with a question of another process; both are plain JSON.
 */
export type ControlHandler = (request: unknown) => Promise<unknown>;

const longestLine = 1_000_000;

/**
 * Answers each line of JSON on `socket` with one line of JSON; `{error}` when the handler throws.
 */
export function answerOn(socket: Socket, handler: ControlHandler): void {
  let unread = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    unread += text;
    if (unread.length > longestLine) socket.destroy();
    const lines = unread.split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines) void answer(socket, line, handler);
  });
}

async function answer(socket: Socket, line: string, handler: ControlHandler): Promise<void> {
  let reply: unknown;
  try {
    reply = await handler(JSON.parse(line));
  } catch (error) {
    reply = { error: error instanceof Error ? error.message : 'failed' };
  }
  if (!socket.destroyed) socket.write(`${JSON.stringify(reply ?? null)}\n`);
}

/**
 * Asks the process that holds `directory` one question and returns its answer; null when nobody
 * holds it. Throws when the owner does not answer within `deadlineMs`.
 */
export function askOwner(
  directory: string,
  request: unknown,
  deadlineMs = 10_000,
): Promise<{ readonly answer: unknown } | null> {
  if (!existsSync(directory)) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const socket = connect(socketPathOf(directory));
    let text = '';
    socket.setEncoding('utf8');
    socket.setTimeout(deadlineMs, () => {
      socket.destroy();
      reject(new Error(`The running Defuse did not answer within ${deadlineMs / 1000} seconds.`));
    });
    socket.on('error', () => resolve(null));
    socket.on('connect', () => socket.write(`${JSON.stringify(request)}\n`));
    socket.on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end < 0) return;
      socket.end();
      resolve({ answer: JSON.parse(text.slice(0, end)) });
    });
    socket.on('close', () => resolve(null));
  });
}

/**
 * Path of the socket of a data directory; in the temporary folder when a socket address is too
 * short.
 */
export function socketPathOf(directory: string): string {
  const beside = join(realpathSync(directory), '.lock.sock');
  const name = `defuse-${createHash('sha256').update(beside).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  // sun_path of unix(7) holds 108 bytes, 104 on other systems; a suffix must fit as well.
  if (Buffer.byteLength(beside) <= 90) return beside;
  return join(tmpdir(), `${name}.sock`);
}
