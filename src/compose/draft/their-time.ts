import { sentenceTexts } from './sentences.ts';
import type { DraftSituation, Moment } from './situation.ts';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const few = String.raw`(?:an?|one|two|three|four|five|six|ten|\d{1,2})`;

/** When they mean to be ready or back, in their words. */
const later = new RegExp(
  [
    String.raw`\b(?:in|by|until|till|after|from|before|beginning of|start of|end of|middle of|mid)[ -](?:the )?(?:(?:end|middle|start|beginning|first (?:week|quarter)) of )?(?:(?:the|next|new) )?(?:${month}|spring|summer|autumn|fall|winter|easter|christmas|holidays?|new year|q[1-4]|quarter|(?:next )?(?:month|year)(?:[ -]end)?)\b(?! as planned| to\b)`,
    String.raw`(?<=\b(?:push\w*|mov(?:e|ed|ing)|postpon\w+|shift\w*|delay\w*|put|slip\w*)\b[^.!?]{0,60}\bto )${month}\b`,
    String.raw`\bnext (?:week|month|quarter|year)\b`,
    String.raw`\b(?:to|until|till|for|in) the (?:first|second|third|fourth|last) (?:week|half) of ${month}\b`,
    String.raw`\bin (?:about )?${few} (?:weeks?|months?)\b`,
    // "Allow us until the 20th", "about the 12th", "around the 18th"
    String.raw`\b(?:until|till|by|before|not before|after|about|around) (?:about |around )?the \d{1,2}(?:st|nd|rd|th)(?: of ${month})?\b`,
    // "Another fortnight", "two weeks more"
    String.raw`\banother (?:fortnight|week|month|${few} (?:days|weeks|months))\b|\b${few} (?:more (?:days|weeks|months)|(?:days|weeks|months) (?:more|longer))\b`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri)day week\b`,
    // "Ring one after the other" names no time
    String.raw`\bafter the (?!other\b|bit\b|fact\b|first\b|one\b|call\b|meeting\b|training\b|webinar\b|session\b|same\b)(?:(?:bank|school|summer|spring|christmas|easter|year|month|quarter|annual) )?\w+`,
  ].join('|'),
  'gi',
);

/** A date that is still to come stands beside a word like these. */
const putOff =
  /\b(?:will|won['’]t|['’]ll|until|till|wait\w*|postpone\w*|push\w*|put (?:it |them )?off|slid\w*|slip\w*|after|back|next|resume|pick|grab|reschedul\w*|start|move[ds]?|again|ready|not before|not in|by|hold|parked?|another|more|longer|need|allow|give|guess|rather|instead|call it|should be|week|in (?:about )?(?:a|one|two|three|four|six|ten|\d{1,2}) (?:weeks?|months?))\b/i;
const past = /\b(?:was|were|did|last|ago|since)\b/i;
/** "Our DPO left in May": the month belongs to what is over. */
const happened =
  /\b(?:left|came|went|started|began|happened|wrote|sent|got|signed|joined|retired|moved|resigned|asked|promised|bought|installed|had) (?:\w+ ){0,5}$/i;
/** "I know I keep saying "next week"": what they have said before is not what they say now. */
const oftenSaid =
  /\b(?:keep|kept) (?:on )?(?:saying|promising|writing|telling (?:you|us|me)) ["“'‘]?$/i;
/** The day that we set them: "the form you wanted back by the 5th", "it was due in by the 5th". */
const ours = /\b(?:wanted|needed|expected|required|due) (?:\w+ ){0,3}$/i;
const missed = /(?:\bnot|n['’]t) (?:[\w’']+ ){0,5}$/i;

const dayOfMonth =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b/i;

/** The time to which they put it off, in their words; null when they name none. */
export function laterTime(text: string): string | null {
  for (const sentence of ahead(text)) {
    const found = [...sentence.matchAll(later)].find(
      (one) => !isOver(sentence.slice(0, one.index), one[0]),
    );
    if (found !== undefined) return found[0];
  }
  return null;
}

/** "Left in May", "asked for", "wanted back", "keep saying" or "not ready by the 1st" name no time to come. */
function isOver(before: string, found: string): boolean {
  return (
    oftenSaid.test(before) ||
    (/^(?:in|by|from)\b/i.test(found) && happened.test(before)) ||
    (/^by\b/i.test(found) && (missed.test(before) || ours.test(before)))
  );
}

/** "If testing doesn't start by Monday, it won't be finished before summer" warns us: nobody puts anything off. */
const tooLate =
  /\b(?:if|unless|otherwise)\b[^.!?]*\b(?:won['’]t|will not|can['’]t|cannot|can ?not)\b[^.!?]*\bbefore\b/i;

/** True when they name a day of a month that is still to come. */
export function namesDayAhead(text: string): boolean {
  return ahead(text).some((one) => dayOfMonth.test(one));
}

function ahead(text: string): readonly string[] {
  return sentenceTexts(text).filter(
    (one) => putOff.test(one) && !past.test(one) && !tooLate.test(one),
  );
}

const clock = String.raw`(?: (?:at|after|before|from|around|between) (?:about )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch)(?: and (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon))?\b)?`;
const day = String.raw`(?:same (?:time|hour|slot) (?:on )?)?(?:(?:next )?(?:mon|tues|wednes|thurs|fri)day(?:,? (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: ${month})?(?![:.]\d| ?(?:am|pm)\b))?|tomorrow|today|tonight|this (?:afternoon|evening|week)|next week|(?:after )?the \d{1,2}(?:st|nd|rd|th))(?: (?:morning|afternoon|evening|lunchtime))?${clock}(?:,? (?:at )?(?:the )?same (?:time|hour|slot))?`;
/** "The same slot on Thursday", "tomorrow at ten", "even this evening". */
const slot = new RegExp(
  String.raw`(?<!\b(?:until|till|by|before|after) )\b${day}(?:,?\s?\bor (?:on )?${day})?`,
  'i',
);
/** What makes a day an offer to meet … */
const offers =
  /\?|\b(?:free|suits?|any (?:time|hour|slot|chance)|pick|choose|how about|same (?:time|hour|slot)|available|at my desk|i can (?:do|on|make|be)\b|if you (?:can|are|like|have|want)|works? for (?:me|us)|shall we|try (?:again|it)|even (?:this|tomorrow|today)|at your disposal|i['’]?m (?:in|here|around))\b/i;
/** … and what is a report, a refusal or another deed on that day. */
const noOffer =
  /\b(?:was|were|did|missed|forgot\w*|had|sat|yesterday|last|couldn['’]t|can['’]?t|can ?not|won['’]t|shan['’]t|unable|watch|read|recording|slides|replay|scan|promise|finish|upload)\b/i;

/** The time at which they offer to meet instead, in their words ("Thursday at ten"); null when they offer none. */
export function offeredTime(text: string): string | null {
  for (const sentence of sentenceTexts(text)) {
    if (!offers.test(sentence) || noOffer.test(sentence)) continue;
    const found = slot.exec(sentence);
    if (found !== null) return found[0].trim();
  }
  return null;
}

/** The same of whoever missed a meeting: they get that one, not a word of ours days after it. */
export function offeredMeeting({
  moment,
  situation,
}: {
  readonly moment: Moment;
  readonly situation: DraftSituation;
}): string | null {
  return moment.startsWith('missed') ? offeredTime(situation.message?.ownWords ?? '') : null;
}

/** "Nobody came from your side", "you didn't show up": the meeting did not come about because of us. */
const ourAbsence =
  /\b(?:nobody|no one|none of you|not one of you)\b(?: from (?:your (?:side|end|team|company)|you))?(?: (?:ever|has|had))? (?:came|come|joined|showed(?: up)?|turned up|dialled in|appeared|was there)\b(?: from (?:your (?:side|end|team|company)|you))?(?=[^.!?]*)|\b(?:you|your (?:colleague|consultant|trainer|engineer|team)) (?:never|did(?:n['’]t| not)) (?:show|join|turn up|dial in|appear|come to (?:the|our))\b|\byou(?:['’]ve| have)? (?:missed|forgot|forgotten) (?:our|the|this|today['’]s|yesterday['’]s) (?:\w+ )?(?:call|meeting|session|review|training)\b|\b(?:you |was |were |been )?stood (?:us|me) up\b/i;

/** True where they were there and we were not. */
export function weStayedAway(text: string): boolean {
  return sentenceTexts(text).some(
    (one) =>
      ourAbsence.test(one) &&
      (!/\b(?:nobody|no one)\b/i.test(one) || /\b(?:your|you|we waited|i waited)\b/i.test(one)) &&
      !/\b(?:our side|my side|our end|my end)\b/i.test(one),
  );
}
