import { environment, loadConfig } from '../config.ts';
import { mergeHint, mergeRefused, mergedWords } from '../jobs/merge-words.ts';
import type { Merged } from '../store/merge-accounts.ts';
import { ask } from './operate.ts';

/**
 * Makes two accounts one and prints what moved. Done twice it says that there is nothing to merge and returns 1.
 * Throws one line where the configuration file would undo it, or the store cannot be reached.
 */
export async function merge(
  from: string,
  into: string,
  options: { config: string },
): Promise<number> {
  const config = loadConfig(options.config, environment());
  const refused = mergeRefused(from, into, config);
  if (refused !== null) throw new Error(refused);
  const done = (await ask({ ask: 'merge-accounts', from, into }, config)) as Merged;
  process.stdout.write(`${mergedWords(from, into, done)}\n`);
  const hint = mergeHint(into, done, config);
  if (hint !== null) process.stderr.write(`${hint}\n`);
  return done.merged ? 0 : 1;
}
