/**
 * Reads the mails of one fold with sentence weights that have not seen them, and prints one verdict a line as JSON.
 * Started by bench/cross-validation.ts: node score-fold.ts WEIGHTS FOLD. The weights take the place of the committed
 * ones by a hook of the module loader, so that the product has no door for it.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sharedData } from '../../test/shared-data.ts';
import { foldSets } from './folds.ts';

const [, , file = '', fold = '0'] = process.argv;
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('/model/weights-file.ts')) return next(url, context);
    const source = `export const weightsFile = new URL(${JSON.stringify(pathToFileURL(file))});`;
    return { format: 'module', source, shortCircuit: true };
  },
});
// After the hook: what these import must meet the fold's weights.
const { analyze } = await import('../../src/analyze/analyze.ts');
const { tierByText } = await import('./tier.ts');
const { verdictOf } = await import('./score.ts');

for (const { name, rows, context } of foldSets(sharedData ?? '', Number(fold))) {
  for (const row of rows) {
    const analysis = analyze(row.mail, context);
    if (analysis.status !== 'analysed') continue;
    const said = verdictOf(analysis, tierByText(analysis));
    process.stdout.write(`${JSON.stringify({ set: name, id: row.id, said })}\n`);
  }
}
