import { ingest } from '../ingest/ingest.ts';
import type { IngestOptions } from '../ingest/options.ts';
import { ingestStore } from '../store/ingest-store.ts';
import { noteMailboxError } from '../store/status.ts';
import { mailboxConfig, systemClock } from './mailbox-config.ts';
import type { Service } from './service.ts';

/** Starts one poller per mailbox; resolves when all have stopped after the service's signal. */
export function startIngest(
  service: Service,
  overrides: Partial<IngestOptions> = {},
): Promise<void> {
  const { config, store, log, queue } = service;
  const port = ingestStore(store);
  const pollers = Object.keys(config.file.mailboxes).map((name) => {
    const noting = {
      ...log,
      debug: log.debug.bind(log),
      info: log.info.bind(log),
      warn: log.warn.bind(log),
      // What stops the reading of a mailbox is shown where people look, not only in the log.
      error: (fields: object, words: string) => {
        log.error(fields, words);
        noteMailboxError(store, name, words).catch(() => undefined);
      },
    };
    const ports = {
      store: port,
      log: noting,
      // By the database's clock: history must not end where a wrong host says that it is.
      clock: { ...systemClock, now: () => service.moment().now },
      owner: service.owner,
      onStored: () => queue.hint('triage'),
    };
    const mailbox = mailboxConfig(config, name);
    const options = { ...mailbox.options, ...overrides };
    return ingest({ ...mailbox, options }, ports, service.signal);
  });
  return Promise.all(pollers).then(() => undefined);
}
