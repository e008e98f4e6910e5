import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import { detectors } from '../../src/analyze/detectors/index.ts';
import { milderOnes, strongOnes } from '../../src/analyze/detectors/examples/frustration.ts';
import { signalKinds } from '../../src/domain/signal.ts';

const context: AnalyzeContext = {
  competitors: [
    { name: 'Vantario', aliases: [], commonWord: false },
    { name: 'Mosaic', aliases: ['Mosaic Ops'], commonWord: true },
  ],
  ownBrands: ['Tidepool'],
};
const read = (ownWords: string) =>
  analyze(
    { origin: 'person', language: 'en', subject: '', subjectIsNew: false, ownWords },
    context,
  );

describe('the catalogue', () => {
  it('has one detector for every kind of signal', () => {
    expect(detectors.map((one) => one.kind)).toEqual([...signalKinds]);
  });

  it.each(detectors)('$kind has twelve examples of either sort', ({ fires, silent }) => {
    expect(new Set(fires).size).toBeGreaterThanOrEqual(12);
    expect(new Set(silent).size).toBeGreaterThanOrEqual(12);
  });
});

describe.each(detectors)('$kind ($clause)', ({ kind, fires, silent }) => {
  it.each(fires)('is found in: %s', (text) => {
    expect(read(text).signals.map((one) => one.kind)).toContain(kind);
  });

  it.each(silent)('is not found in: %s', (text) => {
    expect(read(text).signals.map((one) => one.kind)).not.toContain(kind);
  });
});

const intensity = (text: string): string | undefined =>
  read(text).signals.find((one) => one.kind === 'frustration')?.intensity;

describe('frustration', () => {
  it.each(strongOnes)('is strong (H3): %s', (text) => {
    expect(intensity(text)).toBe('strong');
  });

  it.each(milderOnes)('is mild or moderate (M3): %s', (text) => {
    expect(['mild', 'moderate']).toContain(intensity(text));
  });
});
