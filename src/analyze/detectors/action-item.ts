import type { Rejected, Signal } from '../../domain/signal.ts';
import { isQuoted } from '../language/scope.ts';
import { says, table } from '../language/tables.ts';
import { collect, type Veto } from './collect.ts';
import { atLeastOne, type Detector } from './detector.ts';
import { fires, silent } from './examples/action-item.ts';
import * as frames from './frames/engagement.ts';
import * as french from './frames/french-engagement.ts';
import { othersDelay, ownTask } from './frames/german-engagement.ts';
import * as spanish from './frames/spanish-engagement.ts';

const ours = table({ en: frames.vendorTask });
const theirs = table({
  en: frames.customerTask,
  de: ownTask,
  fr: french.unfinished,
  es: spanish.unfinished,
});
const notTheirs = table({ de: othersDelay });

/** Something still to be done: by the customer (unfinished), or asked of us. */
export const actionItem: Detector = {
  kind: 'action-item',
  threshold: 0.5,
  clause: 'L2',
  fires,
  silent,
  detect(text) {
    const customer = collect('action-item', text, theirs, customerVeto);
    const vendor = collect('action-item', text, ours, (_, sentence, match) =>
      isQuoted(sentence, match.from, match.to) ? 'third-party' : null,
    );
    const signals: Signal[] = [];
    const rejected: Rejected[] = [...customer.rejected, ...vendor.rejected];
    const owed = atLeastOne(customer.evidence);
    const asked = atLeastOne(vendor.evidence);
    if (owed) signals.push({ kind: 'action-item', score: 0.7, owner: 'customer', evidence: owed });
    if (asked) signals.push({ kind: 'action-item', score: 0.6, owner: 'vendor', evidence: asked });
    return { signals, rejected, score: signals.length > 0 ? 0.7 : 0 };
  },
};

const customerVeto: Veto = (text, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  if (sentence.asks) return 'question';
  if (says(notTheirs, text, sentence)) return 'third-party';
  return / (?:you|your|usbrand) /.test(` ${sentence.norm}`) &&
    !/ owe you | you (?:need|made|asked|sent) /.test(sentence.norm)
    ? 'third-party'
    : null;
};
