import { isOutsiders, isQuoted } from '../language/scope.ts';
import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { agrees } from '../model/agrees.ts';
import { collect, type Veto } from './collect.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/disengagement.ts';
import * as cool from './frames/cooling.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french-cooling.ts';
import * as german from './frames/german-cooling.ts';
import * as spanish from './frames/spanish-cooling.ts';
import type { Evidence } from '../../domain/signal.ts';

const withdrawing = table({ en: frames.disengagement });
const silence = table({
  en: frames.silence,
  de: german.silence,
  fr: french.silence,
  es: spanish.silence,
});
const cooling = table({
  en: cool.cooling,
  de: german.cooling,
  fr: french.cooling,
  es: spanish.cooling,
});
const notOurs = table({
  en: cool.notOurs,
  de: german.notOurs,
  fr: french.notOurs,
  es: spanish.notOurs,
});
/** Weeks and more: said in numbers, or since a month or a season. */
const lapse: Readonly<Record<string, RegExp>> = {
  en: / (?:weeks|months|(?:a|over a|than a|whole) (?:month|season|summer|winter|quarter)|half a year|since (?:[a-z]+ ){0,5}(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|year)|(?:was|were) in (?:[a-z]+ ){0,4}(?:january|february|march|april|may|june|july|august|september|october|november|december)) /,
  de: / (?:wochen|wochenlang|monat|monate|monaten|monatelang|quartal|halbjahr|seit (?:[a-z]+ ){0,2}(?:januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|fruhling|sommer|herbst|winter|ostern|weihnachten|jahresbeginn)) /,
  fr: / (?:semaines|mois|trimestre|depuis (?:[a-z]+ ){0,2}(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete|automne|hiver|paques|noel|rentree)) /,
  es: / (?:semanas|meses|trimestre|mes|desde (?:[a-z]+ ){0,2}(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno|navidad|semana santa)) /,
};
const ours = / (?:you|your|yours|usbrand|support|helpdesk|ticket|bug) /;

/** The customer uses it less, has no time for it, no interest in more of it, or was silent for weeks. */
export const disengagement: Detector = {
  kind: 'disengagement',
  threshold: 0.5,
  clause: 'L3',
  fires,
  silent,
  detect(text) {
    const told = collect('disengagement', text, withdrawing, toldVeto);
    const cooled = collect('disengagement', text, cooling, (...read) => {
      const [, sentence] = read;
      return says(notOurs, text, sentence) ? 'other-object' : toldVeto(...read);
    });
    const rejected = [...told.rejected, ...cooled.rejected];
    const weeks = silentWeeks(text);
    const all = atLeastOne([...weeks, ...told.evidence, ...cooled.evidence]);
    if (!all) return { signals: [], rejected, score: 0 };
    const multiple = weeks.length > 0 ? ({ multiple: true } as const) : {};
    return {
      signals: [{ kind: 'disengagement', score: 0.7, evidence: all, ...multiple }],
      rejected,
      score: 0.7,
    };
  },
};

const toldVeto: Veto = (_, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  return sentence.asks ? 'question' : null;
};

/** Sentences in which the customer says that it was silent, with weeks or a month named beside it. */
function silentWeeks(text: AnalysisText): Evidence[] {
  const found: Evidence[] = [];
  for (const [at, sentence] of text.sentences.entries()) {
    const [match] = matchesOf(silence, text, sentence);
    if (!match || sentence.asks || isQuoted(sentence, match.from, match.to)) continue;
    if (isAboutUs(sentence, match) || isOutsiders(sentence, match.from)) continue;
    if (text.language !== 'en' && says(notOurs, text, sentence)) continue;
    if (!agrees('late', text, sentence, true)) continue;
    const near = text.sentences.slice(Math.max(0, at - 1), at + 2);
    if (near.some((one) => lapse[text.language]?.test(` ${one.norm}`))) {
      found.push(evidenceOf(text, sentence, match.from, match.to));
    }
  }
  return found;
}

const letters = '(?:mails|messages|emails|letters|reminders|notes|calls|questions)';
const weOfThem = new RegExp(
  `(?:^| )(?:heard (?:[a-z]+ ){0,3}(?:nothing|from (?:us|me|our))|your (?:[a-z]+ ){0,3}${letters})(?: |$)`,
);
const theyOfUs = new RegExp(
  `(?:^| )(?:(?:heard|word|line|reply|answer) (?:[a-z]+ ){0,3}from (?:you|your|usbrand)|(?:my|our) (?:[a-z]+ ){0,3}${letters}|(?:my|our|the|this) (?:ticket|refund|bug|request|complaint)|(?:had|got|received) (?:[a-z]+ ){0,2}(?:answer|reply|response))(?: |$)`,
);

/**
 * "You have not answered since May", "nobody at your end": that is our silence, not theirs; "you have not heard from
 * us" is theirs.
 */
function isAboutUs({ words, norm }: Sentence, { from }: Match): boolean {
  if (theyOfUs.test(norm)) return true;
  if (weOfThem.test(norm)) return false;
  const before = words.slice(Math.max(0, from - 4), from).map((one) => one.word);
  if (ours.test(` ${before.join(' ')} `)) return true;
  return / (?:nobody|no one|none) (?:at|of|from|on|in) (?:you|your) /.test(` ${norm}`);
}
