import type { Assessment } from '../domain/assessment.ts';
import type { AccountId } from '../domain/ids.ts';
import { engagedKinds } from '../engagement/engagement.ts';
import type { Log } from '../ingest/connect.ts';
import { accountHistories } from '../store/account-histories.ts';
import { beat, heartbeats } from '../store/status.ts';
import { type CandidatePage, sweepCandidates } from '../store/sweep-candidates.ts';
import { type SweepPorts, historyDays, newsOf, remember, sweep } from '../sweep.ts';
import type { Service } from './service.ts';

/** How many managed accounts one statement looks at, and how many histories are read at once. */
const pageSize = 20_000;
const historiesAtOnce = 500;
/** How many accounts are told at once. */
const inFlight = 4;

/** What a sweep did: how many accounts had something to judge, how many something new, how many were told. */
export interface SweptAll {
  readonly candidates: number;
  readonly news: number;
  readonly told: number;
}

/** Looks at every managed account. The first sweep of an installation is silent: nobody is told of old silence. */
export async function sweepAll(service: Service): Promise<void> {
  const { store, setting, moment, log, signal } = service;
  const silent = !(await heartbeats(store)).some((one) => one.name === 'sweep');
  const swept = await sweepAccounts({ store, setting, moment, silent }, log, signal);
  log.info({ ...swept, silent }, 'the accounts were swept');
  if (signal.aborted) return;
  await beat(store, 'sweep', moment().now);
  service.queue.hint('deliver');
}

/**
 * Sweeps page by page: one statement finds the accounts that may have something to tell, their histories are read
 * together and judged, and what is new is told one by one (silently: noted together). An account that fails is
 * logged and the others go on. Rejects when the store does not answer.
 */
export async function sweepAccounts(
  ports: SweepPorts,
  log: Pick<Log, 'warn'>,
  signal: AbortSignal,
): Promise<SweptAll> {
  const totals = { candidates: 0, news: 0, told: 0 };
  for await (const candidates of candidatePages(ports)) {
    if (signal.aborted) break;
    totals.candidates += candidates.length;
    for (let at = 0; at < candidates.length && !signal.aborted; at += historiesAtOnce) {
      const found = await newsAmong(candidates.slice(at, at + historiesAtOnce), ports);
      totals.news += found.length;
      totals.told += await tellAll(found, ports, log, signal);
    }
  }
  return totals;
}

/** The accounts that may have something to tell now, page by page, by id. Rejects when the store does not answer. */
export async function* candidatePages(
  ports: Pick<SweepPorts, 'store' | 'setting' | 'moment'>,
): AsyncGenerator<readonly AccountId[]> {
  const { words } = ports.setting;
  for (let after: AccountId | null = null, more = true; more; more = after !== null) {
    const { now } = ports.moment();
    const question = { now, words, engagedKinds, historyDays, after, pageSize };
    const page: CandidatePage = await sweepCandidates(ports.store, question);
    yield page.candidates;
    after = page.last;
  }
}

/** What is new among some accounts: the assessments that nobody was told of. Rejects when the store does not answer. */
export async function newsAmong(
  ids: readonly AccountId[],
  ports: SweepPorts,
): Promise<readonly Assessment[]> {
  const moment = ports.moment();
  const question = { now: moment.now, historyDays, engagedKinds };
  const histories = await accountHistories(ports.store, ids, question);
  return histories.flatMap((history) => newsOf(history, ports.setting, moment)?.assessment ?? []);
}

async function tellAll(
  found: readonly Assessment[],
  ports: SweepPorts,
  log: Pick<Log, 'warn'>,
  signal: AbortSignal,
): Promise<number> {
  if (ports.silent) {
    await remember(ports.store, found);
    return 0;
  }
  const waiting = found.flatMap((one) => one.accountId ?? []);
  let told = 0;
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined && !signal.aborted; id = waiting.shift()) {
      try {
        if ((await sweep({ id }, ports)) === 'told') told++;
      } catch (error) {
        const { message } = error as Error;
        log.warn({ account: id, error: message }, 'an account was not swept');
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return told;
}
