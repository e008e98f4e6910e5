import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import type { Signal, SignalKind } from '../../src/domain/signal.ts';

const context: AnalyzeContext = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};
/** The kinds that can raise a tier; thanks and what a question is about raise none. */
const raising: readonly SignalKind[] = [
  'cancellation-threat',
  'evaluating-alternatives',
  'frustration',
  'missed-meeting',
  'delay',
  'disengagement',
];

/** What a person's mail of these words signals, in a language. */
export function signalsOf(language: string, ownWords: string): readonly Signal[] {
  const mail = { origin: 'person', subject: '', subjectIsNew: false, language, ownWords } as const;
  return analyze(mail, context).signals;
}

/** The kinds among them that can raise a tier, the customer's own open task included. */
export function raisingKinds(language: string, ownWords: string): readonly SignalKind[] {
  const isOwed = (one: Signal): boolean => one.kind === 'action-item' && one.owner === 'customer';
  return signalsOf(language, ownWords)
    .filter((one) => raising.includes(one.kind) || isOwed(one))
    .map((one) => one.kind);
}
