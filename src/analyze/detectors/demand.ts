import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isDenied } from '../language/denied.ts';
import { isPast, isQuoted, isReportedElsewhere, negations } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import type { Veto } from './collect.ts';
import * as frames from './frames/demands.ts';
import * as french from './frames/french-demands.ts';
import * as german from './frames/german-demands.ts';
import * as spanish from './frames/spanish-demands.ts';

/** What is demanded, by its form, in all languages. */
export const demands = {
  manager: table({
    en: frames.manager,
    de: german.manager,
    fr: french.manager,
    es: spanish.manager,
  }),
  legal: table({
    en: frames.legal,
    de: german.legal,
    fr: french.legal,
    es: spanish.legal,
  }),
  regulator: table({
    en: frames.regulator,
    de: german.regulator,
    fr: french.regulator,
    es: spanish.regulator,
  }),
  chargeback: table({
    en: frames.chargeback,
    de: german.chargeback,
    fr: french.chargeback,
    es: spanish.chargeback,
  }),
  public: table({
    en: frames.publicity,
    de: german.publicity,
    fr: french.publicity,
    es: spanish.publicity,
  }),
} as const;
const notToUs = table({ de: german.notToUs, fr: french.notToUs, es: spanish.notToUs });

const legalSteps = table({ en: frames.legalSteps });

/**
 * The first demand in a sentence that is made of us, or null. Of English only the plainest, a suit that is announced:
 * the others are bare words, and the model has learned which of them are strongly worded.
 */
export function demandIn(text: AnalysisText, sentence: Sentence): Match | null {
  if (text.language === 'en') {
    if (isPast(sentence) || sentence.asks) return null;
    return matchesOf(legalSteps, text, sentence).find((one) => isMeant(sentence, one)) ?? null;
  }
  const all = Object.values(demands).flatMap((one) => matchesOf(one, text, sentence));
  return all.find((match) => vetoOfDemand(text, sentence, match) === null) ?? null;
}

function isMeant(sentence: Sentence, { from, to }: Match): boolean {
  if (isQuoted(sentence, from, to) || isReportedElsewhere(sentence, from)) return false;
  return !sentence.words.slice(from, to).some(({ word }) => negations.has(word));
}

/** English frames are bare words: the sentence must speak to us. The others say what is done to whom. */
const toUs =
  / (?:you|your|usbrand|we will|i will|we shall|otherwise|if|unless|(?:i|we) (?:now )?(?:expect|want|demand|insist|require|need|would like)(?! to (?:call|phone|ring|contact) )|(?:get|have|put) (?:somebody|someone|me|us)|(?:lawyers?|attorney|solicitors?|counsel|barrister) will be in (?:touch|contact) (?!with ))/;

/** Why a match is no demand of us. */
export const vetoOfDemand: Veto = (text, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  if (isDenied(text, sentence, match)) return 'negated';
  if (isPast(sentence)) return 'past';
  if (isReportedElsewhere(sentence, match.from)) return 'third-party';
  if (text.language !== 'en') return says(notToUs, text, sentence) ? 'third-party' : null;
  return toUs.test(` ${sentence.norm}`) ? null : 'third-party';
};
