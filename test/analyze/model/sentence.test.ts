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

it('the plainest words of comparing are not lost in a mail about something else (H2)', () => {
  const text =
    'New topic. In hall 2 the app needs 15 seconds for each scan. Could you look at it this week? By the way, we have ordered test accounts of two other products.';
  expect(kinds(text)).toContain('evaluating-alternatives');
  expect(kinds(text.replace('two other products', 'your new app'))).not.toContain(
    'evaluating-alternatives',
  );
  expect(
    kinds('We compared three products over the spring, and the committee has chosen Tidepool.'),
  ).not.toContain('evaluating-alternatives');
});

describe('what the customer says of itself', () => {
  const missed = (text: string) => read(text).find((one) => one.kind === 'missed-meeting');

  it.each([
    'Sorry, I missed our call again, the second time in a row.',
    'This is the third review call that I have missed, I apologise.',
    'I failed to appear for the calls of March, April and May, and I am sorry.',
    'I was not on the call of the 4th, nor on the one of the 11th.',
    'Sorry, I have stood you up three Mondays running.',
    'Apologies, I was absent from both sessions.',
    'I missed the meeting on Monday. Sorry, that makes two.',
    'Sorry for not joining the training. Twice in a row now, I know.',
    'Sorry for the no-show. That is the second one this month.',
    'I did not make the call on the 4th and again yesterday.',
  ])('several missed meetings are marked so (M2): %s', (text) => {
    expect(missed(text)).toMatchObject({ multiple: true });
  });

  it.each([
    'Sorry I missed our call this morning.',
    'Sorry I missed our call this morning. Could you show it to us again on Thursday?',
    'Sorry I missed the call at ten, the auditor kept me until noon.',
    'I missed your call on Tuesday, I only saw the three missed calls in the evening.',
    'Sorry, I was running late and missed our call.',
    'Sorry I missed the call yesterday. That makes me the one who has to ask for a new slot.',
    'Sorry I missed our call this morning. Any of the slots next week would suit me.',
    'I missed the webinar yesterday. Could you send the recording and the ones from last year?',
    'Sorry I missed our call. The 12th and the 14th are both possible.',
    'I missed the demo today. Two of our servers were down.',
    'Sorry that I missed our call yesterday. The CSV export has failed for the third time.',
    'Sorry I missed our call, the export failed again.',
    'I missed the meeting on Monday. We have asked for the invoice twice.',
    'I missed our session. The report is wrong for the fourth month in a row.',
    'I forgot the call this morning. The import stopped twice in a row last night.',
  ])('one is not (L1): %s', (text) => {
    expect(missed(text)).toBeDefined();
    expect(missed(text)).not.toHaveProperty('multiple');
  });

  it.each([
    'I know I have not answered any of your mails since March, sorry.',
    'For seven weeks nobody here has opened the workspace, I have to admit.',
    'You have not heard from us for more than two months, for which I apologise.',
    'Your last four mails have been lying unanswered here since August, I am embarrassed to see.',
  ])('weeks of its own silence are marked so (M1): %s', (text) => {
    expect(read(text)).toContainEqual(
      expect.objectContaining({ kind: 'disengagement', multiple: true }),
    );
  });

  it.each([
    'You have not answered my mails since March.',
    'We have not heard from you for seven weeks.',
    'Three of my mails have lain unanswered at your end since March.',
    'My colleague has been in charge of the workspace since March.',
    'A customer of ours has not opened a letter for two months.',
    'Since March nothing has happened with our ticket.',
    'I sent the form three weeks ago and have not had an answer since.',
    'The courier has not been near our warehouse for weeks.',
  ])('ours and that of others is not: %s', (text) => {
    expect(kinds(text)).not.toContain('disengagement');
  });
});
