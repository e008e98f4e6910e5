/**
 * Measures the detectors on mails that the sentence weights have not seen: five folds of the mails that the model
 * learns from (the tuned part of the labelled inbox, the dev part of our own), each read with weights learned from
 * everything else. Frames and cuts were written with those mails in view, so these figures lie between the tuned and
 * the held-back ones. Prints a table, writes bench/results/detection-cv.json. Run: node bench/cross-validation.ts
 * [--weights FOLDER]: weights of a fold that stand there are read, not learned again, and those that are learned stay
 * there; only for cuts and rules, while nothing that is learned from changes.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { sharedData } from '../test/shared-data.ts';
import { folds, foldSets } from './inbox/folds.ts';
import { learnInBoth } from './learn/both-companies.ts';
import { weightsText } from './learn/weights-text.ts';
import { falseAlarms, measure, type Verdict } from './inbox/score.ts';

if (!sharedData) {
  process.stderr.write(
    'cross-validation: the labelled sets are not there; set DEFUSE_SHARED_DATA\n',
  );
  process.exit(1);
}
interface Said {
  readonly set: string;
  readonly id: string;
  readonly said: Verdict;
}
const run = promisify(execFile);
const scorer = fileURLToPath(new URL('./inbox/score-fold.ts', import.meta.url));
const { weights } = parseArgs({ options: { weights: { type: 'string' } } }).values;
const folder = weights ?? mkdtempSync(join(tmpdir(), 'defuse-folds-'));
mkdirSync(folder, { recursive: true });
const verdicts = new Map<string, Verdict>();

/** Learns without the mails of one fold, then reads them. */
async function measureFold(fold: number): Promise<void> {
  const file = join(folder, `f${fold}.txt`);
  if (!existsSync(file)) writeFileSync(file, weightsText(await learnInBoth(fold)));
  const { stdout } = await run(process.execPath, [scorer, file, String(fold)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { set, id, said } = JSON.parse(line) as Said;
    verdicts.set(`${set} ${id}`, said);
  }
  process.stderr.write(`fold ${fold + 1} of ${folds} is measured\n`);
}

try {
  // One after the other: two networks are learned at once for each.
  for (let fold = 0; fold < folds; fold++) await measureFold(fold);
} finally {
  if (weights === undefined) rmSync(folder, { recursive: true, force: true });
}
const results: Record<string, Record<string, number>> = {};
for (const { name, rows } of foldSets(sharedData, null)) {
  const read = rows.filter((row) => verdicts.has(`${name} ${row.id}`));
  const said = read.map((row) => verdicts.get(`${name} ${row.id}`) as Verdict);
  const handed = { 'handed to a person': rows.length - read.length };
  const figures = name === 'plain mail' ? falseAlarms(said) : { ...measure(read, said), ...handed };
  results[`${name}, ${folds} folds`] = figures;
}
for (const [set, figures] of Object.entries(results)) {
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`${set.padEnd(28)} ${name.padEnd(28)} ${String(value).padStart(8)}\n`);
  }
}
const target = new URL('./results/', import.meta.url);
mkdirSync(target, { recursive: true });
writeFileSync(new URL('detection-cv.json', target), `${JSON.stringify(results, null, 1)}\n`);
