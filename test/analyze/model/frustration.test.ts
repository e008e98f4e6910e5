import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intensities } from '../../../src/domain/signal.ts';
import { scoreFrustration } from '../../../src/analyze/model/score.ts';

const rank = (text: string): number => intensities.indexOf(scoreFrustration([text]).intensity);

describe('scoreFrustration', () => {
  // Complaints A2, A3, A7, A12 of the field notes: what such tools get wrong, for ever.
  it.each([
    'No complaints.',
    'No complaints from our side.',
    'no problem',
    'No problem as of yet.',
    'It is not the worst tool we have.',
    'No bad smell. Nothing to worry about.',
    'We cannot complain.',
    'I really hate Android, I use an iPhone',
    'Thank you, that solved it!',
    'Could you please send me the price list?',
    'I can’t wait to try the new release.',
    'Please find attached the invoice.',
  ])('is silent on %j', (text) => {
    expect(scoreFrustration([text]).intensity).toBe('none');
  });

  // Complaints A4, A5, A6: politeness, sarcasm and complaint frames without an emotion word.
  it.each([
    'Kindly stop disturbing me.',
    'Thanks for nothing.',
    'Oh great, another outage.',
    'Great job breaking the export again.',
    'Love waiting two hours on hold.',
    'The evaluation is not correct.',
    'This is not proper.',
    'This is the third time that the export is broken and we are still waiting for an answer.',
  ])('is at least moderate on %j', (text) => {
    expect(rank(text)).toBeGreaterThanOrEqual(intensities.indexOf('moderate'));
  });

  it.each([
    'Your support is a joke. Worst service ever, I want my money back NOW!!!',
    'I am furious. You deleted our data and nobody told us.',
    'You have wasted three months of our time, this is completely unacceptable.',
  ])('is strong on %j', (text) => {
    expect(scoreFrustration([text]).intensity).toBe('strong');
  });

  it('calls a calm bug report at most mild (a bug report is not frustration)', () => {
    const report = ['The import fails with error 500 for files over 2 MB.', 'Log attached.'];
    expect(intensities.indexOf(scoreFrustration(report).intensity)).toBeLessThanOrEqual(1);
  });

  it.each(['See you on Thursday at ten.', 'Who is our contact?', 'I will call you tomorrow.'])(
    'is at most mild on the neutral line %j',
    (text) => {
      expect(rank(text)).toBeLessThanOrEqual(intensities.indexOf('mild'));
    },
  );

  it.each([
    ['I am not happy with it.', 'I am happy with it.'],
    ['Your answer is useless.', 'Your answer is useful.'],
    ['We are still waiting for an answer.', 'We are looking forward to the workshop.'],
    ['The export is broken again!!', 'The export is broken.'],
  ])('ranks %j above %j', (angrier, calmer) => {
    const score = (text: string): number => scoreFrustration([text]).score;
    expect(score(angrier)).toBeGreaterThan(score(calmer));
  });

  it('finds the angry sentence in a long calm mail', () => {
    const calm = 'We moved the review to Thursday and invited the new colleagues from Lyon. ';
    const angry = 'This is the third outage this month and your support is a joke, I am furious. ';
    const mild = scoreFrustration([calm.repeat(6)]).score;
    expect(scoreFrustration([calm.repeat(3) + angry + calm.repeat(3)]).score).toBeGreaterThan(mild);
  });

  it('is none, near zero, for no text', () => {
    expect(scoreFrustration([])).toMatchObject({ intensity: 'none', terms: [], windows: 0 });
    expect(scoreFrustration(['', ' ']).score).toBeLessThan(0.01);
  });

  it('stays within 0 and 1 and names existing sentences for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), (sentences) => {
        const { score, terms } = scoreFrustration(sentences);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const term of terms) expect(sentences[term.sentence]).toContain(term.text);
      }),
      { numRuns: 60 },
    );
  });
});
