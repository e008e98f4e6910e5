import { defaultDispatchOptions } from '../../src/dispatch/options.ts';
import type { DispatchOptions } from '../../src/dispatch/options.ts';
import type { DeliverPorts } from '../../src/dispatch/deliver.ts';
import type { DispatchPolicy, DispatchStore } from '../../src/dispatch/ports.ts';
import { sendBySmtp } from '../../src/dispatch/send-smtp.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/store/open-store.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';

export const quiet = { info: () => {}, warn: () => {} };

export const policy: DispatchPolicy = {
  internalDomains: ['vendor.example'],
  customerDomains: async () => ['acme.example'],
  from: { name: 'Defuse', address: 'defuse@vendor.example' },
  bounceAddress: 'bounce@vendor.example',
  loopKey: Buffer.from('a key of the tests'),
  operator: asId('ops'),
  answerToken: (id, recipient) => `token-${id}-${recipient}`,
};

/** The figures of production, scaled down. */
export const fast: DispatchOptions = {
  ...defaultDispatchOptions,
  connectMs: 3_000,
  sessionMs: 3_000,
  finalReplyMs: 3_000,
  claimMs: 10_000,
  resolveAfterMs: 0,
};

export function deliverPorts(
  store: Store,
  port: number,
  over: Partial<DeliverPorts> = {},
): DeliverPorts {
  const options = over.options ?? fast;
  const config = { host: '127.0.0.1', port, secure: false, auth: null };
  const bound: DispatchStore = dispatchStore(store);
  return {
    store: bound,
    send: (mail) => sendBySmtp(config, mail, options),
    policy,
    options,
    claimant: 'one',
    log: quiet,
    ...over,
  };
}

/**
 * Short claims for dispatchers that are killed and stopped; resolving waits longer than claim and
 * budget.
 */
export const killable: DispatchOptions = {
  ...defaultDispatchOptions,
  connectMs: 1_000,
  sessionMs: 1_000,
  finalReplyMs: 1_000,
  claimMs: 3_000,
  resolveAfterMs: 5_200,
  retryMs: [300],
  perRecipientPerHour: 10_000,
  perRecipientPerDay: 10_000,
  perHour: 10_000,
};
