import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImapFlow } from 'imapflow';
import postgres from 'postgres';
import type { SmtpSink } from '../../src/sandbox/smtp-sink.ts';
import { type Dovecot, startDovecot } from '../../test/interop/servers/dovecot.ts';
import { startSmtp } from '../../test/interop/servers/smtp.ts';
import {
  freePort,
  postgresPrograms,
  type PostgresServer,
  startPostgres,
} from '../../test/store/postgres-server.ts';
import { accountCount, madeMail } from './mailbox.ts';

/** The servers of a bench: a real Dovecot, a real PostgreSQL and an SMTP server, all on this machine. */
export interface Machine {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpSink;
  readonly postgres: PostgresServer;
  readonly folder: string;
  /** Mails that stand in the mailbox now. */
  filled(): number;
  /** Delivers further mails of the bench's mailbox until there are so many. */
  fill(mails: number): void;
  /** A database of its own with the schema still to be made. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the servers; null where Dovecot or PostgreSQL is absent. */
export async function startMachine(): Promise<Machine | null> {
  const programs = postgresPrograms();
  if (programs === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'defuse-bench-'));
  const settings = (process.env['DEFUSE_BENCH_POSTGRES'] ?? '').split(' ').filter(Boolean);
  const [dovecot, server] = await Promise.all([
    startDovecot(),
    startPostgres(programs, tmpdir(), settings),
  ]);
  const smtp = await startSmtp(dovecot);
  let filled = 0;
  return {
    dovecot,
    smtp,
    postgres: server,
    folder,
    filled: () => filled,
    fill: (mails) => {
      const first = Date.UTC(2026, 1, 2, 9);
      for (; filled < mails; filled++) {
        const { bytes } = madeMail(filled, new Date(first + filled * 300_000));
        dovecot.deliver('support', 'INBOX', bytes);
      }
    },
    database: async () => {
      const name = `bench_${crypto.randomUUID().slice(0, 8)}`;
      const admin = postgres(server.url, { max: 1, onnotice: () => {} });
      await admin.unsafe(`create database ${name}`);
      await admin.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: async () => {
      await smtp.close();
      await dovecot.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A logged-in client of the bench's mailbox. */
export async function openClient(machine: Machine): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: machine.dovecot.port,
    secure: true,
    auth: { user: 'support', pass: machine.dovecot.password },
    tls: { ca: readFileSync(machine.dovecot.caFile), servername: 'localhost' },
    logger: false,
  });
  await client.connect();
  return client;
}

/** The configuration of the vendor of the bench, written to a file of its own; returns its path. */
export async function writeConfig(machine: Machine, name: string): Promise<string> {
  const { dovecot, smtp, folder } = machine;
  const hours = 'hours: { timeZone: UTC, days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "23:59" }';
  const person = (id: string, role: string, manager: string): string =>
    `  ${id}: { name: ${id.charAt(0).toUpperCase()}${id.slice(1)} Person, address: ${id}@marlow.example, roles: [${role}], manager: ${manager}, ${hours} }`;
  const accounts = Array.from(
    { length: accountCount },
    (_, at) =>
      `  customer-${at}: { name: Customer ${at}, domains: [customer-${at}.example], csm: ines, manager: priya }`,
  );
  const port = await freePort();
  const path = join(folder, `${name}.yaml`);
  writeFileSync(
    path,
    `company: { name: Marlow, domains: [marlow.example], timeZone: UTC }
people:
${person('ines', 'csm', 'priya')}
${person('priya', 'manager', 'walter')}
${person('walter', 'executive', 'null')}
${person('omar', 'operator', 'null')}
mailboxes:
  support:
    address: support@marlow.example
    imap: { host: localhost, port: ${dovecot.port}, user: support, ca: "${dovecot.caFile}", passwordEnv: DEFUSE_PASSWORD }
smtp: { host: 127.0.0.1, port: ${smtp.port}, security: starttls, user: defuse, passwordEnv: DEFUSE_PASSWORD, from: defuse@marlow.example }
accounts:
${accounts.join('\n')}
competitors: [{ name: Rivermark, aliases: [Rivermark One] }]
caps: { perRecipientHour: 100000, perHour: 100000 }
store: { dataDir: ${dataDirOf(machine, name)} }
console: { baseUrl: "http://127.0.0.1:${port}", listen: "127.0.0.1:${port}" }
`,
  );
  return path;
}

/** Where the embedded store of a run lies. */
export function dataDirOf(machine: Pick<Machine, 'folder'>, name: string): string {
  return join(machine.folder, `data-${name}`);
}

const cli = fileURLToPath(new URL('../../bin/defuse.mjs', import.meta.url));

/** A running process of Defuse with everything it said. */
export interface Process {
  readonly child: ChildProcess;
  said(): string;
}

/** How a process of Defuse is started: its roles, its database (null: embedded), the cores it may use. */
export interface ProcessChoice {
  readonly config: string;
  readonly databaseUrl: string | null;
  readonly roles: string;
  readonly cores: string;
}

/** Starts `defuse run` on the given cores. */
export function startProcess(machine: Machine, choice: ProcessChoice): Process {
  const profile = process.env['DEFUSE_BENCH_PROFILE'];
  const node = (process.env['DEFUSE_BENCH_NODE'] ?? '').split(' ').filter(Boolean);
  if (profile) node.push('--cpu-prof', `--cpu-prof-dir=${profile}`);
  const args = ['run', '-c', choice.config, '--roles', choice.roles];
  const child = spawn('taskset', ['-c', choice.cores, process.execPath, ...node, cli, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      DEFUSE_PASSWORD: machine.dovecot.password,
      NODE_NO_WARNINGS: '1',
      // As the Dockerfile sets it.
      MALLOC_ARENA_MAX: '1',
      ...(choice.databaseUrl === null ? {} : { DATABASE_URL: choice.databaseUrl }),
    },
  });
  let said = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => {
    said = (said + text).slice(-20_000);
  });
  return { child, said: () => said };
}

/** Ends a process as an operator does and waits for it. */
export async function endProcess({ child }: Process): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
}
