import type { MailboxName } from '../domain/ids.ts';
import type { IngestOptions } from './options.ts';
import type { IngestPorts } from './ports.ts';

/** Back-pressure: closed while too much waits for assessment. The mailbox itself keeps the rest. */
export interface Gate {
  isOpen(): Promise<boolean>;
}

/** A gate that closes at the watermarks of `options` and opens again at half of them. */
export function createGate(mailbox: MailboxName, ports: IngestPorts, options: IngestOptions): Gate {
  let open = true;
  return {
    isOpen: async () => {
      const { unassessed, bytes } = await ports.store.backlog(mailbox);
      const load = Math.max(unassessed / options.maxUnassessed, bytes / options.maxBacklogBytes);
      const next = open ? load < 1 : load <= 0.5;
      if (next !== open) {
        const words = next ? 'reading goes on' : 'too much waits for assessment: reading pauses';
        ports.log.info({ mailbox, unassessed, bytes }, words);
      }
      open = next;
      return open;
    },
  };
}
