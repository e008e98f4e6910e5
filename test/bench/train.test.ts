import { describe, expect, it } from 'vitest';
import { learn, learnFrustration } from '../../bench/learn/recipes.ts';

// Without the shared sets only our own texts are read: a small sample that is always there.
const nowhere = '/nonexistent/';
const all = (): boolean => true;

describe('the trainer', () => {
  it('writes the same bytes for the same data', () => {
    const once = JSON.stringify(learnFrustration(nowhere, all));
    expect(JSON.stringify(learnFrustration(nowhere, all))).toBe(once);
  });

  it.each(['churn', 'comparison'] as const)('learns %s from our own texts alone', (view) => {
    const weights = learn(view, nowhere, all);
    expect(Object.keys(weights.dense).length).toBeGreaterThan(10);
    expect(Object.values(weights.ngrams).every(Number.isFinite)).toBe(true);
  });
});
