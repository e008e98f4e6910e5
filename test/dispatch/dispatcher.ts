/** Child process of kill.test.ts: delivers whatever is due until it is killed. */
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { databaseNow, openStore } from '../../src/store/open-store.ts';
import { deliverPorts, killable } from './world.ts';

const [databaseUrl = '', port = ''] = process.argv.slice(2);
const store = await openStore(
  { databaseUrl, dataDir: null },
  { log: { warn: () => {} }, connections: 1 },
);
const ports = deliverPorts(store, Number(port), {
  options: killable,
  claimant: `process-${process.pid}`,
});
for (;;) {
  const { did } = await deliverNext(ports, await databaseNow(store));
  process.stdout.write(`${did}\n`);
  if (did === 'nothing') await new Promise((done) => setTimeout(done, 20));
}
