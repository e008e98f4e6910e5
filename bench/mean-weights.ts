/**
 * Writes the mean of two learned networks to src/analyze/model/weights/sentences.json (DECISIONS 45). Run:
 * node bench/mean-weights.ts FIRST.json SECOND.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { SentenceWeights } from '../src/analyze/model/sentence-model.ts';
import { meanWeights } from './learn/mean-weights.ts';

const [first, second] = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as SentenceWeights);
if (!first || !second) {
  process.stderr.write('mean-weights: name two files of weights\n');
  process.exit(1);
}
const mean = meanWeights(first, second);
const file = new URL('../src/analyze/model/weights/sentences.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(mean, null, 1)}\n`);
process.stdout.write(`sentences: ${Object.keys(mean.rows).length} terms, ${mean.units} units\n`);
