import { readFileSync } from 'node:fs';
import type { Vectors } from './word-lens.ts';

/** For each stem a signed byte per dimension (base64), to be taken times `scale`; made by word-vectors.ts. */
const { scale, rows } = JSON.parse(
  readFileSync(new URL('weights/word-vectors.json', import.meta.url), 'utf8'),
) as { readonly scale: number; readonly rows: Readonly<Record<string, string>> };
const word = 'w:';

/** The vectors of the features that are words of the table; null for every other. In the order given. */
export function vectorsOf(names: readonly string[]): Vectors {
  return names.map((name) => {
    const stem = name.startsWith(word) ? name.slice(word.length) : '';
    // A stem is a word of a mail: "constructor" is none of the table's.
    const row = Object.hasOwn(rows, stem) ? rows[stem] : undefined;
    if (row === undefined) return null;
    return Float32Array.from(new Int8Array(Buffer.from(row, 'base64')), (one) => one * scale);
  });
}
