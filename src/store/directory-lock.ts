import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { answerOn, socketPathOf } from './control.ts';
import type { ControlHandler } from './control.ts';

/** A held data directory. The kernel drops it when the process dies, however it dies. */
export interface DirectoryLock {
  /** Answers the questions of other processes (`askOwner`) from now on. */
  serve(handler: ControlHandler): void;
  release(): Promise<void>;
}

const tries = 40;
const staleGuardMs = 30_000;

/**
 * Holds `directory` for this process through a listening socket, which is also its control channel.
 * Throws an error with code DIRECTORY_IN_USE, and one line for the operator, when another process
 * holds it. A socket left behind by a killed process is taken over by exactly one of any number of
 * starters. Needed because PGlite lets a second process open the directory and silently loses rows
 * of the first (electric-sql/pglite #1106).
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  makeDirectory(directory);
  const path = socketPathOf(directory);
  let handler: ControlHandler = async () => ({ error: 'starting' });
  const server = createServer((socket) => answerOn(socket, (request) => handler(request)));
  await (process.platform === 'win32'
    ? listenOnPipe(server, path, directory)
    : listenAndPublish(server, path, directory));
  return {
    serve: (next) => {
      handler = next;
    },
    release: () => {
      rmSync(path, { force: true });
      return closeOf(server);
    },
  };
}

/**
 * Makes a directory with its parents, one by one: `mkdirSync` with `recursive` never returns where a file system says
 * ENOENT to a parent that is there (seen under /proc). Throws one line that says what to do.
 */
function makeDirectory(directory: string): void {
  const here = statSync(directory, { throwIfNoEntry: false });
  try {
    if (here === undefined) {
      makeParents(dirname(directory));
      mkdirSync(directory);
    } else if (here.isDirectory()) accessSync(directory, constants.W_OK | constants.X_OK);
    else throw Object.assign(new Error('a file is there'), { code: 'ENOTDIR' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Another process that starts made it in between.
    if (code === 'EEXIST' && statSync(directory).isDirectory()) return;
    const why = whyNot[code] ?? (error as Error).message;
    throw new Error(
      `The data directory ${directory} cannot be used: ${why}. Give another place as store.dataDir or DEFUSE_DATA_DIR.`,
    );
  }
}

function makeParents(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false }) !== undefined) return;
  const parent = dirname(directory);
  if (parent !== directory) makeParents(parent);
  mkdirSync(directory);
}

const whyNot: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that file system is read-only',
  ENOTDIR: 'there is a file in its way',
  EEXIST: 'there is a file in its way',
  ENOENT: 'no folder can be made there',
  ENOSPC: 'the disk is full',
};

/** A named pipe has one owner and ends with it: nothing can be left behind. */
async function listenOnPipe(server: Server, path: string, directory: string): Promise<void> {
  await listenOn(server, path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? inUse(directory) : error;
  });
}

/**
 * A socket is published by its second name only once it listens: between bind and listen it would
 * refuse connections and look like one left behind.
 */
async function listenAndPublish(server: Server, path: string, directory: string): Promise<void> {
  const own = `${path}.${randomBytes(3).toString('hex')}`;
  await listenOn(server, own);
  try {
    await publish(own, path, directory);
  } catch (error) {
    await closeOf(server);
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function closeOf(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}

async function publish(own: string, path: string, directory: string): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      linkSync(own, path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const seen = await lookAt(path);
    if (seen === 'alive') throw inUse(directory);
    if (seen === 'dead') await removeStale(path);
    await pause(20 + (attempt % 7) * 9);
  }
  throw inUse(directory);
}

function inUse(directory: string): Error {
  const words =
    `Another Defuse process is using the data directory ${directory}. Stop it first, or give this one ` +
    'its own directory; several processes at once need DATABASE_URL.';
  return Object.assign(new Error(words), { code: 'DIRECTORY_IN_USE' });
}

function listenOn(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}

/**
 * Only a refused connection proves that nobody listens any more; a socket that is gone proves
 * nothing.
 */
function lookAt(path: string): Promise<'alive' | 'dead' | 'absent'> {
  return new Promise((resolve) => {
    const client = connect(path, () => {
      client.destroy();
      resolve('alive');
    });
    client.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve('absent');
      else resolve(error.code === 'ECONNREFUSED' ? 'dead' : 'alive');
    });
  });
}

/**
 * Removes a dead socket. A guard file made with O_EXCL lets one starter at a time look again and
 * remove.
 */
async function removeStale(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  let held: number;
  try {
    held = openSync(guard, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > staleGuardMs) rmSync(guard, { force: true });
    return;
  }
  try {
    if ((await lookAt(path)) === 'dead') rmSync(path, { force: true });
  } finally {
    closeSync(held);
    rmSync(guard, { force: true });
  }
}
