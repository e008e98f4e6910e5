import { topics, type Topic } from '../../domain/signal.ts';
import { stemOf } from '../language/stem.ts';
import type { Word } from '../language/words.ts';
import { topicWords } from '../lexicon/topic-words.ts';

/** What the topic model sees of one sentence. */
export interface TopicFeatures {
  /** Stems, pairs of neighbours ("a b") and pairs of telling neighbours ("a~b"); each once. */
  readonly terms: readonly string[];
  /** How much each topic's own word families are spoken of, 0 … 2. */
  readonly families: readonly number[];
}

const quiet = new Set(
  `a an the of to in on at for with and or but is are was were am be been being it its this that these those i
  we you he she they my our your his her their me us them as by from so if then than there here have has had do
  does did will would can could may might should shall also just very really into about 's`.split(
    /\s+/,
  ),
);
const longestEntry = 4;
const mostFamilyWeight = 8;

const families = new Map<string, [number, number][]>();
/** What entries of several words begin with: no other beginning is worth going on with. */
const beginnings = new Set<string>();
topics.forEach((topic: Topic, at) => {
  for (const entry of topicWords[topic].split(/\s+/).filter(Boolean)) {
    const [words = '', weight] = entry.split(':');
    const stems = words.split('_').map(stemOf);
    const key = stems.join('_');
    for (let size = 1; size < stems.length; size++) beginnings.add(stems.slice(0, size).join('_'));
    const known = families.get(key) ?? [];
    if (!known.some(([other]) => other === at)) known.push([at, Number(weight)]);
    families.set(key, known);
  }
});

const isWord = (text: string): boolean => /^[\p{L}#]/u.test(text);

/** The features of a sentence's words; empty for no words. Trainer and scorer agree. Linear. */
export function topicFeatures(words: readonly Pick<Word, 'word'>[]): TopicFeatures {
  const stems = words.map(({ word }) => stemOf(word));
  const terms = new Set<string>();
  let before: string | null = null;
  stems.forEach((stem, at) => {
    if (!isWord(stem)) {
      before = null;
      if (stem.startsWith('?')) terms.add('?');
      return;
    }
    const next = stems[at + 1];
    if (next !== undefined && isWord(next)) terms.add(`${stem} ${next}`);
    if (quiet.has(stem)) return;
    if (stem !== '#') terms.add(stem);
    if (before !== null) terms.add(`${before}~${stem}`);
    before = stem;
  });
  return { terms: [...terms], families: familyWeights(stems) };
}

function familyWeights(stems: readonly string[]): readonly number[] {
  const sums = topics.map(() => 0);
  const seen = new Set<string>();
  for (let at = 0; at < stems.length; at++) {
    let key = '';
    for (let size = 0; size < longestEntry && at + size < stems.length; size++) {
      key = size === 0 ? (stems[at] ?? '') : `${key}_${stems[at + size]}`;
      const entries = families.get(key);
      if (entries && !seen.has(key)) {
        seen.add(key);
        for (const [topic, weight] of entries) sums[topic] = (sums[topic] ?? 0) + weight;
      }
      if (!beginnings.has(key)) break;
    }
  }
  return sums.map((sum) => Math.min(sum, mostFamilyWeight) / 4);
}

/** The value of each term of a sentence: a short one says more per word. */
export function termValue(termCount: number): number {
  return 3 / Math.sqrt(termCount + 3);
}
