import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepSecret } from '../../test-logs.ts';
import { freePort } from '../../store/postgres-server.ts';
import { makeCertificates } from './certificates.ts';

/** A real Dovecot of our own in a temporary folder: IMAP over TLS only, one password for all users. */
export interface Dovecot {
  readonly port: number;
  readonly password: string;
  /** PEM file of the authority that vouches for it. */
  readonly caFile: string;
  /** Its temporary folder; certificates, log and mail stand below it. */
  readonly home: string;
  /** Puts a mail into a folder (`INBOX`, `Sent`, `Drafts`, `Journal`) as a delivery agent does. */
  deliver(user: string, folder: string, bytes: Uint8Array): void;
  /** Kills every process of it; the mail stays. */
  down(): Promise<void>;
  /** Starts it again on the same port after `down`. */
  up(): Promise<void>;
  /** Its first process. */
  pid(): number;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
  log(): string;
}

const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));

/** True when Debian's `dovecot-imapd` is here. */
export const hasDovecot = program !== undefined && existsSync('/usr/bin/openssl');

/** Starts Dovecot on a free port of 127.0.0.1 with an authority of its own. Any user name is accepted. */
export async function startDovecot(): Promise<Dovecot> {
  if (program === undefined) throw new Error('no Dovecot here');
  const home = mkdtempSync(join(tmpdir(), 'defuse-dovecot-'));
  const password = `p${crypto.randomUUID()}`;
  keepSecret(password);
  const port = await freePort();
  // Root starts it as Debian does, and mail belongs to nobody; otherwise all of it is ours.
  const root = process.getuid?.() === 0;
  const owner = root ? { uid: 65_534, gid: 65_534 } : userInfo();
  chmodSync(home, 0o755);
  const mail = join(home, 'mail');
  mkdirSync(mail);
  chownSync(mail, owner.uid, owner.gid);
  const { caFile, certFile, keyFile } = makeCertificates(home);
  const config = join(home, 'dovecot.conf');
  writeFileSync(config, configOf({ home, port, password, owner, root, certFile, keyFile }));
  let server: ChildProcess | null = null;
  let counter = 0;
  const up = async (): Promise<void> => {
    server = spawn(program, ['-F', '-c', config], { stdio: 'ignore' });
    await listening(port);
  };
  const down = async (): Promise<void> => {
    const running = server;
    if (running === null) return;
    server = null;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill('SIGTERM');
    await ended;
  };
  await up();
  return {
    port,
    password,
    caFile,
    home,
    deliver: (user, folder, bytes) => {
      const name = `${Math.floor(Date.now() / 1_000)}.D${process.pid}Q${counter++}.test`;
      deliverTo(join(mail, user), folder, name, bytes, owner);
    },
    down,
    up,
    pid: () => server?.pid ?? 0,
    stop: async () => {
      await down();
      rmSync(home, { recursive: true, force: true });
    },
    log: () => readFileSync(join(home, 'dovecot.log'), 'utf8'),
  };
}

interface Layout {
  readonly home: string;
  readonly port: number;
  readonly password: string;
  readonly owner: { readonly uid: number; readonly gid: number };
  readonly root: boolean;
  readonly certFile: string;
  readonly keyFile: string;
}

function configOf({ home, port, password, owner, root, certFile, keyFile }: Layout): string {
  const { username } = userInfo();
  const group = root ? '' : execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const unprivileged = `
default_internal_user = ${username}
default_internal_group = ${group}
default_login_user = ${username}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
ssl = required
ssl_cert = <${certFile}
ssl_key = <${keyFile}
auth_mechanisms = plain login
# A wrong password is answered soon, so that its test is.
auth_failure_delay = 0
mail_max_userip_connections = 100
first_valid_uid = 1
mail_location = maildir:${home}/mail/%u
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${home}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Journal {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
${root ? '' : unprivileged}`;
}

/** Maildir delivery: written under tmp, then renamed into new, as maildir(5) asks. */
function deliverTo(
  maildir: string,
  folder: string,
  name: string,
  bytes: Uint8Array,
  owner: Layout['owner'],
): void {
  const place = folder === 'INBOX' ? maildir : join(maildir, `.${folder}`);
  for (const path of [maildir, place, ...['tmp', 'new', 'cur'].map((sub) => join(place, sub))]) {
    if (existsSync(path)) continue;
    mkdirSync(path);
    chownSync(path, owner.uid, owner.gid);
  }
  const written = join(place, 'tmp', name);
  writeFileSync(written, bytes);
  chownSync(written, owner.uid, owner.gid);
  renameSync(written, join(place, 'new', name));
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    await pause(50);
  }
  throw new Error('Dovecot did not start');
}
