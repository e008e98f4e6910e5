import type { MailboxName } from '../domain/ids.ts';
import type { IngestOptions } from './options.ts';
import { pause } from './pause.ts';
import { type IngestPorts, withDeadlines } from './ports.ts';

/**
 * A held lease. The store decides who holds it and fences every write; this side only stops early:
 * it trusts the lease for 60 % of its life, counted on the monotonic clock from *before* the
 * renewal was asked for.
 */
export interface HeldLease {
  epoch(): number;
  mayFetch(): boolean;
  /** Aborts when the lease is lost or the caller stops. */
  readonly signal: AbortSignal;
  /** The store said that somebody else writes: stop at once. */
  lost(): void;
  /** Stops renewing and gives the lease back. Never rejects. */
  release(): Promise<void>;
}

const trustedShare = 0.6;

/** Waits until this process holds the lease on `mailbox`; null when `stop` aborts first. */
export async function takeLease(
  mailbox: MailboxName,
  ports: IngestPorts,
  options: IngestOptions,
  stop: AbortSignal,
): Promise<HeldLease | null> {
  const { clock, log, owner } = ports;
  const store = withDeadlines(ports.store, options.leaseRenewMs);
  let told = false;
  while (!stop.aborted) {
    const askedAt = clock.monotonicMs();
    const lease = await store.acquireLease(mailbox, owner, options.leaseTtlMs);
    if (lease) return hold(mailbox, ports, options, stop, { epoch: lease.epoch, askedAt });
    if (!told) log.info({ mailbox }, 'another process reads this mailbox: standing by');
    told = true;
    await pause(options.leaseRenewMs, stop);
  }
  return null;
}

function hold(
  mailbox: MailboxName,
  ports: IngestPorts,
  options: IngestOptions,
  stop: AbortSignal,
  taken: { readonly epoch: number; readonly askedAt: number },
): HeldLease {
  const { clock, log, owner } = ports;
  // An answer that is late for one renewal must not hold up the next.
  const store = withDeadlines(ports.store, options.leaseRenewMs);
  const abort = new AbortController();
  let { epoch, askedAt: trustedFrom } = taken;
  let renewing = false;
  const lost = () => {
    if (abort.signal.aborted) return;
    log.warn({ mailbox, epoch }, 'the lease on this mailbox is lost: reading stops');
    abort.abort();
  };
  const renew = async () => {
    if (renewing || abort.signal.aborted) return;
    renewing = true;
    const askedAt = clock.monotonicMs();
    try {
      const lease = await store.acquireLease(mailbox, owner, options.leaseTtlMs);
      if (!lease) lost();
      else [epoch, trustedFrom] = [lease.epoch, askedAt];
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      log.warn({ mailbox, why }, 'the lease could not be renewed');
    } finally {
      renewing = false;
    }
  };
  const timer = setInterval(() => void renew(), options.leaseRenewMs);
  const onStop = () => abort.abort();
  stop.addEventListener('abort', onStop, { once: true });
  if (stop.aborted) onStop();
  return {
    epoch: () => epoch,
    mayFetch: () =>
      !abort.signal.aborted &&
      clock.monotonicMs() - trustedFrom < options.leaseTtlMs * trustedShare,
    signal: abort.signal,
    lost,
    release: async () => {
      clearInterval(timer);
      stop.removeEventListener('abort', onStop);
      abort.abort();
      await store.releaseLease(mailbox, owner).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : 'unknown';
        log.warn({ mailbox, why }, 'the lease could not be released; it ends by itself');
      });
    },
  };
}
