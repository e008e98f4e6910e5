import { wordsOf } from './sentences.ts';
import { troubleWords } from './word-lists.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Words of trouble that good news has as well: "online again", "it took place". */
const faint = set(
  'again still takes took needs down shows without gone double twice since no none',
);
/** Something arrived, is done or pleases: true, and no reason to complain or to leave. */
const goodNews =
  /\b(?:(?:online|working|works?|running|runs?|(?:is|are|was|were) (?:now )?(?:up|fine|open|back|available)) again|(?:is|are|was|were|has been|have been|got) (?:now )?(?:repaired|fixed|solved|done|paid|settled|finished|sorted|installed|back|here)|works? (?:nicely|well|fine|great)|(?:is|are|was|were) (?:(?:very|really|quite|so) )?(?:good|great|fun|helpful|excellent|perfect|nice|wonderful)|arrived|survived|lovely|thanks?|enjoyed|looks? (?:great|good|lovely|nice)|liked|no (?:problems?|complaints?|issues?|trouble))\b/i;

/** Why somebody goes without anything having gone wrong: money, the end of the thing, expectations. */
const reasons =
  /\b(?:because|due to|too (?:big|small|much|little|few|many|high|expensive|complicated|complex|slow|old|hard|difficult|heavy|limited|costly|dear|large|basic)|(?:more|most|very|so) expensive|cheaper|pric(?:e|es|ing)|costs?|budgets?|funding|afford\w*|savings?|per ?cent|(?:hardly|barely) us\w+|(?:so|very) little (?:of|use)|not enough|fewer|expect\w*|hoped|supposed|promis\w+|assured|told|retir\w+|merg(?:ed|er|ing)|bought by|taken over|acquired|insolven\w+|bankrupt\w*|(?:clos(?:e|ed|ing)|shut(?:ting)?|sold|selling|wind(?:ing)?) (?:down )?(?:the|our|my)(?: \w+)? (?:shop|store|studio|practice|business|company|branch|office|restaurant|farm|clinic|site|firm)|standardi[sz]\w+|in[- ]house|project (?:has |is )?(?:ended|over|finished)|outgrown|disappoint\w*)\b|\d\s?%/i;

/** What they do not want any more is denied, too, and is no fault. */
const unwanted =
  /\b(?:(?:we|i|he|she|they)(?: \w+ly)? (?:(?:do|does|did|will|are|have) not|(?:do|does|did|wo|are|have)n['’]t|no longer|never) (?:wish|want|need|use|using|have|renew\w*|continue\w*|extend\w*|prolong\w*|go|stay|carry|be)|(?:can['’]?t|cannot|can not|couldn['’]t) (?:justify|afford|pay|continue|keep|carry)|not to (?:renew|continue|extend|prolong|carry|stay|go)|(?:is|are) not (?:needed|necessary|required|urgent))\b/i;

/** "The budget, not your service", "this is the scale and not you": they say themselves that it is not us. */
const absolved =
  /\bnot (?:because of |due to |down to )?your (?:\w+ ){0,2}(?:service|work|team|people|men|products?|software|system|tool|app|support|fault|doing)(?=\s*(?:[.,;!)]|$))|\b(?:it|this|that|the (?:reason|cause|fault)s?)\b(?![^.!?]{0,60}\bwho\b)[^.!?]{0,60}\bnot you(?=\s*(?:[.,;!)]|$))|\b(?:nothing to do with your?|no fault of yours|no complaints? (?:against|about|with) your?)\b/i;

/** True where they say that it is not us: whatever else they tell is no complaint. */
export function absolvesUs(statement: string): boolean {
  return absolved.test(statement);
}

/** True when a statement names what went wrong: "the sync failed", "nobody answers", not "we will not renew". */
export function wentWrong(statement: string): boolean {
  if (absolvesUs(statement)) return false;
  return troublesOf(statement.replace(unwanted, '')).some((word) => !faint.has(word));
}

/** True for a statement that pleases or is done with, and in which nothing went wrong. */
export function isGoodNews(statement: string): boolean {
  return goodNews.test(statement) && !wentWrong(statement);
}

/** True when a statement says what is wrong or why they go. "The invoice is paid" does not, beside whatever threat. */
export function isGrievance(statement: string): boolean {
  return !isGoodNews(statement) && (troublesOf(statement).length > 0 || reasons.test(statement));
}

/** Of a sentence that says they go: true when it names a reason too, and not only what they want no more. */
export function namesReason(statement: string): boolean {
  return !isGoodNews(statement) && (wentWrong(statement) || reasons.test(statement));
}

function troublesOf(statement: string): readonly string[] {
  return wordsOf(statement).filter((word) => troubleWords.has(word));
}
