import { hasFiniteVerb } from './reflect.ts';
import { wordsOf } from './sentences.ts';

/** Words before a statement that a reply leaves out: joints, greetings, list marks, "I must say that". */
const leadIns =
  /^(?:needless to say,?\s|(?:(?:this|it) (?:is|has|was) )?nothing (?:(?:at all )?to do with|against|personal)(?: (?:you|your \w+|any of you))?[,;:.–-]\s?|(?:my |many |sincere |our )?apologies for [^,.;]{3,60},\s|only (?=(?:it|there)(?:['’]s| is| was| has)\b)|(?:so |very |really |terribly |deeply )?sorry,? (?:that|but|to say(?: that)?)\s|(?:with|in) reference to [^,.;:]{3,60},\s|(?:and|but|so|also|well|now|anyway|however|unfortunately|regrettably|frankly|honestly|finally|secondly|firstly|then|plus|again|look|listen)\b[,:]?\s+|(?:sorry|hi|hello|hey|ok|okay|yes|no|nah|ya|yeah|yep|fine|good|great|all well|all good)[,.:!]\s+|ya sorry\s|(?:i|we) (?:deeply |sincerely |do )?apologi[sz]e,?\s|(?:i['’]?m|i am|we are|we['’]re) (?:writing(?! (?:an?|the|up|my|our|your|this|it|these|some|\w+ing)\b)|obliged|afraid|sorry)(?: to (?:you|say|inform you|tell you|report|let you know))?,?\s(?:because|that|as)?\s?|(?:i|we) (?:have|want|must|regret|need|wish|would like|['’]d like) to (?:inform you|tell you|note|say|report|let you know|inform|be straight|complain)\s(?:that\s)?|(?:please note|just so you know|fyi|for the record|as you (?:(?:may|might|must|will|probably|surely) )?(?:have )?(?:already )?(?:know|read|heard|seen|noticed|gathered)|by the way|incidentally|on another note|as i said|the fact is|the problem is|the thing is|to be (?:honest|frank|fair|clear|blunt|straight|open)(?: with you)?)[,:]?\s(?:that\s)?|(?:the )?reason being(?: that)?,?\s|heads[ -]up,? (?:so|that|but)\s|(?:first(?: of all| off)?|second|third|lastly),\s|(?:heads up|short feedback|one thing|quick one|two things|good news first)[,:]\s|\d{1,2}[.)]\s|\(\d\)\s|[-*•–]\s|the (?:less )?good news(?: first)?:?\s(?:is that\s)?)/i;

/** "Before we talk about the renewal I should be open with you: …": what follows is what they have to say. */
const preamble =
  /^(?:(?:before|since|as|while|given that) [^,:;.]{3,60}?,? )?(?:(?:i|we)(?:['’]d| (?:should|want|wanted|need|must|have|would like|ought|feel i should|prefer|would rather|also want))(?: to| also)? (?:be (?:(?:fully|quite|completely|very) )?(?:open|honest|frank|straight|transparent|upfront|up front|clear|fair)(?: with you)?(?: about (?:it|this|where we (?:are|stand)))?|(?:tell you|say|let you know|share)(?: (?:this|something|openly|honestly|one thing))?(?: before [^,:;.]{3,30}?)?)|(?:in all honesty|in the interest of openness|full disclosure|to be open(?: with you)?))(?:\s?[:;,–—-]\s+|\s(?:that|and (?:say|tell you)(?: that)?)\s+)/i;

/** A sentence and its parts at safe borders: whole first, then the halves of a long one. */
export function statementsIn(sentence: string): readonly string[] {
  const bare = stripLeadIn(stripLeadIn(stripLeadIn(sentence.replace(preamble, ''))));
  const whole = bare
    .replace(asNotice, 'My $1 is ')
    .replace(furtherTo, 'In $1 you ')
    .replace(/\b(?:hereby|herewith) /gi, '')
    .replace(/(?<!\s)\s*\([^()]{0,80}\)/g, '')
    .replace(/[\p{Extended_Pictographic}]/gu, '')
    .replace(/\bso-called /gi, '')
    .replace(/,? (?:i['’]m|i am|we['’]re|we are) (?:\w+ly )?(?:sorry|afraid),/gi, ',')
    .replace(/,? to be (?:straight|honest|frank|fair|blunt|clear)(?: with you)?,/gi, '')
    .trim();
  const [, ...items] = whole
    .split(enumerated)
    .map((one) => one.replace(/(?<![.,;\s])[.,;\s]+$/, ''));
  const parts = withoutBecause(whole)
    .split(
      /(?<!\s)\s*[;:,](?:\sand)?\s\(?[1-9a-h]\)\s|(?<!\s)\s*[;:]\s+|,\s+(?=among (?:them|whom)\s)|(?<!\s)\s+[–—-]\s+|,\s+(?=(?:and|but|so|because|which means|though|although)\s)|\s(?<!\b(?:nothing|nobody|no one|anything|anyone|everything|none|all|cannot|can['’]t) )(?=but\s)|(?<=\w{3})(?<!\b(?:max|min|avg|approx|incl|excl|temp|dept|tel|ext|misc))\.\s+/,
    )
    .map((part) =>
      part
        .replace(/^(?:and|but|so|because|though|although)\s+/i, '')
        .replace(/(?<![.,!\s])[.,!\s]+$/, '')
        .trim(),
    );
  const list = [
    withoutBecause(whole).replace(/(?<![.!\s])[.!\s]+$/, ''),
    ...together(items),
    ...(parts.length > 1 ? parts : []),
  ];
  const tidy = list.map((one) =>
    one.replace(
      /(?<![;,:\s])(?: (?:sorry|sadly|(?:(?:and|so) )?(?:many )?thanks?(?: (?:you|so much|again|very much)){0,2}|ta|cheers|ok|x{1,3}|esp\.?|(?:i['’]?m|i am|we['’]re) afraid|(?<=,\s)(?:(?:you|i) know|you see|mind you))(?: about that)?|[;,:\s]){1,40}$/i,
      '',
    ),
  );
  return [...new Set(tidy)].filter((one) => one !== '' && balanced(one)).map(capital);
}

/** "The following: 1) the discounts are missing, 2) …": the marks between the points. */
const enumerated = /(?<!\s)\s*[;:,](?:\sand)?\s\(?[1-9a-h]\)\s/;

/** The points in one statement, as many as can be told back at once; none where that is one alone. */
function together(items: readonly string[]): readonly string[] {
  const fit = items.filter((_, at) => wordsOf(items.slice(0, at + 1).join(' ')).length < 24);
  return fit.length > 1 ? [`${fit.slice(0, -1).join(', ')} and ${fit.at(-1)}`] : [];
}

/** "Because nobody answers" alone is a statement without its "because"; before a main clause the word belongs there. */
function withoutBecause(sentence: string): string {
  const rest = sentence.replace(/^because\s+(?!of\b)/i, '');
  if (rest === sentence) return sentence;
  const words = rest.split(/\s+/);
  const verb = words.findIndex(
    (word, at) => at > 0 && (hasFiniteVerb(word) || /[a-z]{2}ed$/.test(word)),
  );
  const main = words.slice(verb + 1).join(' ');
  return verb > 0 && mainClause.test(main) && hasFiniteVerb(main) ? sentence : capital(rest);
}

/** A subject of their own, not that of a relative clause ("the export which we need"). */
const mainClause =
  /(?<!\b(?:that|which|who|what|when|where|and|or|if|as)\s)\b(?:i|we|they|nobody|everybody|(?:my|our|the|all|some|many|half)(?: \w+){1,3})\s(?!$)/i;

/** "Please take this e-mail as our notice": the mail is the notice. */
const asNotice =
  /^(?:please |kindly )?(?:take|accept|consider|treat|regard) this (e-?mail|mail|letter|message|note) as (?=(?:my|our|the|formal|official|written|a|an)\b)/i;

/** "I write further to our call on 3 May, in which you kindly undertook to …": what we undertook is what it is about. */
const furtherTo =
  /^(?:i|we)(?: write| am writing| are writing|['’]m writing)? (?:further to|with reference to|refer to) ((?:our|your|the|my)\b[^;:]{3,60}?), (?:in|during|at) which you (?:kindly |very kindly )?(?=(?:undertook|promised|agreed|offered|said|told|assured)\b)/i;

const greeted =
  /^(?:dear|hej|hei|hey|hi|hiya|hello|salaam|ciao|namaste|kia ora|g['’]day|yo|howdy|bonjour|hola|hallo|moin|aloha|shalom|sir|madam|ma['’]am|sirs|team|all|folks|guys|lads|ladies|gents|mate|alright|morning|afternoon|evening)\b[^,!.:;?\n]{0,30}[,!.:;]\s+/i;
const named = /^\p{Lu}\p{Ll}{1,11}(?: (?:darling|dear|my friend))?,\s+/u;

/** The first sentence of a mail without the name that it is addressed to ("Dan darling, the pictures …"). */
export function withoutAddress(sentence: string): string {
  const bare = sentence.replace(greeted, '').replace(named, '');
  return bare.split(' ').length >= 4 ? bare : sentence;
}

const opinions =
  /^(?:(?:it|this) has come to (?:my|our) (?:attention|notice) that\s|(?:i|we) (?:should|must|would|want to|wish to|have to|need to|(?:would|['’]d) like to) (?:also )?(?:add|put (?:it )?on record|point out|record|stress|make clear) that\s|(?:i|we)(?:['’]m| am| are|['’]re)? (?:know|believe|think|guess|fear|suppose|gather(?: from [^,.]{3,40}?)?|see|note|reckon|feel|find|understand|afraid|sure|just wanted to say|noticed|must (?:report|say|admit|inform you|tell you)|regret to (?:note|say|inform you|report)|am informed|wanted to (?:let you know|tell you)|have to (?:say|report|admit))\b,? (?:that\s|(?=(?:i|we|you|your|our|my|the|a|an|this|it|there|he|she|they|since|at|in|on|no|\d)\b))|(?:my|our) (?:director|boss|manager|board|owner|ceo)(?:,? (?:mr|mrs|ms|dr)\.? [^,;:]{2,30}?,?)? asks? (?:me|us) to (?:inform|tell you)\s(?:that\s)?|(?:short|long) story(?: short)?[,:]\s|this is to (?:inform you|bring to your (?:kind )?attention) that\s|just (?:so you['’]?re not wondering|to say)[:,]?\s|day \d{1,2}:\s|(?:it|this) is (?:\w+ly )?(?:(?:un|in|not )acceptable|outrageous|ridiculous|disgraceful|shocking|appalling|absurd|unbelievable|incredible|a (?:disgrace|shame|scandal|joke)) that\s|(?:as regards|it['’]s a pity that|it is a pity that|a pity that|on the other hand,?|that said,|off the record first:|on the record:|in short,?|context so that [^:]{3,60}:|as you suggested,?)\s|[a-h]\)\s|\w{3,16}:\s)/i;

/** A sentence as it can be quoted: without the joint, the bullet or the greeting before it. */
export function withoutLeadIn(sentence: string): string {
  return capital(stripLeadIn(stripLeadIn(sentence)));
}

function stripLeadIn(sentence: string): string {
  const said = sentence
    .replace(interjection, '')
    .replace(
      /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b[^,!.:;]{0,40}[,!.:;]\s+/i,
      '',
    );
  const stripped = without(opinions, without(leadIns, said));
  return stripped.split(' ').length >= 4 ? stripped : sentence;
}

/** What follows the lead-in; of "I'm afraid that has shaken us" the "that" is the subject and stays. */
function without(leadIn: RegExp, said: string): string {
  const rest = said.replace(leadIn, '');
  const cut = said.slice(0, said.length - rest.length);
  return /\bthat\s$/i.test(cut) && beheaded.test(rest) ? `That ${rest}` : rest;
}

const beheaded =
  /^(?:has|is|was|will|would|can(?:not|['’]t)?|could|does|did|had|means(?! of)|makes|(?:has|is|was|wo|would|does|did)n['’]t)\b/i;

/** "Dang it, I forgot": what is shouted before a statement. */
const interjection =
  /^(?:(?:dang(?: it)?|damn(?: it)?|darn|oops|ouch|ugh|argh|aargh|ah|oh|aw|wow|whoa|gosh|blimey|jeez|crikey|sorry(?! that\b)(?: (?:guys|all|folks|team|everyone|everybody|mates?|lads|people|both))?|soz|right|alright|anyway|listen|honestly|dear me|oh no|good grief|hi again|me again|[A-Z][a-z]{1,11}, sorry)[,.!:]?\s+){1,4}/i;

/** True when no bracket is left open by a cut. */
function balanced(text: string): boolean {
  return (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
