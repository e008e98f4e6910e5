import { topics, type Evidence, type Topic } from '../../domain/signal.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { topicChances } from '../model/topic.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/issue.ts';
import { goals as goalFrames } from './frames/issue.ts';
import { nameIssue } from './name-issue.ts';

const goals = table({ en: goalFrames });
/** Below this sum a topic is not named at all: a wrong one reads worse in a reply than none. */
const leastSum = (sentences: number): number => Math.min(0.6, 0.24 + 0.06 * sentences);
/** A chance below this is what any sentence has, and counts for nothing. */
const noise = 0.12;
/** The subject says in few words what the mail is about. */
const subjectFactor = 1.2;
/** A sentence is evidence of a topic above this chance; the best one always is. */
const evidenceChance = 0.3;
const maxEvidence = 4;

/** What the mail is about. A topic alone is no complaint and decides nothing. */
export const issue: Detector = {
  kind: 'issue',
  threshold: 0.5,
  clause: 'D2',
  fires,
  silent,
  detect(text) {
    const read = topicsOf(text);
    const evidence = atLeastOne(read.topic === null ? [] : evidenceFor(text, read, read.topic));
    if (read.topic === null || !evidence) return { signals: [], rejected: [], score: 0 };
    const score = Math.round(Math.min(0.99, 0.5 + read.sum / 3) * 100) / 100;
    return {
      signals: [{ kind: 'issue', score, topic: read.topic, evidence }],
      rejected: [],
      score,
    };
  },
};

interface TopicReading {
  readonly topic: Topic | null;
  readonly sum: number;
  /** The chance of every topic, sentence by sentence. */
  readonly chances: readonly (readonly number[])[];
}

const readings = new WeakMap<AnalysisText, TopicReading>();

/** The topic of which the sentences speak most, null below the least sum. Each text is read once. */
function topicsOf(text: AnalysisText): TopicReading {
  const known = readings.get(text) ?? readTopics(text);
  readings.set(text, known);
  return known;
}

function readTopics(text: AnalysisText): TopicReading {
  const chances = text.sentences.map((sentence) => topicChances(sentence.words));
  const sums = topics.map((_, topic) =>
    chances.reduce((sum, row, at) => {
      const factor = text.sentences[at]?.part === 'subject' ? subjectFactor : 1;
      return sum + factor * Math.max(0, (row[topic] ?? 0) - noise);
    }, 0),
  );
  const sum = Math.max(0, ...sums);
  const topic = sum >= leastSum(text.sentences.length) ? (topics[sums.indexOf(sum)] ?? null) : null;
  return { topic, sum, chances };
}

function evidenceFor(text: AnalysisText, read: TopicReading, topic: Topic): Evidence[] {
  const column = topics.indexOf(topic);
  const rated = text.sentences
    .map((sentence, at) => ({ sentence, chance: read.chances[at]?.[column] ?? 0 }))
    .toSorted((a, b) => b.chance - a.chance);
  return rated
    .filter(({ chance }, at) => at === 0 || (at < maxEvidence && chance >= evidenceChance))
    .map(({ sentence }) => evidenceOf(text, sentence));
}

/** What the mail is about in the customer's nouns, topic or not; null when it names nothing. */
export function issueWords(text: AnalysisText): string | null {
  const read = topicsOf(text);
  const column = read.topic === null ? null : topics.indexOf(read.topic);
  const tellings = text.sentences.map((sentence, at) => {
    const row = read.chances[at] ?? [];
    return { sentence, chance: column === null ? Math.max(0, ...row) : (row[column] ?? 0) };
  });
  return nameIssue(text, tellings);
}

/** The goal the customer states, in its own words ("cut onboarding time"); null when none is stated. */
export function goalWords(text: AnalysisText): string | null {
  for (const sentence of text.sentences) {
    if (sentence.asks || sentence.part === 'subject') continue;
    for (const match of matchesOf(goals, text, sentence)) {
      const goal = goalAfter(text, sentence, match.to);
      if (goal) return goal;
    }
  }
  return null;
}

function goalAfter(text: AnalysisText, sentence: Sentence, from: number): string | null {
  let first = from;
  while (['to', 'that', 'can', 'be', 'able'].includes(sentence.words[first]?.word ?? '')) first++;
  let last = first;
  while (last < sentence.words.length && last - first < 14) {
    if (/^[,;:.!?()]/.test(sentence.words[last]?.word ?? '')) break;
    last++;
  }
  const start = sentence.words[first]?.start;
  const end = sentence.words[last - 1]?.end;
  if (start === undefined || end === undefined || last - first < 2) return null;
  const whole = sentence.part === 'subject' ? text.subject : text.ownWords;
  return whole.slice(start, end).replace(/\s+/g, ' ');
}
