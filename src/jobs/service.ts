import type { Config } from '../config.ts';
import type { Moment } from '../domain/decision.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Setting } from '../follow/setting.ts';
import type { Log } from '../ingest/connect.ts';
import type { Store } from '../store/open-store.ts';
import type { AccountWorld } from './account-world.ts';
import type { JobQueue } from './queue.ts';
import type { ReaderPool } from './reading/pool.ts';

/** What a process can be told to do. One process usually does all of it. */
export const processRoles = ['ingest', 'triage', 'dispatch', 'console'] as const;
export type ProcessRole = (typeof processRoles)[number];

/** Everything that the parts of a running process share; made once by main.ts. */
export interface Service {
  readonly config: Config;
  readonly setting: Setting;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly pool: ReaderPool;
  readonly world: AccountWorld;
  readonly log: Log;
  /** Names this process in leases and claims; unique per start. */
  readonly owner: string;
  readonly operator: PersonId | null;
  /** Signs our own mails, so that they are known when they come back. */
  readonly loopKey: Uint8Array;
  readonly moment: () => Moment;
  /** Aborts when the process is to stop. */
  readonly signal: AbortSignal;
}
