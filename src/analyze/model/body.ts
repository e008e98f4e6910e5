import type { Sentence } from '../language/read-text.ts';
import { toldMark } from '../language/words.ts';

const greeting =
  /^(?:hello|hi|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)(?: [^ ]+){0,4} $/;
const farewell = new RegExp(
  `^(?:(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes|greetings)|regards|best|cheers|thanks|thank you|many thanks|thanks (?:again|in advance|a lot|so much)|thank you (?:again|in advance|very much)|sincerely|sincerely yours|yours (?:sincerely|faithfully|truly)|respectfully|all the best|take care)(?: (?:,|${toldMark}))* $`,
);
const mostNameWords = 5;
const mostDetailWords = 9;
/** What stands below the name: a post, a number, an address. */
const detail =
  /^(?:\S+ ){0,4}(?:manager|director|head|officer|assistant|lead|engineer|owner|founder|partner|president|ceo|cfo|cto|coo|accountant|bookkeeper|buyer|coordinator|secretary|consultant|administrator|supervisor|analyst|specialist|department|dept)\b|^(?:tel|telephone|phone|ph|mobile|mob|cell|fax|direct|office|e-?mail|mail|web|www|ext)\b|^[#+ ()./-]+$/;
const address = /\S@\S|^(?:https?:\/\/|www\.)\S/i;
/** Who still says something below the name says it of somebody. */
const spoken =
  /(?:^| )(?:i|we|you|us|our|ours|your|yours|me|my|it|this|that|no|not|never|please|cancel\w*|renew\w*|leav\w*|clos\w*|terminat\w*|[?!]) /;
const nameWord = /^(?:\p{Lu}|(?:van|von|de|der|den|du|la|le|di|da|del|of|and)$)/u;

/**
 * Which sentences of a mail say something: all but greeting, farewell and below it the name with its post and number,
 * in their order. "Hello, I want to cancel. Kind regards, Maria, Office manager" says no less than its second sentence.
 * Empty for a mail of courtesies only. Linear in the sentences.
 */
export function bodyOf(sentences: readonly Sentence[]): number[] {
  let closed = false;
  let named = false;
  return [...sentences.keys()].filter((at) => {
    const one = sentences[at] as Sentence;
    if (greeting.test(one.norm)) return false;
    if (farewell.test(one.norm)) {
      closed = true;
      return false;
    }
    if (!closed) return true;
    if (isName(one)) {
      named = true;
      return false;
    }
    return !(named && isDetail(one));
  });
}

/** Which sentence of a mail is its only one beside greeting, farewell and name, or -1. */
export function loneSentence(sentences: readonly Sentence[]): number {
  const body = bodyOf(sentences);
  return body.length === 1 && sentences.length > 1 ? (body[0] as number) : -1;
}

/** A line of a signature: every word begins with a capital, but for particles of a name. */
function isName({ text }: Sentence): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= mostNameWords && words.every((word) => nameWord.test(word));
}

/** A line below the name that says who writes and how they are reached. */
function isDetail({ norm, text }: Sentence): boolean {
  return (
    norm.trim().split(' ').length <= mostDetailWords &&
    (detail.test(norm) || address.test(text)) &&
    !spoken.test(norm)
  );
}
