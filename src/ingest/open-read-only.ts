import type { MailboxObject } from 'imapflow';
import type { ImapConnection } from './connect.ts';
import { imapError } from './imap-failure.ts';

/**
 * Opens a folder by EXAMINE, so that no flag of it can change (RFC 3501 §6.3.2). Rejects when the server opened it
 * for writing all the same.
 */
export async function openReadOnly(
  connection: ImapConnection,
  path: string,
): Promise<MailboxObject> {
  const box = await connection.run(`open ${path}`, (client) =>
    client.mailboxOpen(path, { readOnly: true }),
  );
  // Undefined = the server left the code out of its answer; EXAMINE is what was asked.
  if (box.readOnly === false) {
    const words = `${path} was not opened read-only: Defuse does not touch it`;
    throw imapError({ kind: 'refused', words, retryAfterMs: null });
  }
  return box;
}
