import type { Evidence, Signal } from '../../domain/signal.ts';
import { evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/competitor-mention.ts';

/** A configured competitor is named. Context for a person; decides nothing. */
export const competitorMention: Detector = {
  kind: 'competitor-mention',
  threshold: 0.5,
  clause: 'H2',
  fires,
  silent,
  detect(text) {
    const byName = new Map<string, Evidence[]>();
    for (const sentence of text.sentences) {
      for (const [at, name] of sentence.rivals) {
        const evidence = evidenceOf(text, sentence, at, at + 1);
        byName.set(name, [...(byName.get(name) ?? []), evidence]);
      }
    }
    const signals: Signal[] = [];
    for (const [competitor, [first, ...rest]] of byName) {
      if (!first) continue;
      signals.push({
        kind: 'competitor-mention',
        score: 1,
        competitor,
        evidence: [first, ...rest],
      });
    }
    return { signals, rejected: [], score: signals.length > 0 ? 1 : 0 };
  },
};
