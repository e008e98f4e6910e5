import type { CancellationThreat, Evidence, Rejected, Rejection } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import {
  isConditional,
  negations,
  isOutsiders,
  isPast,
  isQuoted,
  isReportedElsewhere,
} from '../language/scope.ts';
import { isOurMatter } from '../language/address.ts';
import { isAnsweredNo } from './answered-no.ts';
import { isDenied, isDeniedInside, saysSo } from '../language/denied.ts';
import { isRomance } from '../language/romance.ts';
import { isAdvert } from './advert.ts';
import { bareNoticesIn } from './bare-notice.ts';
import { askedAbout } from './bare-question.ts';
import { agrees, insists } from '../model/agrees.ts';
import type { Match } from '../language/frames.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { atLeastOne, evidenceOf, rejection, type Detector } from './detector.ts';
import { plainest, plainnessOf } from './plainness.ts';
import { tellingOf } from './telling.ts';
import { fires, silent } from './examples/cancellation-threat.ts';
import { isExplainedAway } from './explained-away.ts';
import { isHarmlessTerms } from './harmless-terms.ts';
import { isLesser } from './lesser.ts';
import { asksRenewal, isRenewal } from './renewal.ts';
import { goingsToRival, isDeclinedNext, isNoChoice } from './to-rival.ts';
import { ending } from './frames/ending.ts';
import { indirect } from './frames/indirect.ts';
import { lastChance } from './frames/last-chance.ts';
import { leaving, nowDone as nowDoneFrames } from './frames/leaving.ts';
import { notRenewing } from './frames/not-renewing.ts';
import { passedOver, perhapsPassedOver, weighed as weighedFrames } from './frames/passed-over.ts';
import { ultimatum } from './frames/ultimatum.ts';
import * as french from './frames/french.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import * as german from './frames/german.ts';
import * as germanVetoes from './frames/german-vetoes.ts';
import * as spanish from './frames/spanish.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import * as vetoes from './frames/cancellation-vetoes.ts';

const families = {
  ending: table({
    en: ending,
    de: german.cancellation,
    fr: french.cancellation,
    es: spanish.cancellation,
  }),
  notRenewing: table({ en: notRenewing }),
  leaving: table({ en: leaving }),
  passedOver: table({ en: passedOver }),
  perhapsPassedOver: table({ en: perhapsPassedOver }),
  lastChance: table({ en: lastChance }),
  indirect: table({ en: indirect, de: german.indirect, fr: french.indirect, es: spanish.indirect }),
  ultimatum: table({ en: ultimatum }),
};
type Family = keyof typeof families | 'toRival';
const order: readonly Family[] = [
  'ending',
  'notRenewing',
  'leaving',
  'toRival',
  'passedOver',
  'perhapsPassedOver',
  'lastChance',
  'indirect',
  'ultimatum',
];
const scores: Readonly<Record<Family, number>> = {
  ending: 0.95,
  notRenewing: 0.95,
  leaving: 0.9,
  toRival: 0.9,
  passedOver: 0.9,
  perhapsPassedOver: 0.75,
  lastChance: 0.8,
  indirect: 0.75,
  ultimatum: 0.8,
};
const otherObject = table({
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
const ownBrand = table({ en: vetoes.ownBrand });
const staying = table({
  en: vetoes.staying,
  de: germanVetoes.staying,
  fr: frenchVetoes.staying,
  es: spanishVetoes.staying,
});
/** The terms of the contract are wanted for somebody's books; in English `isHarmlessTerms` tells. */
const forTheBooks = table({
  de: germanVetoes.forTheBooks,
  fr: french.forTheBooks,
  es: spanish.forTheBooks,
});
const wording = table({ en: vetoes.wording });
const weighed = table({ en: weighedFrames });
const nowDone = table({ en: nowDoneFrames });

/** The customer says, asks or hints that the whole contract will end. */
export const cancellationThreat: Detector = {
  kind: 'cancellation-threat',
  threshold: 0.5,
  clause: 'H1',
  fires,
  silent,
  detect(text) {
    const found: (Threat & { readonly telling: number; readonly toUs: boolean })[] = [];
    const rejected: Rejected[] = [];
    const stays = text.sentences.some(
      (one) => saysSo(staying, text, one) && !isConditional(one) && !goesToRival(text, one),
    );
    const arrives = text.sentences.some((one) => says(ownBrand, text, one));
    const books = text.sentences.some((one) => says(forTheBooks, text, one));
    const advert = isAdvert(text);
    for (const [index, sentence] of text.sentences.entries()) {
      const read = readSentence(text, sentence, { stays, books });
      if (read === null) continue;
      const besideUs = !/ (?:you|your|usbrand) /.test(` ${sentence.norm}`);
      const foreign = advert || (arrives && besideUs && !goesToRival(text, sentence));
      const ours = isOurMatter(text, index) || insists('leave', text, sentence);
      const answeredNo = isAnsweredNo(text, index) && !asksRenewal(text, sentence);
      const denied = answeredNo || isDeclinedNext(text, index) ? 'negated' : read;
      const seen = ours && !foreign ? denied : 'third-party';
      if (typeof seen === 'string') {
        rejected.push(rejection(text, 'cancellation-threat', seen, sentence));
      } else {
        const telling = tellingOf('leave', text, sentence, seen.score !== unframed);
        found.push({ ...seen, toUs: isToUs(sentence), telling });
      }
    }
    if (isExplainedAway(text, found, rejected, otherObject) || isOthersMatter(found, rejected)) {
      return { signals: [], rejected, score: 0 };
    }
    found.sort((a, b) => b.telling - a.telling);
    const evidence = atLeastOne(found.map((one) => one.evidence));
    const [best] = found;
    if (!evidence || !best) return { signals: [], rejected, score: 0 };
    const score = Math.max(...found.map((one) => one.score));
    const { form } = best;
    return { signals: [{ kind: 'cancellation-threat', score, form, evidence }], rejected, score };
  },
};

/**
 * The mail leaves somebody else in one sentence; what another hints of leaving without a word to us is the same matter.
 * A plain "cancel our contract" stands, whatever else the mail tells.
 */
function isOthersMatter(
  found: readonly (Threat & { readonly toUs: boolean })[],
  rejected: readonly Rejected[],
): boolean {
  if (found.length === 0 || found.some((one) => one.toUs || one.score >= plainScore)) return false;
  return rejected.some(({ why }) => why === 'third-party' || why === 'own-brand');
}

/** It speaks to us, also in the words of a lawyer ("Customer will …", "hereby"). */
function isToUs({ norm }: Sentence): boolean {
  return / (?:you|your|yours|usbrand|yourselves|customer will|hereby) /.test(` ${norm} `);
}

interface Threat {
  readonly form: CancellationThreat['form'];
  readonly score: number;
  readonly evidence: Evidence;
}

/** What one sentence says: a threat, why what looked like one is none, or null. */
function readSentence(
  text: AnalysisText,
  sentence: Sentence,
  { stays, books }: { readonly stays: boolean; readonly books: boolean },
): Threat | Rejection | null {
  const english = text.language === 'en';
  let why: Rejection | null = null;
  for (const family of order) {
    if (family === 'ultimatum' && !isConditional(sentence)) continue;
    for (const match of foundOf(family, text, sentence)) {
      const terms = family === 'indirect' || asksOfTerms(text, sentence);
      const veto = books && terms ? 'question' : vetoOf(text, sentence, match, stays);
      if (veto) {
        why ??= veto;
        continue;
      }
      if (english && !agrees('leave', text, sentence, true, plainnessOf(family, text, sentence))) {
        why ??= 'below-threshold';
        continue;
      }
      const form = formOf(sentence, family);
      const evidence = evidenceOf(text, sentence, match.from, match.to);
      return { form, score: scores[family], evidence };
    }
  }
  if (why !== null || !english) return why;
  const about = askedAbout(text, sentence);
  if (about === 'small thing') return 'other-object';
  const us = about === 'us';
  if (!agrees('leave', text, sentence, us, us ? plainest : 0)) return null;
  const whole = { from: 0, to: sentence.words.length, line: '' };
  const veto = vetoOf(text, sentence, whole, stays);
  if (veto) return veto;
  return {
    form: formOf(sentence, 'leaving'),
    score: unframed,
    evidence: evidenceOf(text, sentence),
  };
}

function foundOf(family: Family, text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (family === 'toRival') return goingsToRival(text, sentence);
  const found = matchesOf(families[family], text, sentence);
  if (family === 'ending') return [...found, ...bareNoticesIn(text, sentence)];
  if (family !== 'perhapsPassedOver' || found.length === 0) return found;
  return text.sentences.some((one) => says(weighed, text, one)) ? found : [];
}

function goesToRival(text: AnalysisText, sentence: Sentence): boolean {
  return goingsToRival(text, sentence).length > 0;
}

/** They ask what would happen: in German any question, in French and Spanish one with an "if". */
function asksOfTerms(text: AnalysisText, sentence: Sentence): boolean {
  if (!sentence.asks) return false;
  return text.language === 'de' || (isRomance(text) && isConditional(sentence));
}

/** Score of the families that say it outright. */
const plainScore = 0.9;
/** Score of a sentence that says it without any known frame. */
const unframed = 0.7;

function formOf(sentence: Sentence, family: Family): CancellationThreat['form'] {
  if (family === 'indirect') return 'indirect';
  if (isConditional(sentence)) return 'conditional';
  return sentence.asks ? 'indirect' : 'explicit';
}

/** "to one of your competitors" is not "to your premium plan". */
const toCompetitor = / to (?:[a-z]+ ){0,3}(?:competitors?|competition) /;

function vetoOf(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  stays: boolean,
): Rejection | null {
  if (isDeniedInside(sentence, match)) return 'negated';
  if (isHarmlessTerms(text, sentence)) return 'other-object';
  if (isNoChoice(text, sentence, match) && !goesToRival(text, sentence)) return 'negated';
  if (isDoublyNegated(sentence) || isTurned(text, sentence, match)) return 'negated';
  if (isLesser(text, sentence, match)) return 'other-object';
  if (isRenewal(text, sentence, match)) return 'negated';
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
  { from, to }: Match,
  stays: boolean,
): Rejection | null {
  if (isQuoted(sentence, from, to)) return 'third-party';
  // "We leave you for Orbit" is not "we left Orbit for you".
  if (says(ownBrand, text, sentence) && !goesToRival(text, sentence)) return 'own-brand';
  if (!toCompetitor.test(sentence.norm) && says(otherObject, text, sentence)) return 'other-object';
  if (isPast(sentence) && !says(nowDone, text, sentence)) return 'past';
  return stays ? 'negated' : othersVeto(text, sentence, from);
}

/** Single words that mostly speak of something or somebody else. */
function othersVeto(text: AnalysisText, sentence: Sentence, from: number): Rejection | null {
  if (says(wording, text, sentence)) return 'other-object';
  if (says(elsewhere, text, sentence)) return 'third-party';
  // What follows knows English words, of which German has some ("her", "bank").
  if (text.language === 'de') return null;
  const party = / customer (?:will|shall|may|hereby|intends) /.test(` ${sentence.norm}`);
  if (!party && isOutsiders(sentence, from)) return 'third-party';
  return isReportedElsewhere(sentence, from) ? 'third-party' : null;
}

/** "no question of not renewing", "I am not saying we will not renew". */
function isDoublyNegated(sentence: Sentence): boolean {
  return / (?:no question of|not (?:saying|because)|there is no (?:plan|intention|reason) to) /.test(
    ` ${sentence.norm}`,
  );
}
