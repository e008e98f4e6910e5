/**
 * Child process of embedded.test.ts: opens the embedded store and writes rows, naming each when it
 * is stored.
 */
import { openStore } from '../../src/store/open-store.ts';
import { beat } from '../../src/store/status.ts';

const place = { databaseUrl: null, dataDir: process.argv[2] ?? null };
const store = await openStore(place, { log: { warn: () => {} } });
process.stdout.write('open\n');
for (let row = 0; ; row++) {
  await beat(store, `row-${row}`, new Date());
  process.stdout.write(`${row}\n`);
}
