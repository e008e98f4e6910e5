import type { Sentence } from '../language/read-text.ts';
import { sentenceFeatures, type SentenceFeature } from './sentence-features.ts';
import weights from './weights/sentences.json' with { type: 'json' };

/** What is asked of one sentence; each has weights of its own. */
export const questions = ['leave', 'look', 'strong', 'felt', 'missed', 'late'] as const;
export type Question = (typeof questions)[number];

/** Weights by the name of a feature; the bias is under the empty name. Numbers and terms only. */
export type SentenceWeights = Readonly<Record<string, number>>;

const models = new Map<Question, ReadonlyMap<string, number>>(
  questions.map((one) => [one, new Map(Object.entries(weights[one] as SentenceWeights))]),
);
const features = new WeakMap<Sentence, readonly SentenceFeature[]>();

/**
 * How far above 0 the logit must be: with a frame of the same meaning in the sentence, or on its own.
 * Set on folds of the labelled inbox (bench/detection.ts); no weight was learned there.
 */
const cuts: Readonly<Record<Question, { readonly framed: number; readonly alone: number }>> = {
  leave: { framed: 0.5, alone: 3 },
  look: { framed: 0.5, alone: 2 },
  strong: { framed: 0.3, alone: 2 },
  felt: { framed: 0, alone: 1 },
  missed: { framed: -0.5, alone: 0.3 },
  late: { framed: -0.5, alone: 0.5 },
};

/** The logit of a question for a sentence: bias and the weight of every feature once. Never throws. */
export function logitOf(question: Question, sentence: Sentence): number {
  const model = models.get(question);
  let known = features.get(sentence);
  if (!known) {
    known = sentenceFeatures(sentence);
    features.set(sentence, known);
  }
  let logit = model?.get('') ?? 0;
  for (const { name } of known) logit += model?.get(name) ?? 0;
  return logit;
}

/** Does the sentence say it: on its own, or (an easier line) where a frame has already said so. English. */
export function agrees(question: Question, sentence: Sentence, framed: boolean): boolean {
  const { framed: low, alone } = cuts[question];
  return logitOf(question, sentence) >= (framed ? low : alone);
}
