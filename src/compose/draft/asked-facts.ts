import { reflect } from './reflect.ts';
import { sentenceTexts } from './sentences.ts';

/** Something that the customer asks of us, ready to be said back. */
export interface Asked {
  /**
   * `question`: quoted; `do`: completes "You ask us to …"; `want`: completes "You would like …"; `exit`: completes "You
   * ask for …", what a notice needs; `list`: several points, answered one by one.
   */
  readonly is: 'senior' | 'call' | 'date' | 'answer' | 'exit' | 'list' | 'question' | 'do' | 'want';
  readonly words: string;
  /** Of a call: when, in their words; absent where they do not say. */
  readonly when?: string;
  /** Of a call: the number that they name beside it. */
  readonly number?: string;
  /** The question itself, where it is one and short. */
  readonly quote?: string;
  /** Of a list: its points as they are said back. */
  readonly items?: readonly string[];
}

/** A request or question may open the reply; a call, a date or a person above has an answer of its own further down. */
export function opensTheReply({ is }: Asked): boolean {
  return is === 'do' || is === 'want' || is === 'question' || is === 'exit';
}

/** "Call me", "can someone just ring me": to be answered with a time, not with a sentence about it. */
const wantsCall =
  /(?:^|[.!?,;:\n]\s{0,2}|\b(?:please|kindly|just|to|should|must|can (?:someone|somebody|you)|could (?:someone|somebody|you))\s)(?:(?:call|ring|phone|telephone) (?:me|us)\b(?! back (?:and|but))|give (?:me|us) a (?:call|ring|bell|buzz)\b)|\b(?:put|get|need|want) (?:someone|somebody|a person|a human|one of your (?:people|engineers)|an engineer) on the (?:phone|line)\b(?: (?:with|to) (?:me|us)\b)?/i;

const phoneNumber =
  /(?<![\w.,/-])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d)(?:\+\d{1,3}|\(?0)[\d ()/-]{6,18}\d(?!\w)/;

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|noon|midday|lunch(?:time)?|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))`;
const day = String.raw`(?:(?:this|next|on) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th)?|week|tomorrow|today|tonight|(?:the )?(?:morning|afternoon|evening))`;
/** When to call, right behind the call: "after Wednesday", "tomorrow at ten", "not before the 12th". A number is none. */
const when = new RegExp(
  String.raw`^(?: back)?,? (?:please )?((?:(?:not |any ?time |only )?(?:after|before|between|from|on|at|around) )?(?:${day}(?:s? at)?|(?:about |around )?${clock}\b(?! ?\d))(?:,? (?:(?:at|after|before|between|from|around|and|or|to|not before|in the) )?(?:${day}|${clock}\b(?! ?\d))){0,3})(?![\w:/-])`,
  'i',
);

/** A call that they ask for, with when, in their words; null where they ask for none. */
export function callAsked(text: string): Asked | null {
  const found = wantsCall.exec(text);
  if (found === null) return null;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 120);
  const time = when.exec(rest.replace(/\s+/g, ' '))?.[1] ?? '';
  const said = time === '' ? null : reflect(time);
  const number = phoneNumber.exec(text)?.[0];
  return {
    is: 'call',
    words: 'call you',
    ...(said === null ? {} : { when: said }),
    ...(number === undefined ? {} : { number }),
  };
}

/** "Give us a date", "we need a timeline": a field of a form, or a time to meet, is another thing. */
const wantsDate =
  /(?:(?:^|[.!?,;:\n]\s{0,2}|\b(?:please|kindly|just|and|then|must|(?:can|could|will|would) you(?: please)?)\s)(?:give|name|tell|send|get) (?:me|us)|\b(?:i|we)(?: would|['’]d)? (?:(?:really|just|also) )?(?:need|want|expect|like)(?: to (?:have|know|hear|get))?) (?:an?|some|one) (?:(?:firm|clear|concrete|fixed|definite|exact|realistic|real|rough|likely|new|delivery|release|fix|target) ){0,2}(?:date|deadline|time ?line|time ?frame|eta)\b(?! (?:fields?|columns?|pickers?|formats?|range|filters?|stamps?|of birth)\b)(?! for (?:the|a|our|your|another) (?:\w+ )?(?:call|meeting|review|session|visit)\b)/i;

/** That they ask us for a date; null where they do not. */
export function dateAsked(text: string): Asked | null {
  return wantsDate.test(text) ? { is: 'date', words: 'a date' } : null;
}

const wantsAnswer =
  /\b(?:give|send|get|tell|owe) (?:me|us) (?:an?|one) (?:(?:straight|clear|plain|honest|simple|definite|proper|real),? ){1,2}(?:answer|yes or no|reply)\b|\b(?:i|we)(?: would|['’]d)? (?:need|want|expect|like|demand) (?:an?|one) (?:(?:straight|clear|plain|honest|simple|definite),? ){1,2}(?:answer|yes or no)\b/i;

/** That they want a plain answer; null where they do not say so. */
export function answerAsked(text: string): Asked | null {
  return wantsAnswer.test(text) ? { is: 'answer', words: 'a straight answer' } : null;
}

/** "Have your manager call me", "I would like to speak to a director": somebody above who writes. */
const wantsSenior =
  /\b(?:have|get|ask|let|want|need|expect) (?:an?|your|the|some) (?:\w+ )?(?:manager|director|supervisor|boss|head|ceo|cto|coo|vp|executive)(?: \w+)? (?:to )?(?:call|ring|phone|contact|write|reply|answer|get back|get in touch)\b|\b(?:speak|talk) (?:to|with) (?:an?|your|the) (?:\w+ )?(?:manager|director|supervisor|boss|ceo|cto|coo|vp)\b/i;

/** True where they ask for somebody above the CSM. */
export function asksForSenior(text: string): boolean {
  return wantsSenior.test(text);
}

/** What somebody needs to know to give notice, as they ask for it. */
const exitFacts: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:notice|cancellation|termination) periods?\b|\bhow (?:much|long|many (?:days|weeks|months))\b[^.?!]{0,40}\bnotice\b/i,
    'the notice period',
  ],
  [
    /\b(?:postal|mailing|notice|cancellation|termination) address\b|\baddress\b[^.?!]{0,40}\b(?:notice|cancellation|termination|letter)\b|\bwhere\b[^.?!]{0,30}\b(?:send|post|address)\b[^.?!]{0,30}\b(?:notice|cancellation|termination|letter)\b/i,
    'the address for the notice',
  ],
  [
    /\b(?:notice|cancel\w*|terminat\w+)\b[^.?!]{0,40}\b(?:by e-?mail|in writing|by post|in what form|which form)\b|\be-?mail\b[^.?!]{0,16}\b(?:enough|sufficient|suffices?|will do)\b|\b(?:what|which) form\b[^.?!]{0,40}\b(?:notice|cancel\w*|terminat\w+)\b/i,
    'the form that a notice needs',
  ],
  [
    /\bwhen\b[^.?!]{0,30}\b(?:contract|term|agreement|subscription|licen[cs]e)\b[^.?!]{0,20}\b(?:ends?|runs? out|expires?|up)\b|\b(?:end|expiry|renewal) date\b/i,
    'the end of the term',
  ],
];
const asks =
  /\?|\b(?:please|kindly|let (?:me|us) know|tell (?:me|us)|send (?:me|us)|(?:would|['’]d) like to (?:know|have|ask)|(?:want|need) to know|(?:i|we) need|remind (?:me|us)|confirm)\b/i;

/** True for a sentence that asks for something that a notice needs. */
export function asksForExit(sentence: string): boolean {
  return asks.test(sentence) && exitFacts.some(([said]) => said.test(sentence));
}

/** What of it they ask, each named as asked: only the CSM can look it up. Null where they ask for none of it. */
export function exitAsked(text: string): Asked | null {
  const asked = sentenceTexts(text).filter(asksForExit);
  const names = exitFacts.flatMap(([said, name]) => (said.test(asked.join('\n')) ? [name] : []));
  if (names.length === 0) return null;
  const found = asked.find((one) => one.endsWith('?') && !/["“”]/.test(one)) ?? '';
  const bare = found.replace(/^.{0,40}[:;–—]\s+/, '').trim();
  const quote = bare.charAt(0).toUpperCase() + bare.slice(1);
  const words = [names.slice(0, -1).join(', '), names.at(-1)].filter((one) => one).join(' and ');
  return { is: 'exit', words, ...(quote === '' || quote.length > 140 ? {} : { quote }) };
}
