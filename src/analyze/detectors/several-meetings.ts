import type { Evidence } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';

const meeting =
  '(?:time|one|call|meeting|session|appointment|review|training|workshop|webinar|demo|talk|visit|check in)';
const meetings =
  '(?:times|calls|meetings|sessions|appointments|reviews|trainings|workshops|webinars|demos|talks|visits|check ins|dates|lessons|mondays|tuesdays|wednesdays|thursdays|fridays)';
const count = '(?:two|three|four|five|six|seven|eight|several|many|#)';
const ordinal = '(?:second|third|fourth|fifth|sixth|nth|umpteenth)';
const whose = '(?:our|the|your|my|these|those)';
/** A day or month that a meeting was on: "the 4th", "the one of the 13th", "January". "May" is mostly a verb. */
const day =
  '(?:(?:on |in |of |at |from |that |the |one |review |call )*(?:nth|january|february|march|april|june|july|august|september|october|november|december)(?: s| one)?(?: (?:for|because|of) [a-z ]{1,40})?)';

const wordsOf = (parts: readonly string[]): RegExp => new RegExp(` (?:${parts.join('|')})(?= |$)`);

/** These count the misses wherever they stand beside one: "That is the third time." */
const countsBeside = [
  'twice|thrice|in a row|on the trot|tampoco|zweimal|dreimal|hintereinander|zum (?:zweiten|dritten|vierten) mal',
  `${ordinal} (?:of |in )?(?:${whose} )?(?:(?!at |in |for |on |the |is |was |and |or )[a-z]+ ){0,2}(?:${meeting}|row|${meetings})`,
  `(?:makes|made) (?:it )?(?:${count}|${ordinal})`,
  `${count} ${meetings} (?:running|now)`,
];
/** These only in the sentence of the miss: "Two of our servers were down" stands beside it, and "the ones of last year". */
const countsInside = [
  'again|once more|yet again|(?:keep|keeps|kept) [a-z]+ing|otra vez|(?:schon|leider|auch) wieder|wieder (?:nicht|verpasst|vergessen|versaumt|verschwitzt)|erneut (?:nicht|verpasst|vergessen|versaumt)|encore|de nouveau',
  'also missed|the week before|each time|(?:attended|came to) none|at none',
  `(?:${count}|both|all|last ${count}) (?:of )?(?:${whose} |last |them )*(?:(?!missed )[a-z]+ )?${meetings}`,
  `(?:${count}|both|all|none|neither|one) of (?:them|${whose} (?:last )?${count}|${whose} (?:[a-z]+ )?${meetings})`,
  `${day} (?:, ${day} )?(?:, )?(?:and|nor)(?: then| again| now| also)* (?:yesterday|today|this|${day})`,
  `${day} , (?:nor |and |then )*${day}`,
];
const beside = wordsOf(countsBeside);
const inside = wordsOf([...countsBeside, ...countsInside]);

/**
 * Does the customer itself say, in the sentence of `evidence` or beside it, that it missed more than one meeting
 * (M2 instead of L1). What it asks for counts nothing. Sentences are short and bounded, so are the patterns.
 * Source: PROTOCOL.md M2.
 */
export function isSeveral(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  const misses = (one: Sentence): boolean =>
    evidence.some((e) => e.part === one.part && e.start === one.start);
  return text.sentences.some((one, at) => {
    if (one.asks) return false;
    const norm = ` ${one.norm}`;
    if (misses(one) && inside.test(norm)) return true;
    return beside.test(norm) && text.sentences.slice(Math.max(0, at - 1), at + 2).some(misses);
  });
}
