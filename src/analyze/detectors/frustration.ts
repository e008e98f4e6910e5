import type { Evidence, Intensity, Rejected, Rejection } from '../../domain/signal.ts';
import { scoreFrustration } from '../model/score.ts';
import { isAdvert } from './advert.ts';
import { bareAngerOf } from './bare-anger.ts';
import { isFromStranger } from './stranger.ts';
import { agrees, insists } from '../model/agrees.ts';
import type { Said } from '../model/sentence-model.ts';
import { outsiders } from '../language/classes.ts';
import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isAddressedToUs } from '../language/address.ts';
import { isDenied } from '../language/denied.ts';
import { isQuoted } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { atLeastOne, evidenceOf, rejection, type Detector } from './detector.ts';
import { fires, silent } from './examples/frustration.ts';
import { isOfFormerHouse } from './former-house.ts';
import { strong as anger } from './frames/anger.ts';
import { papersToRead } from './frames/demands.ts';
import * as french from './frames/french.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import * as frames from './frames/frustration.ts';
import * as vetoes from './frames/frustration-vetoes.ts';
import * as german from './frames/german-tone.ts';
import { harmless } from './frames/german-vetoes.ts';
import { irony } from './frames/irony.ts';
import * as rivals from './frames/rivals.ts';
import * as spanish from './frames/spanish.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import { noComplaint } from './no-complaint.ts';
import { ownTasksOf } from './own-task.ts';
import { demandIn } from './demand.ts';
import { type Grievance, grievanceIn } from './grievance.ts';
import { tellingOf } from './telling.ts';
import { isWarm } from './warmth.ts';

const strong = table({
  en: anger,
  de: german.strong,
  fr: french.strong,
  es: spanish.strong,
});
const felt = table({ en: frames.felt, de: german.felt, fr: french.felt, es: spanish.felt });
const ironic = table({ en: irony });
const wronged = table({ en: frames.wronged });
const hedges = table({
  en: frames.hedges,
  fr: frenchVetoes.hedges,
  es: spanishVetoes.hedges,
});
const boosts = table({ en: frames.boosts });
const otherTarget = table({
  en: vetoes.otherTarget,
  de: harmless,
  fr: frenchVetoes.otherTarget,
  es: spanishVetoes.otherTarget,
});
const ownFault = table({ en: vetoes.ownFault });
const compliment = table({ en: vetoes.compliment });
const scorn = table({ en: rivals.scorn });
const papers = table({ en: papersToRead });
const praise = table({
  en: vetoes.praise,
  fr: frenchVetoes.praise,
  es: spanishVetoes.praise,
});

/** Points by which sentences are added up; see `intensityOf`. */
const points = { strong: 3, felt: 1.5, hedged: 1, wronged: 0.6 } as const;

interface Seen {
  readonly evidence: Evidence;
  readonly weight: number;
  readonly telling: number;
  /** What it complains of without naming a feeling. */
  readonly grievance: Grievance['is'] | null;
}

/** Anger or annoyance at the vendor; the strongest evidenced sentence decides, never the mean. */
export const frustration: Detector = {
  kind: 'frustration',
  threshold: 0.1,
  clause: 'H3, M3',
  fires,
  silent,
  detect(text) {
    const seen: Seen[] = [];
    const rejected: Rejected[] = [];
    const calm = text.sentences.some((one) => says(ownFault, text, one));
    const outside = isAdvert(text) || isFromStranger(text);
    for (const [index, sentence] of text.sentences.entries()) {
      const read = withGrievance(text, index, readSentence(text, sentence, calm));
      if (read === null) continue;
      const ours = isAddressedToUs(text, index) || insists('felt', text, sentence);
      const found = ours && !outside ? read : 'third-party';
      if (typeof found === 'string') rejected.push(rejection(text, 'frustration', found, sentence));
      else seen.push(found);
    }
    seen.sort((a, b) => b.weight - a.weight || b.telling - a.telling);
    const model = text.language === 'en' ? scoreFrustration(text.texts) : null;
    const intensity = intensityOf(seen, model?.intensity ?? 'none');
    const score = scoreOf(intensity, model?.score ?? 0);
    const evidence = atLeastOne(seen.map((one) => one.evidence));
    if (intensity === 'none' || !evidence) return { signals: [], rejected, score };
    return { signals: [{ kind: 'frustration', score, intensity, evidence }], rejected, score };
  },
};

function readSentence(
  text: AnalysisText,
  sentence: Sentence,
  calm: boolean,
): Seen | Rejection | null {
  const english = text.language === 'en';
  let why: Rejection | null = null;
  // A demand for which the house must answer is strongly worded, however calm its grammar (H3).
  let at = demandIn(text, sentence);
  let weight: number = at === null ? 0 : points.strong;
  for (const [set, worth, question] of [
    [strong, points.strong, 'strong'],
    [felt, points.felt, 'felt'],
    [ironic, points.felt, null],
    [wronged, points.wronged, null],
  ] as const) {
    if (weight > 0) break;
    const plain = question === 'strong' ? bareAngerOf(sentence) : 0;
    for (const match of matchesOf(set, text, sentence)) {
      const veto = vetoOf(text, sentence, match, { calm, question });
      if (veto) why ??= veto;
      else if (question && !agrees(question, text, sentence, true, plain))
        why ??= 'below-threshold';
      else if (weight === 0) {
        weight = worth;
        at = match;
      }
    }
    if (
      english &&
      question &&
      weight === 0 &&
      (why === null || why === 'below-threshold') &&
      agrees(question, text, sentence, plain > 0, plain)
    ) {
      const whole = { from: 0, to: sentence.words.length, line: '' };
      why = vetoOf(text, sentence, whole, { calm, question });
      if (why === null) {
        weight = worth;
        at = whole;
      }
    }
  }
  if (weight === 0 || at === null) return why;
  if (weight === points.felt && says(boosts, text, sentence)) weight += 0.5;
  if (says(hedges, text, sentence)) {
    if (weight === points.felt) weight = points.hedged;
    else if (weight === points.strong) weight = points.felt;
  }
  const telling = tellingOf('strong', text, sentence, at.line !== '');
  const evidence = evidenceOf(text, sentence, at.from, at.to);
  return { evidence, weight, telling, grievance: null };
}

/** A complaint that tells facts weighs at least like a small feeling. */
function withGrievance(
  text: AnalysisText,
  index: number,
  read: Seen | Rejection | null,
): Seen | Rejection | null {
  const [sentence, found] = [text.sentences[index], grievanceIn(text, index)];
  if (!sentence || !found) return read;
  const felt = read !== null && typeof read !== 'string' ? read : null;
  if (felt && felt.weight >= points.hedged) return { ...felt, grievance: found.is };
  const { from, to } = found.at;
  const evidence = evidenceOf(text, sentence, from, to);
  const telling = tellingOf('strong', text, sentence, true);
  return { evidence, weight: points.hedged, telling, grievance: found.is };
}

function vetoOf(
  text: AnalysisText,
  sentence: Sentence,
  match: Match,
  { calm, question }: { readonly calm: boolean; readonly question: Said | null },
): Rejection | null {
  if (isTurned(text, sentence, match)) return 'negated';
  if (matchesOf(scorn, text, sentence).some((one) => overlap(one, match))) return 'third-party';
  if (isWarm(text, sentence, match)) return 'praise';
  const none = noComplaint(text, sentence);
  if (none !== null) return none;
  if (ownTasksOf(text, sentence).some((one) => overlap(one, match))) return 'other-object';
  if (matchesOf(papers, text, sentence).some((one) => overlap(one, match))) return 'other-object';
  if (question && insists(question, text, sentence)) return null;
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  if (says(praise, text, sentence) || says(compliment, text, sentence)) return 'praise';
  if (text.language !== 'en' && isForeignOthers(sentence)) return 'third-party';
  if (isOfFormerHouse(text, sentence, match)) return 'third-party';
  if (isOver(sentence)) return 'past';
  if (calm && !/(?:^| )(?:you|your|usbrand) /.test(sentence.norm)) return 'third-party';
  if (says(otherTarget, text, sentence)) return 'third-party';
  // Who is thanked for a loss is the reader.
  const own =
    text.language !== 'en' || isOwnFeeling(sentence, match.from) || says(ironic, text, sentence);
  return !own && isAboutOthers(sentence) ? 'third-party' : null;
}

/** No less but all the more: "could not be more disgusted". */
const mostOfAll = / not (?:seen such|be (?:any )?more|be (?:angrier|unhappier)) /;

function isTurned(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  return isDenied(text, sentence, match, 'last') && !mostOfAll.test(sentence.norm);
}

const theirFeeling =
  / (?:gast|gaste|kunde|kunden|kundin|mieter|patient|patienten|eltern|er war|sie war|er ist|abonnes|(?<!(?:vos|tes|sus|vuestros|tus) )(?:clients?|clientes?)|locataires?|parents?|patients?|il est|elle est|inquilinos?|padres|pacientes?|huesped|huespedes) /;
const ownVoice =
  / (?:ich|wir|mich|uns|mir|unser|unsere|je|j|nous|notre|nos|moi|yo|nosotros|estoy|estamos|nuestr[oa]s?) /;
/** The writer is one of them. */
const yourCustomers =
  / (?:(?:ihre|ihren|ihrer|eure|euren|eurer|zahlende|zahlenden|langjahrige|langjahrigen) (?:[a-z]+ )?kunden?|(?:traitez?|trata|tratan|tratais) (?:[a-z]+ ){0,4}client(?:es?|s)?) /;
/** Their own homework is late ("je n'ai toujours pas relu"): no complaint. */
const ownDelay = / (?:je n ai|nous n avons) (?:toujours|encore) /;

/** German, French, Spanish: guests or customers feel it, and the writer does not speak of themselves. */
function isForeignOthers(sentence: Sentence): boolean {
  const norm = ` ${sentence.norm}`;
  if (ownDelay.test(norm) || / tut mir leid /.test(norm)) return true;
  const others = norm.replace(yourCustomers, ' ');
  return theirFeeling.test(others) && !ownVoice.test(norm.replace(' contre nous ', ' '));
}

/** "A year ago", "I had lost faith": told as over. */
function isOver(sentence: Sentence): boolean {
  if (/ (?:still|again|since) /.test(sentence.norm)) return false;
  return / (?:ago|back then|at the time) | (?:i|we) (?:would|had) (?:lost|been|become) /.test(
    ` ${sentence.norm}`,
  );
}

const aboutUs =
  / (?:you|your|yours|usbrand|support|software|system|platform|product|app|tool|update|release|service|ticket|vendor|supplier|provider|invoice|onboarding|implementation|helpdesk|chat|feature|bug|outage|import|export|sync|api|report|module|version|screen|portal|company|menu|layout|design|interface|button|dashboard|training|manual|documentation|answer|reply|response) /;
const feeling =
  /(?:^| )(?:it|this|that|such|what a|how|i|we|us|me|my|our|these|nobody|no one|which) /;
const withOther =
  / (?:angry|furious|upset|livid|mad|annoyed|cross|irate|unhappy|frustrated) (?:with|at|about) (?:the|our|my|this|that|those|these|a) (?!(?:new |last |latest )?(?:support|software|system|platform|product|app|tool|update|release|service|response|answer|way|lack|situation|handling|company|whole|vendor|supplier|quality|outage|delay|invoice|price|increase|fact|screen|menu|layout|design|feature|module|report|reports|import|export|dashboard|training|interface|migration|rollout|implementation|onboarding|result|results|results|progress|pace|communication|speed|performance|changes|change|project|bug|bugs|errors|sync|integration|answers) )/;
const theirs = / (?:they|them|their|theirs|he|she|him|her|his|hers) /;

/** "I am …", "it is …", "we feel …" stands right before: the writer's own judgement. */
function isOwnFeeling(sentence: Sentence, at: number): boolean {
  const before = sentence.words.slice(Math.max(0, at - 5), at + 3).map((one) => one.word);
  return /(?:^| )(?:i|we|it|that|this|which) (?:am|are|is|was|were|feel|felt|find|found|has been|have been|get|gets) /.test(
    `${before.join(' ')} `,
  );
}

/** No word of the vendor in it, but somebody outside: their matter, not ours. */
function isAboutOthers(sentence: Sentence): boolean {
  const norm = ` ${sentence.norm}`;
  if (withOther.test(norm)) return true;
  if (aboutUs.test(norm)) return false;
  if (theirs.test(norm)) return true;
  if (/ (?:i|we|my|our) /.test(norm)) return false;
  if (sentence.words.length > 9 && !feeling.test(norm)) return true;
  return sentence.words.some(({ word }) => outsiders.has(word));
}

/**
 * Strongest sentence first; complaints without a feeling need company; the model may lift one step.
 * A demand with weight beside a failure that it answers is strongly worded (H3).
 */
function intensityOf(seen: readonly Seen[], model: Intensity): Intensity {
  const [top] = seen;
  if (!top) return 'none';
  const wrongs = seen.filter((one) => one.weight < points.hedged).length;
  const says = (what: Grievance['is']): boolean => seen.some(({ grievance }) => grievance === what);
  if (top.weight >= points.strong || (says('demand') && says('failure'))) return 'strong';
  if (top.weight >= points.felt) return 'moderate';
  const facts = seen.filter((one) => one.grievance !== null).length;
  if (top.weight >= points.hedged) return wrongs > 0 || facts > 1 ? 'moderate' : 'mild';
  if (wrongs >= 2) return 'moderate';
  return model === 'none' ? 'none' : 'mild';
}

const bands: Readonly<Record<Intensity, readonly [number, number]>> = {
  none: [0, 1],
  mild: [0.1, 1],
  moderate: [0.2, 1],
  strong: [0.5, 1],
};

/** The model's calibrated score, kept inside the band of what the sentences say. */
function scoreOf(intensity: Intensity, model: number): number {
  const [low, high] = bands[intensity];
  return Math.min(high, Math.max(low, model));
}
