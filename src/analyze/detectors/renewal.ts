import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { toldMark } from '../language/words.ts';
import { renewalAsked, renewing as prolongs } from './frames/renewing.ts';

const renewing = table({ en: prolongs });
const asked = table({ en: renewalAsked });

/** What turns it: it is not done, it hangs on something, it was only meant once, or it ends after all. */
const turns = new RegExp(
  ` (?:${[
    'not|cannot|never|no(?! changes?)|nobody|none|nothing(?! (?:is |has |being )?chang)|neither|nor|without|hardly|nowhere|barely|unlikely|doubt|impossible|unable',
    'refus[a-z]*|reject[a-z]*|declin[a-z]*|oppos[a-z]*|against|sadly|unfortunately|regret|mistake[a-z]*',
    'but|only|unless|if|until(?! (?:the )?(?:end of )?(?:next year|#))|otherwise|instead|though|although|however|once|when|as soon as|provided|why',
    'wanted|hoped|meant|planned|intended|(?:was|were) going|(?:would|could) have|used to|almost|nearly',
    'before|first|last|final|then|after|afterwards|stop|cancel[a-z]*|terminat[a-z]*|notice|end(?! of (?:next year|#))|ending|leave|leaving',
    'clos[a-z]*|switch[a-z]*|replac[a-z]*|gone|quit|done with|migrat[a-z]*|mov(?:e|ing)|rivalname|competit[a-z]*|alternativ[a-z]*|elsewhere',
    '(?:new|another|other|different) (?:provider|supplier|vendor|system|tool|platform|software)',
    'search|tender|demand|complaint|warning|request|threat',
  ].join('|')}) `,
);
const ends =
  / (?:not|never|no|leave|leaving|left|stop|cancel[a-z]*|terminat[a-z]*|against|without) /;
const yes = new RegExp(
  `^(?:yes|it is (?:a )?(?:clear |big |firm )?yes|the answer is (?:a )?(?:clear )?yes|of course|absolutely|definitely|gladly)(?: (?:[,;]|${toldMark})|(?= (?:we|i) )| $)`,
);

/** A "not" that says the most of yes: "We cannot wait to renew", "I cannot imagine working without your software". */
const eager =
  / (?:cannot|can not|could not) (?:wait to (?:renew|extend|continue|stay|sign|go on|keep)|(?:imagine|think of|live|work|do|be|go)(?: [a-z]+){0,3} without (?:you|your|usbrand)) /;

/**
 * Does what matched prolong the contract ("Please renew our subscription", "The board approved another year with you"),
 * or ask for what the next sentence says yes to. However much of that is also said where a contract ends. English.
 */
export function isRenewal(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  return isProlonged(text, sentence, match) || isAnsweredYes(text, sentence);
}

function isProlonged(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  const norm = ` ${sentence.norm} `;
  if (eager.test(norm) && !/ (?:but|until|cancel[a-z]*|leav(?:e|ing)) /.test(norm)) return true;
  if (turns.test(norm) || (sentence.asks && !/ (?:you|please|kindly) /.test(norm))) return false;
  return matchesOf(renewing, text, sentence).some((one) => overlap(one, match));
}

/** Is the question whether they renew or stay: a no to it is an end, a yes none. English. */
export function asksRenewal(text: AnalysisText, sentence: Sentence): boolean {
  return says(asked, text, sentence) && !ends.test(` ${sentence.norm} `);
}

function isAnsweredYes(text: AnalysisText, sentence: Sentence): boolean {
  if (!asksRenewal(text, sentence)) return false;
  const next = text.sentences[text.sentences.indexOf(sentence) + 1];
  return next !== undefined && yes.test(next.norm) && !ends.test(` ${next.norm} `);
}
