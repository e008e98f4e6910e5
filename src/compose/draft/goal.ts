import { ifPossible } from './asked.ts';
import { contentStems } from './issue-words.ts';
import { reflect } from './reflect.ts';
import { functionWords } from './word-lists.ts';

/** What somebody wants to say or hear is no goal of their work. */
const notGoals =
  /^(?:(?:make sure (?:you['’]re|you are|it)|get it|write down)\b|decide|finish|start|begin|send|do|reply|answer|look|come|go|call|meet|try|pay|buy|reach|flag|state|inform|discuss|explain|complain|express|report|confirm|get in touch|leave|say|tell|ask|let|know|write|note|share|hear|see|talk|speak|cancel|end|stop|terminate|be|thank|point|raise|bring|move|switch|hold|decline|postpone|reschedule|rearrange|skip|refuse|withdraw|quit|object|apologi[sz]e|remind|request|wait|renew|(?:give|offer|provide|show) us)\b/i;

/** "… until the end of the year if that's": the reading ended within the clause. */
const brokenOff =
  /,?\s(?:if|when|as|because|so|that|which|and|but|or)(?: (?:that|this|it|they|we|you|i))?(?:['’]\w+)?$/i;

/** Their goal as a verb phrase after "your goal is to"; null where it is none, or none that can be told back. */
export function goalPhrase(goal: string | null): string | null {
  if (goal === null) return null;
  const turned =
    reflect(
      goal
        .trim()
        .replace(/(?<![.!?\s])[.!?\s]+$/, '')
        .replace(ifPossible, '')
        .replace(brokenOff, ''),
    )?.replace(/^to\s+/i, '') ?? '';
  const first = /^[\p{L}'’-]+/u.exec(turned)?.[0]?.toLowerCase() ?? '';
  if (turned === '' || turned.length > 120 || notGoals.test(turned)) return null;
  // "To be finished with it" lost its "be" on the way.
  if (/(?<!^(?:ne|fe|spe|embe?|she|proce|succe|exce))ed$|ing$/.test(first)) return null;
  // After "your goal is to" only a verb can stand: "you're in no position" cannot.
  if (
    first === '' ||
    (functionWords.has(first) && !/^(?:get|keep|make|give|take|use)$/.test(first))
  )
    return null;
  if (contentStems(turned).size < 2) return null;
  return /^\p{Ll}/u.test(turned) ? turned : turned.charAt(0).toLowerCase() + turned.slice(1);
}
