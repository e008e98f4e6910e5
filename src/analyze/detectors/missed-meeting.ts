import type { MissedMeeting } from '../../domain/signal.ts';
import { isOutsiders, isQuoted, isToldBeforeAsked } from '../language/scope.ts';
import type { AnalysisText } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import { collect } from './collect.ts';
import { atLeastOne, type Detector } from './detector.ts';
import { fires, silent } from './examples/missed-meeting.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french-engagement.ts';
import * as german from './frames/german-engagement.ts';
import * as spanish from './frames/spanish-engagement.ts';
import { offersOtherTime } from './other-time.ts';
import { isSeveral } from './several-meetings.ts';

const missed = table({
  en: frames.missed,
  de: german.missed,
  fr: french.missed,
  es: spanish.missed,
});
const newSlot = table({ en: frames.newSlot, de: german.newSlot });
const meeting =
  /\b(?:call|calls|meeting|session|webinar|training|demo|review|workshop|talks?|zoom|teams|check-?in|slot|appointment|invitation|qbr|kick-?off|catch-?up|standup|sync|today|yesterday|this morning|(?:mon|tues|wednes|thurs|fri)days?|calls|reviews|sessions|trainings|workshops|webinars|meetings|missed you|absence|termin|gespräch|besprechung|schulung|réunion|rendez|rdv|appel|visio|visioconférence|point|formation|webinaire|atelier|séance|entretien|hier|ce matin|reunión|llamada|cita|formación|sesión|videollamada|seminario|taller|capacitación|charla|junta|ayer|esta mañana|videoconferencia|démo|démonstration|conférence|faux bond|un lapin|plantad[oa]s?|no-?show)\b/i;

const sorry =
  / (?:sorry|leid|entschuld\w*|apolog\w*|desolee?s?|navree?s?|excuses?|pardon|disculp\w+|perdon\w*|siento|sentimos|lamento|lamentamos) /;

const germanMeeting =
  /\b(?:telefonat|(?:telefon|video|web)konferenz|sitzung|telko|jour fixe|einschulung|onboarding|versetzt|sitzen ?(?:ge)?lassen)\b/i;

const visitor = '(?:trainer|consultant|engineer|technician|instructor|fitter)s?';
const stayedAway =
  '(?:(?:did not|failed to) (?:show up|turn up|come|arrive|appear)|never (?:showed up|turned up|came|arrived|appeared))';
/** "The trainer did not show up": one of ours, unless it was a meeting of ours that they stayed away from. */
const ours = new RegExp(
  ` (?:the|your) (?:\\w+ )?${visitor} ${stayedAway} (?!(?:for|to|on|at) (?:your|our|the) (?:call|meeting|session|review|webinar))`,
);

/** Told before it is asked: "Ich habe das Webinar verpasst, gibt es eine Aufzeichnung?" German. */
const tellsFirst =
  /^(?:[a-z]+ , )?(?:leider )?(?:(?:ich|wir) (?:habe|haben|hab|war|waren|konnte|konnten)|(?:habe|haben|konnte|konnten) (?:ich|wir)) [^,]+ , /;

/** A meeting with us that the customer missed, or declined or put off without a new time. */
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
        const told =
          sorry.test(` ${sentence.norm}`) ||
          tellsFirst.test(sentence.norm) ||
          isToldBeforeAsked(sentence, match);
        if (sentence.asks && !told) return 'question';
        if (/ (?:you|your side) ~?(?:missed|did not)/.test(sentence.norm)) return 'third-party';
        if (/^(?:you|your) /.test(sentence.norm)) return 'third-party';
        // Whom they waited for is one of ours.
        if (ours.test(` ${sentence.norm}`)) return 'third-party';
        if (isOutsiders(sentence, match.from)) return 'third-party';
        return null;
      },
      'missed',
    );
    const all = atLeastOne(evidence);
    if (!all || !namesMeeting(text)) {
      return { signals: [], rejected, score: 0 };
    }
    const form = formOf(all[0].quote);
    const isMoved =
      form === 'rescheduled' && text.sentences.some((one) => says(newSlot, text, one));
    if (isMoved || offersOtherTime(text, all)) {
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

function namesMeeting({ language, subject, ownWords }: AnalysisText): boolean {
  const whole = `${subject}\n${ownWords}`;
  return meeting.test(whole) || (language === 'de' && germanMeeting.test(whole));
}

function formOf(quote: string): MissedMeeting['form'] {
  if (
    /cancel|postpon|push|resched|mov|shift|put off|verschieb|verleg|absag|abzusag|report|décal|aplaz|posp/i.test(
      quote,
    )
  ) {
    return 'rescheduled';
  }
  return /will|won't|unable|can't|cannot|declin|regret|pull|difficult/i.test(quote)
    ? 'declined'
    : 'missed';
}
