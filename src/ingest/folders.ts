import type { ListResponse } from 'imapflow';
import type { FolderRole } from '../domain/mail.ts';
import type { ImapConnection } from './connect.ts';
import { imapError } from './imap-failure.ts';
import type { MailboxConfig } from './options.ts';

/** Paths of the folders to read; `sent` is null when there is none. */
export type FolderPaths = Readonly<Record<FolderRole, string | null>>;

/**
 * Finds Inbox and Sent: the configured path, else SPECIAL-USE (RFC 6154), else imapflow's guess by name.
 * Rejects with a `folder` failure when a configured folder does not exist or is the archive of everything
 * (`\All`, Gmail's "All Mail"), which holds every mail a second time and is never read.
 */
export async function findFolders(
  connection: ImapConnection,
  config: MailboxConfig,
): Promise<FolderPaths> {
  const listed = await connection.run('list folders', (client) => client.list());
  const inbox = config.folders?.inbox ?? 'INBOX';
  const sent = config.folders?.sent;
  return {
    inbox: existing(listed, inbox, 'inbox', config),
    sent:
      sent === undefined ? specialUse(listed, '\\Sent') : existing(listed, sent, 'sent', config),
  };
}

function existing(
  listed: readonly ListResponse[],
  path: string | null,
  role: FolderRole,
  config: MailboxConfig,
): string | null {
  if (path === null) return null;
  const found = listed.find(
    (folder) =>
      folder.path === path ||
      (path.toUpperCase() === 'INBOX' && folder.path.toUpperCase() === 'INBOX'),
  );
  if (!found || found.flags.has('\\Noselect')) {
    const names = listed
      .filter((folder) => !folder.flags.has('\\Noselect'))
      .map((folder) => folder.path)
      .slice(0, 20);
    throw folderError(
      `${config.host} has no folder "${path}" for ${config.user} (folders.${role}). ` +
        `It has: ${names.join(', ')}`,
    );
  }
  if (found.specialUse === '\\All') {
    throw folderError(
      `folders.${role} of ${config.user} names "${path}", which holds every mail a second time; ` +
        'name the inbox or the sent folder instead',
    );
  }
  return found.path;
}

function specialUse(listed: readonly ListResponse[], use: string): string | null {
  const found = listed.find((f) => f.specialUse === use && !f.flags.has('\\Noselect'));
  return found?.path ?? null;
}

function folderError(words: string) {
  return imapError({ kind: 'folder', words, retryAfterMs: null });
}
