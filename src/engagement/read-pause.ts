import { en } from 'chrono-node';
import { dayOfPeriod } from './periods.ts';
import { sentencesOf, unwrapped } from './sentences.ts';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
};
const spanDays = { day: 1, week: 7, month: 30 } as const;
const mostDays = 200;

/** Who is away or pauses: the writer's own side, or what is theirs to pause. Never "you", never a ticket. */
const subject =
  /\b(?:I|we|everybody here|(?:our|my|the whole|the entire) (?:[\w-]{2,20} ){0,2}?(?:office|team|company|shop|store|school|department|firm|site|side|people)|(?:our|the|this) (?:[\w-]{2,20} ){0,2}?(?:project|roll-?out|pilot|budget|evaluation|introduction))/
    .source;
/** Now or to come. What was, has been or might be is no announcement; "not" fits nowhere. */
const tense =
  /(?:['’](?:ll|m|re)| (?:will|shall|am|are|is|have to|has to|need to|must|plan to|want to|would like to|would prefer to|prefer to|intend to|(?:have |has )?decided to|(?:have|has)(?= (?:put|paused|postponed|parked|moved))|can))?(?: (?:going to|also|now|only|both|all|then|therefore|have to|need to))*(?: be)?/
    .source;
const proposal = /(?:(?:can|could|shall|may) (?:we|I)|let['’]?s|let us)(?: please)?/.source;
const said = `(?:${subject}${tense}|${proposal}) `;

const away =
  /(?:paus(?:e|es|ed|ing)|(?:put(?:ting)? (?:[\w-]{1,20} ){1,4})?on hold|hold off|(?:tak(?:e|ing) |on )?an? (?:[\w-]{2,20} )?break|closed?|closing|shut(?:ting)? down|parked|park|postpon(?:e[ds]?|ing)|hibernat(?:e|ing)|away|travell?ing|unavailable|not available|off|out of (?:the )?office|on (?:[\w-]{2,20} )?(?:leave|holidays?|vacation))\b/
    .source;
const again =
  /(?:(?:come |get )?back(?: at work| in the office| to work| to normal)?|return(?:ing)?(?: to (?:work|the office))?|(?:come|get) back to (?:you|this)|talk again|pick (?:it|this) up(?: again)?|(?:resum(?:e|ing)|continu(?:e|ing)|restart(?:ing)?|revisit)(?! (?:to|using|without) )(?: [\w'’-]{1,20}){0,6}?)/
    .source;
const dated = /(?:the )?(?:(?:week|beginning|start|middle|end) of )?([^.!?\n]{3,40})/.source;

/** "we pause for four weeks" */
const forSpan = new RegExp(
  `${said}${away}[^.!?\\n]{0,60}? (?:for|of) (?:the next |about )?(\\d{1,2}|[a-z]{1,6}) (day|week|month)s?\\b`,
  'i',
);
/** "our office is closed until 7 January", "I am on leave and back on 3 March" */
const untilDay = new RegExp(
  `${said}${away}[^.!?\\n]{0,60}? (?:until|till|through|to|back(?: in| on| after)?|returning(?: in| on)?) ${dated}`,
  'i',
);
/** "we will resume in September", "let us pick this up again in March" */
const againOn = new RegExp(`${said}${again} (?:in|on|after|from) ${dated}`, 'i');
/** "Back in March." alone. */
const backOn = new RegExp(`^\\W{0,3}(?:will be )?back (?:in|on|after|from) ${dated}$`, 'i');

/** What comes with an "if" is no announcement. */
const condition =
  /^(?:[^,;]*|, ?(?:but |and )?(?:only )?)\b(?:if|unless|provided|as long as|depending)\b/i;
const conditionFirst = /^\W{0,3}(?:if|unless|should|once)\b|\b(?:or else|otherwise)\b/i;

/**
 * The end of a pause that the customer announces for their own side ("we pause for four weeks", "back in March"), as
 * an instant; null when the text announces none, or none within 200 days after `at`. Requests ("get back to us by
 * 20 June"), conditions and the past are none. Source: none-of-them-has.md 9.
 */
export function readPause(text: string, at: Date): Date | null {
  const head = unwrapped(text.slice(0, 4_000));
  for (const { from, to } of sentencesOf(head)) {
    const sentence = head
      .slice(from, to)
      .replace(/\s{1,9}/g, ' ')
      .replace(/[.!?] ?$/, '');
    if (conditionFirst.test(sentence)) continue;
    const until = spanIn(sentence, at) ?? dayIn(sentence, at);
    if (until !== null) return within(at, until);
  }
  return null;
}

function spanIn(sentence: string, at: Date): Date | null {
  const found = forSpan.exec(sentence);
  if (!found || isConditional(sentence, found.index + found[0].length)) return null;
  const count = Number(found[1]) || numbers[(found[1] ?? '').toLowerCase()];
  const unit = (found[2] ?? '').toLowerCase() as keyof typeof spanDays;
  return count ? new Date(at.getTime() + count * spanDays[unit] * 86_400_000) : null;
}

function dayIn(sentence: string, at: Date): Date | null {
  for (const pattern of [untilDay, againOn, backOn]) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const words = found[1] ?? '';
    const start = found.index + found[0].length - words.length;
    const named = namedDay(sentence.slice(0, start), words, at);
    if (named === null) continue;
    const end = start + named.length;
    // "Back in March we asked you …" tells of the past.
    if (pattern === backOn && /\w/.test(sentence.slice(end))) continue;
    if (!isConditional(sentence, end)) return named.until;
  }
  return null;
}

/** The day that `words` begin with, and how far it goes; null when they begin with none. */
function namedDay(before: string, words: string, at: Date): ReturnType<typeof dayOfPeriod> {
  // "Until after the summer", "until mid June": what says which part of it belongs to what stands before it.
  const part = /^(?:after|mid)[ -](?:the )?/i.exec(words)?.[0] ?? '';
  const period = dayOfPeriod(before + part, words.slice(part.length), at);
  if (period !== null) return { ...period, length: part.length + period.length };
  const parsed = en.parse(words, at, { forwardDate: true })[0];
  if (!parsed || parsed.index > 4) return null;
  return { until: parsed.start.date(), length: parsed.index + parsed.text.length };
}

function isConditional(sentence: string, end: number): boolean {
  return condition.test(sentence.slice(end));
}

function within(at: Date, until: Date): Date | null {
  const days = (until.getTime() - at.getTime()) / 86_400_000;
  return days > 0.5 && days <= mostDays ? until : null;
}
