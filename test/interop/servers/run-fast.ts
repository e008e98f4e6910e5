/**
 * Child process of the interop tests: `defuse run` with leases, claims and retries of seconds
 * instead of minutes. Everything else is what the product does.
 */
import { environment, loadConfig } from '../../../src/config.ts';
import { processRoles } from '../../../src/jobs/service.ts';
import { startDefuse } from '../../../src/main.ts';
import { endInWords } from '../../../src/cli/end-in-words.ts';
import { untilStopped } from '../../../src/cli/until-stopped.ts';

endInWords();

const config = loadConfig(process.argv[2] ?? '', environment());
const roles = (process.argv[3] || processRoles.join(',')).split(',');
const running = await startDefuse(config, {
  roles: processRoles.filter((role) => roles.includes(role)),
  claimMs: Number(process.argv[4] ?? 4_000),
  ingest: { leaseTtlMs: 2_000, leaseRenewMs: 500, backoffMinMs: 200, backoffMaxMs: 1_000 },
  dispatch: {
    connectMs: 1_000,
    sessionMs: 1_000,
    finalReplyMs: 2_000,
    claimMs: 4_000,
    resolveAfterMs: 5_000,
    evidenceWaitMs: 20_000,
    retryMs: [500, 1_000],
  },
});
process.stderr.write('defuse is watching\n');
// In the product the clock gives these hints once a minute.
const hints = setInterval(() => {
  for (const job of ['triage', 'deliver', 'resolve'] as const) running.service.queue.hint(job);
}, 1_000);
await untilStopped();
clearInterval(hints);
await running.stop();
