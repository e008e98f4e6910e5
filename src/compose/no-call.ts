import { sentenceTexts } from './draft/sentences.ts';

const notPhoned = new RegExp(
  [
    String.raw`\b(?:no need (?:for|to)|no (?:more|further)|please no|(?:we|i)(?: do not|['’]d rather not| don['’]t)(?: want| need| wish)?(?: for| to have)?) (?:an? |any |the |another )?(?:phone |telephone )?(?:calls?\b(?! (?:it|this|that))|(?:to )?(?:call|ring|phone|telephone)(?: me| us| him| her)?\b(?! (?:it|this|that)))`,
    String.raw`\b(?:please )?(?:do not|don['’]t|stop) (?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)) (?:me|us|him|her|here|my|our)\b(?! (?:a|an|the|names?|back (?:before|until|after|on)|before|until|after|by|on (?:mon|tues|wednes|thurs|fri|satur|sun))\b)`,
    String.raw`\b(?:in writing|by (?:e-?mail|mail|letter)) (?:only|please,? no|and not by (?:phone|telephone)|rather than (?:by )?(?:phone|telephone|a call))\b`,
    String.raw`\bnot by (?:phone|telephone)\b|\bjust e-?mail me\b|\b(?:have no|(?:do not|don['’]t) have) time for (?:an? |any |another )?(?:call|meeting)`,
    String.raw`\b(?:unable to|may not|must not|cannot|can not|can['’]t|not (?:allowed|permitted|able|at liberty) to) (?:discuss|talk|speak)[^.?!\n]{0,40}\bby [^.?!\n]{0,20}phone`,
    String.raw`\b(?:only|rather|prefer\w*)(?: [\w’']+){0,3} (?:in writing|by e-?mail|an? e-?mail)(?: [\w’']+){0,3} (?:call|phone|telephone)\b|\bno phone calls\b(?! (?:were|was|are|is|came|got|been|have))`,
  ].join('|'),
  'i',
);

/** The sentence in which they wish not to be phoned; null where none does. */
export function noCallWish(words: string): string | null {
  return sentenceTexts(words).find((one) => notPhoned.test(one)) ?? null;
}
