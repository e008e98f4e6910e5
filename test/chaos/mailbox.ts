import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImapFlow } from 'imapflow';
import { openMailbox } from '../interop/mails.ts';
import type { Dovecot } from '../interop/servers/dovecot.ts';

const run = promisify(execFile);

/** The folder that Defuse watches, as its owners and its server change it. */
export interface SharedMailbox {
  /** Delivers as a delivery agent does; waits while the folder is being made anew. */
  deliver(bytes: Uint8Array): Promise<void>;
  /** Delivers and expunges right away: whoever listed it finds it gone. */
  deliverAndExpunge(bytes: Uint8Array): Promise<void>;
  /** The server renumbers the folder with this UIDVALIDITY. */
  renumber(validity: number): Promise<void>;
  /** The folder is deleted and made again with all its mails in another order: same UIDs, other mails. */
  makeAnew(shift: number): Promise<void>;
  close(): Promise<void>;
}

const name = 'Support';

/** Makes the folder of the user `support`. */
export async function sharedMailbox(dovecot: Dovecot): Promise<SharedMailbox> {
  const owner = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : userInfo();
  const maildir = join(dovecot.home, 'mail', 'support');
  const delivered: { readonly bytes: Uint8Array; readonly at: Date }[] = [];
  let counter = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: a folder that is being deleted takes no mail. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const client = await openMailbox(dovecot, 'support');
  await client.mailboxCreate(name);
  await client.logout();
  const withClient = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const fresh = await openMailbox(dovecot, 'support');
    try {
      return await work(fresh);
    } finally {
      fresh.close();
    }
  };
  const put = (bytes: Uint8Array, at: Date): void => {
    const place = join(maildir, `.${name}`);
    mkdirSync(join(place, 'tmp'), { recursive: true });
    const file = `${Math.floor(Date.now() / 1_000)}.C${process.pid}Q${counter++}.test`;
    const written = join(place, 'tmp', file);
    writeFileSync(written, bytes);
    chownSync(written, owner.uid, owner.gid);
    utimesSync(written, at, at);
    renameSync(written, join(place, 'new', file));
  };
  return {
    deliver: (bytes) =>
      alone(async () => {
        const at = new Date();
        put(bytes, at);
        delivered.push({ bytes, at });
      }),
    deliverAndExpunge: (bytes) =>
      alone(() =>
        withClient(async (fresh) => {
          const appended = await fresh.append(name, Buffer.from(bytes));
          await fresh.mailboxOpen(name);
          const uid = appended === false ? undefined : appended.uid;
          if (uid !== undefined) await fresh.messageDelete(String(uid), { uid: true });
        }),
      ),
    renumber: (validity) =>
      alone(async () => {
        const config = join(dovecot.home, 'dovecot.conf');
        const update = [
          'mailbox',
          'update',
          '-u',
          'support',
          '--uid-validity',
          String(validity),
          name,
        ];
        await run('doveadm', ['-c', config, ...update]);
      }),
    makeAnew: (shift) =>
      alone(() =>
        withClient(async (fresh) => {
          await fresh.mailboxDelete(name);
          await fresh.mailboxCreate(name);
          const turned = [...delivered.slice(shift), ...delivered.slice(0, shift)];
          for (const { bytes, at } of turned) put(bytes, at);
        }),
      ),
    close: () => last.then(() => undefined),
  };
}
