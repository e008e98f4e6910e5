/** Sweeps the database of argument 2 once in a process of its own, silently when argument 3 is `silent`. */
import { argv, memoryUsage, resourceUsage } from 'node:process';
import { parseConfig } from '../../src/config.ts';
import { settingHere } from '../../test/setting.ts';
import { sweepAccounts } from '../../src/jobs/sweep-all.ts';
import { openStore } from '../../src/store/open-store.ts';
import { companyFile } from '../../test/triage/company-file.ts';
import { now } from './fill.ts';

const log = {
  warn: (fields: object, words: string) =>
    process.stderr.write(`${words} ${JSON.stringify(fields)}\n`),
};
const store = await openStore({ databaseUrl: argv[2] ?? '', dataDir: null }, { log });
const setting = settingHere(parseConfig(companyFile, 'defuse.yaml', { SECRET: 'x' }));
const silent = argv[3] === 'silent';
const before = memoryUsage().rss;
const started = performance.now();
const moment = () => ({ now, newId: () => crypto.randomUUID() });
const swept = await sweepAccounts(
  { store, setting, moment, silent },
  log,
  new AbortController().signal,
);
const seconds = Math.round((performance.now() - started) / 100) / 10;
const peakMb = Math.round(resourceUsage().maxRSS / 1_024);
await store.close();
process.stdout.write(
  `${JSON.stringify({ ...swept, seconds, peakMb, startMb: Math.round(before / 1_048_576) })}\n`,
);
