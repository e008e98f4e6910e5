import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { bodyOf } from '../model/body.ts';

/** "contract no. 4711": whose number it is says no more of what is meant. */
const number =
  / (?:contract|customer|account|client|agreement|subscription|reference|ref)(?: (?:number|no|nr|id))?(?: [.:])?(?: #)+(?= )/g;
const words = (listed: string): RegExp =>
  new RegExp(`^(?: (?:${listed.split(/\s+/).join('|')}))*$`);
/** What a subject may hold that gives notice of nothing but the contract. */
const title = words(
  `cancelation termination cancel our my the a of for to please hereby notice letter request formal official written immediate
  immediately contract agreement subscription account membership service services with effect effective as per by at
  end month quarter year january february march april may june july august september october november december
  # nth , : .`,
);
const ends = / (?:cancelation|termination|cancel) /;
/** What a body may hold that points to the subject or to a letter beside it, asks for an answer, and names nothing. */
const reference = words(
  `as in the subject line title see refer please kindly find read look at attached attachment enclosed enclosure letter
  pdf document file form scan copy above below per stated said mentioned indicated confirm confirmation confirmed
  receipt acknowledge acknowledgement in writing written by return mail email e reply this that it is are and to for of
  on with from our my your you a an signed sending send sent i we am have has herewith hereby here could can would will
  be date of end effective cancelation termination notice request asap soon possible promptly today thank thanks await
  awaiting look forward looking hearing receiving formal official wait waiting need , : . ! ( )`,
);
const confirms = / (?:i|we) (?:can |hereby |herewith )?confirm /;

/**
 * Does a subject give notice and nothing of the mail say of what: "Cancellation", and "see attached letter", "please
 * confirm" or not a word below it. With nothing else named, nothing but us is left to mean; "Order cancellation" and
 * a body with a word of its own are somebody else's. English only.
 */
export function isBareSubject(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language !== 'en' || sentence.part !== 'subject' || sentence.asks) return false;
  if (!ends.test(` ${sentence.norm}`) || !holds(title, sentence)) return false;
  const { sentences } = text;
  if (sentences.some((one) => one.part === 'subject' && one !== sentence)) return false;
  return bodyOf(sentences).every((at) => {
    const one = sentences[at] as Sentence;
    return one === sentence || (holds(reference, one) && !confirms.test(` ${one.norm}`));
  });
}

function holds(listed: RegExp, { norm }: Sentence): boolean {
  return listed.test(` ${norm}`.replace(number, ' ').trimEnd());
}
