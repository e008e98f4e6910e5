import type { Evidence } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';

const meetings =
  '(?:calls|meetings|sessions|appointments|times|webinars|trainings|demos|reviews|workshops|check ins|talks|visits|dates|lessons|mondays|tuesdays|wednesdays|thursdays|fridays)';
const numbers = '(?:two|three|four|five|six|several|many|#)';
/** A day or month of the past that a meeting was on: "the 4th", "the one of the 13th", "January". */
const day =
  '(?:(?:on |in |of |at |from |that |the |one |review |call )*(?:nth|january|february|march|april|june|july|august|september|october|november|december)(?: s| one)?(?: (?:for|because|of) [a-z ]{1,40})?)';
const severalWords = new RegExp(
  ` (?:${[
    'twice|thrice|in a row|on the trot|running|also missed|the week before|tampoco',
    '(?:second|third|fourth|fifth|nth|umpteenth) (?:of |in )?(?:our |the |your |these |those )?(?:(?!at |in |for |on |the )[a-z]+ ){0,2}(?:time|one|call|meeting|session|appointment|review|training|workshop|webinar|demo|talk|visit|check in|row|calls|meetings|sessions|appointments|reviews|trainings|check ins)',
    `(?:${numbers}|both|all|those|these|last) (?:of )?(?:the |them |our |your |my |last |those |these )*(?:(?!missed )[a-z]+ )?(?:${meetings}|#)`,
    `(?:${numbers}|both|all|every one|none|neither|any|each|either) of (?:them|our|the|your|those|these)`,
    'both the|the ones|attended none|came to none|was at none|none of the|each time|that makes|this makes|which makes|makes three|makes two',
    `${day} (?:, ${day} )?(?:, )?(?:and|nor|or)(?: then| again| now| also)* (?:yesterday|today|this|${day})`,
    `${day} , (?:nor |and |then )*${day}`,
  ].join('|')})(?= |$)`,
);

/** These say so of the missed meeting only in its own sentence: "Could you show it again?" stands beside it. */
const againWords =
  / (?:again|once more|(?:keep|keeps|kept) [a-z]+ing|otra vez|wieder|erneut|encore|de nouveau)(?= |$)/;

/**
 * Does the customer itself say, in the sentence of `evidence` or beside it, that it missed more than one meeting
 * (M2 instead of L1). Sentences are short and bounded, so are the patterns. Source: PROTOCOL.md M2.
 */
export function isSeveral(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  const says = (one: Sentence): boolean =>
    evidence.some((e) => e.part === one.part && e.start === one.start);
  return text.sentences.some((one, at) => {
    const norm = ` ${one.norm}`;
    if (!one.asks && againWords.test(norm) && says(one)) return true;
    return severalWords.test(norm) && text.sentences.slice(Math.max(0, at - 1), at + 2).some(says);
  });
}
