import type { OurPromise } from '../domain/promise.ts';
import { anyDone, type Deed, deedOf } from './deeds.ts';
import { sentencesOf, unwrapped } from './sentences.ts';

const mostText = 20_000;

/** What in front of the announcing word takes it back: "is not fixed", "will be sent", "the report you sent". */
const undone =
  /\b(?:not|never|cannot|will|would|should|shall|must|can|could|may|might|if|whether|until|before|once|when|as soon as|after (?!\w{1,9} (?:minute|hour|day|week|month)s?\b)|unless|to be|being|to have|going to|working on|trying|hope|almost|nearly)\b|n['’]t\b|['’]ll\b|\byou(?:['’]ve| have)? (?:already |just )?$/;
/** Where things stand is no future and no condition. */
const ahead = /\b(?:will|would|shall|if|whether|once|when|as soon as|going to)\b|['’]ll\b/;
/** What takes it back wherever it stands in the clause: "fixed once the server is up". */
const unsure =
  /\b(?:yet|once|as soon as|unless)\b|\buntil\b(?! (?:the )?(?:\d|end\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\w{3,6}day))/;
/** A condition at the head of a sentence holds for all of it: "Once the server is up, the export is fixed". */
const conditional = /^\W*(?:once|when|as soon as|until|unless)\b/i;
/** Where a clause with a subject of its own begins: a "not" before it says nothing of what follows. */
const newClause =
  /[;–(]| - | but |(?:, |,? and )(?=(?:so )?(?:I|we|the|it|this|that|your|our|here|please|will)\b)/i;

const common = new Set(
  `will send back with your from this that have tomorrow today next week weeks month days hours monday tuesday
  wednesday thursday friday saturday sunday until before after morning afternoon noon share make sure latest give look
  into check promised please find attached enclosed here hello dear know whether tell come what where when which why
  about would could there their they them then than some also just only been production place end soon possible
  stand stands let`.split(/\s+/),
);
/** What may stand before a thing without making it another: "the new limits", "all limits". */
const plain = new Set(
  'both many more most such other full every each last current same whole entire following exact actual'.split(
    ' ',
  ),
);
const days =
  /^(?:I|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December)(?:day)?$/;

/**
 * Whether a later mail of ours says that the promise is kept: a clause of it announces a deed that fits — the
 * promised verb in its past, or another word for it — and names what was promised, or the sentence refers to the
 * promise and names nothing else. What is not done yet, or will or would be, keeps nothing, and neither does another
 * thing of the kind ("Tom" for "Pat", "seat limits" for "API limits"). Source: none-of-them-has.md 5.
 */
export function keptBy({ what }: Pick<OurPromise, 'what'>, laterText: string): boolean {
  const deed = deedOf(what);
  const things = thingsOf(what, deed);
  const text = unwrapped(laterText.slice(0, mostText));
  return sentencesOf(text).some(({ from, to }) => {
    const sentence = text.slice(from, to).replace(/\byou(?:['’]ll| will| can) find\b/gi, 'find');
    if (/\?\s{0,3}$/.test(sentence) || conditional.test(sentence)) return false;
    const lower = sentence.toLowerCase();
    if (lower.includes('as promised') && !undone.test(lower)) {
      return things.some((one) => names(sentence, one)) || thingsOf(sentence, null).length === 0;
    }
    if (isOfOthers(what, sentence)) return false;
    const clauses = sentence.split(newClause).map((one) => one.toLowerCase());
    const named = (clause: string): boolean =>
      things.some((one) => isMeant(one, clause, deed)) &&
      (!deed?.named || names(clause, deed.named));
    return clauses.some(
      (clause) =>
        announces(clause, deed) &&
        (named(clause) || (/\b(?:it|them|him|her|this|that)\b/.test(clause) && named(lower))),
    );
  });
}

function announces(clause: string, deed: Deed | null): boolean {
  const found = (deed?.done ?? anyDone).exec(clause);
  if (found === null || deed?.not?.test(clause)) return false;
  const before = clause.slice(0, found.index);
  if (deed?.status) return !ahead.test(before) && !ahead.test(found[0]);
  return !undone.test(before) && !unsure.test(clause);
}

/** A thing of the promise, and the word that tells it from others of its kind: "API" of "the API limits". */
interface Thing {
  readonly word: string;
  readonly before: string | null;
}

/** The words that say what it is about, without a plural's s; the deed itself only where nothing else is named. */
function thingsOf(text: string, deed: Deed | null): readonly Thing[] {
  const words = text.match(/\p{L}{1,20}/gu) ?? [];
  const content = words.flatMap((word, at) =>
    says(word) ? [{ word: stemOf(word), before: before(words, at, deed) }] : [],
  );
  const things = content.filter(({ word }) => !deed?.promised.test(word));
  if (content.length > 0) return things.length > 0 ? things : content;
  const [, noun] = /\b(?:an?|the|our) (\p{L}{3})\b/iu.exec(text) ?? [];
  return noun && deed?.promised.test(noun.toLowerCase())
    ? [{ word: noun.toLowerCase(), before: null }]
    : [];
}

/** A word with a meaning of its own: not a small one, unless in capitals. */
function says(word: string): boolean {
  if (common.has(word.toLowerCase())) return false;
  return word.length > 3 || (word.length > 1 && /^\p{Lu}{2,3}$/u.test(word));
}

function before(words: readonly string[], at: number, deed: Deed | null): string | null {
  const word = words[at - 1] ?? '';
  const lower = word.toLowerCase();
  if (!says(word) || plain.has(lower) || deed?.promised.test(lower)) return null;
  return deed?.done.test(lower) ? null : stemOf(word);
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}

function names(text: string, thing: Thing | string): boolean {
  const wanted = typeof thing === 'string' ? thing : thing.word;
  return (text.match(/\p{L}{1,20}/gu) ?? []).some((one) => isWord(one.toLowerCase(), wanted));
}

/** The word or one that goes on from it ("export", "exporting"); a short one only as it is ("fix", "fixes"). */
function isWord(word: string, wanted: string): boolean {
  if (wanted.length > 3) return word.startsWith(wanted);
  return word === wanted || word === `${wanted}s` || word === `${wanted}es`;
}

/** The clause names the thing, and not another of its kind ("seat limits"). */
function isMeant(thing: Thing, clause: string, deed: Deed | null): boolean {
  const words = clause.match(/\p{L}{1,20}/gu) ?? [];
  return words.some((word, at) => {
    if (!isWord(word, thing.word)) return false;
    const other = before(words, at, deed);
    return thing.before === null || other === null || other.startsWith(thing.before);
  });
}

/** The promise names somebody or something, and the sentence only others: "Tom" for "Pat", "DATEV" for "SAP". */
function isOfOthers(what: string, sentence: string): boolean {
  const meant = properNames(what);
  if (meant.length === 0 || meant.some((one) => names(sentence, one.toLowerCase()))) return false;
  return properNames(sentence).length > 0;
}

function properNames(text: string): readonly string[] {
  const found = text.match(/(?<=[\p{L},] )\p{Lu}[\p{L}\d]{0,20}/gu) ?? [];
  return found.filter(
    (one) =>
      !days.test(one) &&
      !common.has(one.toLowerCase()) &&
      !/^(?:We|The|By|On|Our|Your|Then)$/.test(one),
  );
}
