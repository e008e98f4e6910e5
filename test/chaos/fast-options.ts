import { defaultDispatchOptions } from '../../src/dispatch/options.ts';
import { defaultIngestOptions } from '../../src/ingest/options.ts';
import type { StartOptions } from '../../src/main.ts';

/**
 * The limits of production, scaled down. What the promises rest on is the order of these figures, and that is the
 * same: session and final reply < claim < resolve; renewal < trusted part of the lease < lease.
 */
export const fastOptions: Omit<StartOptions, 'roles'> = {
  claimMs: 4_000,
  ingest: {
    pollMs: 2_000,
    leaseTtlMs: 1_500,
    leaseRenewMs: 300,
    backoffMinMs: 150,
    backoffMaxMs: 800,
    slowRetryMs: 800,
    commandDeadlineMs: 2_500,
    wakeDeadlineMs: 1_000,
    silentSocketMs: 4_000,
    storeDeadlineMs: 2_500,
    backlogCheckMs: 200,
    sweepMs: 20_000,
  },
  dispatch: {
    connectMs: 600,
    sessionMs: 800,
    finalReplyMs: 900,
    claimMs: 2_600,
    resolveAfterMs: 3_200,
    evidenceWaitMs: 15_000,
    retryMs: [300, 600],
  },
};

/** The figures whose order the promises rest on, of production or of the harness. */
export function limitsInOrder(which: Pick<StartOptions, 'ingest' | 'dispatch'>): boolean {
  const ingest = { ...defaultIngestOptions, ...which.ingest };
  const dispatch = { ...defaultDispatchOptions, ...which.dispatch };
  return (
    dispatch.connectMs <= dispatch.sessionMs &&
    dispatch.sessionMs + dispatch.finalReplyMs < dispatch.claimMs &&
    dispatch.claimMs < dispatch.resolveAfterMs &&
    ingest.leaseRenewMs < ingest.leaseTtlMs * 0.6 &&
    ingest.wakeDeadlineMs <= ingest.silentSocketMs / 2
  );
}
