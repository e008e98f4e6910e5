import type { OurPromise } from '../domain/promise.ts';
import { sentencesOf, unwrapped } from './sentences.ts';

const mostText = 20_000;

/** A kind of deed: how it is promised, and how it is announced when it is done. */
interface Deed {
  readonly promised: RegExp;
  readonly done: RegExp;
}

const handingOver: Deed = {
  promised: /\b(?:send|sending|share|sharing|forward|e?-?mail|provide|upload|deliver)\b/,
  done: /\b(?:sent|shared|forwarded|e?-?mailed|provided|uploaded|delivered|attached|enclosed|here (?:is|are)|please find)\b/,
};

/** What can be told apart: who promised a refund has not kept it by sharing a question about it. */
const deeds: readonly Deed[] = [
  handingOver,
  {
    promised:
      /\b(?:fix|fixed|repair|resolve|resolved|solve|correct|restore|restored|deploy|deployed|deploying|release|released|ships?|shipped|roll|rolled|live|publish|patch)\b/,
    done: /\b(?:fixed|repaired|resolved|solved|corrected|restored|deployed|released|shipped|rolled out|live|published|patched|done|completed|(?:works?|runs?) again)\b/,
  },
  {
    promised: /\b(?:refund|refunded|credit|credited|reimburse|pay)\b/,
    done: /\b(?:refunded|credited|reimbursed|paid|issued|transferred|done|completed)\b/,
  },
  {
    promised: /\b(?:call|calling|ring|phone)\b/,
    done: /\b(?:called|rang|phoned|for (?:the|our|your|taking (?:the|my|our)) call)\b/,
  },
];
const anyDone =
  /\b(?:attached|enclosed|please find|here (?:is|are)|done|fixed|deployed|sent|shared|live|resolved|completed)\b/;

/** What in front of the announcing word takes it back: "is not fixed", "will be sent", "the report you sent". */
const undone =
  /\b(?:not|never|cannot|will|would|should|shall|must|can|could|may|might|if|whether|until|before|once|when|as soon as|after (?!\w{1,9} (?:minute|hour|day|week|month)s?\b)|unless|to be|being|to have|going to|working on|trying|hope|almost|nearly)\b|n['’]t\b|['’]ll\b|\byou(?:['’]ve| have)? (?:already |just )?$/;
/** What takes it back wherever it stands in the clause: "fixed once the server is up". */
const unsure = /\b(?:yet|once|as soon as|unless|until)\b/;
/** A condition at the head of a sentence holds for all of it: "Once the server is up, the export is fixed". */
const conditional = /^\W*(?:once|when|as soon as|until|unless)\b/;
/** Where a clause with a subject of its own begins: a "not" before it says nothing of what follows. */
const newClause =
  /[;:–(]| - | but |(?:, |,? and )(?=(?:so )?(?:I|we|the|it|this|that|your|our|here|please|will)\b)/i;

const common = new Set(
  'will send back with your from this that have tomorrow today next week weeks month days hours monday tuesday wednesday thursday friday saturday sunday until before after morning afternoon noon share make sure latest give look into check promised please find attached enclosed here hello dear'.split(
    ' ',
  ),
);

/**
 * Whether a later mail of ours says that the promise is kept: a sentence of it announces a deed that fits and names
 * what was promised, or refers to the promise and names nothing else. What is not done yet, or will or would be, keeps
 * nothing. Source: none-of-them-has.md 5.
 */
export function keptBy(promise: Pick<OurPromise, 'what'>, laterText: string): boolean {
  const what = promise.what.toLowerCase();
  const deed = deedOf(what);
  const done = deed?.done ?? anyDone;
  const things = thingsOf(what, deed);
  const text = unwrapped(laterText.slice(0, mostText)).toLowerCase();
  return sentencesOf(text).some(({ from, to }) => {
    const sentence = text.slice(from, to).replace(/\byou(?:['’]ll| will| can) find\b/g, 'find');
    if (/\?\s{0,3}$/.test(sentence) || conditional.test(sentence)) return false;
    const names = (thing: string) => wordsOf(sentence).some((word) => word.startsWith(thing));
    if (sentence.includes('as promised') && !undone.test(sentence)) {
      return things.some(names) || thingsOf(sentence, null).length === 0;
    }
    return things.some(names) && sentence.split(newClause).some((one) => announces(one, done));
  });
}

/** The deed that is named first; who says what one will have or get speaks of handing it over. */
function deedOf(what: string): Deed | null {
  const will = /\b(?:will|going to|to|promise)\b|['’](?:ll|m|re)\b/.exec(what);
  const after = what.slice(will ? will.index : 0);
  const place = (one: Deed): number => after.search(one.promised);
  const [first] = deeds.filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b));
  return first ?? (/\b(?:have|get|receive)\b/.test(after) ? handingOver : null);
}

/** The words that say what it is about, without a plural's s; the deed itself only where nothing else is named. */
function thingsOf(text: string, deed: Deed | null): readonly string[] {
  const content = wordsOf(text).filter((word) => word.length > 3 && !common.has(word));
  const things = content.filter((word) => !deed?.promised.test(word));
  return (things.length > 0 ? things : content).map((word) => word.replace(/s$/, ''));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{1,20}/gu) ?? [];
}

function announces(clause: string, done: RegExp): boolean {
  const found = done.exec(clause);
  return found !== null && !undone.test(clause.slice(0, found.index)) && !unsure.test(clause);
}
