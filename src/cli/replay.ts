import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { environment, loadConfig } from '../config.ts';
import { defaultReaderLimits } from '../jobs/reading/child.ts';
import { readerPool } from '../jobs/reading/pool.ts';
import { readContext } from '../main.ts';
import { compareReports } from '../replay/compare.ts';
import { reportHtml } from '../replay/report-html.ts';
import { replayReport, type ReplayReport } from '../replay/report.ts';
import { runReplay } from '../replay/run-replay.ts';
import { spoolOf } from '../replay/spool.ts';
import { openStore } from '../store/open-store.ts';

interface Options {
  readonly config: string;
  readonly out: string;
  readonly compare?: string;
  readonly budget: string;
}

/**
 * `defuse replay SOURCE`: what would have happened on this mail; sends nothing. Writes report.html and
 * report.json; an interrupted run goes on where it stopped. Prints a diff with `--compare`.
 */
export async function replay(source: string, options: Options): Promise<number> {
  const config = loadConfig(options.config, environment());
  const work = join(options.out, '.work');
  mkdirSync(work, { recursive: true });
  const spool = await spoolOf(source, join(work, 'spool'), config.file.company.domains);
  const log = { warn: () => undefined };
  const store = await openStore({ databaseUrl: null, dataDir: join(work, 'store') }, { log });
  const pool = readerPool(readContext(config, null), availableParallelism(), defaultReaderLimits);
  const bar = new SingleBar({
    format: '{bar} {value}/{total} mails, {rate} a second, {left} left',
    stream: process.stderr,
  });
  const started = performance.now();
  let first: number | null = null;
  bar.start(spool.mails.length, 0, { rate: '–', left: '–' });
  try {
    await runReplay(spool, {
      store,
      pool,
      config,
      progress: (done, all) => {
        first ??= done;
        const rate = Math.max(1, (done - first) / ((performance.now() - started) / 1_000));
        bar.update(done, { rate: rate.toFixed(0), left: `${Math.ceil((all - done) / rate)} s` });
      },
    });
    bar.stop();
    const range = {
      mails: spool.mails.length,
      from: spool.mails[0]?.at.toISOString() ?? '',
      to: spool.mails.at(-1)?.at.toISOString() ?? '',
    };
    const report = await replayReport(store, range, Number(options.budget) || 5);
    await write(report, options);
  } finally {
    bar.stop();
    pool.close();
    await store.close();
    await spool.close();
  }
  rmSync(work, { recursive: true, force: true });
  return 0;
}

async function write(report: ReplayReport, options: Options): Promise<void> {
  const page = join(options.out, 'report.html');
  writeFileSync(join(options.out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(page, await reportHtml(report, 'Defuse replay'));
  const count = (tier: string): number => report.cases.filter((one) => one.tier === tier).length;
  process.stdout.write(
    `${report.source.mails} mails: ${count('high')} High, ${count('medium')} Medium, ${count('low')} Low cases. Nothing was sent.\nThe report is in ${page}\n`,
  );
  if (options.compare === undefined) return;
  const before = JSON.parse(readFileSync(options.compare, 'utf8')) as ReplayReport;
  const lines = compareReports(before, report);
  process.stdout.write(
    lines.length === 0 ? 'No case is decided differently.\n' : `${lines.join('\n')}\n`,
  );
}
