import {
  type PostgresServer,
  postgresPrograms,
  startPostgres,
} from '../../store/postgres-server.ts';
import { hasDovecot } from './dovecot.ts';
import { type MailWorld, startMailWorld } from './world.ts';

const programs = postgresPrograms();

/** True where Dovecot and PostgreSQL are installed; tests that need them skip visibly without. */
export const hasServers = hasDovecot && programs !== null;

/** A mail side and a database server of a test's own. */
export interface Servers {
  readonly world: MailWorld;
  readonly postgres: PostgresServer;
  readonly stop: () => Promise<void>;
}

/** Starts both at once. Rejects where PostgreSQL is not installed. */
export async function startServers(): Promise<Servers> {
  if (programs === null) throw new Error('PostgreSQL is not installed.');
  const [postgres, world] = await Promise.all([startPostgres(programs), startMailWorld()]);
  return {
    world,
    postgres,
    stop: async () => {
      await world.stop();
      await postgres.stop();
    },
  };
}
