import { topics, type Evidence, type Topic } from '../../domain/signal.ts';
import { nounPhraseOf } from '../language/noun-phrase.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table, type Table } from '../language/tables.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/issue.ts';
import { goals as goalFrames, topicFrames } from './frames/issue.ts';

const tables = topics.map((topic): [Topic, Table] => [topic, table({ en: topicFrames[topic] })]);
const goals = table({ en: goalFrames });
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
    const [best] = tables
      .map(([topic, frames]) => {
        const evidence: Evidence[] = [];
        let weight = 0;
        for (const sentence of text.sentences) {
          if (!says(frames, text, sentence)) continue;
          evidence.push(evidenceOf(text, sentence));
          weight += sentence.part === 'subject' ? 2 : 1;
        }
        return { topic, evidence, weight };
      })
      .sort((a, b) => b.weight - a.weight);
    const evidence = atLeastOne(best?.evidence ?? []);
    if (!best || !evidence) return { signals: [], rejected: [], score: 0 };
    return {
      signals: [{ kind: 'issue', score: 0.6, topic: best.topic, evidence }],
      rejected: [],
      score: 0.6,
    };
  },
};

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
