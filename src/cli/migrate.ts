import { environment, loadConfig } from '../config.ts';
import { copyStore } from '../store/copy-store.ts';
import { openStore } from '../store/open-store.ts';

/** `defuse migrate --to URL`: copies the embedded store to an empty PostgreSQL database. The service must be stopped. */
export async function migrate(options: { config: string; to: string }): Promise<number> {
  const config = loadConfig(options.config, environment());
  const log = { warn: () => undefined };
  const from = await openStore({ databaseUrl: null, dataDir: config.dataDir }, { log });
  try {
    const to = await openStore({ databaseUrl: options.to, dataDir: null }, { log });
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
