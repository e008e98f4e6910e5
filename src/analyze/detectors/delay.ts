import { insists } from '../model/agrees.ts';
import { isQuoted } from '../language/scope.ts';
import { table } from '../language/tables.ts';
import { collect } from './collect.ts';
import { atLeastOne, type Detector } from './detector.ts';
import { fires, silent } from './examples/delay.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french.ts';
import * as german from './frames/german.ts';
import * as spanish from './frames/spanish.ts';

const delays = table({ en: frames.delay, de: german.delay, fr: french.delay, es: spanish.delay });

/** They wait, and it is we who are late. */
const waitsForUs =
  / (?:wait|waiting|waited) for (?:an|any|a|the|your) (?:answer|reply|response|fix|solution|update|call|callback) /;

/** The customer puts its own part off. Whether there is anger too is for the classifier. */
export const delay: Detector = {
  kind: 'delay',
  threshold: 0.5,
  clause: 'L3',
  fires,
  silent,
  detect(text) {
    const { evidence, rejected } = collect(
      'delay',
      text,
      delays,
      (_, sentence, match) => {
        if (isQuoted(sentence, match.from, match.to)) return 'third-party';
        if (sentence.asks) return 'question';
        const before = ` ${sentence.words
          .slice(Math.max(0, match.from - 6), match.to)
          .map((w) => w.word)
          .join(' ')} `;
        if (/^(?:and |but )?(?:you|your|usbrand|support) /.test(sentence.norm))
          return 'third-party';
        if (waitsForUs.test(` ${sentence.norm}`)) return 'third-party';
        // So surely the customer's own delay that a "you" in the sentence does not turn it.
        if (insists('late', text, sentence)) return null;
        if (/ (?:you|your|usbrand|support|ticket|it is|does|did|bug|fix) /.test(before))
          return 'third-party';
        return null;
      },
      'late',
    );
    const all = atLeastOne(evidence);
    if (!all) return { signals: [], rejected, score: 0 };
    return { signals: [{ kind: 'delay', score: 0.7, evidence: all }], rejected, score: 0.7 };
  },
};
