import { sentenceTexts } from '../compose/draft/sentences.ts';
import { dueOn, type PromiseContext } from '../engagement/promise-dates.ts';

/** What is asked of us, or hangs on us: only then is a "today" or a "Friday" a date of ours. */
const request = new RegExp(
  [
    // I expect, the board needs, she wants, we'd like; not "you want", "you may expect me", "we do not need"
    String.raw`(?<!\b(?:you|may|can|not|no|no longer|never|the|in)\s|n['’]t\s)\b(?:expects?|insists?|demands?|requires?|wants?|needs?|would like|['’]d like)\b`,
    String.raw`(?<=\w['’]d )like\b`,
    String.raw`\byou (?:need|have) to\b`,
    String.raw`\b(?:(?:is|are) (?:needed|required)|would (?:be (?:appreciated|welcome|good|great|nice|helpful)|suit|help|welcome)|await|kindly|either|i wait for)\b`,
    String.raw`\b(?:could|can|would|will) you\b`,
    String.raw`\b(?:could|can|may) (?:i|we) (?:please )?(?:get|have|speak|talk|see|know|hear)\b`,
    String.raw`\bplease\b(?! (?:note|accept|take (?:this|it|my|our)|be aware|consider|find|see|remember|don['’]t|do not|cancel|stop|end\b|terminate|close|leave))`,
    String.raw`(?<!\b(?:i|we|you|they|to|not|(?:i|we)(?:['’]ll| will))\s)\b(?:must(?! not)|has to|have to)\b`,
    String.raw`\bgive you until\b|\byou(?:['’]ve| have)(?: got)? (?:until|till)\b`,
    // not "they call us", "the others have answer me already in two days", "your competitors answer us within a day"
    String.raw`(?<!\b(?:you|to|they|he|she|not|others?|who|which|have|has|had|did|do|does|already|always|usually|even|(?:competitors?|rivals?|vendors?|suppliers?|providers?|compan(?:y|ies)|everybody|everyone|somebody else))(?:\s(?:already|always|usually|all|even|now))?\s)\b(?:(?:call|ring|phone|telephone|answer|tell|write to|get back to|come back to) (?:me|us)|let (?:me|us) (?:know|have))\b`,
    String.raw`(?:^|, )(?:so |and |now |then |just )?(?:send|give|answer|reply|fix|refund|pay|confirm|get|put|make)\b`,
    // "Cancel the charge today" undoes a deed of ours; "cancel us" and "remove our account" end theirs
    String.raw`(?:^|, )(?:so |and |now |then |just )?(?:(?:withdraw|correct|restore|reverse|remove|cancel|take(?=(?: [\w-]+){1,3} (?:down|off|back|out|away)\b)) (?:it|this|that|them|these|those|the (?!contract|account|subscription|agreement|licen[cs]e|renewal|plan\b|service|\d)\w+)\b)`,
    // "Can this be solved by Thursday?", "Is it possible to have it by noon?", "My deadline is Friday"
    String.raw`\b(?:can|could|will) (?:this|it|that|these|they|everything|(?:the|our|my) [\w-]+(?: [\w-]+)?) be (?:fixed|solved|sorted|settled|resolved|repaired|mended|done|ready|finished|sent|corrected|restored|paid|refunded|arranged|answered|live|delivered|back|running|working)\b`,
    String.raw`\bis it possible (?:to (?:have|get|see|receive|speak|talk)|for (?:you|somebody|someone)|that you)\b`,
    String.raw`\b(?:my|our|the) deadline (?:is|stays|remains) (?:on |by )?(?:today|tomorrow|\w{3,6}day|the \d|\d|noon|\w+ \d)`,
    // "By Wednesday, if you can", "your best price by Thursday": no verb at all
    String.raw`^(?:by|before|within|no later than) (?:[\w:.]+ ){0,3}[\w:]+[.!]?$|\bif you can\b`,
    String.raw`^(?:(?!(?:i|we|is|are|was|were|has|had|have|will|can|took|\w+ed)\b)[\w'’-]+ ){0,5}your? (?!(?:competitors?|rivals?)\b)(?:(?!(?:is|are|was|were|has|had|have|will|can|took|\w+ed)\b)[\w'’-]+ ){1,5}(?=by\b|before\b|within\b)`,
    // "Your director will be here on Monday, or I go to the papers"
    String.raw`\byour? (?:[\w-]+ ){0,3}will\b(?=[^.!?]{0,120}\bor (?:i|we)\b)`,
    // "Both languages work by August 1, or you'll have one less district"
    String.raw`, or (?:else\b|(?:we|i)(?:['’](?:re|m)| are| am) (?:gone|off|out|done|leaving)\b|(?:we|i)(?:['’]ll| will)? (?:leave|cancel|go|end|terminate|switch)\b|you(?:['’]ll| will) (?:lose|be without|have (?:one|a|an) (?:\w+ )?(?:less|fewer))\b)`,
  ].join('|'),
  'i',
);
/** "If it is not fixed by Friday", "unless somebody rings today". */
const condition =
  /\b(?:if|unless)\b(?:(?!\b(?:we|i)(?:['’](?:ll|re|m)| (?:will|shall|are|am|cancel|leave|sign|go|move|switch)))[^,;!?]){1,160}/gi;
const refusal = /\bunless\b|\b(?:not|no|nobody|nothing|never)\b|n['’]t\b/i;

/** Before a day; "by us", "before we sign" and "by now" set no limit. */
const limits =
  /\b(?:by|until|till|before|(?:no|not) later than|latest|within)\s+(?!(?:us|me|my|our|your?|him|his|her|it|its|them|their|i|we|he|she|they|an?y\w*|some\w*|that|which|now|phone|mail|e-?mail|post|hand|far|mistake|accident|a (?:day|week|fortnight|month|year)\b(?! from))\b)/gi;
/** "It must run until the closing is finished" says how long; "you have until Friday" says by when. */
const lasting =
  /(?<!\b(?:if|unless|you|you['’]ve|answer|reply|respond|send|pay|repay|refund|tell|call|give|demand|expect|wait|fix)\b[^.!?]{0,60})\b(?:until|till)\b/i;
/** The day on which it ends is no day by which they want something. */
const ending =
  /\b(?:last|final) (?:day|invoice|time)\b|\bwe (?:finish|part) with you\b|\b(?:stops?|lapses?|ends?|ended|cancel|terminate|closes?|closed|switched off|runs? out|no longer|roll over|renew\w*)\b/i;

const notEarlier =
  /\b(?:not|never|(?:do|can|will|wo)n['’]t(?: (?:call|ring|phone|come|write)(?: (?:me|us|by|back))?)?|not (?:call|ring|phone|come|write)(?: (?:me|us|by|back))?) $/i;

const byThen = /^(?:by|before|until|till) then\b/i;

const theirDoing =
  /\b(?:i|we)(?:['’]ll| will| shall| can| could| hope to|(?:['’](?:m|re)| am| are) going to|(?:['’]ll| will)? have to| need to| must) (?!not\b|cancel|leav|terminat|end\b|stop|switch|go\b|mov|sign\b|decid|start\b|know|hear|have\b|see\b|get\b)\w+/i;
/** The day on which they mean to end is no day for our answer. */
const theirEnd =
  /\b(?:want|like|wish|need|intend|plan\w*|decided|requires? us) to (?:be (?:off|out|gone)|stop|end|cancel|leave|terminate|close|quit|wind|switch|move|give notice)\b/i;
/** What has happened is a report: "it failed again today". */
const report =
  /\b(?:failed|broke|crashed|stopped|went|was|were|had|happened|called|rang|wrote|tried|got|came|received|asked|told|promised|said|(?:have|has) been|(?:need|want|like) to (?:tell|say|let you know|inform))\b/i;
/** "I asked you to call me by Friday" is one too; behind the day ("by Friday, as I have told you") it repeats the wish. */
const recalled =
  /\b(?:i|we)(?: have|['’]ve)? (?:asked|told|wanted|needed|expected|demanded|requested)\b|\b(?:promised|you (?:said|wrote|told))\b|\b(?:was|were) (?:needed|required|expected|due|told|promised)\b/i;

/** "It must run every Monday" names no day. */
const recurring =
  /\b(?:every|each) (?:single |other )?(?:day|week|month|morning|night|\w{2,6}day)/i;

const amount = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|several|few|half an?)`;
/** How long something took or takes ("nine days", "for a week"), and a "now" that only means "meanwhile". */
const noDay = new RegExp(
  String.raw`\b(?:an?|the) second (?:half |whole |full )?day\b|(?<!\b(?:within|in|next) (?:the next |the |about )?)\b${amount}[ -](?:working |business )?(?:second|minute|hour|day|week|fortnight|month|year)s?\b(?! from (?:now|today))|\b(?:another|a) fortnight\b|(?<!\b(?:within|of) )\bthe (?:second|minute|hour|day|week|month|year)s?\b(?! is (?:over|out)\b)|\b(?:by|to|until|for|as of) now\b|(?<!\bright )\bnow\b(?!\s*[.!,;?]|$)`,
  'gi',
);
/** "The booking for 20 June", "the money for the Friday on which it failed", "what the bill will be on 30 June": the day of a thing. */
const dayOfThing =
  /\b(?:booking|order|appointment|reservation|bill|invoice|report|visit|session|meeting|roster|rota|figures?) for (?:the )?(?:\w{3,6}day|\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9})?)\b|\bthe \w{3,6}day (?:(?:on|in) which|when|that)\b|\b(?:what|how (?:much|many))\b[^,;]*? will be\b[^,;]*/gi;
/** Where something began, was moved to, or may begin ("since the 6th", "back to today", "call me after Wednesday"). */
const fromOrTo =
  /\b(?:since|from|to|of|than|last|after|not before)\s(?:the\s)?(?:today|tonight|tomorrow|\w{3,6}day|(?:end of|middle of|mid)[ -]\w+|\d{1,2}(?:st|nd|rd|th)?(?:\s[a-z]{3,9})?)\b/gi;
/** "The Thursday lunches", "Saturday delivery", "the June Saturday": a name, no day. */
const dayInName =
  /(?<=\bthe (?:january|february|march|april|may|june|july|august|september|october|november|december) )\w{3,6}day\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun|to)day(?=s\b|['’]s\b|\s(?!(?:morning|noon|afternoon|evening|night|at|by|before|and|or|please|to|latest|for|with|if|so|as|in|on|next|this|because|from|the|instead|is|that|about|between|when|where|not|we|or|\d)\b)[a-z])/gi;

/**
 * The first day by which the customer wants something of us, as an ISO date on their clock; null when they name
 * none. Their own deadlines ("I will send it by Friday") and reports ("it failed today") are none.
 */
export function theirDate(text: string, context: PromiseContext): string | null {
  const days = sentenceTexts(text.slice(0, 8_000)).flatMap((sentence) => {
    const found = dayOf(sentence.replace(noDay, ' '), context);
    return found === null ? [] : [found];
  });
  return days.sort()[0] ?? null;
}

/** "I need it before Thursday, because I have to report on Friday": why they want it is a day of theirs. */
const reason =
  /[,;]? (?:because|since|as) (?:i|we|my|our|he|she|they)\b(?! (?:asked|told|said|wrote|(?:need|want|expect|require)s?(?! to))\b).*$/is;

/** The day by which one sentence wants something; null when it wants nothing by a day. */
function dayOf(whole: string, context: PromiseContext): string | null {
  const sentence = whole.replace(reason, '');
  if (recurring.test(sentence)) return null;
  // "If I do not hear from you by Friday we will cancel" is ours; "I will pay it by Friday" is theirs.
  for (const [clause] of sentence.matchAll(condition)) {
    const day = limitIn(clause, context) ?? (refusal.test(clause) ? dueOn(clause, context) : null);
    if (day !== null) return day;
  }
  const at = request.exec(sentence)?.index;
  if (at === undefined || theirEnd.test(sentence)) return null;
  if (theirDoing.test(sentence) && !/\b(?:if|unless)\b/i.test(sentence)) return null;
  const limit = limitIn(sentence.slice(0, recalled.exec(sentence)?.index), context);
  if (limit !== null || report.test(sentence) || lasting.test(sentence)) return limit;
  if (ending.test(sentence) && !/\b(?:today|tonight)\b/i.test(sentence)) return null;
  return dueOn(
    sentence.slice(at).replace(dayOfThing, ' ').replace(fromOrTo, ' ').replace(dayInName, ' '),
    context,
  );
}

/** The day that stands directly behind "by" and the like. */
function limitIn(words: string, context: PromiseContext): string | null {
  for (const found of words.matchAll(limits)) {
    if (/^(?:un)?till?\b/i.test(found[0]) && lasting.test(words)) continue;
    // "Not before Friday" lets us wait; it sets no end.
    if (/^before\b/i.test(found[0]) && notEarlier.test(words.slice(0, found.index))) continue;
    const next = words.slice(found.index).split(' ').slice(0, 8).join(' ');
    const before = words.slice(0, found.index);
    // "We go live on Monday and it has to work by then": the day has been named.
    const day = dueOn(byThen.test(next) && !report.test(before) ? before : next, context);
    if (day !== null) return day;
  }
  return null;
}
