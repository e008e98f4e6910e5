import type { Signal } from '../domain/signal.ts';
import { isDecided } from './decided.ts';
import { sentenceTexts } from './draft/sentences.ts';

const we = String.raw`(?:we|i|(?:our|my|the)\s(?:\w+\s)?(?:board|council|group|management|company|team|boss|director|ceo|cfo|owners?|trust|committee))`;
const go = String.raw`(?:renew\w*|continu\w*|extend\w*|prolong\w*|carry(?:ing)? on|go(?:ing)? on|stay\w*)`;
/** Words by which a customer tells that they go, as a thing settled. */
const settled = new RegExp(
  [
    String.raw`\b${we}(?:['’]ve| have| has)?(?: \w+ly| now| already)? (?:decided|resolved|voted|agreed|chosen)(?: [\w’']+){0,3} (?:not to ${go}|against ${go}|to (?:leave|end|cancel|terminate|discontinue|let)\b|to stop (?:using|with)\b|that ${we} (?:can|will|shall) (?:no longer|not)\b)`,
    String.raw`\b${we} (?:decided|chose|voted) (?:not to ${go}|against ${go}|to (?:leave|end|cancel|terminate|discontinue)\b)`,
    String.raw`\b${we}(?:(?: will|['’]ll| shall| are|['’]re| am|['’]m| is) not(?: be| going to(?: be)?)?| won['’]t(?: be)?| aren['’]t(?: going to)?) (?:renew|continu|extend)\w*`,
    String.raw`\b${we} (?:hereby |herewith |formally )+(?:give|serve|cancel|terminate|withdraw|end)\b|\bhereby (?:give|giving|serve|cancel|terminate)`,
    String.raw`\b(?:this is|please (?:take|accept|treat|regard) this as|find (?:attached|enclosed)) (?:our |my |the |a )?(?:formal |written |official )*notice of (?:termination|cancellation|non-renewal|our (?:intention|decision) to)`,
    String.raw`\b(?:going to|will|['’]ll) let (?:it|(?:the|our|this) [\w-]+(?: [\w-]+)?) (?:lapse|expire|run out)\b`,
    String.raw`\b(?:we|i) (?:stop|will stop|are stopping|am stopping)(?: to)? us(?:e|ing) (?:the|your|this)\b`,
    String.raw`\bthe decision (?:is|has been|was|stands?)(?: already)? (?:made|final|taken|fixed)\b`,
  ].join('|'),
  'i',
);
/** Whoever weighs it, or sets a condition, has settled nothing. */
const weighed =
  /\b(?:if|unless|whether|otherwise|then|until|would|could|might|may(?! (?:and|or|20\d\d)\b)(?<!\b\d{1,2} may)|think\w*|consider\w*|or (?:else|we|i)\b|wonder\w*|draft|probably|perhaps|maybe|likely|not (?:yet )?(?:decided|sure))\b|\?/i;

/** True where the customer says that they go, as a thing settled: no threat and no hint (Protocol H1). */
export function isFarewell(words: string): boolean {
  return sentenceTexts(words).some((one) => settled.test(one) && !weighed.test(one));
}

/** The same of a mail: by the sentences that prove leaving, or, beside such, by its own words. */
export function saysFarewell(signals: readonly Signal[], ownWords: string): boolean {
  const proof = signals.flatMap((one) =>
    one.kind === 'cancellation-threat' || one.kind === 'evaluating-alternatives'
      ? one.evidence.map(({ quote }) => quote)
      : [],
  );
  return proof.length > 0 && (proof.some(isDecided) || isFarewell([...proof, ownWords].join('\n')));
}

const notPhoned = new RegExp(
  [
    String.raw`\b(?:no need (?:for|to)|no (?:more|further)|please no|(?:we|i)(?: do not|['’]d rather not| don['’]t)(?: want| need| wish)?(?: for| to have)?) (?:an? |any |the |another )?(?:phone |telephone )?(?:calls?\b(?! (?:it|this|that))|(?:to )?(?:call|ring|phone|telephone)(?: me| us| him| her)?\b(?! (?:it|this|that)))`,
    String.raw`\b(?:please )?(?:do not|don['’]t|stop) (?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|telephon(?:e|ing)) (?:me|us|him|her|here|my|our)\b(?! (?:a|an|the|names?|back (?:before|until|after|on)|before|until|after|by|on (?:mon|tues|wednes|thurs|fri|satur|sun))\b)`,
    String.raw`\b(?:in writing|by (?:e-?mail|mail|letter)) (?:only|please,? no|and not by (?:phone|telephone)|rather than (?:by )?(?:phone|telephone|a call))\b`,
    String.raw`\b(?:only|rather|prefer\w*)(?: [\w’']+){0,3} (?:in writing|by e-?mail|an? e-?mail)(?: [\w’']+){0,3} (?:call|phone|telephone)\b|\bno phone calls\b(?! (?:were|was|are|is|came|got|been|have))`,
  ].join('|'),
  'i',
);

/** The sentence in which they wish not to be phoned; null where none does. */
export function noCallWish(words: string): string | null {
  return sentenceTexts(words).find((one) => notPhoned.test(one)) ?? null;
}
