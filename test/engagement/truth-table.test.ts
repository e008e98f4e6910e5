import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { asId } from '../../src/domain/ids.ts';
import { engagementOf, expected, histories, instant, measured, wordsOf } from './histories.ts';

const table = histories();

/** Tier and clauses that the clock gives: no mail, only what did or did not happen. */
function judged(one: (typeof table)[number]) {
  const engaged = engagementOf(one);
  const input = {
    accountId: asId<never>('acme'),
    messageId: null,
    analysis: null,
    engagement: engaged,
  };
  const now = instant(one.now, one.zone ?? 'UTC');
  const assessment = classify(input, wordsOf(one), { now, newId: () => 'id' });
  const clauses = assessment.reasons.map((reason) => reason.clause);
  return { tier: assessment.tier, clauses, is: measured(one, engaged) };
}

describe('the truth table of engagement (fixtures/histories)', () => {
  it('has at least 150 scenarios, each with a name of its own', () => {
    expect(table.length).toBeGreaterThanOrEqual(150);
    expect(new Set(table.map((one) => one.id)).size).toBe(table.length);
  });

  it.each(table.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
    const { tier, clauses } = one;
    expect(judged(one)).toEqual({ tier, clauses, is: expected(one) });
  });

  it('gives the same whatever order the facts come in', () => {
    for (const one of table) {
      expect(judged({ ...one, history: [...one.history].reverse() }).clauses).toEqual(one.clauses);
    }
  });
});
