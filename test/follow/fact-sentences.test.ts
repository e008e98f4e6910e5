import { describe, expect, it } from 'vitest';
import { factSentences } from '../../src/follow/fact-sentences.ts';

describe('what happened, beside the demand', () => {
  it.each([
    [
      'I want that your boss calls me until tomorrow. The check-in was down five hours in two hotels. We had to refund 11 guests. If not we must see another way.',
      ['The check-in was down five hours in two hotels.', 'We had to refund 11 guests.'],
    ],
    [
      'The migration was a shambles. The images of 212 patients are missing. Dr Farrow wants to speak to your director. Could you call at 9?',
      ['The images of 212 patients are missing.'],
    ],
  ])('%s', (words, facts) => {
    expect(factSentences(words, [])).toEqual(facts);
  });

  it('is not said twice', () => {
    const words = 'The images of 212 patients are missing.';
    expect(factSentences(words, [words])).toEqual([]);
  });

  it.each([
    'Please fix the two broken exports by Friday.',
    'Can you tell me why two exports failed?',
    'I am very disappointed for the second time.',
    'It is all up and running again since Monday, thanks.',
    'We have two offices and 85 seats.',
    'It has nothing to do with your service, we closed two of three sites.',
  ])('is not: %s', (words) => {
    expect(factSentences(words, [])).toEqual([]);
  });
});
