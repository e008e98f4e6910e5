/**
 * Measures the promise reader on 216 labelled sentences of our own (bench/promises/sentences.tsv), written before its
 * rules: precision and recall of promises, and how many of the found ones carry exactly the labelled date (or none).
 * One half (by a hash of the sentence) was looked at while the rules were written, the other is only measured. The
 * baseline of the same run takes every "I will" and "we will", dated by chrono alone. Prints a table, writes
 * bench/results/promises.json. Run: npm run bench:promises; `-- --fails` prints what is wrong in the tuned half.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { byRules, byWillAlone, figures, type Found, labelled } from './promises/score.ts';
import { halfOf } from './reading/half.ts';

const sentences = labelled();
const tuned = sentences.filter((one) => halfOf(one.text) === 'tuned');
const heldBack = sentences.filter((one) => halfOf(one.text) === 'held back');
const result = {
  all: figures(sentences, byRules),
  tuned: figures(tuned, byRules),
  'held back': figures(heldBack, byRules),
  'held back, "will" alone': figures(heldBack, byWillAlone),
};
console.table(result);
if (argv.includes('--fails')) {
  for (const one of tuned) {
    const seen = byRules(one);
    if (seen.join() === one.wanted.join() && seen.length === one.wanted.length) continue;
    const words = (found: Found): string =>
      found.length === 0 ? 'none' : found.map((due) => due ?? 'no date').join(' and ');
    console.log(`${one.text}\n   wanted ${words(one.wanted)}, found ${words(seen)}`);
  }
}
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
const target = new URL('results/promises.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(result, null, 1)}\n`);
