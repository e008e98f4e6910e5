import type { Evidence, MissedMeeting } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isOutsiders, isQuoted } from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import { collect } from './collect.ts';
import { atLeastOne, type Detector } from './detector.ts';
import { fires, silent } from './examples/missed-meeting.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french.ts';
import * as german from './frames/german.ts';
import * as spanish from './frames/spanish.ts';

const missed = table({
  en: frames.missed,
  de: german.missed,
  fr: french.missed,
  es: spanish.missed,
});
const newSlot = table({ en: frames.newSlot });
const meeting =
  /\b(?:call|calls|meeting|session|webinar|training|demo|review|workshop|talks?|zoom|teams|check-?in|slot|appointment|invitation|qbr|kick-?off|catch-?up|standup|sync|today|yesterday|this morning|(?:mon|tues|wednes|thurs|fri)days?|calls|reviews|sessions|trainings|workshops|webinars|meetings|missed you|absence|termin|gespräch|besprechung|schulung|réunion|rendez|rdv|visio|point|formation|reunión|llamada|cita|formación|sesión|videollamada|seminario|no-?show)\b/i;

/** A meeting with us that the customer missed, declined, or put off without a new time. */
export const missedMeeting: Detector = {
  kind: 'missed-meeting',
  threshold: 0.5,
  clause: 'L1',
  fires,
  silent,
  detect(text) {
    const { evidence, rejected } = collect(
      'missed-meeting',
      text,
      missed,
      (_, sentence, match) => {
        if (isQuoted(sentence, match.from, match.to)) return 'third-party';
        if (sentence.asks && !/ sorry | apolog/.test(sentence.norm)) return 'question';
        if (/ (?:you|your side) ~?(?:missed|did not)/.test(sentence.norm)) return 'third-party';
        if (/^(?:you|your) /.test(sentence.norm)) return 'third-party';
        if (isOutsiders(sentence, match.from)) return 'third-party';
        return null;
      },
      'missed',
    );
    const all = atLeastOne(evidence);
    if (!all || !meeting.test(`${text.subject}\n${text.ownWords}`)) {
      return { signals: [], rejected, score: 0 };
    }
    const form = formOf(text, all[0].quote);
    if (form === 'rescheduled' && text.sentences.some((one) => says(newSlot, text, one))) {
      const named = all.map(
        (one) => ({ kind: 'missed-meeting', why: 'other-object', evidence: one }) as const,
      );
      return { signals: [], rejected: [...rejected, ...named], score: 0.2 };
    }
    const several = isSeveral(text, all) ? ({ multiple: true } as const) : {};
    return {
      signals: [{ kind: 'missed-meeting', score: 0.8, form, evidence: all, ...several }],
      rejected,
      score: 0.8,
    };
  },
};

const meetings =
  '(?:calls|meetings|sessions|appointments|times|webinars|trainings|demos|reviews|workshops|check ins|talks|visits|dates|lessons|mondays|tuesdays|wednesdays|thursdays|fridays)';
const numbers = '(?:two|three|four|five|six|several|many|#)';
/** A day or month of the past that a meeting was on: "the 4th", "the one of the 13th", "January". */
const day =
  '(?:(?:on |in |of |at |from |that |the |one |review |call )*(?:nth|january|february|march|april|june|july|august|september|october|november|december)(?: s| one)?(?: (?:for|because|of) [a-z ]{1,40})?)';
const severalWords = new RegExp(
  ` (?:${[
    'twice|thrice|in a row|on the trot|running|also missed|the week before|tampoco',
    '(?:second|third|fourth|fifth|nth|umpteenth) (?:of |in )?(?:our |the |your |these |those )?(?:(?!at |in |for |on |the )[a-z]+ ){0,2}(?:time|one|call|meeting|session|appointment|review|training|workshop|webinar|demo|talk|visit|check in|row|calls|meetings|sessions|appointments|reviews|trainings|check ins)',
    `(?:${numbers}|both|all|those|these|last) (?:of )?(?:the |them |our |your |my |last |those |these )*(?:(?!missed )[a-z]+ )?(?:${meetings}|#)`,
    `(?:${numbers}|both|all|every one|none|neither|any|each|either) of (?:them|our|the|your|those|these)`,
    'both the|the ones|attended none|came to none|was at none|none of the|each time|that makes|this makes|which makes|makes three|makes two',
    `${day} (?:, ${day} )?(?:, )?(?:and|nor|or)(?: then| again| now| also)* (?:yesterday|today|this|${day})`,
    `${day} , (?:nor |and |then )*${day}`,
  ].join('|')})(?= |$)`,
);

/** These say so of the missed meeting only in its own sentence: "Could you show it again?" stands beside it. */
const againWords =
  / (?:again|once more|(?:keep|keeps|kept) [a-z]+ing|otra vez|wieder|erneut|encore|de nouveau)(?= |$)/;

/** Does the customer itself say that it was more than one, in such a sentence or beside it. */
function isSeveral(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  const says = (one: Sentence): boolean =>
    evidence.some((e) => e.part === one.part && e.start === one.start);
  return text.sentences.some((one, at) => {
    const norm = ` ${one.norm}`;
    if (!one.asks && againWords.test(norm) && says(one)) return true;
    return severalWords.test(norm) && text.sentences.slice(Math.max(0, at - 1), at + 2).some(says);
  });
}

function formOf(_: AnalysisText, quote: string): MissedMeeting['form'] {
  if (
    /cancel|postpon|push|resched|mov|shift|put off|verschieb|verleg|report|décal|aplaz|posp/i.test(
      quote,
    )
  ) {
    return 'rescheduled';
  }
  return /will|won't|unable|can't|cannot|declin|regret|pull|difficult/i.test(quote)
    ? 'declined'
    : 'missed';
}
