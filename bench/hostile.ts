/**
 * Sends generated hostile mails (100,000, or as many as the first argument says) through the real child processes
 * that read mails, and the collection of odd mails beside the project where it is there. Prints how each ended, the
 * slowest, and the memory of this process, which stands for the service; writes bench/results/hostile.json and ends
 * with 1 when a mail has no answer, took longer than its deadline or the memory went over its limit.
 * Run: npm run bench:hostile; `-- 5000 7` reads 5,000 from seed 7 on.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defaultReaderLimits, type ReadResult } from '../src/jobs/reading/child.ts';
import { type ReaderPool, readerPool } from '../src/jobs/reading/pool.ts';
import { hostileMail } from '../test/hostile/mails.ts';
import { sharedData } from '../test/shared-data.ts';

const count = Number(process.argv[2] ?? 100_000);
const firstSeed = Number(process.argv[3] ?? 1);
/** One mail per child, so that the time of a mail is its own and not that of those before it in the queue. */
const inFlight = Math.max(1, availableParallelism());
const mostRssMb = 512;
/** Killing is noticed within a tick of the watch and told by the exit of the child. */
const graceMs = 2_000;

interface Tally {
  mails: number;
  answered: number;
  readonly ended: Record<string, number>;
  slowestMs: number;
  /** Shape and seed of the slowest. */
  slowest: string;
  /** What failed, to be made again by its seed. */
  readonly failed: string[];
}

let mostRss = 0;
const watch = setInterval(() => {
  mostRss = Math.max(mostRss, process.memoryUsage.rss() / 1_048_576);
}, 50);

interface Given {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** Reads mails, one per child at a time. */
async function readAll(pool: ReaderPool, mails: Iterable<Given>): Promise<Tally> {
  const tally: Tally = { mails: 0, answered: 0, ended: {}, slowestMs: 0, slowest: '', failed: [] };
  const underWay = new Set<Promise<void>>();
  for (const { id, bytes } of mails) {
    tally.mails++;
    const start = performance.now();
    const request = { id, folder: 'inbox', sizeBytes: bytes.length, bytes } as const;
    const one = pool.read(request).then((result) => {
      underWay.delete(one);
      note(tally, id, result, performance.now() - start);
    });
    underWay.add(one);
    if (underWay.size >= inFlight) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return tally;
}

function note(tally: Tally, id: string, result: ReadResult, ms: number): void {
  tally.answered++;
  const end = result.is === 'read' ? 'read' : result.why;
  tally.ended[end] = (tally.ended[end] ?? 0) + 1;
  if (ms > tally.slowestMs) {
    tally.slowestMs = Math.round(ms);
    tally.slowest = id;
  }
  if (result.is === 'failed') tally.failed.push(`${id}: ${result.words}`);
}

function* generated(): Generator<Given> {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const { shape, bytes } = hostileMail(seed);
    yield { id: `${seed} ${shape}`, bytes };
  }
}

function* collected(folder: string): Generator<Given> {
  for (const name of readdirSync(folder)) yield { id: name, bytes: readFileSync(folder + name) };
}

const context = {
  parse: { authservId: null, ownDomains: [], loopKey: null },
  analyze: { competitors: [], ownBrands: [] },
};
const pool = readerPool(context, inFlight, defaultReaderLimits);
const start = performance.now();
const results: Record<string, Tally | number> = { generated: await readAll(pool, generated()) };
const seconds = (performance.now() - start) / 1_000;
if (sharedData) {
  results['collected'] = await readAll(pool, collected(`${sharedData}mail/torture/eml/`));
} else {
  process.stderr.write('hostile: the collection of odd mails is absent (DEFUSE_SHARED_DATA)\n');
}
pool.close();
clearInterval(watch);
results['mails per second'] = Math.round(count / seconds);
results['most memory of the service, MB'] = Math.round(mostRss);

process.stdout.write(`${JSON.stringify(results, null, 1)}\n`);
const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('hostile.json', folder), `${JSON.stringify(results, null, 1)}\n`);
const tallies = Object.values(results).filter((one) => typeof one !== 'number');
const late = tallies.some((one) => one.slowestMs > defaultReaderLimits.deadlineMs + graceMs);
const silent = tallies.some((one) => one.answered !== one.mails);
if (late || silent || mostRss > mostRssMb) process.exitCode = 1;
