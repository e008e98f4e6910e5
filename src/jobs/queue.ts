import { PgBoss, fromPglite } from 'pg-boss';
import type { Store } from '../store/open-store.ts';

/** Every job there is. A job is a hint: what it does is decided by the rows, and doing it twice is harmless. */
export const jobNames = [
  'triage', // read received mails and decide
  'deliver', // hand over what is owed
  'resolve', // look for evidence of uncertain deliveries
  'tick', // one step of every case whose time has come, and the slow scan for lost hints
  'sweep', // look at every managed account's engagement
  'calendars', // read the calendars that the configuration names
  'daily-list', // the CSMs' list of the day
  'weekly-digest', // the managers' week
  'purge', // throw away what is older than its age limit
] as const;
export type JobName = (typeof jobNames)[number];

/** What the processes share: hints that there is work, and a clock that gives them. */
export interface JobQueue {
  /** Says that there may be work; never throws and never waits. One waiting hint per job is enough. */
  readonly hint: (name: JobName) => void;
  /** Calls `handler` at every hint, one at a time in this process. */
  readonly on: (name: JobName, handler: () => Promise<void>) => Promise<void>;
  /** Gives the hint by the clock; of several processes only one does (pg-boss). */
  readonly schedule: (name: JobName, cron: string, timeZone: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the queue says of its troubles. */
export interface QueueLog {
  readonly warn: (fields: object, words: string) => void;
}

/** While the database is away every worker of pg-boss complains every second: one line a minute says it. */
const trouble = {
  words: 'the job queue has trouble; it goes on when the database answers',
  everyMs: 60_000,
};

function seldom(log: QueueLog): (error: Error) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return (error) => {
    unsaid++;
    if (performance.now() - saidAt < trouble.everyMs) return;
    const why = error.message.replace(/ \(Queue: .*$/, '').slice(0, 200);
    log.warn({ error: why, times: unsaid }, trouble.words);
    [saidAt, unsaid] = [performance.now(), 0];
  };
}

/**
 * Starts pg-boss on the store's engine: its own pool on PostgreSQL, the shared connection on PGlite.
 * Throws when the database cannot be reached.
 */
export async function startQueue(store: Store, log: QueueLog): Promise<JobQueue> {
  const boss =
    store.pglite === null
      ? new PgBoss({ connectionString: store.databaseUrl ?? '', max: 4, schema: 'pgboss' })
      : new PgBoss({ db: fromPglite(store.pglite), backend: 'pglite', schema: 'pgboss' });
  // Without a listener an error of its loops would end the process (stack.md).
  const troubled = seldom(log);
  boss.on('error', troubled);
  await boss.start();
  for (const name of jobNames) {
    await boss.createQueue(name, { policy: 'short', retryLimit: 0, expireInSeconds: 900 });
  }
  const workers = new Map<JobName, string>();
  return {
    hint: (name) => {
      boss.send(name).then(
        () => workers.has(name) && boss.notifyWorker(workers.get(name) ?? ''),
        troubled, // The slow scan finds what a lost hint was about.
      );
    },
    on: async (name, handler) => {
      const run = async (): Promise<void> => {
        try {
          await handler();
        } catch (error) {
          // The row's state did not change: the next hint, or the slow scan, tries again.
          const { message } = error as Error;
          log.warn({ job: name, error: message.slice(0, 300) }, 'a job did not finish');
        }
      };
      workers.set(name, await boss.work(name, { pollingIntervalSeconds: 1 }, run));
    },
    schedule: (name, cron, timeZone) => boss.schedule(name, cron, null, { tz: timeZone }),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
