import type { Sentence } from '../language/read-text.ts';
import { toldMark } from '../language/words.ts';

const feelsIt = `(?:i|we) (?:am|are) (?:[a-z]+ly |so |very |just |really |all )?(?:fed up|furious|livid|disgusted|appalled|outraged)`;
const bareAnger = new RegExp(
  `^(?:${feelsIt}(?: with (?:you|your (?:support|service|company|product|software)))?|(?:this|that|it) is (?:[a-z]+ly |just |really )?(?:unacceptable|outrageous))(?: ${toldMark})? $`,
);
/** What the model may doubt it less by. */
const bare = 4;
/** Told as what comes of it: "the export crashed at noon and we are furious". */
const lastClause = new RegExp(` (?:and|so|,|;) (?:now |so )?${feelsIt}(?: ${toldMark})? $`);
const asClause = 4.5;

/**
 * "I am absolutely fed up." and not a word more: whatever stands beside it, there is little to doubt. Nor where it is the
 * last clause of what went wrong: its own words drown the anger, and whose fault it is the vetoes tell.
 */
export function bareAngerOf({ norm }: Sentence): number {
  if (bareAnger.test(norm)) return bare;
  return lastClause.test(norm) ? asClause : 0;
}
