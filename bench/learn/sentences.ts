import { readFileSync, readdirSync } from 'node:fs';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { porterStem } from '../../src/analyze/language/porter.ts';
import { readTokens } from '../../src/analyze/model/tokens.ts';
import { sentenceFeatures } from '../../src/analyze/model/sentence-features.ts';
import {
  type Question,
  questions,
  type SentenceWeights,
} from '../../src/analyze/model/sentence-model.ts';
import type { Row as InboxRow } from '../inbox/rows.ts';
import { exampleSentences } from './example-sentences.ts';
import { inboxSentences } from './inbox-sentences.ts';
import { readJsonLines, readRows, hash } from './rows.ts';
import { solve } from './solver.ts';

/** A sentence with what it says; nothing = ordinary. `weight` is how much it counts. */
export interface Told {
  readonly text: string;
  readonly says: readonly Question[];
  readonly weight: number;
  /** Questions it is no example for, because nobody labelled them. */
  readonly open?: readonly Question[];
}

const folder = new URL('../train-texts/', import.meta.url);
const marker = nameMarker([], []);

/** Our own sentences: one a line, the file's name says what they say. */
export function ownSentences(): Told[] {
  const at = new URL('sentences/', folder);
  return readdirSync(at)
    .toSorted()
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const label = file.replace(/[-.].*$/, '');
      const says = questions.filter(
        (one) => one === label || (one === 'felt' && label === 'strong'),
      );
      return readFileSync(new URL(file, at), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text): Told => ({ text, says, weight: 1 }));
    });
}

function jsonl<T>(file: string): T[] {
  return readJsonLines<T>(new URL(file, folder).pathname);
}

interface Labelled {
  readonly text: string;
  readonly y: number;
}

/** What else is licence-safe: our short texts, chats with service desks, ordinary mail. */
export function otherSentences(shared: string): Told[] {
  const all: Told[] = [];
  for (const { text, y } of jsonl<{ text: string; y: number }>('churn.jsonl')) {
    all.push({ text, says: y ? ['leave'] : [], weight: 0.3, open: ['look', 'strong', 'felt'] });
  }
  for (const { text, y } of jsonl<{ text: string; y: number }>('frustration.jsonl')) {
    const says: Question[] = y >= 3 ? ['strong', 'felt'] : y >= 2 ? ['felt'] : [];
    all.push({ text, says, weight: 0.4, open: ['leave', 'look'] });
  }
  for (const { text, y } of jsonl<Labelled>('churn-more.jsonl')) {
    all.push({ text, says: y ? ['leave'] : [], weight: 1, open: ['look', 'strong', 'felt'] });
  }
  for (const { text, y } of jsonl<Labelled>('evaluating.jsonl')) {
    all.push({ text, says: y ? ['look'] : [], weight: 1, open: ['leave'] });
  }
  for (const { text, y } of jsonl<Labelled>('frustration-more.jsonl')) {
    const says: Question[] = y >= 3 ? ['strong', 'felt'] : y >= 1 ? ['felt'] : [];
    all.push({ text, says, weight: 1, open: ['leave', 'look', 'late'] });
  }
  for (const { text } of jsonl<{ text: string }>('ordinary-sentences.jsonl')) {
    all.push({ text, says: [], weight: 1 });
  }
  for (const { text } of jsonl<{ text: string }>('ordinary.jsonl'))
    all.push({ text, says: [], weight: 1 });
  for (const { text } of jsonl<{ text: string }>('ordinary-mails.jsonl'))
    for (const one of sentencesOf(text)) all.push({ text: one, says: [], weight: 0.5 });
  for (const set of ['banking77', 'clinc150', 'multidogo', 'bitext_cs']) {
    for (const row of readRows(shared, set)) {
      if (hash(row.id) % 1000 > 120 || row.labels['churn']) continue;
      all.push({
        text: row.text,
        says: [],
        weight: 0.15,
        open: ['felt', 'strong', 'missed', 'late'],
      });
    }
  }
  for (const [set, share, open] of background) {
    for (const row of readRows(shared, set)) {
      for (const text of sentencesOf(row.text)) {
        if (hash(text) % 100 < share) all.push({ text, says: [], weight: 0.25, open });
      }
    }
  }
  return all;
}

/** Ordinary text: which share of its sentences is read, and what it is no example for. */
const background: readonly (readonly [string, number, readonly Question[]])[] = [
  ['spamassassin_ham', 60, []],
  ['goemotions', 15, ['felt', 'strong']],
  ['vader_amazon', 30, ['felt', 'strong', 'look']],
];

function sentencesOf(text: string): string[] {
  return readText({ language: 'en', subject: null, ownWords: text }, marker).sentences.map(
    (s) => s.text,
  );
}

const namesKnown = new Map<string, readonly string[]>();

function namesOf(text: string): readonly string[] {
  let names = namesKnown.get(text);
  if (names === undefined) {
    const { sentences } = readText({ language: 'en', subject: null, ownWords: text }, marker);
    names = [...new Set(sentences.flatMap((one) => sentenceFeatures(one).map((f) => f.name)))];
    namesKnown.set(text, names);
  }
  return names;
}

export interface SentenceOptions {
  readonly ridge: number;
  readonly keep: number;
  readonly minRows: number;
}

/** Whether a feature is made of a word that is mostly written with a capital inside a sentence: a name. */
function namesIn(told: readonly Told[]): (feature: string) => boolean {
  const seen = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of told) {
    for (const token of readTokens(text)) {
      const stem = porterStem(token.word);
      seen.set(stem, (seen.get(stem) ?? 0) + 1);
      if (token.name && !token.caps) capital.set(stem, (capital.get(stem) ?? 0) + 1);
    }
  }
  const name = (word: string): boolean =>
    (capital.get(word) ?? 0) * 4 > (seen.get(word) ?? 0) || /[0-9_.@]/.test(word);
  return (feature) =>
    /^[wb]:/.test(feature) &&
    feature
      .slice(2)
      .split(' ')
      .some((word) => name(word) && word !== '.');
}

/** How much the value of a feature is, by its kind. */
export function featureValue(name: string): number {
  return name.startsWith('f:')
    ? 1.5
    : name.startsWith('p:')
      ? 0.5
      : name.startsWith('b:')
        ? 0.7
        : 1;
}

export function fitQuestion(
  told: readonly Told[],
  question: Question,
  options: SentenceOptions,
): SentenceWeights {
  const used = told.filter((one) => one.says.includes(question) || !one.open?.includes(question));
  const features = used.map((one) => namesOf(one.text));
  const count = new Map<string, number>();
  for (const names of features)
    for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const isName = namesIn(used);
  let names = [...count]
    .filter(([name, n]) => n >= options.minRows && !isName(name))
    .map(([name]) => name)
    .toSorted();
  let solved = weigh(used, features, names, question, options);
  const strength = (name: string, at: number): number =>
    Math.abs(solved[at + 1] ?? 0) * featureValue(name) * Math.sqrt(count.get(name) ?? 0);
  names = names
    .map((name, at) => [name, strength(name, at)] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, options.keep)
    .map(([name]) => name)
    .toSorted();
  solved = weigh(used, features, names, question, options);
  const round = (v: number): number => Math.round(v * 1000) / 1000;
  const weights: Record<string, number> = { '': round(solved[0] ?? 0) };
  names.forEach((name, at) => {
    const value = round((solved[at + 1] ?? 0) * featureValue(name));
    if (value !== 0) weights[name] = value;
  });
  return weights;
}

function weigh(
  used: readonly Told[],
  features: readonly (readonly string[])[],
  names: readonly string[],
  question: Question,
  options: SentenceOptions,
): Float64Array {
  const at = new Map(names.map((name, i) => [name, i + 1]));
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  features.forEach((list) => {
    index.push(0);
    value.push(1);
    for (const name of list) {
      const column = at.get(name);
      if (column === undefined) continue;
      index.push(column);
      value.push(featureValue(name));
    }
    start.push(index.length);
  });
  const positives = used.filter((one) => one.says.includes(question)).length;
  const boost = Math.min(4, used.length / 3 / positives);
  return solve(
    {
      rows: {
        start: Int32Array.from(start),
        index: Int32Array.from(index),
        value: Float64Array.from(value),
        columns: names.length + 1,
      },
      target: Float64Array.from(used, (one) => (one.says.includes(question) ? 1 : 0)),
      weight: Float64Array.from(
        used,
        (one) => one.weight * (one.says.includes(question) ? boost : 1),
      ),
      ridge: Float64Array.from([1e-3, ...names.map(() => options.ridge)]),
    },
    120,
  );
}

/** Learns every question from our own sentences and the licence-safe sets. Deterministic. */
export function learnSentences(
  shared: string,
  used?: (row: InboxRow) => boolean,
): Record<Question, SentenceWeights> {
  const told = [
    ...ownSentences(),
    ...exampleSentences(),
    ...otherSentences(shared),
    ...inboxSentences(shared, used),
  ];
  const fitted = questions.map((one) => [one, fitQuestion(told, one, recipe)] as const);
  return Object.fromEntries(fitted) as Record<Question, SentenceWeights>;
}

const recipe: SentenceOptions = { ridge: 2, keep: 3500, minRows: 2 };
