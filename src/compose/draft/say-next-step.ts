import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { isoDayOf, spokenDate } from './dates.ts';
import { workingDayAfter } from '../mails/working-time.ts';
import { promisesAgain } from './say-broken-promise.ts';
import { isBereaved } from './say-sympathy.ts';
import type { DraftSituation, Task } from './situation.ts';
import { laterTime, namesDayAhead, offeredMeeting } from './their-time.ts';

/** Working days until the next word from us: High the next day, Medium in two, otherwise in five. */
export const nextStepWorkingDays = { high: 1, medium: 2, low: 5, none: 5 } as const;

/** D5: the sentence, and the same as a task. Exactly one owner, action and date, or a visible placeholder. */
export function nextStep(brief: Brief): { readonly text: string; readonly task: Task } {
  const { situation } = brief;
  const owner = situation.csm.name;
  const offered = offeredMeeting(brief);
  if (offered !== null) {
    const action = 'send you the invitation';
    return {
      text: `I will ${action} for [[day and time, they wrote "${offered}"]].`,
      task: { owner, action, dueOn: null },
    };
  }
  const later = laterDate(brief);
  if (later !== null) {
    const action = brief.noun === '' ? 'write to you again' : `ask you again about ${brief.noun}`;
    return {
      text: `I will ${action} on ${later.words}.`,
      task: { owner, action, dueOn: later.dueOn },
    };
  }
  const { words: date, dueOn } = dayOfWord(brief);
  if (isComplaint(brief.moment)) {
    const action = brief.choose('next-action', fresh(actions(brief), brief));
    const plain = brief.moment === 'leaving-announced' || isBereaved(brief);
    const even = plain ? '' : brief.choose('even', evenIf(brief));
    return { text: `By ${date} I will ${action}${even}.`, task: { owner, action, dueOn } };
  }
  const action = brief.choose('next-quiet', quietActions(brief));
  return { text: `I will ${action} on ${date}.`, task: { owner, action, dueOn } };
}

/**
 * The working day of our word, never after the day that a complaint gives us, nor after the one that we gave before:
 * of two replies the later would take back the earlier. Where no working day is left before it,
 * the CSM says when: a day of theirs would be too late, and another one is not ours to promise.
 */
function dayOfWord({ situation, moment }: Brief): Day {
  const { csm, now, tier, message, theirDate } = situation;
  const day = (count: number): string => workingDayAfter(csm.hours, now, count);
  const usual = sooner(day(nextStepWorkingDays[tier]), situation);
  const known = (dueOn: string): Day => ({ words: spokenDate(dueOn), dueOn });
  if (!isComplaint(moment) || theirDate === null) return known(usual);
  // "By tomorrow at ten", "before Thursday": the end of that day is too late.
  const inTime = (one: string): boolean =>
    one < theirDate ||
    (one === theirDate &&
      ![byTheClock, beforeTheDay].some((said) => said.test(message?.ownWords ?? '')));
  const over = theirDate < isoDayOf(now, csm.hours);
  if (over || inTime(usual)) return known(usual);
  const earlier = [4, 3, 2, 1].map(day).find((one) => one < usual && inTime(one));
  if (earlier !== undefined) return known(earlier);
  return { words: `[[day and time, they want it by ${spokenDate(theirDate)}]]`, dueOn: null };
}

/** The day that was given before where it is the earlier one, ahead, and a working day. */
function sooner(usual: string, { givenWord, csm, now }: DraftSituation): string {
  if (givenWord == null || givenWord >= usual || givenWord <= isoDayOf(now, csm.hours))
    return usual;
  const weekday = new Date(`${givenWord}T12:00:00Z`).getUTCDay() || 7;
  return csm.hours.days.includes(weekday) ? givenWord : usual;
}

interface Day {
  readonly words: string;
  /** ISO date; null where a placeholder stands for it. */
  readonly dueOn: string | null;
}

const byTheClock =
  /\b(?:by|before|until|till|no later than)\b[^.!?\n]{0,40}?\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o['’]clock|hrs|uhr)\b|\d{1,2}:\d\d|noon|midday|lunch(?:time)?|morning)\b/i;

/** The day itself is too late: they need it to go there with, or on the day before. */
const beforeTheDay =
  /\b(?:need|want|expect|answer|reply|hear|know|have it|call|word|back|fixed|solved|settled|sorted|done|works?|running|it|this)\b[^.!?\n]{0,40}\b(?:before|ahead of|prior to) (?:(?:this|next|on) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d| ?(?:am|pm|o['’]clock)))/i;

/** What we promised and did not do is owned, not promised once more in the words that were broken (rule 41). */
function fresh(actions: readonly string[], { situation }: Brief): readonly string[] {
  const broken = situation.brokenPromise;
  const other = actions.filter(
    (one) => broken === null || !promisesAgain(`I will ${one}`, broken.what),
  );
  return other.length > 0 ? other : ['write to you with where this stands'];
}

/** The word comes on its day in any case; an answer can be unfinished, news can be missing (draft-rules 27). */
function evenIf({ moment }: Brief): readonly string[] {
  const always = [
    ', even if the answer is not complete by then',
    ', whether or not everything is known by then',
    ', finished or not',
    ', as far as it has come by then',
  ];
  return isLeaving(moment)
    ? always
    : [...always, ', also if there is nothing new yet', ', news or no news'];
}

function actions(brief: Brief): readonly string[] {
  const { noun } = brief;
  if (isLeaving(brief.moment) && isBereaved(brief)) {
    return [
      'write to you that it is settled, or what is still open',
      'tell you what has been done',
    ];
  }
  if (brief.moment === 'leaving-announced') {
    return [
      'send you the steps and dates in writing',
      'write to you with the dates for an orderly end',
      'send you what you need for an orderly end',
      'have the dates and steps in writing for you',
      'set out the end for you step by step, in writing',
    ];
  }
  if (isLeaving(brief.moment)) {
    return noun === ''
      ? [
          'write to you with where we stand',
          'send you our answer in writing',
          'come back to you in writing',
        ]
      : [
          `write to you with where we stand on ${noun}`,
          `send you our answer on ${noun}`,
          `come back to you on ${noun} in writing`,
        ];
  }
  return noun === ''
    ? [
        'be back with you, in writing',
        'send you what I have',
        'write to you with what I have found',
        'tell you where it stands',
      ]
    : [
        `write to you with what we have found about ${noun}`,
        `tell you where we are with ${noun}`,
        `let you know how things stand with ${noun}`,
        'be back with you, in writing',
      ];
}

function quietActions(brief: Brief): readonly string[] {
  const about = brief.noun;
  switch (brief.moment) {
    case 'missed-once':
      return [
        'send you a new invitation',
        'check that the new time suits you',
        'write to you with the new time',
        'send you the new time in a short line',
      ];
    case 'our-lapse':
      return ['send you the full answer', 'write to you with the answer that we owe you'];
    case 'missed-repeatedly':
      return ['send you the open points in writing', 'write to you with the open points'];
    default:
      return about === ''
        ? [
            'check in with you again',
            'write to you again',
            'ask you how it stands',
            'drop you a line',
            'get in touch again',
            'look in on you again',
          ]
        : [
            `ask you how it stands with ${about}`,
            `check in with you about ${about}`,
            `come back to you about ${about}`,
          ];
  }
}

/** A date that the customer named, or an agreed pause: nobody is written to before it. Null when there is none. */
function laterDate(brief: Brief): Day | null {
  const { situation, moment } = brief;
  if (isComplaint(moment) || moment === 'our-lapse') return null;
  const text = situation.message?.ownWords ?? '';
  const phrase = laterTime(text);
  const putsOff = /delay|unfinished|missed/.test(moment);
  // "The committee meets in three weeks" outlives the pause that was agreed before it.
  const isOutlived = situation.pauseIsOlder === true && putsOff && phrase !== null;
  const { pausedUntil } = situation;
  if (pausedUntil !== null && pausedUntil > situation.now && !isOutlived) {
    // Who writes that they missed a meeting is there to meet: the account's pause is another matter than theirs.
    const away = phrase !== null || namesDayAhead(text);
    if (situation.message !== null && moment.startsWith('missed') && !away) return null;
    const dueOn = workingDayAfter(situation.csm.hours, pausedUntil, 1);
    return { words: spokenDate(dueOn), dueOn };
  }
  return phrase === null || !putsOff
    ? null
    : { words: `[[date, they wrote "${phrase}"]]`, dueOn: null };
}

/** The day on which the draft is written, as the CSM sees it. */
export function todayOf(brief: Brief): string {
  return isoDayOf(brief.situation.now, brief.situation.csm.hours);
}
