/**
 * What Defuse carries on this machine, measured in one run against real servers: a bare download of the mailbox,
 * mailparser alone, the naive pipeline, and Defuse end to end on PostgreSQL (one core, two cores, two processes) and
 * embedded; memory, growth, the plans of what runs per mail, and a mail of 100 MB among ordinary ones. Every rate
 * stands beside the processor time per mail, which other programs on the machine disturb less.
 * Run: npm run bench:throughput; `-- --quick` takes under two minutes; `-- --mails 100000` is the long one.
 * Prints and writes bench/results/throughput.json and the README's figures (quick: prints only). Ends with 1 when mail was lost.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { download, naivePipeline, parseOnCores, type Rate } from './throughput/baselines.ts';
import { bigMailOutcome, fillWithBigMail } from './throughput/big-mail.ts';
import { type EndToEnd, runEndToEnd, type Setup } from './throughput/end-to-end.ts';
import { explainPerMail, type Plan } from './throughput/explain.ts';
import { type Machine, startMachine } from './throughput/machine.ts';
import { withFigures } from './throughput/sizing.ts';
import { targetsOf } from './throughput/targets.ts';

const quick = process.argv.includes('--quick');
const asked = process.argv[process.argv.indexOf('--mails') + 1];
const mails = quick ? 1_000 : Number(process.argv.includes('--mails') ? asked : 10_000);
/** What is only compared with each other is measured on so many. */
const middle = Math.min(10_000, mails);
const rounds = quick ? 1 : 3;
const naiveMails = quick ? 60 : 200;
const parsedMails = quick ? 600 : 2_000;
const everything = 'ingest,triage,dispatch';
const started = performance.now();

function say(words: string): void {
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stderr.write(`${seconds} s  ${words}; load ${loadavg()[0]?.toFixed(1)}\n`);
}

async function median(what: string, measure: () => Promise<Rate>): Promise<Rate> {
  const rates: Rate[] = [];
  for (let round = 0; round < rounds; round++) rates.push(await measure());
  rates.sort((a, b) => a.rate - b.rate);
  const middle = rates[Math.floor(rates.length / 2)];
  if (middle === undefined) throw new Error(`${what}: nothing was measured`);
  say(`${what}: ${middle.rate} mails/s, ${middle.cpuMsPerMail} ms of processor time each`);
  return middle;
}

let plans: readonly Plan[] = [];

async function end(machine: Machine, setup: Setup, plan = false): Promise<EndToEnd> {
  const run = await runEndToEnd(machine, setup, async (store) => {
    if (plan) plans = await explainPerMail(store);
  });
  const { rate, cpuMsPerMail, mostMb } = run;
  say(`${setup.name}: ${rate} mails/s, ${cpuMsPerMail.all} ms each, at most ${mostMb} MB`);
  return run;
}

const one = (cores: string) => [{ roles: everything, cores }];

async function measureAll(machine: Machine) {
  const small = Math.min(1_000, mails);
  machine.fill(small);
  const runs: Record<string, EndToEnd> = {};
  runs['one process, 1,000 mails'] = await end(machine, {
    name: 'small',
    mails: small,
    processes: one('0,1'),
  });
  if (!quick) {
    runs['embedded, 1,000 mails'] = await end(machine, {
      name: 'embedded',
      mails: small,
      embedded: true,
      processes: one('0,1'),
    });
  }
  machine.fill(middle);
  const baselines = {
    'imapflow download': await median('download', () => download(machine, middle)),
    'mailparser on one core': await median('mailparser', () => parseOnCores(parsedMails, 1)),
    'mailparser on two cores': await median('mailparser twice', () => parseOnCores(parsedMails, 2)),
    'naive pipeline': await median('naive', () => naivePipeline(machine, naiveMails)),
  };
  if (!quick) {
    runs['one process on one core'] = await end(machine, {
      name: 'one-core',
      mails: middle,
      // All of it: with the servers on the other core it would be a run on two.
      servers: '0',
      processes: one('0'),
    });
    runs['two processes'] = await end(machine, {
      name: 'two',
      mails: middle,
      processes: [...one('0,1'), { roles: 'triage', cores: '0,1' }],
    });
  }
  machine.fill(mails);
  runs['one process'] = await end(machine, { name: 'one', mails, processes: one('0,1') }, true);
  return { baselines, runs };
}

async function measureBigMail(): Promise<unknown> {
  const machine = await startMachine();
  if (machine === null) return null;
  try {
    const setup = { name: 'big', mails: fillWithBigMail(machine), processes: one('0,1') };
    let big: unknown = null;
    const { mostMb, states } = await runEndToEnd(machine, setup, async (store) => {
      big = await bigMailOutcome(store);
    });
    say(`100 MB among ${setup.mails - 1}: at most ${mostMb} MB`);
    return { mostMb, states, big };
  } finally {
    await machine.stop();
  }
}

const machine = await startMachine();
if (machine === null) {
  process.stderr.write(
    'bench:throughput needs Dovecot and PostgreSQL (Debian: dovecot-imapd, postgresql)\n',
  );
  process.exit(1);
}
try {
  const load = loadavg()[0] ?? 0;
  const { baselines, runs } = await measureAll(machine);
  const results = {
    machine: {
      processor: cpus()[0]?.model,
      cores: availableParallelism(),
      node: process.version,
      loadBefore: Math.round(load * 10) / 10,
      loadAfter: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
    mails,
    baselines,
    runs,
    'a mail of 100 MB among 200': quick ? null : await measureBigMail(),
    plans,
    targets: targetsOf(mails, baselines, runs),
    minutes: Math.round((performance.now() - started) / 6_000) / 10,
  };
  const text = `${JSON.stringify(results, null, 1)}\n`;
  process.stdout.write(text);
  if (!quick) {
    const folder = new URL('./results/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL('throughput.json', folder), text);
    const readme = new URL('../README.md', import.meta.url);
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), results));
  }
  const lost = Object.values(runs).some((run) => run.states['assessed'] !== run.mails);
  if (lost) process.exitCode = 1;
} finally {
  await machine.stop();
}
