/**
 * Measures the learned models on the labelled public sets beside the project, with the
 * `sentiment` and `natural` packages and a keyword list on the same texts, and writes
 * bench/results/detection-nlp.json. Run: node bench/detection-nlp.ts [--sample 0.2]. A set that
 * was trained on is measured on rows its model has not seen (three folds). Sets that are only
 * evaluated are split in two: `tuned` was looked at while writing features, `held back` was not.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { sharedData } from '../test/shared-data.ts';
import { measureChurn, measureComparison } from './measure/intent.ts';
import { measureFrustration, measureOrdinary } from './measure/frustration.ts';
import { measureSpeed } from './measure/speed.ts';
import type { Line } from './measure/lines.ts';
import { openData } from './measure/lines.ts';

if (!sharedData) {
  process.stderr.write('detection-nlp: the labelled sets are not there; set DEFUSE_SHARED_DATA\n');
  process.exit(1);
}
const at = process.argv.indexOf('--sample');
const share = at < 0 ? 1 : Number(process.argv[at + 1] ?? 1);
const data = await openData(sharedData, share);
const lines: Line[] = [
  ...measureFrustration(data),
  ...measureChurn(data),
  ...measureComparison(data),
  ...measureOrdinary(data),
  ...measureSpeed(data),
];
for (const line of lines) {
  const value = line.value.toFixed(line.value >= 100 ? 0 : 3).padStart(9);
  const goal = line.target === null ? '' : `  ${line.target}`;
  process.stdout.write(
    `${line.set.padEnd(34)} ${line.method.padEnd(22)} ${line.metric.padEnd(26)}${value}${goal}\n`,
  );
}
if (share === 1) {
  const folder = new URL('./results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const kept = lines.map((line) => ({ ...line, value: Math.round(line.value * 1e4) / 1e4 }));
  writeFileSync(new URL('detection-nlp.json', folder), `${JSON.stringify(kept, null, 1)}\n`);
}
