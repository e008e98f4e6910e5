import type { Sentence } from '../language/read-text.ts';

const greeting =
  /^(?:hello|hi|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)(?: [^ ]+){0,4} $/;
const farewell =
  /^(?:(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many)? ?(?:regards|wishes|greetings)|regards|best|cheers|thanks|thank you|many thanks|thanks (?:again|in advance|a lot|so much)|thank you (?:again|in advance|very much)|sincerely|sincerely yours|yours (?:sincerely|faithfully|truly)|respectfully|all the best|take care)(?: [,.!])* $/;
const mostNameWords = 4;

/**
 * Which sentence of a mail is its only one beside greeting, farewell and name, or -1: "Hello, I want to cancel. Kind
 * regards, Maria" says no less than its second sentence alone. Linear in the sentences.
 */
export function loneSentence(sentences: readonly Sentence[]): number {
  let lone = -1;
  let closed = false;
  for (const [at, one] of sentences.entries()) {
    if (greeting.test(one.norm)) continue;
    if (farewell.test(one.norm)) closed = true;
    else if (!(closed && isName(one))) {
      if (lone >= 0) return -1;
      lone = at;
    }
  }
  return sentences.length > 1 ? lone : -1;
}

/** A line of a signature: every word begins with a capital. */
function isName({ text }: Sentence): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= mostNameWords && words.every((word) => /^\p{Lu}/u.test(word));
}
