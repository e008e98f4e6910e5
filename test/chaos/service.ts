/**
 * The process that the harness kills: `defuse run` with leases and claims of a second or two instead of minutes, a
 * clock that the harness may put wrong, and the crash points that the build put in. All else is the product.
 */
import { environment, loadConfig } from '../../src/config.ts';
import type { ProcessRole } from '../../src/jobs/service.ts';
import { startDefuse } from '../../src/main.ts';
import { untilStopped } from '../../src/cli/until-stopped.ts';
import { fastOptions } from './fast-options.ts';
import { shiftClock } from './shifted-clock.ts';

/** What the harness says to a process at its start. */
export interface ServiceOrder {
  readonly config: string;
  readonly roles: readonly ProcessRole[];
  readonly clockMs: number;
  /** Ends at the `nth` pass of this crash point. */
  readonly crash: { readonly at: string; readonly nth: number } | null;
}

const order = JSON.parse(process.argv[2] ?? '{}') as ServiceOrder;
let passes = 0;
/** Called by the lines that the build puts in (crash-points.ts). */
Object.assign(globalThis, {
  crashPoint: (name: string) => {
    if (order.crash?.at !== name || ++passes < order.crash.nth) return;
    process.kill(process.pid, 'SIGKILL');
  },
});
if (order.clockMs !== 0) shiftClock(order.clockMs);
process.on('message', (message: { readonly clockMs: number }) => shiftClock(message.clockMs));
process.on('disconnect', () => process.exit(0));

const config = loadConfig(order.config, environment());
const running = await startDefuse(config, { roles: order.roles, ...fastOptions });
// Who dies while its readers start has touched no mail: the plan's lives count from here.
await running.service.pool.ready();
process.send?.({ is: 'up' });
// In the product the clock gives these hints once a minute.
const hints = setInterval(() => {
  for (const job of ['triage', 'deliver', 'resolve'] as const) running.service.queue.hint(job);
}, 1_000);
await untilStopped();
clearInterval(hints);
await running.stop();
process.exit(0);
