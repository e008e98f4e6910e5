import { readdirSync, readFileSync } from 'node:fs';
import { ImapFlow } from 'imapflow';
import type { Dovecot } from './servers/dovecot.ts';

/** A mail of fixtures/mail; its name begins with its tier. */
export interface FixtureMail {
  readonly name: string;
  readonly bytes: Buffer;
}

const folder = new URL('../../fixtures/mail/', import.meta.url);

/** No customers of the company here; what they write is for the parser (test/golden). */
const strangers = /^From: .*@(?:brightwell|nordsur)\.example>/m;

/** Thirty mails of fixtures/mail: all but every sixth. */
export const thirtyMails: readonly FixtureMail[] = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
  .filter(({ bytes }) => !strangers.test(bytes.toString('latin1')))
  .filter((_, index) => index % 6 !== 5);

/** A client of the test's own, as a colleague's mail program is one. */
export async function openMailbox(dovecot: Dovecot, user: string): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: 'localhost',
    port: dovecot.port,
    secure: true,
    tls: { ca: [readFileSync(dovecot.caFile, 'utf8')] },
    auth: { user, pass: dovecot.password },
    logger: false,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** UID, flags and keywords of every mail, the counters of the folder, and each mail's bytes, as one text. */
export async function snapshot(client: ImapFlow, path: string): Promise<string> {
  const asked = { messages: true, uidNext: true, uidValidity: true, unseen: true };
  const status = await client.status(path, asked);
  if (status === false) throw new Error(`${path} has no status`);
  const lock = await client.getMailboxLock(path, { readOnly: true });
  const mails: string[] = [];
  try {
    if (Number(status.messages) > 0) {
      const wanted = { uid: true, flags: true, internalDate: true, size: true, source: true };
      for await (const one of client.fetch('1:*', wanted)) {
        // \Recent belongs to whoever looks first (RFC 3501 §2.3.2), and that is the test.
        const flags = [...(one.flags ?? [])].filter((flag) => flag !== '\\Recent').sort();
        const at = new Date(one.internalDate ?? 0).toISOString();
        mails.push(`${one.uid} ${flags.join(' ')} ${at} ${one.source?.toString('latin1')}`);
      }
    }
  } finally {
    lock.release();
  }
  const { uidNext, uidValidity, messages, unseen } = status;
  return [`${uidValidity} ${uidNext} ${messages} ${unseen}`, ...mails].join('\n');
}

/** One header of a mail, unfolded; null when it is absent. */
export function headerOf(bytes: Buffer | undefined, name: string): string | null {
  const head = (bytes ?? Buffer.alloc(0)).toString('latin1').split('\r\n\r\n')[0] ?? '';
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head);
  return found?.[1]?.replace(/\r\n[ \t]+/g, ' ').trim() ?? null;
}

/** The bytes of every mail of a folder, in the order of UIDs. */
export async function mailsOf(client: ImapFlow, path: string): Promise<readonly Buffer[]> {
  const lock = await client.getMailboxLock(path, { readOnly: true });
  try {
    const mailbox = client.mailbox;
    if (mailbox === false || mailbox.exists === 0) return [];
    const all = await client.fetchAll('1:*', { source: true });
    return all.flatMap((one) => (one.source === undefined ? [] : [one.source]));
  } finally {
    lock.release();
  }
}
