import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { negations } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { joy as glad, warmth as warm } from './frames/warmth.ts';

const warmth = table({ en: warm });
const joy = table({ en: glad });

/** Praise with such a word beside it is scorn, or was praise once. */
const sour = new RegExp(
  ` (?:${[
    ...negations,
    'but|yet|still(?! (?:laughing|smiling|raving))|again|however|although|though|except|until|unless|if|would|unfortunately|sadly|only|instead|old|previous',
    'crash[a-z]*|fail[a-z]*|brok[a-z]*|break[a-z]*|bugs?|buggy|errors?|faults?|mistakes?|wrong|down|outages?|slow|stuck|missing',
    'los[a-z]+|lost|late|delay[a-z]*|wait[a-z]*|delet[a-z]*|wip(?:ed|es|ing)|ruin[a-z]*|destroy[a-z]*|wast[a-z]+|ignor[a-z]*|forg[eo]t[a-z]*',
    'useless|arrogan[a-z]*|incompeten[a-z]*|rude[a-z]*|cheek[a-z]*|nerve|lack[a-z]*|little|less|unable',
    'worse|worst|bad|badly|poor|excuses?|lies?|lied|liars?|promis[a-z]*|complain[a-z]*|problems?|issues?|trouble',
    'same|twice|times|second|third|fourth|fifth|nth|another|angry|furious|cancel[a-z]*|refund|rivalname|less than|far from',
  ].join('|')}) `,
);
const disbelief =
  /^(?:(?:oh|wow|what) (?:, )?)?are you (?:kidding|joking|serious|for real|mad|insane)(?: me)? \?!? $/;

/**
 * Is what matched praise, however angry its grammar: "You people are great", "I have never been treated so kindly",
 * "Are you kidding me?" with thanks behind it. A word beside it that nobody praises with leaves it as it is. English.
 */
export function isWarm(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (disbelief.test(sentence.norm)) {
    const next = text.sentences[text.sentences.indexOf(sentence) + 1];
    return next !== undefined && says(joy, text, next) && !sour.test(wordsBeside(next));
  }
  // "Is it done for the pure joy of it?" asks out of no joy.
  if (sentence.asks) return false;
  return matchesOf(warmth, text, sentence).some(
    (one) =>
      overlap(one, match) &&
      !isTurnedInside(sentence, one) &&
      !sour.test(wordsBeside(sentence, one)),
  );
}

function wordsBeside({ words }: Sentence, inside?: Match): string {
  const beside = words.filter((_, at) => !inside || at < inside.from || at >= inside.to);
  return ` ${beside.map(({ word }) => word).join(' ')} `;
}

const turning = new Set(['less', 'but', 'anything', ...negations]);
const ownNot = /(?:^|[ |_])(?:not|never|rarely)(?:[ |_]|$)/;

/** A "not" in a gap of a frame that has none of its own: "We are not thrilled with it". */
function isTurnedInside({ words }: Sentence, { from, to, line }: Match): boolean {
  if (ownNot.test(line)) return false;
  return words.slice(from, to).some(({ word }) => turning.has(word));
}
