import type { OutgoingId } from '../domain/ids.ts';
import { failureAlarm } from './alarm.ts';
import { asOfNow, mootWords } from './as-of-now.ts';
import { buildMail } from './build-mail.ts';
import { deadline } from './deadline.ts';
import { recipientsInHeaders } from './header-addresses.ts';
import { nextAttemptAt } from './options.ts';
import type { DispatchOptions } from './options.ts';
import type {
  AttemptResult,
  Claimed,
  DispatchLog,
  DispatchPolicy,
  DispatchStore,
  WriteAnew,
} from './ports.ts';
import type { SmtpOutcome, Transaction } from './send-smtp.ts';
import { wallAgainst } from './wall.ts';

/** What delivering needs of the world. `send` is `sendBySmtp` with the server's configuration. */
export interface DeliverPorts {
  readonly store: DispatchStore;
  readonly send: (mail: Transaction) => Promise<SmtpOutcome>;
  /** Absent = every mail goes out as it was decided. */
  readonly anew?: WriteAnew;
  readonly policy: DispatchPolicy;
  readonly options: DispatchOptions;
  readonly claimant: string;
  readonly log: DispatchLog;
}

/** What one step did. `lost-claim`: it took so long that the mail now counts as uncertain. */
export type Delivered =
  | { readonly did: 'nothing' }
  | {
      readonly did: AttemptResult['state'] | 'lost-claim';
      readonly id: OutgoingId;
      readonly words: string;
    };

/**
 * Delivers the mail that has been due longest, if there is one: claims it, checks the wall on the
 * finished bytes, hands it over, writes what is known. Call it until it did nothing; any number of
 * processes may. `now` is the database's clock, which made the times that it is compared with.
 */
export async function deliverNext(ports: DeliverPorts, now: Date): Promise<Delivered> {
  const { store, options, claimant } = ports;
  const claim = {
    claimant,
    ttlMs: options.claimMs,
    what: 'mail',
    perRecipientPerHour: options.perRecipientPerHour,
    perRecipientPerDay: options.perRecipientPerDay,
    perHour: options.perHour,
  } as const;
  // Before the claim: a process that is stopped right after it must not think that it has all its time left.
  const isLate = deadline(options.sessionMs);
  const claimed = await store.claimOutgoing(claim, now);
  if (claimed === null) return { did: 'nothing' };
  const { id } = claimed.outgoing;
  const result = resultOf(await attempt(ports, claimed, isLate, now), claimed, ports, now);
  const kept = await store.writeOutcome(result);
  tellOutcome(ports.log, 'a mail', result, kept);
  return { did: kept ? result.state : 'lost-claim', id, words: result.words };
}

/** One line per attempt: what went well is for the curious, what did not says why. */
export function tellOutcome(
  log: DispatchLog,
  what: string,
  { id, state, words }: AttemptResult,
  kept: boolean,
): void {
  if (state === 'sent' || state === 'cancelled')
    log.info({ id, kept }, state === 'sent' ? `${what} was handed over` : `${what} was moot`);
  else log.warn({ id, state, kept }, `${what} could not be handed over (${words})`);
}

async function attempt(
  ports: DeliverPorts,
  claimed: Claimed,
  isLate: () => boolean,
  now: Date,
): Promise<SmtpOutcome | Moot> {
  const { recipient, isFirst } = claimed;
  const { policy } = ports;
  if (claimed.outgoing.draft !== null) return { state: 'failed', words: 'a draft is never sent' };
  if (recipient === null) return { state: 'failed', words: 'the recipient is gone' };
  const outgoing = isFirst
    ? await asOfNow(claimed.outgoing, ports.claimant, ports)
    : claimed.outgoing;
  if (outgoing === 'moot') return { state: 'cancelled', words: mootWords };
  if (outgoing === 'lost') return { state: 'deferred', words: 'the claim ran out' };
  const { name, address } = recipient;
  const body = await buildMail(outgoing, { name, address }, policy, now);
  const wall = wallAgainst({
    row: recipient,
    envelopeTo: [address],
    headerTo: recipientsInHeaders(body),
    internalDomains: policy.internalDomains,
    customerDomains: await policy.customerDomains(),
  });
  if (wall !== null) return { state: 'failed', words: `not sent: ${wall}` };
  return ports.send({ from: policy.bounceAddress, to: address, body, isLate });
}

/** Nothing of it holds any more. */
interface Moot {
  readonly state: 'cancelled';
  readonly words: string;
}

function resultOf(
  outcome: SmtpOutcome | Moot,
  { outgoing }: Claimed,
  { options, claimant, policy }: DeliverPorts,
  now: Date,
): AttemptResult {
  const base = { id: outgoing.id, claimant };
  if (outcome.state !== 'deferred' && outcome.state !== 'failed') return { ...base, ...outcome };
  const first = outgoing.firstTriedAt ?? now;
  const again =
    outcome.state === 'deferred' ? nextAttemptAt(outgoing.attempts, first, now, options) : null;
  if (again !== null) return { ...base, ...outcome, notBefore: again };
  const gaveUp = outcome.state === 'deferred' ? 'given up after the last attempt; ' : '';
  const words = gaveUp + outcome.words;
  const todo = 'The mail is shown in the console; mend the cause and send it again from there.';
  const failure = { act: 'deliver', where: '', why: words, todo };
  return {
    ...base,
    state: 'failed',
    words,
    alsoOwed: failureAlarm(policy.operator, outgoing, failure, now),
  };
}
