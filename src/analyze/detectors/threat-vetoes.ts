import type { Rejection } from '../../domain/signal.ts';
import { isDenied, isDeniedInside } from '../language/denied.ts';
import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import {
  isOutsiders,
  isPast,
  isQuoted,
  isReportedElsewhere,
  negations,
} from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import { insists } from '../model/agrees.ts';
import * as vetoes from './frames/cancellation-vetoes.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import { nearlyGivenUp as nearlyFrames } from './frames/given-up.ts';
import * as germanVetoes from './frames/german-vetoes.ts';
import { nowDone as nowDoneFrames } from './frames/leaving.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import { isOfTheDead } from './given-up.ts';
import { isHarmlessTerms } from './harmless-terms.ts';
import { isKept } from './kept.ts';
import { isGuestsStay, isHired, isLesser } from './lesser.ts';
import { isOthersEnd } from './others-end.ts';
import { isRenewal } from './renewal.ts';
import { goesToRival, isNoChoice, isOwnGoing } from './to-rival.ts';

/** Words of something else that is ended, by language. */
export const otherObject = table({
  en: vetoes.otherObject,
  de: germanVetoes.otherObject,
  fr: frenchVetoes.otherObject,
  es: spanishVetoes.otherObject,
});
const elsewhere = table({
  en: vetoes.elsewhere,
  de: germanVetoes.elsewhere,
  fr: frenchVetoes.elsewhere,
  es: spanishVetoes.elsewhere,
});
/** What comes to us from elsewhere: our gain. */
export const ownBrand = table({ en: vetoes.ownBrand });
const wording = table({ en: vetoes.wording });
const nearlyGivenUp = table({ en: nearlyFrames });
const nowDone = table({ en: nowDoneFrames });

/** "to one of your competitors" is not "to your premium plan". */
const toCompetitor = / to (?:[a-z]+ ){0,3}(?:competitors?|competition) /;

/**
 * Why a match is no threat to us, or null. `stays` = the mail says elsewhere that they stay. What names the other thing
 * itself is final; single words give way where the sentence, read with its neighbours, is sure.
 */
export function threatVeto(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  stays: boolean,
): Rejection | null {
  if (isDeniedInside(sentence, match)) return 'negated';
  if (isOfTheDead(text, sentence)) return null;
  if (isHarmlessTerms(text, sentence)) return 'other-object';
  if (isNoChoice(text, sentence, match) && !goesToRival(text, sentence)) return 'negated';
  if (isDoublyNegated(sentence) || isTurned(text, sentence, match)) return 'negated';
  if (isLesser(text, sentence, match) || isGuestsStay(text, sentence, match)) return 'other-object';
  if (isHired(text, sentence) || isOthersEnd(text, sentence, match)) return 'other-object';
  if (isRenewal(text, sentence, match) || isKept(text, sentence, match)) return 'negated';
  if (says(nearlyGivenUp, text, sentence)) return 'negated';
  return insists('leave', text, sentence) ? null : softVetoOf(text, sentence, match, stays);
}

function isTurned(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  // The "nicht" behind a noun belongs to its verb: "unsere Kündigung wurde nicht bestätigt".
  if (/notice|kundigung/.test(match.line)) return isDenied(text, sentence, match, 'last');
  const own = sentence.words.slice(match.from, match.to).some(({ word }) => negations.has(word));
  return !(own && text.language === 'en') && isDenied(text, sentence, match);
}

/** What speaks against it unless the sentence, read with its neighbours, is sure. */
function softVetoOf(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  stays: boolean,
): Rejection | null {
  const { from, to } = match;
  if (isQuoted(sentence, from, to)) return 'third-party';
  // "We leave you for Orbit" is not "we left Orbit for you".
  if (says(ownBrand, text, sentence) && !goesToRival(text, sentence)) return 'own-brand';
  if (!toCompetitor.test(sentence.norm) && says(otherObject, text, sentence)) return 'other-object';
  if (isPast(sentence) && !says(nowDone, text, sentence)) return 'past';
  return stays ? 'negated' : othersVeto(text, sentence, match);
}

/** Single words that mostly speak of something or somebody else. */
function othersVeto(text: AnalysisText, sentence: Sentence, match: Match): Rejection | null {
  const { from } = match;
  if (says(wording, text, sentence)) return 'other-object';
  if (says(elsewhere, text, sentence)) return 'third-party';
  // What follows knows English words, of which German has some ("her", "bank").
  if (text.language === 'de') return null;
  const party = / customer (?:will|shall|may|hereby|intends) /.test(` ${sentence.norm}`);
  // "They load it into the new ERP, whose planning module replaces yours": a clause with a subject of its own.
  const relative = sentence.words[match.from - 1]?.word === 'whose';
  const own = party || relative || isOwnGoing(text, sentence, match);
  if (!own && isOutsiders(sentence, from)) return 'third-party';
  return isReportedElsewhere(sentence, from) ? 'third-party' : null;
}

/** "no question of not renewing", "I am not saying we will not renew". */
function isDoublyNegated(sentence: Sentence): boolean {
  return / (?:no question of|not (?:saying|because)|there is no (?:plan|intention|reason) to) /.test(
    ` ${sentence.norm}`,
  );
}
