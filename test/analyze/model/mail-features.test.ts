import { describe, expect, it } from 'vitest';
import { nameMarker } from '../../../src/analyze/language/names.ts';
import { type AnalysisText, readText } from '../../../src/analyze/language/read-text.ts';
import { mailFeatures, windowOf } from '../../../src/analyze/model/mail-features.ts';
import { logitOf } from '../../../src/analyze/model/sentence-model.ts';

const read = (ownWords: string, subject: string | null = null): AnalysisText =>
  readText({ language: 'en', subject, ownWords }, nameMarker([], []));
/** How sure the model is that the sentence with `words` says that the customer leaves. */
function leaves(text: AnalysisText, words: string): number {
  const sentence = text.sentences.find((one) => one.text.includes(words));
  if (!sentence) throw new Error(`no sentence with "${words}"`);
  return logitOf('leave', text, sentence);
}

describe('a sentence is read with its neighbours', () => {
  const ours = 'We will not renew the contract when it ends in March.';

  it('who it is about, another sentence tells', () => {
    const theirs = read(
      `Our cleaning company was late again, three mornings in a row. ${ours} Could you change the keyholder to the new cleaners?`,
    );
    const yours = read(
      `Your support has been slow since the summer, three tickets are open. ${ours} Could you send us an export of our data?`,
    );
    expect(leaves(yours, 'will not renew')).toBeGreaterThan(leaves(theirs, 'will not renew') + 1);
  });

  it('at most six before and six after it are asked, in a mail of any length', () => {
    expect(windowOf(0, 1)).toEqual({ from: 0, to: 1 });
    expect(windowOf(1, 3)).toEqual({ from: 0, to: 3 });
    expect(windowOf(500, 1000)).toEqual({ from: 494, to: 507 });
    expect(windowOf(999, 1000)).toEqual({ from: 993, to: 1000 });
  });

  it('a far sentence changes nothing', () => {
    const filler = Array.from({ length: 9 }, (_, at) => `Line ${at} of the list is correct.`);
    const near = read([ours, ...filler, 'The gym is closed.'].join(' '));
    const other = read([ours, ...filler, 'The invoice is paid.'].join(' '));
    expect(leaves(near, 'will not renew')).toBe(leaves(other, 'will not renew'));
  });
});

describe('the only sentence of a mail', () => {
  it.each([
    'Hello,\n\nI want to cancel.\n\nKind regards\nMaria Lund',
    'Dear support team,\nI want to cancel.\nThanks,\nMaria',
    'Hi!\n\nI want to cancel.',
    'I want to cancel.\n\nBest regards\nMaria Lund\nOffice manager',
    'I want to cancel.\n\nThanks\nMaria Lund\nHead of Purchasing, Northwind\nTel. +44 20 7946 0155\nmaria@lund.example',
  ])('says no less than it does without greeting, farewell and name: %s', (mail) => {
    expect(leaves(read(mail), 'cancel')).toBe(leaves(read('I want to cancel.'), 'cancel'));
  });

  it.each([
    'Hello,\n\nI want to cancel. The call on Friday, I mean.\n\nKind regards\nMaria',
    'I want to cancel.\n\nMaria Lund\nThe gym next door',
    'I want to cancel.\n\nRegards\nMaria Lund\nNo longer your customer',
    'I want to cancel.\n\nRegards\nMaria Lund\nOffice manager\nPS: the gym, I mean.',
  ])('is none where another one says something: %s', (mail) => {
    expect(leaves(read(mail), 'cancel')).not.toBe(leaves(read('I want to cancel.'), 'cancel'));
  });
});

describe('greeting, farewell and name', () => {
  const words = 'We will leave you in May. The new report looks fine. Could you send the slides?';
  it.each([
    ['a greeting', `Hi Ines,\n\n${words}`],
    ['a farewell with a name', `${words}\n\nKind regards\nKim van der Lowe`],
    ['both', `Good morning,\n\n${words}\n\nMany thanks,\nKim Lowe`],
  ])('change nothing of what a mail says: %s', (_, mail) => {
    for (const subject of [null, 'Meeting notes']) {
      const [plain, courteous] = [read(words, subject), read(mail, subject)];
      for (const part of ['will leave', 'looks fine', 'send the slides']) {
        expect(leaves(courteous, part)).toBe(leaves(plain, part));
      }
    }
  });
});

describe('an exclamation mark', () => {
  it.each([
    'We are out after December',
    'We have found a cheaper provider',
    'Please cancel our contract',
  ])('says nothing against a threat: %s', (words) => {
    expect(leaves(read(`${words}!`), words)).toBeCloseTo(leaves(read(`${words}.`), words), 6);
  });
});

describe('where a sentence stands', () => {
  it('subject, beginning and end are told apart; a courtesy and a sentence alone stand nowhere', () => {
    const [subject, greeting, first, , last, farewell] = mailFeatures(
      read('Hello there. We use it daily. It works well. It is fast. Kind regards', 'A question'),
    );
    expect(subject).toContain('s:subject');
    expect(first).toContain('s:first');
    expect(last).toContain('s:last');
    const places = (names: readonly string[] = []): readonly string[] =>
      names.filter((name) => /^s:(?:n\d|first|last|subject)$/.test(name));
    expect([places(greeting), places(farewell)]).toEqual([[], []]);
    const [alone] = mailFeatures(read('Please cancel our account.'));
    expect(places(alone)).toEqual([]);
  });
});
