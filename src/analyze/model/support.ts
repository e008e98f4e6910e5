import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { logitOf, questions, type Question } from './sentence-model.ts';

/** The two highest logits of a question among the sentences of a text. */
interface Highest {
  first: number;
  second: number;
}

/** Another sentence lifts at most by this, in logits. */
const furthestUp = 3;
/** Calm others pull down at most by this, and the less the fewer they are. */
const furthestDown = 3;
const enoughOthers = 4;
const known = new WeakMap<AnalysisText, ReadonlyMap<Question, Highest>>();

/**
 * How far the rest of the mail says the same: the highest logit of a question among the other sentences, kept
 * within -3 … 3; below zero only in part where there are fewer than four others, and 0 where there is none. Two
 * sentences of half an anger are an anger. Never throws; linear.
 */
export function supportOf(question: Question, text: AnalysisText, sentence: Sentence): number {
  let highest = known.get(text);
  if (!highest) {
    highest = new Map(questions.map((one) => [one, highestOf(one, text)]));
    known.set(text, highest);
  }
  const { first, second } = highest.get(question) as Highest;
  const other = logitOf(question, sentence) >= first ? second : first;
  if (other > 0) return Math.min(furthestUp, other);
  const others = Math.min(1, (text.sentences.length - 1) / enoughOthers);
  return others === 0 ? 0 : Math.max(-furthestDown, other) * others;
}

function highestOf(question: Question, text: AnalysisText): Highest {
  const found: Highest = { first: -Infinity, second: -Infinity };
  for (const sentence of text.sentences) {
    const logit = logitOf(question, sentence);
    if (logit > found.first) {
      found.second = found.first;
      found.first = logit;
    } else if (logit > found.second) found.second = logit;
  }
  return found;
}
