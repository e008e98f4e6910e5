import type { Signal } from '../../domain/signal.ts';
import { isNegated, isPast, isQuoted, isReportedElsewhere } from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import { collect, type Veto } from './collect.ts';
import { atLeastOne, type Detector, type Findings } from './detector.ts';
import { fires, silent } from './examples/exec-demand.ts';
import * as frames from './frames/demands.ts';
import { ownFault } from './frames/frustration-vetoes.ts';

const forms = {
  manager: table({ en: frames.manager }),
  legal: table({ en: frames.legal }),
  regulator: table({ en: frames.regulator }),
  chargeback: table({ en: frames.chargeback }),
  public: table({ en: frames.publicity }),
} as const;
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
      const found = collect('exec-demand', text, forms[form], (all, sentence, match) =>
        elsewhere ? 'third-party' : veto(all, sentence, match),
      );
      rejected.push(...found.rejected);
      const evidence = atLeastOne(found.evidence);
      if (evidence) signals.push({ kind: 'exec-demand', score: 0.7, form, evidence });
    }
    return { signals, rejected, score: signals.length > 0 ? 0.7 : 0 };
  },
};

const toUs =
  / (?:you|your|usbrand|we will|i will|we shall|otherwise|if|unless|(?:i|we) (?:now )?(?:expect|want|demand|insist|require|need|would like)(?! to (?:call|phone|ring|contact) )|(?:get|have|put) (?:somebody|someone|me|us)|(?:lawyers?|attorney|solicitors?|counsel|barrister) will be in (?:touch|contact) (?!with ))/;

const veto: Veto = (_, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  if (isNegated(sentence, match.from)) return 'negated';
  if (isPast(sentence)) return 'past';
  if (isReportedElsewhere(sentence, match.from)) return 'third-party';
  return toUs.test(` ${sentence.norm}`) ? null : 'third-party';
};
