import type { Evidence, Rejected, Rejection } from '../../domain/signal.ts';
import { isOurMatter } from '../language/address.ts';
import { overlap } from '../language/frames.ts';
import { isAnsweredNo } from './answered-no.ts';
import { isAdvert } from './advert.ts';
import { isFromStranger } from './stranger.ts';
import { agrees, insists, saysAlone } from '../model/agrees.ts';
import { plainest } from './plainness.ts';
import { tellingOf } from './telling.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isOutsiders, isPast, isQuoted, negations } from '../language/scope.ts';
import { isDenied, saysSo } from '../language/denied.ts';
import type { Match } from '../language/frames.ts';
import { isFirstName } from '../language/tagger.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { atLeastOne, evidenceOf, rejection, type Detector } from './detector.ts';
import { isUntouchedNext } from './kept.ts';
import { isOtherGoods, isOwnTender } from './other-goods.ts';
import { isOfTheirPeople } from './others-end.ts';
import { isDeclinedNext, isNoChoice } from './to-rival.ts';
import { fires, silent } from './examples/evaluating-alternatives.ts';
import * as frames from './frames/evaluating.ts';
import * as french from './frames/french.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import * as german from './frames/german.ts';
import * as germanVetoes from './frames/german-vetoes.ts';
import * as rivals from './frames/rivals.ts';
import * as spanish from './frames/spanish.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import {
  ownBrand as ownBrandFrames,
  staying as stayingFrames,
} from './frames/cancellation-vetoes.ts';

const evaluating = table({
  en: frames.evaluating,
  de: german.evaluating,
  fr: french.evaluating,
  es: spanish.evaluating,
});
const plainly = table({ en: frames.plainly });
const yourOwn = table({
  en: frames.yourOwn,
  de: germanVetoes.yourOwn,
  fr: frenchVetoes.yourOwn,
  es: spanishVetoes.yourOwn,
});
const notEvaluating = table({ en: frames.notEvaluating });
const otherGoods = table({
  en: frames.otherGoods,
  de: germanVetoes.otherGoods,
  fr: frenchVetoes.otherGoods,
  es: spanishVetoes.otherGoods,
});
const ownBrand = table({ en: ownBrandFrames });
const beside = table({ en: rivals.beside });
const knowsAnother = table({ en: rivals.knowsAnother });
const wouldHaveIt = table({ en: rivals.wouldHaveIt });
const heldUp = table({ en: rivals.heldUp });
const likedBest = table({ en: rivals.likedBest });
const unasked = table({ en: rivals.unasked });
const staying = table({
  en: stayingFrames,
  fr: frenchVetoes.staying,
  es: spanishVetoes.staying,
});
const elsewhere = table({ de: germanVetoes.elsewhere });
const askedOfUs = table({ de: germanVetoes.askedOfUs });

/** The customer looks at other products, or is made to. */
export const evaluatingAlternatives: Detector = {
  kind: 'evaluating-alternatives',
  threshold: 0.5,
  clause: 'H2',
  fires,
  silent,
  detect(text) {
    const found: (Look & { readonly sentence: Sentence; readonly telling: number })[] = [];
    const rejected: Rejected[] = [];
    let competitor: string | null = null;
    let before: Sentence | null = null;
    const outside = isAdvert(text) || isFromStranger(text);
    const docVeto = text.sentences.some(
      (one) => saysSo(notEvaluating, text, one) || saysSo(staying, text, one),
    );
    for (const [index, sentence] of text.sentences.entries()) {
      const goods =
        says(otherGoods, text, sentence) || (before !== null && says(otherGoods, text, before));
      before = sentence;
      const read = readSentence(text, sentence, docVeto || goods);
      if (read === null) continue;
      const ours = isOurMatter(text, index) || insists('look', text, sentence);
      const taken = isAnsweredNo(text, index) || isDeclinedNext(text, index);
      const denied = taken ? 'negated' : read;
      const seen = ours && !outside ? denied : 'third-party';
      if (typeof seen === 'string') {
        rejected.push(rejection(text, 'evaluating-alternatives', seen, sentence));
        continue;
      }
      const telling = tellingOf('look', text, sentence, seen.framed);
      found.push({ ...seen, sentence, telling });
      competitor ??= [...sentence.rivals.values()][0] ?? null;
    }
    const own = found.filter((one) => one.framed || !isLent(text, one.sentence, rejected));
    own.sort((a, b) => b.telling - a.telling);
    const all = atLeastOne(own.map((one) => one.evidence));
    if (!all) return { signals: [], rejected, score: 0 };
    const score = competitor ? 0.95 : 0.85;
    const signal = { kind: 'evaluating-alternatives', score, competitor, evidence: all } as const;
    return { signals: [signal], rejected, score };
  },
};

/**
 * Does a sentence look around only by what stands beside it, and that is no look: "We were comparing three paper mills.
 * The next round is on Thursday." English.
 */
function isLent(text: AnalysisText, sentence: Sentence, rejected: readonly Rejected[]): boolean {
  if (sentence.rivals.size > 0 || saysAlone('look', text, sentence)) return false;
  const at = text.sentences.indexOf(sentence);
  return [at - 2, at - 1, at + 1, at + 2]
    .map((place) => text.sentences[place])
    .some((one) => one !== undefined && isTurnedDown(text, one, rejected));
}

function isTurnedDown(
  text: AnalysisText,
  sentence: Sentence,
  rejected: readonly Rejected[],
): boolean {
  if (isNoChoice(text, sentence, wholeOf(sentence))) return true;
  return rejected.some(
    ({ why, evidence }) =>
      (why === 'negated' || why === 'other-object') &&
      evidence.part === sentence.part &&
      evidence.start >= sentence.start &&
      evidence.start < sentence.start + sentence.text.length,
  );
}

/** A sentence that says it; whether a frame knows its words. */
interface Look {
  readonly evidence: Evidence;
  readonly framed: boolean;
}

function wholeOf({ words }: Sentence): Match {
  return { from: 0, to: words.length, line: '' };
}

/** "We are not looking at alternatives": the frame spans the "not". */
function isDeniedInside({ words }: Sentence, { from, to }: Match): boolean {
  return words.slice(from, to).some(({ word }) => negations.has(word));
}

function readSentence(
  text: AnalysisText,
  sentence: Sentence,
  docVeto: boolean,
): Look | Rejection | null {
  const english = text.language === 'en';
  let why: Rejection | null = null;
  const plain = matchesOf(plainly, text, sentence).filter((one) => !isDeniedInside(sentence, one));
  const wished = [...wishesOf(text, sentence), ...matchesOf(heldUp, text, sentence)];
  // Two sentences that only together say it, or irony: the model, which reads one plainly, is not asked.
  const sure = wished.length > 0 ? Infinity : plainest;
  const isPlain = plain.length + wished.length > 0 || isOfBoss(text, sentence);
  const plainness = isPlain ? sure : 0;
  const matches = [...matchesOf(evaluating, text, sentence), ...plain, ...wished];
  for (const match of matches) {
    const agreed = agrees('look', text, sentence, true, plainness);
    const doubted = agreed ? null : 'below-threshold';
    const veto = vetoOf(text, sentence, match, docVeto) ?? doubted;
    if (!veto) return { evidence: evidenceOf(text, sentence, match.from, match.to), framed: true };
    why ??= veto;
  }
  if (why !== null || !english || !agrees('look', text, sentence, false)) return why;
  const veto = vetoOf(text, sentence, wholeOf(sentence), docVeto);
  return veto ?? { evidence: evidenceOf(text, sentence), framed: false };
}

/** "My successor used another product and asks why we do not switch to it": who decides next has looked. English. */
function wishesOf(text: AnalysisText, sentence: Sentence): readonly Match[] {
  const wished = matchesOf(wouldHaveIt, text, sentence);
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  const known = [before, sentence].some((one) => one && says(knowsAnother, text, one));
  return known
    ? wished.filter((one) => !isDeniedInside(sentence, one) || /^why/.test(one.line))
    : [];
}

function vetoOf(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  docVeto: boolean,
): Rejection | null {
  const { from, to } = match;
  if (says(yourOwn, text, sentence)) return 'own-brand';
  if (says(askedOfUs, text, sentence)) return 'question';
  if (isDenied(text, sentence, match) || isNoChoice(text, sentence, match)) return 'negated';
  if (isUntouchedNext(text, sentence)) return 'negated';
  if (matchesOf(unasked, text, sentence).some((one) => overlap(one, match))) return 'negated';
  if (matchesOf(beside, text, sentence).some((one) => overlap(one, match))) return 'own-brand';
  if (isLikedBest(text, sentence)) return 'negated';
  if (isForPerson(sentence) || isOtherGoods(text, sentence, match)) return 'other-object';
  if (isOfTheirPeople(text, sentence, match)) return 'third-party';
  if (isOwnTender(text, sentence)) return 'other-object';
  if (insists('look', text, sentence)) return null;
  if (isQuoted(sentence, from, to)) return 'third-party';
  if (says(ownBrand, text, sentence)) return 'own-brand';
  if (says(elsewhere, text, sentence)) return 'third-party';
  if (isPast(sentence)) return 'past';
  const held = matchesOf(heldUp, text, sentence).some((one) => overlap(one, match));
  if (docVeto && !held) return 'other-object';
  if (isOfTheirCustomers(sentence)) return 'third-party';
  const named = / (?:you|your|usbrand|us|we|committee|board) /.test(` ${sentence.norm}`);
  // Who comes in the writer's place is none of the house in no other sentence.
  const decides = wishesOf(text, sentence).some((one) => overlap(one, match));
  const others = !named && !decides && !isOfBoss(text, sentence);
  if (isOutsiders(sentence, from) && others) return 'third-party';
  return null;
}

/** It may yet turn. */
const notSettled =
  / (?:unless|until|if|however|though|cheaper|so far|for now|for the moment|at the moment|used to|ago) | but .* but /;

/** "My boss wanted to see others, but likes yours best": the look is over. */
function isLikedBest(text: AnalysisText, sentence: Sentence): boolean {
  return matchesOf(likedBest, text, sentence).some(
    ({ to }) =>
      !notSettled.test(` ${sentence.norm}`) &&
      !sentence.words.slice(to).some(({ word }) => word === 'but'),
  );
}

const ourBoss =
  / (?:our|my) (?:[a-z]+ ){0,2}(?:boss|bosses|manager|director|directors|ceo|cfo|coo|cto|head|chief|owner|owners|principal|board|management) /;

/** "The new system" may be ours. */
const ofOthers =
  / (?:alternatives?|others?|another|around|elsewhere|competit[a-z]*|different|rivalname) /;

/** "My boss is not amused. He wanted to look around anyway": of whom "he" speaks is of the house. */
function isOfBoss(text: AnalysisText, sentence: Sentence): boolean {
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (before === undefined || !/^(?:(?:and|but|so) )?(?:he|she|they) /.test(sentence.norm))
    return false;
  return ourBoss.test(` ${before.norm} `) && ofOthers.test(` ${sentence.norm} `);
}

const successorOf =
  /(?:^| )(?:replacement|successor|substitute|stand in|cover) for (?:(?:our|the|my|a) )?(?:[a-z]+ )?(?:(?:her|him|them) |(?:manager|colleague|accountant|bookkeeper|employee|driver|nurse|assistant|director|receptionist|secretary|teacher|technician|engineer|controller|administrator|admin|coordinator|intern|apprentice|officer|head|lead)(?= $| [^a-z]| who| in | at | and ))/;

/** Somebody's place in the house is to be filled: "a replacement for Jane". */
function isForPerson({ norm, words, text, start }: Sentence): boolean {
  if (successorOf.test(norm)) return true;
  const named = words.findIndex(
    ({ word }, at) =>
      word === 'for' && /^(?:replacement|successor)$/.test(words[at - 1]?.word ?? ''),
  );
  const name = named < 0 ? undefined : words[named + 1];
  return name !== undefined && isFirstName(text.slice(name.start - start, name.end - start));
}

const theirCustomers =
  /^(?:our|my) (?:[a-z]+ )?(?:customers|clients|members|guests|users|tenants|patients|readers|students|subscribers) /;

/** The customer's own customers look around: "Our guests compare prices." */
function isOfTheirCustomers({ norm }: Sentence): boolean {
  return theirCustomers.test(norm) && !/ (?:you|your|usbrand) /.test(` ${norm} `);
}
