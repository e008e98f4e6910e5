import { porterStem } from '../language/porter.ts';
import type { Sentence } from '../language/read-text.ts';
import { frameFeatures } from './sentence-frames.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import wordClusters from './weights/word-clusters.json' with { type: 'json' };

const classesOf = new Map<string, string[]>();
for (const [name, words] of Object.entries(wordClasses)) {
  for (const word of words.split(/\s+/).filter(Boolean)) {
    for (const form of new Set([word, porterStem(word)])) {
      const list = classesOf.get(form) ?? [];
      if (!list.includes(name)) list.push(name);
      classesOf.set(form, list);
    }
  }
}
/** 476 clusters of 20,000 words (bench/learn/word-clusters.ts): a word no example has shares what its like have. */
const clusterOf = new Map<string, number>();
wordClusters.forEach((words, at) => {
  for (const word of words.split(' ')) clusterOf.set(word, at);
});
const none: readonly string[] = [];
/** Two classes are read together when at most this many words lie between them. */
const reach = 7;
/** A longer sentence is read by its first words; sentences are cut at 70 anyway. */
const maxWords = 70;

/** One feature of a sentence: its name and the words it comes from (half-open). */
export interface SentenceFeature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function isWord(word: string): boolean {
  return /^[\p{L}\p{N}#]/u.test(word);
}

function termOf(word: string): string {
  if (/^\d/.test(word)) return '#';
  const classes = classesOf.get(word) ?? none;
  if (classes.includes('month')) return '<month>';
  if (classes.includes('weekday')) return '<day>';
  return porterStem(word);
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
  const classes = words.map(
    ({ word }) => classesOf.get(word) ?? classesOf.get(porterStem(word)) ?? none,
  );
  let before = '^';
  words.forEach(({ word }, at) => {
    if (!isWord(word)) {
      before = word === ',' ? ',' : '.';
      return;
    }
    const term = termOf(word);
    put(`w:${term}`, at, at + 1);
    put(`b:${before} ${term}`, Math.max(0, at - 1), at + 1);
    before = term;
    const cluster = clusterOf.get(word);
    if (cluster !== undefined) put(`k:${cluster}`, at, at + 1);
    for (const one of classes[at] ?? none) {
      put(`c:${one}`, at, at + 1);
      for (let next = at + 1; next <= at + reach && next < words.length; next++) {
        for (const two of classes[next] ?? none) put(`p:${one}>${two}`, at, next + 1);
      }
    }
  });
  const whole = (name: string): void => put(name, 0, words.length);
  if (sentence.asks) whole('s:asks');
  if (sentence.words.at(-1)?.word.startsWith('!')) whole('s:!');
  if (/!!|\?!|\?\?/.test(sentence.text)) whole('s:!!');
  if ((sentence.text.match(/\p{Lu}{3,40}/gu) ?? none).length > 1) whole('s:caps');
  if (words.length <= 4) whole('s:short');
  if (words.length > 22) whole('s:long');
  for (const one of frameFeatures(sentence)) put(one.name, one.from, one.to);
  return [...found.values()];
}
