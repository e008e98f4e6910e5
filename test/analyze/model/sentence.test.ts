import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze/analyze.ts';
import { porterStem } from '../../../src/analyze/language/porter.ts';

const read = (ownWords: string) =>
  analyze(
    { origin: 'person', language: 'en', subject: '', subjectIsNew: false, ownWords },
    { competitors: [], ownBrands: ['Tidepool'] },
  ).signals;
const kinds = (text: string) => read(text).map((one) => one.kind);

describe('sentences are read by meaning', () => {
  it('forms of a word meet in one stem, and what is no word stands for itself', () => {
    expect(porterStem('terminating')).toBe(porterStem('terminated'));
    expect(porterStem('a1-b2')).toBe('a1-b2');
  });

  it.each([
    'Your services will not be required after the summer.',
    'Our parent company runs its own system, so we will be moved onto theirs in spring.',
    'We will see the season out with you and then my cousin does it for us.',
  ])('a farewell in words of its own is H1: %s', (text) => {
    expect(kinds(text)).toContain('cancellation-threat');
  });

  it.each([
    'The lease of our copier ends in June and will not be renewed.',
    'We would like this to go out tomorrow if possible.',
    'Last chance to register, only four booths left. Unsubscribe at any time.',
  ])('what only sounds like one is none: %s', (text) => {
    expect(kinds(text)).not.toContain('cancellation-threat');
  });
});

describe('what the customer says of itself', () => {
  it('several missed meetings are marked so (M2), one is not (L1)', () => {
    const several = read('Sorry, I missed our call again, the second time in a row.');
    expect(several).toContainEqual(
      expect.objectContaining({ kind: 'missed-meeting', multiple: true }),
    );
    const one = read('Sorry I missed our call this morning.');
    expect(one.find((signal) => signal.kind === 'missed-meeting')).not.toHaveProperty('multiple');
  });

  it('weeks of its own silence are marked so (M1), ours are not', () => {
    const theirs = read('I know I have not answered any of your mails since March, sorry.');
    expect(theirs).toContainEqual(
      expect.objectContaining({ kind: 'disengagement', multiple: true }),
    );
    expect(kinds('You have not answered my mails since March.')).not.toContain('disengagement');
  });
});
