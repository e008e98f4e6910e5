import type { Evidence } from '../domain/signal.ts';
import { dueOn, type PromiseContext } from './promise-dates.ts';
import { type Range, sentencesOf, unwrapped } from './sentences.ts';

/** A promise found in a mail of ours. `dueOn` is an ISO date on the writer's clock, or null. */
export interface FoundPromise {
  readonly what: string;
  readonly evidence: Evidence;
  readonly dueOn: string | null;
}

const mostText = 20_000;

/** What binds us: subject and will, each followed by the words that say what. */
const commits: readonly RegExp[] = [
  // I will, we'll, I am going to, we commit to
  /\b(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to| commit to| promise to| promise that (?:I|we) will)\s{1,3}/gi,
  // you'll have, you will hear from us
  /\byou(?:['’]ll| will| shall)\s{1,3}(?=(?:have|get|receive|hear from (?:us|me|our|him|her|them))\b)/gi,
  // I have passed it on to our engineers and will: the subject stands once
  /(?<=\b(?:I|we)\b[^.!?;]{3,120}\band )(?:will|shall)\s{1,3}/gi,
  // our engineers will, Ana from our billing team will
  /\bour (?:(?!and (?:will|are|is) )[\w'’-]{1,20} ){1,4}?(?:will|are going to|is going to)\s{1,3}/gi,
  /(?<=^|[.;,] |\band )(?!You|We|The|This|That|It|There|They|Your|He|She|Nobody|Nothing|Everything|Someone|Tomorrow|Today|Which|What|When|If|And|As)[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?(?: (?:from|of|in) our (?:[\w-]{1,20} ?){1,3})? (?:will|is going to)\s{1,3}/gu,
  // Phil tried to reach you and will try again: the subject stands once
  /(?<=^(?!You|We|The|This|That|It|There|They|Your|He|She|Nobody|Nothing|Everything|Someone)[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})? (?:has|is|was|had|spoke|rang|wrote|came|tried|[a-z]{2,12}ed)\b[^.!?;,]{3,120} and )(?:will|is going to)\s{1,3}/gmu,
  // the fix will be live, your data will be exported, the hotfix will go out
  /\b(?:will|shall) (?=(?:be (?:released|deployed|live|out|available|ready|shipped|sent|exported|restored|fixed|refunded|credited|published|done|delivered|rolled out|resolved|processed|completed|corrected|migrated|installed|replaced|updated|back|with you|in production|online)|go (?:out|live)|ship|follow|land)\b)/gi,
  // ships on 29 December, goes live on Monday
  /\b(?:ships|goes live|goes out|is going out|is going live) (?=(?:on|by|this|next|today|tomorrow|later)\b)/gi,
  // I'm sending it on Friday, we are deploying it tonight
  /\b(?:I['’]m|I am|we['’]re|we are) (?=(?:sending|shipping|deploying|releasing|delivering|calling|mailing|rolling out|presenting|sharing|uploading|publishing) [^.!?]{0,80}(?:\b(?:today|tonight|tomorrow|next|this)\b|day\b|\d))/gi,
  // expect the results from us; let me check and get back to you
  /\bexpect (?=[^.!?]{1,60} from (?:us|me)\b)/gi,
  /\blet me (?=(?:check|ask|confirm|find out|look|clarify|see|speak|talk|verify)\b)/gi,
];

/** Words after "will" that say how one feels or where one is, not what one does. */
const noDeed =
  /^(?:(?:certainly|definitely|also|then|really|surely|probably) )?(?:not|never|no longer|hardly|miss|see\b|need|require|admit|love|like|prefer|assume|think|guess|hope|remember|understand|agree|want|enjoy|hate|struggle|wait|say\b|let you (?!know)|keep (?:it|this|things) (?:short|brief|simple)|leave it (?:at that|here)|spare you|have to|talk (?:to you|soon|again|then)|speak (?:to you|soon|again|then)|have (?:noticed|seen|read|received|heard|been|got|had|found)|get (?:used|a feel)|be (?!(?:\w{2,20}ing\b|back (?:to|with|in touch)|in touch|able to (?:send|tell|give|deliver|fix)|released|deployed|live|out\b(?! of)|available|ready|shipped|sent|exported|restored|fixed|refunded|credited|published|done|delivered|rolled|resolved|processed|completed|corrected|migrated|installed|replaced|updated|with you|in production|online)))/i;
const onHoliday = /^be (?:travel|leav|tak)\w{0,6}ing\b/i;
/** What turns a promise into a condition, a guess or somebody else's words. */
const conditional =
  /^\s{0,3}(?:if|unless|in case|should you|would you|assuming|provided)\b|^\s{0,3}(?:once|when|as soon as|after) you\b|\b(?:if you|once you|as soon as you|when you (?:have|send|get|are)|unless|provided (?:that )?you)\b/i;
const hedgeBefore =
  /\b(?:whether|hope|hoping|think|guess|doubt|believe|suppose|expect that|not sure|(?:you|he|she|they) (?:asked|wrote|said|mentioned|think|thought)(?: that)?|ask if|wonder if)\s{0,2}$/i;
const theirs = /\b(?:your side|your team|your colleague|the vendor|the customer)\b/i;
/** Somebody will send *us* something: theirs to do. */
const toUs = /^\w{2,20} (?:us|me)\b/i;

/**
 * What our side promised in a mail of its own, with the date it gave, one by one. Questions, conditions on the
 * customer, refusals, guesses, courtesies and the past are none. Empty when nothing is promised.
 * Source: none-of-them-has.md 5; measured by bench/promises.ts.
 */
export function readPromises(text: string, context: PromiseContext): readonly FoundPromise[] {
  const found: FoundPromise[] = [];
  // A line that a mail program wrapped ends no sentence; places stay what they are, so the evidence fits the mail.
  const joined = unwrapped(text.slice(0, mostText));
  for (const { from, to } of sentencesOf(joined)) {
    const words = joined.slice(from, to);
    if (/\?\s{0,3}$/.test(words) || conditional.test(words)) continue;
    for (const part of partsOf(words)) {
      const what = words.slice(part.from, part.to);
      const start = from + part.from;
      const evidence: Evidence = {
        part: 'ownWords',
        start,
        end: start + what.length,
        quote: text.slice(start, start + what.length),
      };
      found.push({ what, evidence, dueOn: dueOn(what, context) });
    }
  }
  return found;
}

/** The promises of one sentence, each from its subject to the next one's, without the stop. */
function partsOf(words: string): readonly Range[] {
  const starts = commits
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .filter((match) => isPromise(words, match))
    .map((match) => match.index)
    .sort((a, b) => a - b)
    // Two patterns may see the same promise.
    .filter((at, index, all) => index === 0 || at - (all[index - 1] ?? 0) > 12);
  const parts = starts.map((start, index) => {
    const from = index === 0 && !isAfterDone(words, start) ? startOf(words) : start;
    return trimmed(words, from, starts[index + 1] ?? words.length);
  });
  return parts.flatMap((part) => secondDeed(words, part));
}

function startOf(words: string): number {
  return words.length - words.trimStart().length;
}

/** "I have passed it on and will call you": what is done is no part of the promise; of a colleague the name is. */
function isAfterDone(words: string, start: number): boolean {
  const ours = /\b(?:I|we)\b/i.test(words.slice(0, start));
  return (
    ours && /^(?:will|shall)\b/i.test(words.slice(start)) && /\band $/i.test(words.slice(0, start))
  );
}

function isPromise(words: string, match: RegExpExecArray | RegExpMatchArray): boolean {
  const index = match.index ?? 0;
  const [before, after] = [words.slice(0, index), words.slice(index + match[0].length)];
  if (noDeed.test(after) || onHoliday.test(after) || hedgeBefore.test(before)) return false;
  if (theirs.test(`${before}${match[0]}`)) return false;
  return !(toUs.test(after) && !/^(?:I|we)\b/i.test(match[0]) && !/^(?:let|tell) /i.test(after));
}

const hasDay =
  /\b(?:today|tonight|tomorrow|\w{3,6}day|next week|\d{1,2} \w{3,9}|\d{1,2}[./]\d{1,2}|\d{1,2}(?:st|nd|rd|th))\b/i;
/** "… by Friday and call you on Monday": a second deed with a date of its own. */
const andDoes = / and (?=(?:also |then )?[a-z]{3,12} (?:you|it|them|the|a)\b)/;
/** "… by Friday and the invoice by Monday": a second thing with one. */
const andThing =
  /(?<=\b(?:by|until|before) .{3,40}) and (?=(?:the|a|an|your|our) [^,;]{2,60} (?:by|until|before) )/;

function secondDeed(words: string, part: Range): readonly Range[] {
  const text = words.slice(part.from, part.to);
  const and = andThing.exec(text) ?? andDoes.exec(text);
  if (!and) return [part];
  const [first, second] = [text.slice(0, and.index), text.slice(and.index + and[0].length)];
  if (!hasDay.test(first) || !hasDay.test(second)) return [part];
  const cut = part.from + and.index;
  return [trimmed(words, part.from, cut), { from: cut + and[0].length, to: part.to }];
}

function trimmed(words: string, from: number, end: number): Range {
  let to = end;
  while (to > from && /[\s,;.!]/.test(words[to - 1] ?? '')) to--;
  if (words.slice(from, to).endsWith(' and')) return trimmed(words, from, to - 4);
  return { from, to };
}
