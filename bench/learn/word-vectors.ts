/**
 * Writes bench/learn/weights/word-vectors.json: for each stem of the words of our own mails and sentences what is known
 * of how it is used, a byte for each of 100 dimensions (base64, signed). From the GloVe vectors of bench/learn/glove.ts;
 * only learning reads it (bench/learn/word-lens.ts), the product does not.
 * Run: node --max-old-space-size=8000 bench/learn/word-vectors.ts, after a good deal of new mail.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { porterStem } from '../../src/analyze/language/porter.ts';
import { dimensions, readGlove, unit } from './glove.ts';

const wordCount = 120_000;
/** A stem of fewer texts is no feature (bench/learn/fit-sentences.ts). */
const fewest = 3;
/** The frequent forms of a stem are what it mostly means; the very first ones not more than this. */
const evenRank = 20;
/** A unit vector times this is in bytes: the largest number of any is about a half. */
const byteScale = 250;
const target = new URL('weights/word-vectors.json', import.meta.url);

const count = new Map<string, number>();
for (const folder of ['../own-inbox/', '../train-texts/', '../train-texts/sentences/']) {
  const at = new URL(folder, import.meta.url);
  for (const file of readdirSync(at).filter((name) => /^(?!sealed).*\.(?:jsonl|txt)$/.test(name))) {
    for (const line of readFileSync(new URL(file, at), 'utf8').split('\n')) {
      const words = line.toLowerCase().match(/[a-z']+/g) ?? [];
      for (const stem of new Set(words.map(porterStem)))
        count.set(stem, (count.get(stem) ?? 0) + 1);
    }
  }
}
const sums = new Map<string, Float32Array>();
readGlove(wordCount, /^[a-z']{1,20}$/).forEach(({ word, point }, rank) => {
  const stem = porterStem(word);
  if ((count.get(stem) ?? 0) < fewest) return;
  const sum = sums.get(stem) ?? new Float32Array(dimensions);
  point.forEach((one, at) => {
    sum[at] = (sum[at] ?? 0) + one / (rank + evenRank);
  });
  sums.set(stem, sum);
});
const lines = [...sums].map(([stem, sum]) => {
  const bytes = Int8Array.from(unit(sum), (one) =>
    Math.max(-127, Math.min(127, Math.round(one * byteScale))),
  );
  return `${JSON.stringify(stem)}:${JSON.stringify(Buffer.from(bytes.buffer).toString('base64'))}`;
});
writeFileSync(target, `{"scale":${1 / byteScale},"rows":{\n${lines.join(',\n')}\n}}\n`);
process.stdout.write(`${lines.length} stems\n`);
