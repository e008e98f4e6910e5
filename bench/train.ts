/**
 * Learns the models of src/analyze/model from the licence-safe sets and our own texts, and writes their weights:
 * numbers and terms only. The same data gives the same bytes. Run: npm run train (20 minutes, 12 GB of memory). Needs
 * the labelled sets beside the project (or DEFUSE_SHARED_DATA); see NOTICE for what is used.
 */
import { writeFileSync } from 'node:fs';
import { weightsFile } from '../src/analyze/model/weights-file.ts';
import { sharedData } from '../test/shared-data.ts';
import { learn, learnFrustration } from './learn/recipes.ts';
import { learnTopics } from './learn/topic.ts';
import { learnInBoth } from './learn/both-companies.ts';
import { weightsText } from './learn/weights-text.ts';

const folder = new URL('../src/analyze/model/weights/', import.meta.url);

const topicWeights = learnTopics();
const lines = Object.entries(topicWeights.terms).map(
  ([term, row]) => `${JSON.stringify(term)}:${JSON.stringify(row)}`,
);
writeFileSync(
  new URL('topic.json', folder),
  `{"bias":${JSON.stringify(topicWeights.bias)},"families":${JSON.stringify(topicWeights.families)},
"terms":{\n${lines.join(',\n')}\n}}\n`,
);
process.stdout.write(`topic: ${lines.length} terms\n`);
if (!sharedData) {
  process.stderr.write('train: the labelled sets are not there; set DEFUSE_SHARED_DATA\n');
  process.exit(1);
}
const all = (): boolean => true;
const learned = {
  frustration: learnFrustration(sharedData, all),
  churn: learn('churn', sharedData, all),
  comparison: learn('comparison', sharedData, all),
};
const sentences = await learnInBoth();
writeFileSync(weightsFile, weightsText(sentences));
process.stdout.write(`sentences: ${sentences.features.length} terms, ${sentences.units} units\n`);
for (const [name, weights] of Object.entries(learned)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(weights, null, 1)}\n`);
  const ngrams = Object.keys(weights.ngrams).length;
  process.stdout.write(`${name}: ${Object.keys(weights.dense).length} dense, ${ngrams} n-grams\n`);
}
