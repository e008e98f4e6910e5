import { intensities, type Signal, type SignalKind } from '../../domain/signal.ts';
import type { AnalyzeContext, Detector, Findings } from '../detectors/detector.ts';
import type { AnalysisText } from '../language/read-text.ts';
import { isHeard } from '../model/credible.ts';
import { readThrough } from './read-through.ts';

/**
 * What the frames of a text's own language found, by kind, and beside it what they do not know but a reader of English
 * hears through the glossary; of one kind, what says more. A sentence that its own language has turned down stays so.
 * Never throws.
 */
export function heardThrough(
  text: AnalysisText,
  context: AnalyzeContext,
  own: ReadonlyMap<SignalKind, Findings>,
  detectors: readonly Detector[],
): ReadonlyMap<SignalKind, Findings> {
  const english = readThrough(text);
  const both = new Map(own);
  for (const { kind, threshold, detect } of detectors) {
    const found = own.get(kind);
    if (!found) continue;
    const { signals, score } = detect(english, context);
    const heard = signals.filter(
      (one) => one.score >= threshold && isHeard(english, one) && !isRefused(one, found),
    );
    if (isLouder(heard[0], found.signals[0])) both.set(kind, { ...found, signals: heard, score });
  }
  return both;
}

function isLouder(heard: Signal | undefined, own: Signal | undefined): boolean {
  if (!heard || !own) return heard !== undefined;
  if (heard.kind !== 'frustration' || own.kind !== 'frustration') return false;
  return intensities.indexOf(heard.intensity) > intensities.indexOf(own.intensity);
}

function isRefused({ evidence }: Signal, { rejected }: Findings): boolean {
  return evidence.some(({ part, start }) =>
    rejected.some(({ evidence: other }) => {
      return other.part === part && other.start <= start && start < other.end;
    }),
  );
}
