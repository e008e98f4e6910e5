import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';

const context = {
  competitors: [{ name: 'Rivermark', aliases: [], commonWord: false }],
  ownBrands: ['Marlow'],
};
const read = (ownWords: string, subject = '') =>
  analyze(
    { origin: 'person', language: 'en', subjectIsNew: subject !== '', subject, ownWords },
    context,
  );

describe('the topic of a mail', () => {
  it.each([
    ['The stock screen has shown wrong numbers for a week.', 'bug'],
    ['Whenever two of us edit a recipe, the second save wipes the first.', 'bug'],
    ['Since your last release the gate scanner no longer works.', 'bug'],
    ['There is no way to lock a month after it has been closed.', 'missing-feature'],
    ['Is a version for Android tablets on your roadmap?', 'missing-feature'],
    ['Your sales people told us the rota would fill itself. It does not.', 'unmet-expectation'],
    ['None of the goals that we set in the kick-off has been reached.', 'unmet-expectation'],
    ['You have billed us for people who left in spring, please correct the invoice.', 'billing'],
    ['A price rise of a fifth is more than we can carry.', 'billing'],
    ['I have written to your help desk four times and nobody has answered.', 'support-response'],
    ['The ticket was closed again without a word to us.', 'support-response'],
    ['The dispatch board needs a minute and a half to load.', 'performance'],
    ['Your servers were down all morning.', 'performance'],
    ['We are stuck with the setup and nobody has shown us how to go on.', 'onboarding'],
    ['The migration left out the history of all our older customers.', 'onboarding'],
  ])('%s → %s', (text, topic) => {
    expect(read(text).topic).toBe(topic);
  });

  it.each([
    'See you on Thursday, and greetings to the whole team.',
    'I am away until the 24th; my colleague takes my calls.',
    'We signed this morning, thank you for your patience with us.',
    'Could we move our meeting to the afternoon?',
  ])('is null where nothing is wrong or wanted: %s', (text) => {
    expect(read(text).topic).toBeNull();
  });

  it('is carried by the sentences that speak of it', () => {
    const text =
      'Hello Ines,\n\nwe had a calm week. The label printer crashes whenever we print.\n\nSam';
    const signal = read(text).signals.find((one) => one.kind === 'issue');
    expect(signal?.evidence[0]?.quote).toBe('The label printer crashes whenever we print.');
  });
});

describe('the issue of a mail', () => {
  it.each([
    ['The stock screen has shown wrong numbers for a week.', '', 'The stock screen'],
    ['It starts at 0001 each time. Our lot numbers are worthless.', 'Lot numbers', 'Lot numbers'],
    ['Hi Tom,\n\nthe nightly CSV export failed again.\n\nErik', 'Again!', 'the nightly CSV export'],
    ['I wrote twice about the term report and got no answer.', 'Hello?', 'the term report'],
  ])('is the thing in the customer’s own nouns: %s', (text, subject, issue) => {
    expect(read(text, subject).issue).toBe(issue);
  });

  it('is never the name of a product or of a person who is greeted', () => {
    expect(read('Hi Ines, we have been looking at Rivermark.').issue).toBeNull();
    expect(read('Dear Tom, so much for Marlow.').issue).toBeNull();
  });

  it('is null when the mail names nothing', () => {
    expect(read('This cannot go on. I have had enough.', 'Enough').issue).toBeNull();
  });
});
