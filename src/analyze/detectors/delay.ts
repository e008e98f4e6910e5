import type { Evidence } from '../../domain/signal.ts';
import { insists } from '../model/agrees.ts';
import { isQuoted, isToldBeforeAsked } from '../language/scope.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import { collect, type Veto } from './collect.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/delay.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french-engagement.ts';
import * as german from './frames/german-engagement.ts';
import * as frenchVetoes from './frames/french-vetoes.ts';
import * as puttingOff from './frames/putting-off.ts';
import * as spanish from './frames/spanish-engagement.ts';
import * as spanishVetoes from './frames/spanish-vetoes.ts';
import { ownTasksOf } from './own-task.ts';

const delays = table({
  en: frames.delay,
  de: german.delay + german.postponing,
  fr: french.delay,
  es: spanish.delay,
});
const putOff = table({
  en: puttingOff.asked,
  fr: french.askedToPutOff,
  es: spanish.askedToPutOff,
});
const notTheirPart = table({
  en: puttingOff.notTheirPart,
  fr: frenchVetoes.notTheirPart,
  es: spanishVetoes.notTheirPart,
});
const postponing = table({ de: german.postponing });
const newSlot = table({ de: german.newSlot });
const othersDelay = table({ de: german.othersDelay });

/** They wait, and it is we who are late. */
const waitsForUs =
  / (?:wait|waiting|waited) for (?:an|any|a|the|your) (?:answer|reply|response|fix|solution|update|call|callback) /;

/** "Setup of warehouse module" says what a mail is about; whether that waits, only such a word of a subject tells. */
const putsOff =
  / (?:late|later|delay\w*|behind|postpon\w*|defer\w*|put off|push\w*|mov(?:e|ed|ing)|shift\w*|hold|paus\w*|wait\w*|not|no|never|nothing|still|yet|next|after|until|till|before|stop\w*|slip\w*|slow\w*|stuck|overdue|due|open|outstanding|unfinished|pending|missing|soon|quiet|silen\w+|sleeps?|sorry|apolog\w+|excus\w*|again|back|weeks?|months?|fortnight|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december) /;

/** The customer puts its own part off. Whether there is anger too is for the classifier. */
export const delay: Detector = {
  kind: 'delay',
  threshold: 0.5,
  clause: 'L3',
  fires,
  silent,
  detect(text) {
    const told = collect('delay', text, delays, toldVeto, 'late');
    const asked = collect('delay', text, putOff, askedVeto);
    const owed = text.sentences.flatMap((one) => {
      const [task] = one.asks ? [] : ownTasksOf(text, one);
      return task && !isQuoted(one, task.from, task.to)
        ? [evidenceOf(text, one, task.from, task.to)]
        : [];
    });
    const more = [...asked.evidence, ...owed].filter((one) => !told.evidence.some(isIn(one)));
    const all = atLeastOne([...told.evidence, ...more]);
    const rejected = [...told.rejected, ...asked.rejected].filter(
      (one) => !more.some(isIn(one.evidence)),
    );
    if (!all) return { signals: [], rejected, score: 0 };
    return { signals: [{ kind: 'delay', score: 0.7, evidence: all }], rejected, score: 0.7 };
  },
};

const toldVeto: Veto = (text, sentence, match) => {
  const unframed = sentence.part === 'subject' && match.line === '';
  if (unframed && !putsOff.test(` ${sentence.norm}`)) return 'below-threshold';
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  const told = isToldBeforeAsked(sentence, match) || isPutOff(text, sentence);
  if (sentence.asks && !told) return 'question';
  if (isOthersDelay(text, sentence)) return 'third-party';
  const before = ` ${sentence.words
    .slice(Math.max(0, match.from - 6), match.to)
    .map((w) => w.word)
    .join(' ')} `;
  if (/^(?:and |but )?(?:you|your|usbrand|support) /.test(sentence.norm)) return 'third-party';
  if (waitsForUs.test(` ${sentence.norm}`)) return 'third-party';
  // So surely the customer's own delay that a "you" in the sentence does not turn it.
  if (insists('late', text, sentence)) return null;
  return / (?:you|your|usbrand|support|ticket|it is|does|did|bug|fix) /.test(before)
    ? 'third-party'
    : null;
};

/** Asking is how people put off. A new time for a call is no delay, and how to put off in the product is a question. */
const askedVeto: Veto = (text, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  return says(notTheirPart, text, sentence) ? 'other-object' : null;
};

/** Is another piece of evidence of the same sentence. */
function isIn(one: Evidence): (other: Evidence) => boolean {
  return ({ part, start, end }) => part === one.part && start < one.end && one.start < end;
}

/** "Could we move the start to autumn?" puts off as a statement does; another hour or weekday only moves a call. */
function isPutOff(text: AnalysisText, sentence: Sentence): boolean {
  return says(postponing, text, sentence) && !says(newSlot, text, sentence);
}

/** "Ihre Lieferung verzögert sich": begun with you, and nothing of us in it. */
function isOthersDelay(text: AnalysisText, sentence: Sentence): boolean {
  if (says(othersDelay, text, sentence)) return true;
  if (text.language !== 'de' || / (?:wir|ich|uns|mir) /.test(` ${sentence.norm}`)) return false;
  return /^(?:sie|ihr|ihre|ihrer|euer|eure|der support) /.test(sentence.norm);
}
