import { topics } from '../../domain/signal.ts';
import type { Word } from '../language/words.ts';
import { termValue, topicFeatures } from './topic-features.ts';
import learned from './weights/topic.json' with { type: 'json' };

/**
 * Committed weights of the topic model, seven numbers each, in the order of `topics`: terms and numbers only.
 * Learned by bench/learn/topic.ts from texts written for Defuse.
 */
export interface TopicWeights {
  readonly bias: readonly number[];
  /** `families[f][t]`: what family f says for topic t. */
  readonly families: readonly (readonly number[])[];
  readonly terms: Readonly<Record<string, readonly number[]>>;
}

const weights: TopicWeights = learned;
const terms = new Map(Object.entries(weights.terms));

/** How likely one sentence speaks of each topic, each in [0, 1], in the order of `topics`. Never throws. */
export function topicChances(words: readonly Pick<Word, 'word'>[]): readonly number[] {
  const found = topicFeatures(words);
  const logits = [...weights.bias];
  const add = (from: readonly number[] | undefined, factor: number): void => {
    from?.forEach((weight, at) => {
      logits[at] = (logits[at] ?? 0) + weight * factor;
    });
  };
  const value = termValue(found.terms.length);
  for (const term of found.terms) add(terms.get(term), value);
  found.families.forEach((family, at) => {
    if (family > 0) add(weights.families[at], family);
  });
  return topics.map((_, at) => 1 / (1 + Math.exp(-(logits[at] ?? 0))));
}
