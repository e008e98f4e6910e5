import type { ListResponse } from 'imapflow';
import type { FolderRole } from '../domain/mail.ts';
import type { ImapConnection } from './connect.ts';
import { imapError, isImapError } from './imap-failure.ts';
import type { MailboxConfig } from './options.ts';

/** Paths of the folders to read; `sent` is null when there is none. */
export type FolderPaths = Readonly<Record<FolderRole, string | null>>;

/**
 * The folders, and in words why there is no Sent folder although there should be one; else null.
 */
export interface FoundFolders {
  readonly paths: FolderPaths;
  readonly problem: string | null;
}

/**
 * Finds Inbox and Sent: the configured path, else SPECIAL-USE (RFC 6154), else imapflow's guess by
 * name. Rejects with a `folder` failure when the configured inbox does not exist or is the archive
 * of everything (`\All`, Gmail's "All Mail"), which holds every mail a second time and is never
 * read. The same fault of Sent is only a problem to tell: the customers' mail is read all the same.
 */
export async function findFolders(
  connection: ImapConnection,
  config: MailboxConfig,
): Promise<FoundFolders> {
  const listed = await connection.run('list folders', (client) => client.list());
  const inbox = existing(listed, config.folders?.inbox ?? 'INBOX', 'inbox', config);
  try {
    return { paths: { inbox, sent: sentFolder(listed, config) }, problem: null };
  } catch (error) {
    if (!isImapError(error)) throw error;
    return { paths: { inbox, sent: null }, problem: error.failure.words };
  }
}

function sentFolder(listed: readonly ListResponse[], config: MailboxConfig): string | null {
  const named = config.folders?.sent;
  if (named !== undefined) return existing(listed, named, 'sent', config);
  const found = specialUse(listed, '\\Sent');
  if (found === null) throw folderError(`${config.host} shows no Sent folder for ${config.user}`);
  return found;
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
