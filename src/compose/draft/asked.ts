import { type Asked, answerAsked, callAsked, dateAsked } from './asked-facts.ts';
import { listAsked } from './asked-list.ts';
import { reflect } from './reflect.ts';
import { sentenceTexts, wordsOf } from './sentences.ts';
import { namesRival } from './rivals.ts';
import { functionWords, harshWords } from './word-lists.ts';

const doing =
  /\b(?:please|(?<!(?<!(?:could|can|would|will) )\b(?:you|he|she|they) )kindly|could you(?: guys| folks)?(?: please)?|can you(?: guys| folks)?(?: please)?|would you(?: please)?|request you to)\s+(?:please\s+|also\s+|kindly\s+|at least\s+|just\s+)?([a-z]+\s(?:[^.?!;:\n]|[.:](?=\w)){3,130})/i;
const wanting =
  /\b(?:i|we)(?: would| should|['’]d) (?:also )?(?:like|appreciate|prefer|need)\s((?:[^.?!;:\n]|[.:](?=\w)){6,130})|\b(?:i|we) (?:need|want|expect|demand|require|would need)\s((?:[^.?!;:\n]|[.:](?=\w)){6,130})/i;
/** "show it to our IT": out of its mail nobody knows what "it" is. */
const dangling =
  /^(?!confirm that (?!\S+$))[a-z]+(?: \w+)? (?:it|them|this|that|these|those|him|her|one|so)\b|\b(?:who|what|which|when|where|how|why)(?: (?:it|that|this))? (?:is|are|was|were)$/i;
/** "to bring her in then": who and when stand in another sentence. */
const outOfPlace =
  /^(?:\S+ ){1,3}(?:her|him|them|it|those|these)\b|\b(?:then|there|so)$|^(?:all|both)(?: (?:two|three|four|five|of \w+))?$/i;
const notVerbs =
  /^(?:be|mind|expect|keep in mind|remember|pass on|call|ring|phone|telephone|give (?:me|us) a (?:call|ring|bell|buzz)|know|revert|reply|respond|answer|advise|acknowledge|tell (?:whoever|(?:me|us) (?:straight|honestly|plainly|frankly)\b)|put me|give (?:me|us) one|feel|accept|excuse|forgive|understand|bear|find|see|note|believe|imagine|calm|the|a|an|do)\b/i;

/**
 * What the customer asks for, at most `most`: somebody to talk to, a date and a plain answer first, the rest in the
 * order of the mail, so that what they ask first is not what is left out. Nothing with
 * an insult, a competitor's name, or over 26 words. Empty when nothing is asked.
 */
export function askedFor(text: string, rivals: readonly string[], most = 1): readonly Asked[] {
  const list = listAsked(text, rivals);
  const rest = list?.rest ?? text;
  const found: Asked[] = [
    callAsked(rest),
    dateAsked(rest),
    answerAsked(rest),
    list?.asked ?? null,
  ].filter((one) => one !== null);
  for (const sentence of sentenceTexts(rest)) {
    const all =
      dateAsked(sentence) === null
        ? [askedIn(sentence), hoped(sentence), explaining(sentence)]
        : [];
    for (const one of all) {
      if (one === null || wordsOf(one.words).length > 26) continue;
      if (wordsOf(one.words).some((word) => harshWords.has(word)) || namesRival(one.words, rivals))
        continue;
      if (!found.some((other) => other.words === one.words)) found.push(one);
    }
  }
  return found.sort((a, b) => rank[a.is] - rank[b.is]).slice(0, most);
}

const rank = {
  senior: 0,
  call: 0,
  date: 1,
  answer: 1,
  exit: 1,
  list: 2,
  do: 2,
  want: 2,
  question: 2,
} as const satisfies Record<Asked['is'], number>;

/** Who asks for somebody above the CSM is not put off with a call by the CSM: that is asked once, and first. */
export function askedAbove(asked: readonly Asked[]): readonly Asked[] {
  const rest = asked.filter(
    (one) => one.is === 'list' || (one.is !== 'call' && !above.test(one.words)),
  );
  return [{ is: 'senior', words: 'hear from somebody senior' }, ...rest];
}

const above =
  /\b(?:senior|manager|management|director|ceo|cto|coo|vp|boss|superior|supervisor|executive|founder|in charge|above)\b/i;

/** "Would you mind sending it?" asks us to send it; where the verb is not known, the question is quoted. */
const minding = /\b(?:would|do) you mind (?:please )?(\w+ing)\b/i;
const doings: Readonly<Record<string, string>> = Object.fromEntries(
  'add adjust allow arrange book bring call change check close confirm correct count delete explain export extend fix forward hold install leave look mark move open pass print provide reduce remove resend reset restore ring send set share show sort stop switch talk tell turn update write'
    .split(' ')
    .map((verb) => [gerundOf(verb), verb]),
);

function gerundOf(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^(?:reset|set|stop)$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** "Send the list, it is urgent": why stands in a clause of its own. */
const spliced = /,\s+(?:they|he|she|it|i|we|there|you|something|nobody)(?:['’]\w+)?\s.*$/i;

/** "…, and I'm not paying until": what they will not do is no part of what they want. */
const andThey =
  /,\s(?:and|but) if\s.*$|,?\s(?:and|but) (?:i|we)(?:['’](?:m|re|ll|ve|d)| am| are| will| won['’]t| do| don['’]t| have| can(?:not|['’]t)?)\s.*$/i;
/** "… if that is possible": whether it is, the answer says. */
export const ifPossible =
  /,?\s(?:if|as long as|provided) (?:(?:that|this|it)(?:['’]s| is| would be)?(?: at all)?|at all)?\s?(?:possible|feasible|all right|ok(?:ay)?|fine)\b.*$/i;

/** What they ask, up to its next clause and from our side; null where it cannot be said back, or quotes. */
function saidBack(words: string): string | null {
  const turned = reflect(cut(words));
  return turned === null || /["“”]/.test(turned) ? null : turned;
}

/** The same as something to do; null also where its object stands in another sentence. */
function toDo(words: string): Asked | null {
  const turned = saidBack(words);
  return turned === null || dangling.test(turned) ? null : { is: 'do', words: turned };
}

/** "Let me know which of them you will reopen", "I would like to know whether we may". */
const knowing =
  /\b(?:let (?:me|us) know|(?:i|we)(?: also)?(?: would| should|['’]d)?(?: also| really| just| only)? (?:like|want|need) to (?:know|understand))(?:,? (?:by|until|till|before) [^,.;?!]{2,24}?)? ((?:which|who|whether|if|how|what|when|where)\b(?:[^.?!;:\n]|[.:](?=\w)){6,130})/i;
/** An offer, a courtesy or a question to which nobody waits for an answer. */
const courtesy =
  /^(?:if (?:you|there|that|this|it|any\w*|i|we can|not)\b|what you think|how (?:it|that|this|things|you) |when(?:ever)? (?:you|it|that|this) (?:are|is|can|have time|suits?|works?)\b|what (?:works|suits|would))/i;

function known(sentence: string): Asked | null {
  const found = knowing.exec(sentence)?.[1];
  if (found === undefined || sentence.endsWith('?') || courtesy.test(found)) return null;
  const words = saidBack(found);
  return words === null || dangling.test(`tell you ${words}`)
    ? null
    : { is: 'do', words: `tell you ${words}` };
}

/** "I need from you: the price, the list and two references." */
const listing =
  /\b(?:please (?:include|add|send (?:me|us))|(?:i|we)(?: would|['’]d)? (?:need|want|expect|require|like)(?: (?:from you|the following|(?:two|three|four|five|these|some)(?: \w+)? (?:things|points|items)))?):\s+((?:[^.?!;:\n]|[.:](?=\w)){6,160})/i;

function listed(sentence: string): Asked | null {
  const found = listing.exec(sentence)?.[1];
  const words = found === undefined ? null : saidBack(found);
  return words === null ? null : { is: 'want', words };
}

/** "…, and would be grateful if you could send us the export": a request, though no word of asking stands before it. */
const hoping =
  /\b(?:grateful|thankful|helpful|helps?|great|nice|good|lovely|happy|glad|appreciate it|appreciated) if you (?:could|would|can) (?:also |please |just )?([a-z]+\s(?:[^.?!;:\n]|[.:](?=\w)){3,130})/i;

function hoped(sentence: string): Asked | null {
  const found = hoping.exec(sentence)?.[1];
  if (found === undefined || sentence.endsWith('?') || notVerbs.test(found)) return null;
  // "… if you would let me know whether we may": what they want to know is said already.
  if (known(sentence) !== null) return null;
  return toDo(found.replace(spliced, ''));
}

/** "We pay nothing until somebody explains Saturday to us": that is what they wait for. */
const untilThen =
  /\b(?:until|till|unless|before) (?:someone|somebody|anyone|one of you|you) (explain|show|tell|confirm|send|return|correct|repair)s? ([^,.;:?!\n]{3,80})/i;

function explaining(sentence: string): Asked | null {
  const found = untilThen.exec(sentence);
  return found === null ? null : toDo(`${found[1]} ${found[2]}`);
}

/** "Please can you send it" asks once. */
const doubled = /\bplease,? (?:can|could|would|will) you (?:please )?/i;

function plainly(sentence: string): string {
  return sentence.replace(doubled, 'please ').replace(minding, (said, gerund: string) => {
    const verb = doings[gerund.toLowerCase()];
    return verb === undefined ? said : `could you ${verb}`;
  });
}

/** "Please allow us until the 20th" says when they are ready; the reply takes note of it and grants nothing. */
const respite =
  /^(?:allow|give|grant) (?:us|me) (?:until|till|time|more|some|another|a (?:few|couple|little|bit)|\d|one|two|three|four) ?(?!times? for)/i;

/** "…, and is there any room?": another question, that only the whole of it holds. */
const second =
  /,? and (?:(?:when|what|how|where|who) )?(?:is|are|do|does|can|could|will|would) (?:there|it|this|that|we|i|you|the)\b/i;

const verbs = Object.values(doings).join('|');
/** "Send a credit note, please": an order, with its politeness behind it. */
const order = new RegExp(
  `^(?:(?:${verbs}) (?:it|them|this|that),? and )?((?:${verbs}) .{3,130}?),? please[.!]*$`,
  'i',
);

function ordered(sentence: string): string | undefined {
  return order.exec(sentence)?.[1];
}

/** "Get" is a verb of its own before a thing. */
const getting = /^get (?:the|our|my|all|those|these) \w/i;

function askedIn(sentence: string): Asked | null {
  const request = doing.exec(plainly(sentence))?.[1] ?? ordered(sentence);
  if (
    request !== undefined &&
    !second.test(request) &&
    !notVerbs.test(request) &&
    !respite.test(request) &&
    (getting.test(request) || !functionWords.has(request.split(' ')[0]?.toLowerCase() ?? ''))
  ) {
    const one = toDo(request.replace(spliced, ''));
    if (one !== null) return one;
  }
  const wish = wanting.exec(sentence);
  const wanted = wish?.[1] ?? wish?.[2];
  if (
    wanted !== undefined &&
    !sentence.endsWith('?') &&
    !/^it to\b/i.test(wanted) &&
    !/\b(?:i|we)\s(?:don|do not|never)/i.test(clauseAt(sentence, wish?.index ?? 0)) &&
    /^(?:to|the|a|an|one|two|every|all|your|our|it to|you (?:both|all|two|here|to))\b/i.test(wanted)
  ) {
    const words = wished(wanted.replace(spliced, '').replace(andThey, '').replace(ifPossible, ''));
    if (
      words !== null &&
      !outOfPlace.test(words) &&
      !/^us to (?:know|understand|reali[sz]e|see|feel|imagine)\b|^to (?:put (?:it |this |that )?on record|talk about something|know (?:what|which|who|whether|if|how|when|where)|be|say|tell|know you|decide|think|wait|consider|thank|stay|point|give us|provide us|share|report|raise|express|complain|mention|remind|apologi[sz]e|congratulate|inform|let us|make sure (?:you['’]re|you are|it)\b|stop \w+ing(?: soon| now)?$|write down\b)/i.test(
        words,
      )
    ) {
      return { is: 'want', words };
    }
  }
  return known(sentence) ?? listed(sentence) ?? questionIn(sentence);
}

/** A text from the clause on in which a place stands. */
function clauseAt(sentence: string, at: number): string {
  return sentence.slice(sentence.lastIndexOf(', ', at) + 1);
}

/** "You both in my office": us, whatever else is not sure of a "you". */
function wished(wanted: string): string | null {
  const ofUs = /^you (.*)$/i.exec(wanted)?.[1];
  if (ofUs === undefined) return saidBack(wanted);
  const words = saidBack(ofUs);
  return words === null ? null : `us ${words}`;
}

function questionIn(sentence: string): Asked | null {
  if (!sentence.endsWith('?') || /["“”]/.test(sentence)) return null;
  const question = sentence
    .replace(/^.{0,140}[.;:–—]\s+/, '')
    .replace(
      /^(?:(?:hi|hello|hey|morning|good (?:morning|day|afternoon)|thanks)\b[^,!?]{0,20}[,!]\s+){1,2}/i,
      '',
    )
    .replace(/^(?:and|so|but|now|question|also|then|plus|finally|lastly)[,:]?\s+/i, '')
    .replace(beforeIt, '');
  const size = wordsOf(question).length;
  if ((size < 4 && !brief.test(question)) || size > 26) return null;
  const behind = asking.test(question) ? question : (behindIt.exec(question)?.[1] ?? '');
  if (behind === '' || rhetorical.test(behind)) return null;
  return { is: 'question', words: question.charAt(0).toUpperCase() + question.slice(1) };
}

const asking =
  /^(?:can|could|is|are|was|were|do|does|did|will|would|may|shall|should|has|have|might|when|by when|what|which|who|how|where|any|perhaps|maybe)\b/i;
/** "If so, is there a date?", "Before I go into those, is there any room in the price?" */
const beforeIt =
  /^(?:if (?:so|yes|not|no|it is|it isn['’]t)|before|also|one (?:more|last|other) (?:thing|question)|otherwise|in that case|by the way)\b[^,?]{0,40},\s+(?=(?:is|are|can|could|do|does|will|would|what|when|how|who|which|where)\b)/i;
/** "It shows dollars instead of pounds, can that be changed?": quoted as a whole. */
const behindIt =
  /^[^?]{10,120},\s+((?:(?:can|could|will|would) (?:that|this|it|you)|(?:what|when|how|where|which|who)(?:['’]s)? (?!do you think|now\b|next\b))[^,?]{6,60}\?)$/i;

/** Short, and a question all the same. */
const brief =
  /^(?:any (?:thoughts|ideas?|news|updates?|progress|suggestions?|advice|luck|eta)|what now|what next|what(?:['’]s| is) next|when|by when|is that possible)\?$/i;

/** Asked in anger: an answer to it would be a slap, and nobody waits for one. */
const rhetorical =
  /^(?:(?:what|which|who)\b[^?]{0,40}\b(?:would|could|will) ever\b|do you (?:people|want|understand|think|even|actually|ever|guys)|is (?:anyone|anybody) (?:even|actually|at home|there|awake)|is (?:this|that|it) (?:a joke|how|what|really|too much|seriously|normal|acceptable)|are you (?:serious|kidding|joking|people|even|all|guys)|(?:did|does|do|has|have|is|can|will|would) (?:nobody|no one|none of you)\b|(?:did|does|do|has|have|is|can) (?:anyone|anybody|someone|somebody|any of you)\b.{0,40}\b(?:ever|even|actually|really|bother\w*|test(?:s|ed)?|think|care|milk)\b|what (?:kind|on earth|exactly) |what (?:am i|are we|do i|do we|did we|did i)\b.{0,16}\bpay(?:ing)?\b|what (?:is|are) (?:wrong with you|you (?:people )?(?:doing(?! about)|thinking|playing at)|we paying)|what do you (?:\w+ )?(?:do|actually do|even do) (?:all day|there|over there)|who (?:does|tests?|tested|signs? off|thought|on earth|comes up)|how dare|how (?:is|can) (?:this|it|that|anybody|anyone|you)|how (?:hard|difficult|stupid|dumb|incompetent) (?:can|could|must|is|are)|how (?:many (?:more )?times|often|much longer) (?:do|must|should|will|have|are|can) (?:i|we)|(?:can|could) you even|have you (?:people|ever|even|no))|\b(?:is it not|isn['’]t it|right|seriously|honestly|is it|or what|for god['’]s sake)\?$/i;

/** The request up to the next clause, without a trailing politeness. */
export function cut(words: string): string {
  return words
    .replace(/(?<!\s)\s*\([^()]{0,80}\)/g, '')
    .replace(/,?\s(?:please|thanks|thank you|asap|as soon as possible)\b.*$/i, '')
    .replace(
      /,\s+(?:because|so that|since|as|and (?:i|we|it|that|then|may|you|let|thank)|but|otherwise|or (?:i|we)|if|then|not|regs|which|who)\b.*$/i,
      '',
    )
    .replace(/\s(?:because|otherwise|before (?:i|we) )\b.*$/i, '')
    .replace(/(?<![\s,])[\s,]+$/, '')
    .trim();
}
