import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readWeights, type SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';
import { companies } from './harmless.ts';
import { meanWeights } from './mean-weights.ts';

const run = promisify(execFile);
const learner = fileURLToPath(new URL('./learn-company.ts', import.meta.url));
/** All examples are held at once while they are learned from. */
const heap = '--max-old-space-size=8192';

/**
 * The sentence weights, learned in few company and in many in two processes at once: their mean (DECISIONS 46). The mails
 * of `fold` are left out. Throws when one of the two fails.
 */
export async function learnInBoth(fold: number | null = null): Promise<SentenceWeights> {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-companies-'));
  try {
    const [few, many] = await Promise.all(
      companies.map(async (kind) => {
        const file = join(folder, kind);
        await run(process.execPath, [heap, learner, kind, file, String(fold ?? '')]);
        return readWeights(pathToFileURL(file));
      }),
    );
    if (!few || !many) throw new Error('train: a network is missing');
    return meanWeights(few, many);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
