import type { Sentence } from '../language/read-text.ts';
import { sentenceFeatures } from './sentence-features.ts';
import weights from './weights/sentences.json' with { type: 'json' };

/** What is asked of one sentence; each has weights of its own. */
export const questions = ['leave', 'look', 'strong', 'felt', 'missed', 'late'] as const;
export type Question = (typeof questions)[number];

/** Weights by the name of a feature; the bias is under the empty name. Numbers and terms only. */
export type SentenceWeights = Readonly<Record<string, number>>;

/** The weights of a feature for each question, in the order of `questions`. */
const rows = new Map<string, Float64Array>();
questions.forEach((question, place) => {
  for (const [name, weight] of Object.entries(weights[question] as SentenceWeights)) {
    const row = rows.get(name) ?? new Float64Array(questions.length);
    row[place] = weight;
    rows.set(name, row);
  }
});
const bias = rows.get('') ?? new Float64Array(questions.length);
const read = new WeakMap<Sentence, Float64Array>();

/** The logit of a question for a sentence: bias and the weight of every feature once. Never throws. */
export function logitOf(question: Question, sentence: Sentence): number {
  let logits = read.get(sentence);
  if (!logits) {
    logits = logitsOf(sentence);
    read.set(sentence, logits);
  }
  return logits[questions.indexOf(question)] ?? 0;
}

/** The logits of all questions at once: the features are the same. */
function logitsOf(sentence: Sentence): Float64Array {
  const logits = Float64Array.from(bias);
  for (const { name } of sentenceFeatures(sentence)) {
    const row = rows.get(name);
    if (!row) continue;
    for (let place = 0; place < logits.length; place++) {
      logits[place] = (logits[place] ?? 0) + (row[place] ?? 0);
    }
  }
  return logits;
}
