import { describe, expect, it } from 'vitest';
import { scoreChurn, scoreComparison } from '../../../src/analyze/model/score.ts';

describe('scoreChurn', () => {
  it.each([
    'Please cancel our subscription at the end of the month.',
    'How do I close my account?',
    'We will not renew.',
    'I am leaving Telvia for Bluenet.',
    'If this is not fixed by Friday we will move to another vendor.',
    'You just lost a customer.',
    'Never again with this company.',
    'I want to terminate my contract',
  ])('reaches the threshold on %j (H1)', (text) => {
    expect(scoreChurn(text).score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ['a call', "Please cancel tomorrow's call."],
    ['an order', 'Please cancel my order.'],
    ['some seats', 'Please cancel two of our ten seats.'],
    ['a ticket', 'Please close this ticket.'],
    ['a newsletter', 'To unsubscribe from this newsletter, click here.'],
    ['a former vendor', 'We left Orbit for you last year.'],
    ['a negation', 'We have no plans to cancel.'],
    ['a move to us', 'I will switch to you.'],
    ['a colleague', 'She is leaving the company on Friday.'],
    ['a renewal', 'We would like to renew for another year.'],
    ['praise', 'We are happy customers.'],
    ['nothing', ''],
  ])('stays below the threshold for %s', (_what, text) => {
    expect(scoreChurn(text).score).toBeLessThan(0.5);
  });

  it('reads a text and its sentences', () => {
    const sentences = ['Thanks for the call.', 'Please cancel our contract.'];
    expect(scoreChurn(sentences).score).toBeGreaterThanOrEqual(0.5);
    expect(scoreChurn(sentences).terms[0]?.sentence).toBe(1);
    expect(scoreChurn(sentences.join(' ')).score).toBeCloseTo(scoreChurn(sentences).score, 6);
  });
});

describe('scoreComparison', () => {
  it.each([
    'Kestrel is faster than your tool.',
    'It is as good as the old one.',
    'Compared to Kestrel the search is slow.',
  ])('reaches the threshold on %j', (text) => {
    expect(scoreComparison(text).score).toBeGreaterThanOrEqual(0.5);
  });

  it.each(['The export is late.', 'More details follow as soon as possible.', 'Thanks again.'])(
    'stays below it on %j',
    (text) => {
      expect(scoreComparison(text).score).toBeLessThan(0.5);
    },
  );
});
