import { sentenceTexts } from '../compose/draft/sentences.ts';
import { dueOn, type PromiseContext } from '../engagement/promise-dates.ts';

const limit = /\b(?:by|until|till|before|no later than|latest|within)\b/i;
/** What is wanted of us, or hangs on us: only then is a "today" or a "Friday" a date of ours. */
const wanted =
  /\b(?:expect|insist|demand|require|want|need|would like|unless|if|please|must|has to|have to|could you|can you|your|you have|(?:call|ring|phone|answer) (?:me|us))\b/i;
const theirDoing =
  /\b(?:i|we)(?:['’]ll| will| shall| can| could| hope to|(?:['’](?:m|re)| am| are) going to| have to| need to| must) (?!not\b|cancel|leav|terminat|end\b|stop|switch|go\b|mov|sign\b|decid|start\b|know|hear|have\b|see\b|get\b)\w+/i;
/** What has happened is a report: "it failed again today". */
const report =
  /\b(?:failed|broke|crashed|stopped|went|was|were|had|happened|called|rang|wrote|tried|got|came|received|asked|told|promised|said|need to (?:tell|say)|want to (?:tell|say))\b/i;

/** "It must run every Monday" names no day. */
const recurring =
  /\b(?:every|each) (?:single |other )?(?:day|week|month|morning|night|\w{2,6}day)/i;

/**
 * The first day by which the customer wants something of us, as an ISO date on their clock; null when they name
 * none. Their own deadlines ("I will send it by Friday") and reports ("it failed today") are none.
 */
export function theirDate(text: string, context: PromiseContext): string | null {
  const days = sentenceTexts(text.slice(0, 8_000)).flatMap((sentence) => {
    const said = part(sentence);
    const found = said === null ? null : dueOn(said, context);
    return found === null ? [] : [found];
  });
  return days.sort()[0] ?? null;
}

/** The part of a sentence that says when they want it; null when the sentence wants nothing by a day. */
function part(sentence: string): string | null {
  const at = wanted.exec(sentence)?.index;
  if (at === undefined) return null;
  const asked = sentence.slice(at);
  const bound = limit.test(sentence);
  if (!bound && (report.test(sentence) || recurring.test(sentence))) return null;
  // "If I do not hear from you by Friday we will cancel" is ours; "I will pay it by Friday" is theirs.
  if (theirDoing.test(sentence) && !/\b(?:if|unless)\b/i.test(sentence)) return null;
  return bound ? sentence : asked;
}
