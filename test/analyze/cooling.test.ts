import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

describe('interest that cools without a word of leaving', () => {
  it.each([
    'We are reviewing whether we still need the planning module.',
    "We're discussing whether we still want the analytics add-on.",
    'Please do not send the offer yet.',
    'Please hold off with the quote until we know more.',
    'All software spending is frozen until January, and whether we extend in March is open.',
    'IT budgets are frozen for the rest of the year.',
    'Whether the licence is renewed in December remains open.',
  ])('is at least Low: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('none');
  });

  it.each([
    'Please do not send the invoice yet, the order number changes on Monday.',
    "We're discussing whether we need the small or the large hall.",
    'Are you reviewing whether you still need the second room on Friday?',
    'The pipes were frozen for the rest of the week, but the office is open again.',
    'Whether the path is extended in May is open.',
    'Please hold off with the delivery until the lift works.',
    'The budget freeze is lifted, please send the quote.',
  ])('is none: %s', (text) => {
    expect(new Set(tiersDressed(text))).toEqual(new Set(['none']));
  });
});
