import type { Sentence } from '../language/read-text.ts';
import { lengthOf } from '../language/words.ts';
import { frameFeatures } from './sentence-frames.ts';
import { factsOf, pairName } from './word-facts.ts';

/** Two classes are read together when at most this many words lie between them. */
const reach = 7;
/** A longer sentence is read by its first words; sentences are cut at 70 anyway. */
const maxWords = 70;
const none: readonly never[] = [];

/** One feature of a sentence: its name and the words it comes from (half-open). */
export interface SentenceFeature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What a sentence says, as names: stems (`w:`), neighbouring stems (`b:`), classes (`c:`), clusters of words
 * that are used alike (`k:`), two classes in
 * order within seven words (`p:end>relation`), and how it is put (`s:`). Each name once, with the words it
 * was first seen on. Empty for a sentence without words. Linear in the words.
 */
export function sentenceFeatures(sentence: Sentence): SentenceFeature[] {
  const words = sentence.words.slice(0, maxWords);
  const found = new Map<string, SentenceFeature>();
  const put = (name: string, from: number, to: number): void => {
    if (!found.has(name)) found.set(name, { name, from, to });
  };
  const facts = words.map(({ word }) => factsOf(word));
  let before = '^';
  facts.forEach(({ term, feature, cluster, classes }, at) => {
    if (term === null) {
      before = words[at]?.word === ',' ? ',' : '.';
      return;
    }
    put(feature, at, at + 1);
    put(`b:${before} ${term}`, Math.max(0, at - 1), at + 1);
    before = term;
    if (cluster !== null) put(cluster, at, at + 1);
    for (const one of classes) {
      put(one.feature, at, at + 1);
      for (let next = at + 1; next <= at + reach && next < words.length; next++) {
        for (const two of facts[next]?.classes ?? none) put(pairName(one, two), at, next + 1);
      }
    }
  });
  const whole = (name: string): void => put(name, 0, words.length);
  if (sentence.asks) whole('s:asks');
  // One "!" is no feature: the cheerful write more of them, and a threat that ends in one is no less of one.
  if (/!!|\?!|\?\?/.test(sentence.text)) whole('s:!!');
  if ((sentence.text.match(/\p{Lu}{3,40}/gu)?.length ?? 0) > 1) whole('s:caps');
  const length = lengthOf(words);
  if (length <= 3) whole('s:short');
  if (length > 21) whole('s:long');
  for (const one of frameFeatures(sentence)) put(one.name, one.from, one.to);
  return [...found.values()];
}
