import { topics, type Evidence, type Topic } from '../../domain/signal.ts';
import { nounPhraseOf } from '../language/noun-phrase.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, table } from '../language/tables.ts';
import { topicWords } from '../lexicon/topic-words.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/issue.ts';
import { goals as goalFrames } from './frames/issue.ts';

const goals = table({ en: goalFrames });
/** Words of at most this many neighbours are looked up. */
const longest = 4;
const weightOf = new Map<string, readonly (readonly [Topic, number])[]>();
for (const topic of topics) {
  for (const entry of topicWords[topic].split(/\s+/).filter(Boolean)) {
    const [words = '', weight] = entry.split(':');
    weightOf.set(words, [...(weightOf.get(words) ?? []), [topic, Number(weight)]]);
  }
}
/** Below this weight a topic is not named at all: a wrong one reads worse in a reply than none. */
const leastWeight = 3;
/** The best topic must outweigh the next one by this factor. */
const margin = 1.25;
/** Only this many sentences may reach compromise (some milliseconds each). */
const maxCandidates = 2;

/** What the mail is about. A topic alone is no complaint and decides nothing. */
export const issue: Detector = {
  kind: 'issue',
  threshold: 0.5,
  clause: 'D2',
  fires,
  silent,
  detect(text) {
    const found = weigh(text);
    const [best, next] = [...found].sort((a, b) => b.weight - a.weight);
    const evidence = atLeastOne(best?.evidence ?? []);
    const clear = (best?.weight ?? 0) >= Math.max(leastWeight, margin * (next?.weight ?? 0));
    if (!best || !evidence || !clear) return { signals: [], rejected: [], score: 0 };
    return {
      signals: [{ kind: 'issue', score: 0.6, topic: best.topic, evidence }],
      rejected: [],
      score: 0.6,
    };
  },
};

interface Weighed {
  readonly topic: Topic;
  weight: number;
  readonly evidence: Evidence[];
}

/** How much each topic is spoken of: every word of it counts once, twice in a new subject. */
function weigh(text: AnalysisText): readonly Weighed[] {
  const all = new Map(
    topics.map((topic): [Topic, Weighed] => [topic, { topic, weight: 0, evidence: [] }]),
  );
  const counted = new Set<string>();
  for (const sentence of text.sentences) {
    const strongest = new Map<Topic, number>();
    for (const [words, factor] of phrasesOf(sentence)) {
      const weights = weightOf.get(words);
      if (!weights || counted.has(words)) continue;
      counted.add(words);
      for (const [topic, weight] of weights) {
        const one = all.get(topic);
        if (one) one.weight += weight * factor;
        strongest.set(topic, Math.max(strongest.get(topic) ?? 0, weight));
      }
    }
    for (const [topic, weight] of strongest) {
      if (weight > 1) all.get(topic)?.evidence.push(evidenceOf(text, sentence));
    }
  }
  return [...all.values()];
}

function* phrasesOf(sentence: Sentence): Iterable<readonly [string, number]> {
  const factor = sentence.part === 'subject' ? 2 : 1;
  for (let at = 0; at < sentence.words.length; at++) {
    let words = '';
    for (let size = 0; size < longest; size++) {
      const next = sentence.words[at + size]?.word;
      if (next === undefined) break;
      words = words === '' ? next : `${words}_${next}`;
      yield [words, factor];
    }
  }
}

/** The problem in the customer's nouns, read from `evidence` first; null when nothing telling is found. */
export function issueWords(evidence: readonly Evidence[]): string | null {
  for (const { quote } of evidence.slice(0, maxCandidates)) {
    const found = nounPhraseOf(quote);
    if (found) return found;
  }
  return null;
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
