import type { DraftConnection } from './append-draft.ts';
import type { FindByHeader } from './ports.ts';

/**
 * A search of one folder (Sent, or a journal) for one of our own headers over IMAP. It is
 * `unavailable` when `folder` is null, the connection fails, or the server does not answer the
 * search.
 */
export function searchFolder(
  connect: () => Promise<DraftConnection>,
  folder: string | null,
): FindByHeader {
  return async (header, value) => {
    if (folder === null) return 'unavailable';
    let connection: DraftConnection | undefined;
    try {
      connection = await connect();
      const found = await connection.run('search for our own header', async (client) => {
        await client.mailboxOpen(folder, { readOnly: true });
        return client.search({ header: { [header]: value } }, { uid: true });
      });
      if (!Array.isArray(found)) return 'unavailable';
      return found.length > 0 ? 'found' : 'absent';
    } catch {
      return 'unavailable';
    } finally {
      connection?.close();
    }
  };
}
