import { startMachine } from './throughput/machine.ts';
import { runEndToEnd } from './throughput/end-to-end.ts';
const n = Number(process.argv[2] ?? 2000);
const m = await startMachine();
if (!m) process.exit(1);
try {
  m.fill(n);
  console.log(
    await runEndToEnd(m, {
      name: 'one',
      mails: n,
      processes: [{ roles: 'ingest,triage,dispatch', cores: '0,1' }],
    }),
  );
} finally {
  await m.stop();
}
