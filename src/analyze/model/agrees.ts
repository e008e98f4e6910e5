import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { logitOf, type Question } from './sentence-model.ts';
import { supportOf } from './support.ts';

interface Cut {
  /** The least logit where a frame of the same meaning stands in the sentence. */
  readonly framed: number;
  /** The least logit of a sentence on its own. */
  readonly alone: number;
  /** Added per natural logarithm of the mail's sentences above the usual number. */
  readonly rise: number;
  /** How much the surest of the other sentences counts beside this one. */
  readonly support: number;
}

/** A mail of this many sentences has the cuts as they stand. */
const usualSentences = 9;
/** A shorter mail than this makes it no easier. */
const fewSentences = 5;

/** The weights know sentences that people write: in the noise of a longer one the plainest frames decide alone. */
const readable = 45;
const plainest = 2;

/** Set on mails that the weights had not seen: five folds of the labelled inbox and our own one, and ordinary mail. */
const cuts: Readonly<Record<Question, Cut>> = {
  leave: { framed: 0.2, alone: 2.7, rise: 2.1, support: 0.15 },
  look: { framed: -0.3, alone: 2.5, rise: 1.2, support: 0 },
  strong: { framed: 0, alone: 3, rise: 1.6, support: 0.6 },
  felt: { framed: 0.5, alone: 2.2, rise: 1.2, support: 0.3 },
  missed: { framed: -1, alone: 0, rise: 0.9, support: 0 },
  late: { framed: -1.6, alone: 0, rise: 1.3, support: 0.5 },
};

/**
 * Does the sentence say it: on its own, or (an easier line) where a frame has already said so; the plainer the words
 * of that frame, the less the model has a say: its `plainness` is taken off the line. The longer the mail, the surer one of its
 * sentences must be; what the others say counts beside it. English.
 */
export function agrees(
  question: Question,
  text: AnalysisText,
  sentence: Sentence,
  framed: boolean,
  plainness = 0,
): boolean {
  if (framed && plainness >= plainest && sentence.words.length > readable) return true;
  const { framed: low, alone, rise, support } = cuts[question];
  const sentences = text.sentences.length;
  const length = rise * Math.log(Math.max(fewSentences, sentences + 1) / usualSentences);
  const others = support * supportOf(question, text, sentence);
  return logitOf(question, sentence) + others >= (framed ? low - plainness : alone) + length;
}
