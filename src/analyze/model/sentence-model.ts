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

interface Cut {
  /** The least logit where a frame of the same meaning stands in the sentence. */
  readonly framed: number;
  /** The least logit of a sentence on its own. */
  readonly alone: number;
  /** Added per natural logarithm of the mail's sentences above the usual number. */
  readonly rise: number;
}

/** A mail of this many sentences has the cuts as they stand. */
const usualSentences = 9;
/** A shorter mail than this makes it no easier. */
const fewSentences = 5;

/** Set on mails that the weights had not seen: four folds of the labelled inbox and our own one, and ordinary mail. */
const cuts: Readonly<Record<Question, Cut>> = {
  leave: { framed: 0, alone: 2.8, rise: 1.8 },
  look: { framed: -0.4, alone: 1.3, rise: 1.4 },
  strong: { framed: 0.3, alone: 2.2, rise: 0.4 },
  felt: { framed: 0.5, alone: 1.5, rise: 0.5 },
  missed: { framed: -1, alone: 0, rise: 0.9 },
  late: { framed: -1, alone: 0, rise: 0.9 },
};

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

/**
 * Does the sentence say it: on its own, or (an easier line) where a frame has already said so. `sentences`
 * is how many the mail has: the longer it is, the surer one of them must be. English.
 */
export function agrees(
  question: Question,
  sentence: Sentence,
  framed: boolean,
  sentences: number,
): boolean {
  const { framed: low, alone, rise } = cuts[question];
  const length = rise * Math.log(Math.max(fewSentences, sentences + 1) / usualSentences);
  return logitOf(question, sentence) >= (framed ? low : alone) + length;
}
