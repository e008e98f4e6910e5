import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Figures, withFigures } from '../../bench/throughput/sizing.ts';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe("the README's chapter on scaling", () => {
  it('has the figures of the last run of the bench, and a table computed from them', () => {
    const figures = JSON.parse(text('bench/results/throughput.json')) as Figures;
    expect(text('README.md')).toBe(withFigures(text('README.md'), figures));
    expect(text('README.md')).toContain(`${figures.runs['one process']?.mostMb} MB at most`);
  });
});
