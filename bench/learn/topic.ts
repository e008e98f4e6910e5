import { readFileSync } from 'node:fs';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { termValue, topicFeatures } from '../../src/analyze/model/topic-features.ts';
import type { TopicFeatures } from '../../src/analyze/model/topic-features.ts';
import type { TopicWeights } from '../../src/analyze/model/topic.ts';
import { topics } from '../../src/domain/signal.ts';
import { hash } from './rows.ts';
import { solve } from './solver.ts';
import type { SparseRows } from './solver.ts';

interface TopicExample {
  /** One of the topics, or `none`. */
  readonly topic: string;
  readonly weight: number;
  readonly features: TopicFeatures;
}

const texts = new URL('../train-texts/topics.txt', import.meta.url);
/** How often a text with gaps is written out; together they count a little more than one without. */
const copies = 4;
const gapBonus = 0.4;
const least = 1.4;
const ridge = { terms: 0.6, families: 2 };
const iterations = 120;
const marker = nameMarker([], []);

/** Learns the topic model from the texts written for it. Deterministic; reads no other data. */
export function learnTopics(): TopicWeights {
  const examples = topicExamples(readFileSync(texts, 'utf8'));
  const vocabulary = admitted(examples);
  const rows = matrix(examples, vocabulary);
  const families = topics.map((_, at) => 1 + vocabulary.length + at);
  const strength = Float64Array.from({ length: rows.columns }, (_, at) =>
    at === 0 ? 1e-3 : at > vocabulary.length ? ridge.families : ridge.terms,
  );
  const weight = Float64Array.from(examples, (one) => one.weight);
  const solved = topics.map((topic) => {
    const target = Float64Array.from(examples, (one) => Number(one.topic === topic));
    return solve({ rows, target, weight, ridge: strength }, iterations);
  });
  const column = (at: number): number[] => solved.map((w) => rounded(w[at] ?? 0));
  const terms = vocabulary.flatMap((term, at) => {
    const values = column(at + 1);
    return values.some((value) => value !== 0) ? [[term, values] as const] : [];
  });
  return { bias: column(0), families: families.map(column), terms: Object.fromEntries(terms) };
}

/**
 * The examples of a text file: `# topic` or `# topic language` begins a section, `{name} = a | b` in the
 * section `# slots` says what a gap may hold, every other line is one text.
 */
function topicExamples(file: string): TopicExample[] {
  const slots = new Map<string, string[]>();
  const examples: TopicExample[] = [];
  let [topic = '', language = 'en'] = ['', 'en'];
  for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('# ')) {
      [topic = '', language = 'en'] = line.slice(2).split(' ');
      continue;
    }
    const [name = '', values] = line.split(' = ');
    if (topic === 'slots') slots.set(name, (values ?? '').split(' | '));
    else examples.push(...written(line, slots, topic, language));
  }
  return examples;
}

function written(
  line: string,
  slots: ReadonlyMap<string, readonly string[]>,
  topic: string,
  language: string,
): TopicExample[] {
  const times = line.includes('{') ? copies : 1;
  const weight = times === 1 ? 1 : 1 / times + gapBonus;
  return Array.from({ length: times }, (_, copy) => {
    const text = line.replace(/\{\w+\}/g, (gap, at: number) => {
      const choices = slots.get(gap) ?? [];
      return choices[mixed(`${line}|${copy}|${at}`) % choices.length] ?? gap;
    });
    const words = readText({ language, subject: null, ownWords: text }, marker).sentences.flatMap(
      (sentence) => sentence.words,
    );
    return { topic, weight, features: topicFeatures(words) };
  });
}

/** The low bits of FNV alone repeat between neighbouring texts. */
function mixed(text: string): number {
  const value = Math.imul(hash(text) ^ (hash(text) >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

function admitted(examples: readonly TopicExample[]): string[] {
  const count = new Map<string, number>();
  for (const { features, weight } of examples) {
    for (const term of features.terms) count.set(term, (count.get(term) ?? 0) + weight);
  }
  return [...count].flatMap(([term, sum]) => (sum >= least ? [term] : [])).toSorted();
}

function matrix(examples: readonly TopicExample[], vocabulary: readonly string[]): SparseRows {
  const columnOf = new Map(vocabulary.map((term, at) => [term, at + 1]));
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  for (const { features } of examples) {
    index.push(0);
    value.push(1);
    for (const term of features.terms) {
      const column = columnOf.get(term);
      if (column === undefined) continue;
      index.push(column);
      value.push(termValue(features.terms.length));
    }
    features.families.forEach((family, at) => {
      if (family === 0) return;
      index.push(1 + vocabulary.length + at);
      value.push(family);
    });
    start.push(index.length);
  }
  return {
    start: Int32Array.from(start),
    index: Int32Array.from(index),
    value: Float64Array.from(value),
    columns: 1 + vocabulary.length + topics.length,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
