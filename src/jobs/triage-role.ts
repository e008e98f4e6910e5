import { recentInteractions } from '../store/recent-interactions.ts';
import { beat } from '../store/status.ts';
import { conclude, setAside, type TriagePorts, type Triaged } from '../triage.ts';
import { readAhead, type Waiting } from './read-ahead.ts';
import type { Service } from './service.ts';

const usualClaimMs = 120_000;
/** How many mails are decided together at most, no two of one account. */
const mostTogether = 32;
/** How long the mails behind one that is being read wait for it, in ms. */
const turnMs = 2_000;
/** How long read mails wait for others that are being read, so that all are decided by the same statements, in ms. */
const gatherMs = 200;
/** A job of the queue lasts at most so long; then it gives itself the next hint. */
const longestMs = 600_000;

/** Reads and decides whatever waits, until nothing does; then waits for the next hint. */
export async function startTriage(service: Service, claimMs = usualClaimMs): Promise<void> {
  const { store, setting, world, pool, queue, moment } = service;
  const recent = recentInteractions(store);
  const owed = (): void => queue.hint('deliver');
  const ports: TriagePorts = { store, setting, world, recent, read: pool.read, moment, owed };
  await queue.on('triage', async () => {
    await triageAll(ports, service, claimMs);
    await beat(store, 'triage', moment().now);
  });
  queue.hint('triage');
}

/**
 * Triages what waits: read ahead, and decided in the order of arrival, so that two declined meetings in one morning
 * are two. A mail that fails or takes long leaves the others alone.
 */
async function triageAll(ports: TriagePorts, service: Service, claimMs: number): Promise<void> {
  const { signal, queue, owner } = service;
  const ahead = readAhead(ports, { claimant: owner, claimMs, ready: service.pool.ready }, signal);
  const late: Promise<void>[] = [];
  const untilMs = performance.now() + longestMs;
  try {
    while (!signal.aborted) {
      const head = await ahead.head();
      if (head === null) break;
      if (performance.now() > untilMs) {
        queue.hint('triage');
        break;
      }
      await atMost(head.reading, turnMs);
      if (head.came !== null) await ahead.gather(mostTogether, gatherMs);
      const group = ahead.take(mostTogether);
      if (head.came === null) late.push(head.reading.then(() => settle([head], ports, service)));
      else await settle(group, ports, service);
    }
  } finally {
    await ahead.giveBack();
    await Promise.all(late);
  }
}

/** Ends each mail of a group: decided together when all were read, for itself when one was not. */
async function settle(
  group: readonly Waiting[],
  ports: TriagePorts,
  { log }: Service,
): Promise<void> {
  const told = (id: string, triaged: Triaged): void => {
    if (triaged === 'quarantined') log.error({ id }, 'a mail could not be read; see the console');
    else log.debug({ id, triaged }, 'a mail was triaged');
  };
  const untold = (id: string, error: string): void => {
    // The claim runs out by itself and the mail is tried again; the attempt counts.
    log.warn({ id, error: error.slice(0, 200) }, 'a mail was not triaged');
  };
  const read = group.flatMap(({ came }) => (came?.is === 'read' ? [came.mail] : []));
  try {
    const ended = read.length === 0 ? [] : await conclude(read, ports);
    for (const [at, { received }] of read.entries()) {
      const one = ended[at] ?? 'waiting';
      if (one instanceof Error) untold(received.id, one.message);
      else told(received.id, one);
    }
  } catch (error) {
    for (const { received } of read) untold(received.id, (error as Error).message);
  }
  for (const { id, came } of group) {
    if (came?.is === 'broken') untold(id, came.words);
    if (came?.is !== 'failed') continue;
    try {
      told(id, await setAside(came.received, came.words, ports));
    } catch (error) {
      untold(id, (error as Error).message);
    }
  }
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
