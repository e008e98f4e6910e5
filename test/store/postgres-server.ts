import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';

/** A PostgreSQL of our own in a temporary folder. */
export interface PostgresServer {
  readonly url: string;
  readonly pid: number;
  /** Folder of its data. */
  readonly data: string;
  /** True while the server's main process runs. */
  alive(): boolean;
  /** Ends the server at once, as a crash or a restart of the machine does; its data stay. */
  down(): Promise<void>;
  /** Starts it again at the same address after `down`. */
  up(): Promise<void>;
  stop(): Promise<void>;
}

const debian = '/usr/lib/postgresql';

/**
 * Folder of PostgreSQL's programs as Debian installs them, newest first; null when there is none.
 */
export function postgresPrograms(): string | null {
  if (!existsSync(debian)) return null;
  const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
  const found = versions.find((version) => existsSync(join(debian, version, 'bin', 'initdb')));
  return found === undefined ? null : join(debian, found, 'bin');
}

/**
 * Starts a server without fsync on a free port, with its data below `place`. PostgreSQL refuses
 * root, so root starts it as `postgres`. `settings` are given as `-c name=value`.
 */
export async function startPostgres(
  programs: string,
  place = tmpdir(),
  settings: readonly string[] = [],
): Promise<PostgresServer> {
  const home = mkdtempSync(join(place, 'defuse-pg-'));
  const ids = process.getuid?.() === 0 ? userIds('postgres') : null;
  if (ids !== null) chownSync(home, ids.uid, ids.gid);
  const user = ids ?? {};
  const data = join(home, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'defuse', '-A', 'trust', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8'],
    { ...user, cwd: home, stdio: 'ignore' },
  );
  const port = await freePort();
  const url = `postgres://defuse@127.0.0.1:${port}/postgres`;
  const given = settings.flatMap((setting) => ['-c', setting]);
  const start = () =>
    spawn(
      join(programs, 'postgres'),
      ['-D', data, '-F', '-p', String(port), '-k', home, '-h', '127.0.0.1', ...given],
      { ...user, cwd: home, stdio: 'ignore' },
    );
  let server = start();
  await answering(url);
  const down = async () => {
    const ended = new Promise((done) => server.once('exit', done));
    if (server.exitCode === null && server.signalCode === null && server.kill('SIGQUIT'))
      await ended;
  };
  return {
    url,
    pid: server.pid ?? 0,
    data,
    alive: () => server.exitCode === null && server.signalCode === null,
    down,
    up: async () => {
      server = start();
      await answering(url);
    },
    stop: async () => {
      await down();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function userIds(name: string) {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    const up = await client`select 1`.then(
      () => true,
      () => false,
    );
    await client.end({ timeout: 1 });
    if (up) return;
    await pause(100);
  }
  throw new Error('PostgreSQL did not start');
}
