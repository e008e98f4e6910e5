import type { MailboxName } from '../domain/ids.ts';
import type { IngestOptions } from './options.ts';
import type { IngestPorts } from './ports.ts';

/** Back-pressure: closed while too much waits for assessment. The mailbox itself keeps the rest. */
export interface Gate {
  isOpen(): Promise<boolean>;
  /** Told what was stored since. */
  stored(mails: number, bytes: number): void;
}

/**
 * A gate that closes at the watermarks of `options` and opens again at half of them. What waits is counted when it may
 * have reached them: it is at most what was counted last and what was stored since.
 */
export function createGate(mailbox: MailboxName, ports: IngestPorts, options: IngestOptions): Gate {
  let open = true;
  let most: { unassessed: number; bytes: number } | null = null;
  const load = ({ unassessed, bytes }: { unassessed: number; bytes: number }): number =>
    Math.max(unassessed / options.maxUnassessed, bytes / options.maxBacklogBytes);
  return {
    isOpen: async () => {
      if (open && most !== null && load(most) < 1) return true;
      const { unassessed, bytes } = await ports.store.backlog(mailbox);
      most = { unassessed, bytes };
      const next = open ? load(most) < 1 : load(most) <= 0.5;
      if (next !== open) {
        const words = next ? 'reading goes on' : 'too much waits for assessment: reading pauses';
        ports.log.info({ mailbox, unassessed, bytes }, words);
      }
      open = next;
      return open;
    },
    stored: (mails, bytes) => {
      if (most === null) return;
      most.unassessed += mails;
      most.bytes += bytes;
    },
  };
}
