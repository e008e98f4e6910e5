import type { CancellationThreat, Evidence, Rejected, Rejection } from '../../domain/signal.ts';
import { isOurMatter } from '../language/address.ts';
import { saysSo } from '../language/denied.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isRomance } from '../language/romance.ts';
import { isConditional } from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import { agrees, insists } from '../model/agrees.ts';
import { isAdvert } from './advert.ts';
import { isAnsweredNo } from './answered-no.ts';
import { askedAbout } from './bare-question.ts';
import { atLeastOne, evidenceOf, rejection, type Detector } from './detector.ts';
import { fires, silent } from './examples/cancellation-threat.ts';
import { isExplainedAway } from './explained-away.ts';
import * as vetoes from './frames/cancellation-vetoes.ts';
import * as french from './frames/french.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import * as germanVetoes from './frames/german-vetoes.ts';
import * as spanish from './frames/spanish.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import { plainest, plainnessOf } from './plainness.ts';
import { asksRenewal } from './renewal.ts';
import { tellingOf } from './telling.ts';
import { type Family, familyOrder, familyScores, foundOf } from './threat-families.ts';
import { otherObject, ownBrand, threatVeto } from './threat-vetoes.ts';
import { goesToRival, isDeclinedNext } from './to-rival.ts';

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
/** Score of the families that say it outright. */
const plainScore = 0.9;
/** Score of a sentence that says it without any known frame. */
const unframed = 0.7;

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
  for (const family of familyOrder) {
    if (family === 'ultimatum' && !isConditional(sentence)) continue;
    for (const match of foundOf(family, text, sentence)) {
      const terms = family === 'indirect' || asksOfTerms(text, sentence);
      const veto = books && terms ? 'question' : threatVeto(text, sentence, match, stays);
      if (veto) {
        why ??= veto;
        continue;
      }
      if (!agrees('leave', text, sentence, true, plainnessOf(family, text, sentence))) {
        why ??= 'below-threshold';
        continue;
      }
      const form = formOf(sentence, family);
      const evidence = evidenceOf(text, sentence, match.from, match.to);
      return { form, score: familyScores[family], evidence };
    }
  }
  if (why !== null || !english) return why;
  const about = askedAbout(text, sentence);
  if (about === 'small thing') return 'other-object';
  const us = about === 'us';
  if (!agrees('leave', text, sentence, us, us ? plainest : 0)) return null;
  const whole = { from: 0, to: sentence.words.length, line: '' };
  const veto = threatVeto(text, sentence, whole, stays);
  if (veto) return veto;
  return {
    form: formOf(sentence, 'leaving'),
    score: unframed,
    evidence: evidenceOf(text, sentence),
  };
}

/** They ask what would happen, in German by any question, in French and Spanish by one with an "if"; or for the terms. */
function asksOfTerms(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language !== 'en' && foundOf('indirect', text, sentence).length > 0) return true;
  if (!sentence.asks) return false;
  return text.language === 'de' || (isRomance(text) && isConditional(sentence));
}

function formOf(sentence: Sentence, family: Family): CancellationThreat['form'] {
  if (family === 'indirect') return 'indirect';
  if (isConditional(sentence)) return 'conditional';
  return sentence.asks ? 'indirect' : 'explicit';
}
