import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { endMark } from '../language/words.ts';
import { loneSentence } from '../model/body.ts';

/** "How do I cancel?" and not a word of what. */
const bareQuestion = new RegExp(
  `^(?:(?:hi|hello|and|so|please) (?:, )?)?(?:how|where) (?:do|can|could|would|should) (?:i|we) (?:go about )?cancel(?:ling)?(?: (?:please|now|online|this|that|it|everything))?(?: ${endMark})? $`,
);
const smallThing =
  / (?:orders?|bookings?|appointments?|meetings?|calls?|visits?|seats?|licen[cs]es?|users?|deliver(?:y|ies)|shipments?|reservations?|add_?ons?|modules?|webinars?|trainings?|demos?|sessions?|courses?|tickets?|events?|rooms?|halls?|tables?|slots?) /;

/**
 * What a question to cancel that names nothing asks about: what the sentence before is about; where nothing stands
 * beside it, nothing but us is left to mean. Null where the model must tell, and for any other sentence. English only.
 */
export function askedAbout(text: AnalysisText, sentence: Sentence): 'us' | 'small thing' | null {
  if (!bareQuestion.test(sentence.norm)) return null;
  const { sentences } = text;
  if (sentences.length === 1 || sentences[loneSentence(sentences)] === sentence) return 'us';
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before && smallThing.test(` ${before.norm}`) ? 'small thing' : null;
}
