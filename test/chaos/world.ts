import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmtpSink } from '../../src/sandbox/smtp-sink.ts';
import { companyConfig } from '../interop/servers/company.ts';
import { type Dovecot, startDovecot } from '../interop/servers/dovecot.ts';
import { startSmtp } from '../interop/servers/smtp.ts';
import { type PostgresServer, freePort, startPostgres } from '../store/postgres-server.ts';
import { type SharedMailbox, sharedMailbox } from './mailbox.ts';
import { accountDomain, accountName } from './mails.ts';
import { type TcpProxy, startProxy } from './proxy.ts';

/** Real servers, a proxy in front of each, and the configuration that leads through the proxies. */
export interface ChaosWorld {
  readonly folder: string;
  readonly configFile: string;
  readonly dovecot: Dovecot;
  readonly postgres: PostgresServer;
  readonly smtp: SmtpSink;
  readonly mailbox: SharedMailbox;
  readonly proxies: {
    readonly imap: TcpProxy;
    readonly smtp: TcpProxy;
    readonly database: TcpProxy;
  };
  /** A small disk of its own holds the database; false = the machine would not let us mount one. */
  readonly smallDisk: string | null;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const diskMb = 400;
/**
 * When the SMTP server cuts off a client that says nothing. Real ones do it after five minutes (RFC 5321 §4.5.3.2.7),
 * long before an uncertain mail is looked for: a process that was stopped wakes up to a closed connection.
 */
const serverIdleMs = 2_500;

/** Starts everything for `accounts` customers. */
export async function startChaosWorld(programs: string, accounts: number): Promise<ChaosWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-chaos-'));
  // PostgreSQL runs as a user of its own and must find its way in.
  chmodSync(folder, 0o755);
  const disk = join(folder, 'disk');
  const smallDisk = mountSmall(disk) ? disk : null;
  const settings = ['max_connections=300', 'max_wal_size=96MB', 'min_wal_size=32MB'];
  const [dovecot, postgres] = await Promise.all([
    startDovecot(),
    startPostgres(programs, disk, [...settings, 'autovacuum_naptime=10s']),
  ]);
  const smtp = await startSmtp(dovecot, 0, serverIdleMs);
  const mailbox = await sharedMailbox(dovecot);
  const [imapProxy, smtpProxy, database] = await Promise.all([
    startProxy(dovecot.port),
    startProxy(smtp.port),
    startProxy(Number(new URL(postgres.url).port)),
  ]);
  const url = new URL(postgres.url);
  url.port = String(database.port);
  const configFile = join(folder, 'defuse.yaml');
  const ports = { imap: imapProxy.port, smtp: smtpProxy.port, console: await freePort() };
  writeFileSync(configFile, configOf(dovecot, ports, accounts));
  return {
    folder,
    configFile,
    dovecot,
    postgres,
    smtp,
    mailbox,
    proxies: { imap: imapProxy, smtp: smtpProxy, database },
    smallDisk,
    env: { DEFUSE_PASSWORD: dovecot.password, DATABASE_URL: url.href },
    stop: async () => {
      for (const proxy of [imapProxy, smtpProxy, database]) await proxy.close();
      await mailbox.close();
      await smtp.close();
      await dovecot.stop();
      await postgres.stop();
      if (smallDisk !== null) execFileSync('umount', ['-l', smallDisk]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A disk of a few hundred megabytes at `place`; false when the machine does not let us. */
function mountSmall(place: string): boolean {
  mkdirSync(place, { recursive: true, mode: 0o755 });
  try {
    const size = `size=${diskMb}m,mode=755`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function configOf(
  dovecot: Dovecot,
  ports: { readonly imap: number; readonly smtp: number; readonly console: number },
  accounts: number,
): string {
  const usual = companyConfig({
    dovecot,
    smtpPort: ports.smtp,
    consolePort: ports.console,
    imap: `{ host: localhost, port: ${ports.imap}, user: support, ca: "${dovecot.caFile}", passwordEnv: DEFUSE_PASSWORD }`,
    folders: '{ inbox: Support, journal: Journal }',
    more: 'cases: { unacknowledgedMinutes: 10080 }\n',
  });
  const lines = Array.from(
    { length: accounts },
    (_one, at) =>
      `  a${at}: { name: ${accountName(at)}, domains: [${accountDomain(at)}], csm: ines, manager: priya }`,
  );
  return usual
    .replace(/accounts:\n(?: {2}.*\n)+/, `accounts:\n${lines.join('\n')}\n`)
    .replace(
      /caps: .*/,
      'caps: { perRecipientHour: 1000000, perRecipientDay: 1000000, perHour: 1000000 }',
    );
}
