/**
 * Measures `defuse import interactions` on a CSV file of 1,000,000 rows for 1,000 accounts: wrong dates, wrong kinds,
 * unknown accounts, mixed encodings, formula cells and broken lines in every hundredth row. Imports it twice into
 * PostgreSQL through the real command; prints rows, new, known, refused, seconds, the peak memory of the process and
 * a few lines of what it said; writes bench/results/import.json. Run: npm run bench:import.
 */
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { freshDatabase, hasPostgres } from '../test/store/databases.ts';
import { companyFile } from '../test/triage/company-file.ts';

if (!hasPostgres) {
  process.stderr.write('import: skipped, there is no PostgreSQL here\n');
  process.exit(0);
}

const rows = Number(/^--rows=(\d+)$/.exec(argv.at(-1) ?? '')?.[1] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'defuse-bench-import-'));
const program = fileURLToPath(new URL('../src/cli/defuse.ts', import.meta.url));

/** What is wrong with every hundredth row, in turn. */
const faults: readonly ((n: number) => string)[] = [
  (n) => `x${n},acct-${n % 1_000},held,14/3/26,Review ${n}`,
  (n) => `x${n},acct-${n % 1_000},danced,2026-03-14,Review ${n}`,
  (n) => `x${n},nobody-${n},held,2026-03-14,Review ${n}`,
  (n) => `x${n},acct-${n % 1_000},held,2026-02-30,Review ${n}`,
  (n) => `x${n},acct-${n % 1_000},held,2026-03-14,Review ${n},one,cell,too,many`,
  (n) => `,acct-${n % 1_000},held,2026-03-14,no id ${n}`,
];

async function writeFile(path: string): Promise<number> {
  const file = createWriteStream(path);
  let wrong = 0;
  file.write('external_id,account,kind,at,title\r\n');
  for (let n = 1; n <= rows; n++) {
    const day = String(1 + (n % 28)).padStart(2, '0');
    const fault = n % 100 === 0 ? faults[(n / 100) % faults.length] : undefined;
    if (fault) wrong++;
    const title = n % 7 === 0 ? `=HYPERLINK("x") ${n}` : n % 11 === 0 ? 'Gespräch Müller' : 'QBR';
    const quoted = title.includes('"') ? `"${title.replaceAll('"', '""')}"` : title;
    const line = fault?.(n) ?? `x${n},acct-${n % 1_000},held,2026-03-${day},${quoted}`;
    // Every other accented row is in Windows-1252, as two exports pasted together are.
    const bytes = Buffer.from(`${line}\r\n`, n % 22 === 0 ? 'latin1' : 'utf8');
    if (!file.write(bytes)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return wrong;
}

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly peakMb: number;
}

function run(args: readonly string[], url: string): Promise<Ran> {
  const env = { PATH: '/usr/bin:/bin', SECRET: 'x', DATABASE_URL: url };
  const child = spawn(process.execPath, [program, ...args], { env });
  let [out, err, peakMb] = ['', '', 0];
  const timer = setInterval(() => {
    peakMb = peakOf(child.pid ?? 0) ?? peakMb;
  }, 200);
  child.stdout.on('data', (text) => {
    out += String(text);
  });
  child.stderr.on('data', (text) => {
    err += String(text);
  });
  return new Promise((done) => {
    child.on('close', () => {
      clearInterval(timer);
      done({ out, err, peakMb });
    });
  });
}

/** Highest resident memory of a process so far, in MB; null when it is gone or this is no Linux. */
function peakOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024) || null;
  } catch {
    return null;
  }
}

const { url, drop } = await freshDatabase();
try {
  const config = join(folder, 'defuse.yaml');
  writeFileSync(config, companyFile);
  const accounts = join(folder, 'accounts.csv');
  const lines = Array.from(
    { length: 1_000 },
    (_, n) => `acct-${n},Account ${n},acct-${n}.example,csm,boss`,
  );
  writeFileSync(accounts, `id,name,domains,csm,manager\n${lines.join('\n')}\n`);
  process.stdout.write((await run(['import', 'accounts', accounts, '--config', config], url)).out);
  const file = join(folder, 'interactions.csv');
  const wrong = await writeFile(file);
  const runs: Record<string, object> = {};
  for (const name of ['first', 'again']) {
    const { out, err, peakMb } = await run(
      ['import', 'interactions', file, '--config', config],
      url,
    );
    const said = /(\d+) rows in ([\d.]+) s: (\d+) new, (\d+) known before, (\d+) refused/.exec(out);
    const told = err.split('\n').filter((line) => line.startsWith('line '));
    const progress = err.split('\n').filter((line) => / rows read/.test(line));
    runs[name] = {
      rows: Number(said?.[1]),
      seconds: Number(said?.[2]),
      new: Number(said?.[3]),
      known: Number(said?.[4]),
      refused: Number(said?.[5]),
      'peak MB': peakMb,
      'progress lines': progress.length,
    };
    if (name === 'first') console.log([...told.slice(0, 6), ...progress.slice(0, 2)].join('\n'));
  }
  const result = { rows, 'wrong rows': wrong, runs };
  console.log(`wrong rows: ${wrong}`);
  console.table(runs);
  if (rows === 1_000_000) {
    mkdirSync(new URL('results/', import.meta.url), { recursive: true });
    const target = new URL('results/import.json', import.meta.url);
    writeFileSync(target, `${JSON.stringify(result, null, 1)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await drop();
}
