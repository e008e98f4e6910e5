import { isQuoted } from '../language/scope.ts';
import { table } from '../language/tables.ts';
import { collect } from './collect.ts';
import { atLeastOne, type Detector } from './detector.ts';
import { fires, silent } from './examples/disengagement.ts';
import * as frames from './frames/engagement.ts';

const withdrawing = table({ en: frames.disengagement });

/** The customer uses it less, has no time for it or no interest in more of it. */
export const disengagement: Detector = {
  kind: 'disengagement',
  threshold: 0.5,
  clause: 'L3',
  fires,
  silent,
  detect(text) {
    const { evidence, rejected } = collect(
      'disengagement',
      text,
      withdrawing,
      (_, sentence, match) => {
        if (isQuoted(sentence, match.from, match.to)) return 'third-party';
        return sentence.asks ? 'question' : null;
      },
    );
    const all = atLeastOne(evidence);
    if (!all) return { signals: [], rejected, score: 0 };
    return {
      signals: [{ kind: 'disengagement', score: 0.7, evidence: all }],
      rejected,
      score: 0.7,
    };
  },
};
