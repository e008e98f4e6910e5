import { porterStem } from '../language/porter.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import wordClusters from './weights/word-clusters.json' with { type: 'json' };

/** A class of meaning, with the name of its feature and that of the pairs it begins, by the second class. */
export interface WordClass {
  readonly name: string;
  readonly feature: string;
  readonly pairs: Map<WordClass, string>;
}

/** What the sentence model knows of one word, whatever stands beside it. */
export interface WordFacts {
  /** Its stem, or what stands for it; null for a mark, which is no word. */
  readonly term: string | null;
  /** Names of the features it always has (`w:`, `k:`); the cluster may be null. */
  readonly feature: string;
  readonly cluster: string | null;
  readonly classes: readonly WordClass[];
}

const classesOf = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(wordClasses)) {
  const one: WordClass = { name, feature: `c:${name}`, pairs: new Map() };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    for (const form of new Set([word, porterStem(word)])) {
      const list = classesOf.get(form) ?? [];
      if (!list.includes(one)) list.push(one);
      classesOf.set(form, list);
    }
  }
}
/** 476 clusters of 20,000 words (bench/learn/word-clusters.ts): a word no example has shares what its like have. */
const clusterOf = new Map<string, string>();
wordClusters.forEach((words, at) => {
  for (const word of words.split(' ')) clusterOf.set(word, `k:${at}`);
});

const none: readonly WordClass[] = [];
const mostKnown = 20_000;
const longestKept = 24;
const known = new Map<string, WordFacts>();

/** The facts of a word; those of ordinary words are kept, because a language has few of them. Never throws. */
export function factsOf(word: string): WordFacts {
  const kept = known.get(word);
  if (kept) return kept;
  const facts = readFacts(word);
  if (known.size < mostKnown && word.length <= longestKept) known.set(word, facts);
  return facts;
}

/** The name of the feature that two classes make in this order. */
export function pairName(first: WordClass, second: WordClass): string {
  const kept = first.pairs.get(second);
  if (kept !== undefined) return kept;
  const name = `p:${first.name}>${second.name}`;
  first.pairs.set(second, name);
  return name;
}

function readFacts(word: string): WordFacts {
  const classes = classesOf.get(word) ?? classesOf.get(porterStem(word)) ?? none;
  if (!/^[\p{L}\p{N}#]/u.test(word)) return { term: null, feature: '', cluster: null, classes };
  const term = termOf(word);
  return { term, feature: `w:${term}`, cluster: clusterOf.get(word) ?? null, classes };
}

function termOf(word: string): string {
  if (/^\d/.test(word)) return '#';
  const classes = classesOf.get(word) ?? none;
  if (classes.some((one) => one.name === 'month')) return '<month>';
  if (classes.some((one) => one.name === 'weekday')) return '<day>';
  return porterStem(word);
}
