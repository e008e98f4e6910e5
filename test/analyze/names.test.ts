import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

/** Names that are also days, that customers are joined to, and that are written in two ways. */
const context: AnalyzeContext = {
  competitors: [
    { name: 'Monday', aliases: [], commonWord: true },
    { name: 'SAP', aliases: [], commonWord: false },
    { name: 'Orbit', aliases: [], commonWord: false },
    { name: 'Zenflow', aliases: [], commonWord: false },
    { name: 'Salesforce', aliases: [], commonWord: false },
  ],
  ownBrands: ['Tidepool'],
};

function read(ownWords: string) {
  const mail = { origin: 'person', language: 'en', subject: '', subjectIsNew: false } as const;
  return analyze({ ...mail, ownWords }, context);
}

/** The rival is looked at, or where they go (H1, H2). */
const high = [
  'We are moving to Zen Flow in May.',
  'We are testing Zen Flow at the moment.',
  'We are moving to Monday in March.',
  'We are comparing you with Monday.',
  'We are switching to SAP next year.',
  'We are testing Orbit and like it.',
  'We will switch to Monday on Monday.',
  'We are migrating from you to Orbit.',
  'We are not going to wait any longer, we are going to Orbit.',
  'Please export all our data to SAP, we are moving there in June.',
  'We have no choice but to go to Orbit.',
  'We are looking at SAP as a replacement for you.',
  'We are moving from you to Orbit.',
  'We have been comparing you with SAP for weeks.',
  'Our SAP integration is broken again, so we are evaluating other vendors.',
  'We are evaluating Monday and two others.',
  'You asked whether we are looking at other vendors. Yes, we are.',
  'We never wanted to leave but we are going to Orbit now.',
  'We have decided not to renew and to move to Orbit.',
];

/** Nobody's name. */
const unnamed = [
  "I'll see you on Monday.",
  'We moved the demo to Monday.',
  'We will compare the two reports on Monday.',
  'See you on Monday!',
  'Can you call me on Monday?',
  'The review is moved to Monday next week.',
  'I will compare notes with Jane on Monday.',
  'Please send it by Monday.',
  'I am back from Monday.',
  'We try again on Monday.',
  'The training of Monday was great.',
  "Monday's call was useful.",
  'Can we move to Monday instead?',
  'It is moved to Monday because of the holiday.',
  'Does Tuesday or Monday suit you?',
  'Our sales force uses it every day.',
];

/** It is a day, a system beside us, one they left for us, or one they do not go to. */
const none = [
  ...unnamed,
  'We also use SAP for invoicing.',
  'Your export to SAP fails.',
  'Please switch our SAP connection from test to production.',
  'We are migrating the last team from Orbit to you.',
  'Orbit was a nightmare, your tool is so much better.',
  "We're not going to Orbit.",
  'We have no plans to go to Orbit.',
  'you asked whether we are looking at other vendors. No, we are not.',
  'The connector to SAP stopped on Tuesday.',
  'Please import the customers from SAP again.',
  'Our interface to SAP sends the wrong currency.',
  'We run SAP for finance, so the numbers must match.',
  'Can you connect to SAP?',
  'We want to change the SAP integration to the new server.',
  'We are moving the last two shops over from Zenflow to you this week.',
  'We are not switching to Orbit.',
  'We have no intention of moving to Orbit.',
  'There are no plans to switch to Zenflow.',
  'Zenflow was terrible, with you everything is easier.',
  'Orbit was such a mess, we are glad we came to you.',
  'You asked if we are talking to competitors. No, we are not.',
  'Are we looking at other tools? No.',
  'We use Monday for tasks and want to link it.',
  'The connector between SAP and Tidepool works.',
  'We also have SAP for the stock.',
  'You wanted to know whether we intend to leave. No, we are staying.',
  'We never thought of switching to Orbit.',
];

describe('the names of rivals', () => {
  it.each(high)('make it High: %s', (text) => {
    expect(tierByText(read(text))).toBe('high');
  });

  it.each(none)('make it nothing: %s', (text) => {
    expect(tierByText(read(text))).toBe('none');
  });

  it.each(unnamed)('are not in: %s', (text) => {
    expect(read(text).competitors).toEqual([]);
  });

  it('are found in two words with capitals', () => {
    expect(read('We are testing Zen Flow at the moment.').competitors).toEqual(['Zenflow']);
  });
});
