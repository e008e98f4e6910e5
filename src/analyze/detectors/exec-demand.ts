import type { Signal } from '../../domain/signal.ts';
import { says, table } from '../language/tables.ts';
import { collect } from './collect.ts';
import { atLeastOne, type Detector, type Findings } from './detector.ts';
import { fires, silent } from './examples/exec-demand.ts';
import { demands, vetoOfDemand } from './demand.ts';
import { ownFault } from './frames/frustration-vetoes.ts';

const notOurs = table({ en: ownFault });

/** A demand that only a person may answer: a manager, lawyers, an authority, the bank, the public. */
export const execDemand: Detector = {
  kind: 'exec-demand',
  threshold: 0.5,
  clause: 'H3',
  fires,
  silent,
  detect(text): Findings {
    const signals: Signal[] = [];
    const rejected: Findings['rejected'][number][] = [];
    const elsewhere = text.sentences.some((one) => says(notOurs, text, one));
    for (const form of ['legal', 'regulator', 'chargeback', 'public', 'manager'] as const) {
      const found = collect('exec-demand', text, demands[form], (all, sentence, match) =>
        elsewhere ? 'third-party' : vetoOfDemand(all, sentence, match),
      );
      rejected.push(...found.rejected);
      const evidence = atLeastOne(found.evidence);
      if (evidence) signals.push({ kind: 'exec-demand', score: 0.7, form, evidence });
    }
    return { signals, rejected, score: signals.length > 0 ? 0.7 : 0 };
  },
};
