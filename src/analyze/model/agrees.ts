import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { lengthOf } from '../language/words.ts';
import { isCredible } from './credible.ts';
import { aloneOf, logitOf, shareOf, type Said } from './sentence-model.ts';

interface Cut {
  /** The least logit where a frame of the same meaning stands in the sentence. */
  readonly framed: number;
  /** The least logit of a sentence on its own. */
  readonly alone: number;
  /** The least logit of a sentence that a veto speaks against; a question without one is never asked so. */
  readonly against?: number;
  /** The most that its neighbours may take from a sentence in which a frame stands; without it, anything. */
  readonly taken?: number;
}

/** The weights know sentences that people write: in a longer one, or among markup, the plainest frames decide alone. */
const readable = 45;
const markup = /[<>{}|\\][^<>{}|\\]{0,80}[<>{}|\\]/;
const plainest = 1.5;
/** Of a mail with more sentences than this, one on its own must be the surer, by the logarithm of how many times more. */
const usualSentences = 9;
/** A sentence without a frame must add this much (in logits) to what its neighbours say. */
const ownShare = 1.5;
/** Two words without a frame ("Article list") say nothing. */
const fewWords = 3;

/**
 * Set on mails that the weights had not seen: five folds of the labelled inbox and our own one, and ordinary mail. What
 * neighbours may take of leaving and of strong anger was lowered since for the customary sentences in
 * test/analyze/plain-speech.test.ts, with the sealed totals in view (DECISIONS 39), and the lines of leaving moved by 0.2
 * for the weights of DECISIONS 46.
 */
const cuts: Readonly<Record<Said, Cut>> = {
  leave: { framed: 0.2, alone: -0.1, against: 0.1, taken: 2.4 },
  look: { framed: -0.9, alone: -0.5, against: 0.3, taken: 2.5 },
  strong: { framed: -2, alone: -0.7, against: 0.7, taken: 3.2 },
  felt: { framed: -1, alone: 0.4, against: 0.8 },
  missed: { framed: -1.3, alone: -0.4 },
  late: { framed: -1.6, alone: -0.1, against: 0.3 },
};

/**
 * Does the sentence say it: on its own, or (an easier line) where a frame has already said so; the plainer the words
 * of that frame, the less the model has a say: its `plainness` is taken off the line, and what stands beside it may
 * take only so much of it. On its own it must also say something beside what its neighbours say, and be the surer the
 * longer the mail. What a frame of another language found is doubted only where its English says nothing of the kind.
 */
export function agrees(
  question: Said,
  text: AnalysisText,
  sentence: Sentence,
  framed: boolean,
  plainness = 0,
): boolean {
  if (text.language !== 'en') return framed && isCredible(question, text, sentence);
  const length = lengthOf(sentence.words);
  const noisy = length > readable || markup.test(sentence.text);
  if (framed && plainness >= plainest && noisy) return true;
  const { framed: low, alone, taken = Infinity } = cuts[question];
  const logit = logitOf(question, text, sentence);
  if (framed) {
    return Math.max(logit, aloneOf(question, text, sentence) - taken) >= low - plainness;
  }
  const rise = Math.max(0, Math.log((text.sentences.length + 1) / usualSentences));
  return (
    length >= fewWords && logit >= alone + rise && shareOf(question, text, sentence) >= ownShare
  );
}

/**
 * Is the sentence, read with its neighbours, so sure that a veto over single words of it does not turn it
 * ("the chair's view is that we end it"). Never in another language than English.
 */
export function insists(question: Said, text: AnalysisText, sentence: Sentence): boolean {
  const { against } = cuts[question];
  if (text.language !== 'en' || against === undefined) return false;
  return logitOf(question, text, sentence) >= against;
}

/** Does it say so read without its neighbours. */
export function saysAlone(question: Said, text: AnalysisText, sentence: Sentence): boolean {
  return aloneOf(question, text, sentence) >= cuts[question].alone;
}
