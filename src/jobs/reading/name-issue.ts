import type { Message } from '../../domain/mail.ts';
import type { ReaderPool } from './pool.ts';

/** Has a reader name what a mail is about; null when it names nothing, or cannot be read again. */
export function namingIn(pool: ReaderPool): (message: Message) => Promise<string | null> {
  return async (message) => {
    const read = await pool.read({ id: crypto.randomUUID(), message });
    return read.is === 'read' ? (read.mail.analysis?.issue ?? null) : null;
  };
}
