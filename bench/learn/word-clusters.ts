/**
 * Groups frequent English words that are used alike into clusters and writes
 * src/analyze/model/weights/word-clusters.json: one line of words per cluster. Spherical k-means over GloVe
 * vectors with a fixed start, so the same vectors give the same bytes.
 * Run: node --max-old-space-size=8000 bench/learn/word-clusters.ts (see bench/learn/glove.ts for the vectors).
 */
import { writeFileSync } from 'node:fs';
import { addTo, dimensions, readGlove, unit } from './glove.ts';

const wordCount = 20_000;
const clusterCount = 500;
const rounds = 10;
const target = new URL('../../src/analyze/model/weights/word-clusters.json', import.meta.url);

const read = readGlove(wordCount, /^[a-z]{2,20}$/);
const words = read.map(({ word }) => word);
const centred = read.map(({ point }) => point);

let seed = 12_345;
function next(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}

let centres = Array.from(
  { length: clusterCount },
  () => centred[next(8_000)] ?? new Float32Array(),
);
let nearest: number[] = [];
for (let round = 0; round < rounds; round++) {
  nearest = centred.map((point) => nearestOf(point, centres));
  const sums = centres.map(() => new Float32Array(dimensions));
  // A frequent word says more of what a cluster is than a rare one.
  centred.forEach((point, at) => {
    const sum = sums[nearest[at] ?? 0];
    if (sum) addTo(sum, point, 1 / Math.sqrt(Math.log(3 + at)));
  });
  centres = sums.map(unit);
  process.stdout.write(`round ${round + 1} of ${rounds}\n`);
}
const clusters = new Map<number, string[]>();
words.forEach((word, at) => {
  const of = nearest[at] ?? 0;
  clusters.set(of, [...(clusters.get(of) ?? []), word]);
});
const lines = [...clusters.values()]
  .filter((list) => list.length > 1)
  .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  .map((list) => JSON.stringify(list.toSorted().join(' ')));
writeFileSync(target, `[\n${lines.join(',\n')}\n]\n`);
process.stdout.write(`${lines.length} clusters of ${words.length} words\n`);

function nearestOf(point: Float32Array, all: readonly Float32Array[]): number {
  let best = -2;
  let found = 0;
  all.forEach((centre, at) => {
    let cosine = 0;
    for (let d = 0; d < dimensions; d++) cosine += (point[d] ?? 0) * (centre[d] ?? 0);
    if (cosine > best) {
      best = cosine;
      found = at;
    }
  });
  return found;
}
