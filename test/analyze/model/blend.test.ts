import { describe, expect, it } from 'vitest';
import { churnScore, frustrationLabel, rivalScore } from '../../../src/analyze/model/blend.ts';

describe('churnScore', () => {
  it.each([
    ['a rule and the model agree', 0.9, 'Please cancel our contract.', true],
    ['only the model sees it', 0, 'How do I close my account?', true],
    ['a rule fires where nothing ends', 0.9, 'I want to sign up for a new service please.', false],
    ['neither sees anything', 0, 'See you on Thursday.', false],
  ])('when %s', (_when, rule, text, expected) => {
    expect(churnScore(rule, [text]) >= 0.5).toBe(expected);
  });
});

describe('rivalScore', () => {
  const comparison = 'Kestrel is much faster than your tool.';

  it('lets a comparison alone pass the line', () => {
    expect(rivalScore(0, [comparison])).toBeGreaterThanOrEqual(0.5);
  });

  it('keeps a comparison inside a long mail below it, unless a rule fired', () => {
    const mail = [comparison, ...Array<string>(12).fill('We moved the review to Thursday at ten.')];
    expect(rivalScore(0, mail)).toBeLessThan(0.5);
    expect(rivalScore(0.8, mail)).toBe(0.8);
  });
});

describe('frustrationLabel', () => {
  it('takes the stronger of both in a short text', () => {
    expect(frustrationLabel('none', ['Your support is a joke. Worst service ever!!'])).toBe(
      'strong',
    );
    expect(frustrationLabel('strong', ['Thank you.'])).toBe('strong');
  });

  it('takes the rules in a long mail', () => {
    const angry = Array<string>(12).fill('Your support is a joke and we are still waiting again.');
    expect(frustrationLabel('moderate', angry)).toBe('moderate');
  });
});
