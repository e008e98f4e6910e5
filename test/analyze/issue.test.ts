import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { standsAlone } from '../../src/analyze/detectors/stands-alone.ts';

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

describe('what a mail says works, and what it is about', () => {
  it.each([
    [
      'the limits are fine now, yet the import report is wrong every morning and it is getting frustrating for my team.',
      'Limits',
      'the import report',
    ],
    ['The limits are fine now. The import report is wrong.', 'API limits', 'The import report'],
    [
      'The import report is still wrong, although the limits are fine now.',
      '',
      'The import report',
    ],
    ['The export works again, but the invoice for May is wrong.', 'Export', 'the invoice'],
    [
      'While the search is fine, the label printer crashes every hour.',
      'Search',
      'the label printer',
    ],
    ['The invoice is correct now; the credit note is missing.', 'Invoice', 'the credit note'],
    ['Login works now, only the session ends after a minute.', 'Login', 'the session'],
    [
      'The calendar sync has been solved, yet the mobile app loses entries.',
      'Sync',
      'the mobile app',
    ],
  ])('is the other thing: %s', (text, subject, issue) => {
    expect(read(text, subject).issue).toBe(issue);
  });

  it.each([
    ['The export is fine on Mondays but fails on Tuesdays.', 'Export'],
    ['The export was fine until your last update. Now it stops half way.', 'Export'],
    ['The search is better now but still too slow for my team.', 'Search'],
    ['The export is not fine at all.', 'Export'],
    ['The stock screen looks good but shows wrong numbers.', 'Stock screen'],
    ['You say the report is fine. The report is empty every morning!', 'Report'],
    ['The backup was working, and since Friday it is not.', 'Backup'],
    ['Thank you, the export is fine now.', 'Export'],
  ])('is the same thing: %s', (text, subject) => {
    const issue = read(text, subject).issue?.replace(/^the /i, '').toLowerCase();
    expect(issue ?? subject.toLowerCase()).toBe(subject.toLowerCase());
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

  it.each([
    ['My wife had a baby, so I answer only now. We looked at Zendesk in the meantime.', ''],
    ['I am writing to complain in the strongest terms. He was rude to my staff.', ''],
    ['Our clients call us because the invoices your system sent out are wrong.', ''],
    ['My boss was not amused by the way his question was handled.', 'Meeting notes'],
    ['Third mail about this. Nobody answers.', 'Ticket 88213'],
    ['Shame on you. My assistant was hung up on twice.', 'Support'],
    ['Please cancel it on 30 June. We are closing the Dublin office.', ''],
    ['My mind is made up, and I will not change my mind.', ''],
  ])('is null where no manager could be told the phrase: %s', (text, subject) => {
    expect(read(text, subject).issue).toBeNull();
  });
});

describe('a phrase that stands alone', () => {
  it.each([
    'the sync errors',
    'The old map view',
    'API documentation',
    'Price increase',
    'a credit note',
    'Refund to guest',
    'Transfer of ownership of the workspace',
    'trial of your Insights add-on',
    'the setup assistant',
    'my own workshop',
    'vaccine fridge alarm',
    'Abandoned carts',
    'rejected bookings',
    'training',
    'Outage',
    'the payroll hotfix',
    'map layers',
    'our production workspace',
    'user roles',
    'the monthly statements',
    'webhook retries of the sandbox',
    'the right column',
  ])('names a thing: %s', (phrase) => {
    expect(standsAlone(phrase)).toBe(true);
  });

  it.each([
    'a baby',
    'Xena',
    'Kindly treat',
    'the strongest terms',
    'my mind',
    'order PO-',
    'the invoices your system',
    'notes',
    'Ticket',
    'their assistant',
    'our consultants',
    'the Dublin office',
    'the children',
    'the management board',
    'A sad letter',
    'another slot',
    'any invoice',
    'all reports',
    'April our card',
    'removed my bad review',
    "Saturday's result",
    "From the bakers' meeting",
    "crab season's",
    'dispatch@scheldeterminal.example',
    'approvals w/ markup',
    'increase',
    'beyond repair',
    'the right seats',
    'the fewer tickets',
    'their fault',
    'the fourteen consultants',
    '',
  ])('or names none: "%s"', (phrase) => {
    expect(standsAlone(phrase)).toBe(false);
  });
});
