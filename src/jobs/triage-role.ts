import type { MessageId } from '../domain/ids.ts';
import { claimMessages, returnMessage } from '../store/messages.ts';
import { beat } from '../store/status.ts';
import { type Triaged, type TriagePorts, triage } from '../triage.ts';
import type { Service } from './service.ts';

/** How many mails are claimed at once, how many are worked on at once, and how long a claim lasts, in ms. */
const batch = 64;
const inFlight = 8;
const usualClaimMs = 120_000;
/**
 * A mail is read in a child with limits, so a process that died under it (a restart, the power) says little about the
 * mail: only the eighth death puts it aside. Failures of the reader itself count to three (store/messages.ts).
 */
const deaths = 8;
/** How long a mail that has been read waits for the decision about the one before it, in ms. */
const turnMs = 2_000;

/** Reads and decides whatever waits, until nothing does; then waits for the next hint. */
export async function startTriage(service: Service, claimMs = usualClaimMs): Promise<void> {
  const { store, setting, world, pool, queue, signal } = service;
  const ports: TriagePorts = {
    store,
    setting,
    world,
    read: pool.read,
    moment: service.moment,
  };
  await queue.on('triage', async () => {
    while (!signal.aborted) {
      const claim = { claimant: service.owner, limit: batch, ttlMs: claimMs, strikes: deaths };
      const ids = await claimMessages(store, claim);
      if (ids.length === 0) break;
      const done = await triageAll(ids, ports, service);
      if (done > 0) queue.hint('deliver');
    }
    await beat(store, 'triage', service.moment().now);
  });
  queue.hint('triage');
}

/**
 * Triages claimed mails: several are read at once, and decided in the order of their arrival, so that two declined
 * meetings in one morning are two. A mail that fails or takes long leaves the others alone. Returns how many ended.
 */
async function triageAll(
  ids: readonly MessageId[],
  ports: TriagePorts,
  service: Service,
): Promise<number> {
  const waiting = [...ids];
  let done = 0;
  let last: Promise<unknown> = Promise.resolve();
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (service.signal.aborted) {
        await returnMessage(service.store, id);
        continue;
      }
      const triaged = triageOne(id, atMost(last, turnMs), ports, service);
      last = triaged;
      if ((await triaged) !== 'waiting') done++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return done;
}

/** Resolves when `work` is done or `ms` are over, whichever is first. */
async function atMost(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}

async function triageOne(
  id: MessageId,
  turn: Promise<unknown>,
  ports: TriagePorts,
  { log }: Service,
): Promise<Triaged> {
  try {
    const triaged = await triage(id, ports, turn);
    if (triaged === 'quarantined') log.error({ id }, 'a mail could not be read; see the console');
    else log.debug({ id, triaged }, 'a mail was triaged');
    return triaged;
  } catch (error) {
    // The claim runs out by itself and the mail is tried again; the attempt counts.
    log.warn({ id, error: (error as Error).message.slice(0, 200) }, 'a mail was not triaged');
    return 'waiting';
  }
}
