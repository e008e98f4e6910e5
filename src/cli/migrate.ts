import { type Config, environment, loadConfig } from '../config.ts';
import { startQueue } from '../jobs/queue.ts';
import { copyStore } from '../store/copy-store.ts';
import { openStore } from '../store/open-store.ts';
import { rolesSql } from '../store/roles.ts';

/** What the command line says: where to copy to, or that the SQL of the roles is to be printed. */
interface MigrateOptions {
  readonly config: string;
  readonly to?: string;
  readonly roles?: boolean;
}

/**
 * `defuse migrate`: brings the schema at DATABASE_URL up to date, run as the role that owns it. `--roles` prints the
 * SQL for the three roles. `--to URL` copies the embedded store to an empty PostgreSQL database; the service must be
 * stopped for it.
 */
export async function migrate(options: MigrateOptions): Promise<number> {
  if (options.roles) {
    process.stdout.write(rolesSql());
    return 0;
  }
  const { to } = options;
  if (to !== undefined && !/^postgres(?:ql)?:\/\/[^/]/.test(to)) {
    throw new Error(
      `--to: "${to}" is no address of a database; for example postgres://user@host/defuse.`,
    );
  }
  const config = loadConfig(options.config, environment());
  if (to !== undefined) return copyTo(config, to);
  if (config.databaseUrl === null) {
    process.stderr.write(
      'DATABASE_URL is not set; an embedded store is brought up to date by `defuse run`\n',
    );
    return 1;
  }
  const log = { warn: () => undefined };
  const store = await openStore({ databaseUrl: config.databaseUrl, dataDir: null }, { log });
  const queue = await startQueue(store, log);
  await queue.stop();
  await store.close();
  process.stderr.write('the schema is up to date\n');
  return 0;
}

async function copyTo(config: Config, url: string): Promise<number> {
  const log = { warn: () => undefined };
  const from = await openStore({ databaseUrl: null, dataDir: config.dataDir }, { log });
  try {
    const to = await openStore({ databaseUrl: url, dataDir: null }, { log });
    try {
      await copyStore(from, to, ({ table, rows }) => {
        process.stderr.write(`${table}: ${rows} rows\n`);
      });
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
  process.stderr.write('done; set DATABASE_URL and start defuse again\n');
  return 0;
}
