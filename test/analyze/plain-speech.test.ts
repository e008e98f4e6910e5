import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

/** The customary words of an angry or leaving customer: nobody would forgive a miss. */
const high = [
  'I want to cancel.',
  'How do I cancel?',
  'Please cancel our account.',
  'Cancel my subscription please.',
  'We want to end our contract.',
  'We will not be renewing.',
  'We have decided not to renew our contract.',
  'Please terminate our agreement as of 30 June.',
  'We regret to inform you that we will terminate our contract.',
  'Please close our account.',
  'We no longer need your service.',
  'We would like to discontinue the service.',
  'We are leaving.',
  'We are going to leave you.',
  'We are moving to another provider.',
  'We have decided to switch to a competitor.',
  'If this is not fixed by Friday, we will cancel.',
  'If it happens again we are gone.',
  'This is your last chance.',
  'Please send us an export of all our data, our contract ends in March.',
  'Please switch off the auto-renewal.',
  'Stop charging us, we are done with you.',
  'We are looking at alternatives.',
  'We are evaluating other vendors.',
  'We are considering other options.',
  'We are comparing you with two other products.',
  'We have started a trial of another tool.',
  'We are talking to your competitors.',
  'The board wants us to look at other suppliers.',
  'I am furious.',
  'I am fed up.',
  'We are fed up with your support.',
  'This is unacceptable.',
  'This is completely unacceptable.',
  'I have had enough.',
  'Your support is a disgrace.',
  'This is the worst software I have ever used.',
  'I want to speak to your manager right now, this is outrageous.',
  'You will hear from our lawyer.',
  'I am extremely disappointed with your service.',
  'This is ridiculous.',
  'I have lost all confidence in you.',
  'Your product is useless.',
];
/** The same words about something else, and an ordinary day. */
const none = [
  'Please cancel the meeting on Friday.',
  'Please cancel order 4711.',
  'Please cancel one user licence.',
  'How do I cancel an order?',
  'I placed order 4412 twice by mistake. How do I cancel?',
  'The cancel button does not work.',
  'Our landlord terminated the lease.',
  'Our customer is furious with the carrier.',
  'We are looking for a new office.',
  'We want to renew for three years.',
  'Please find attached the signed contract.',
  'Which other products do you offer?',
  'How do I export my data to Excel?',
  'We would like to add ten more users.',
  'I will be on holiday until Monday.',
  'Thank you, everything works.',
];

function tierOf(ownWords: string, subject = ''): Tier {
  const mail = { origin: 'person', language: 'en', subject, subjectIsNew: subject !== '' } as const;
  return tierByText(analyze({ ...mail, ownWords }, { competitors: [], ownBrands: [] }));
}

const log = Array.from(
  { length: 40 },
  (_, line) =>
    `2026-05-12 08:${10 + line}:04 INFO worker-${line} batch ${line * 37} took ${line * 13} ms`,
).join('\n');
const steps = [
  ...['1. Open the settings page.', '2. Choose the printer.', '3. Press save.'],
  ...['4. The screen turns white for a moment.', '5. Open the list again.'],
  ...['6. Choose the second entry.', '7. The total shows 14.', '8. Export it as CSV.'],
  ...['9. Open the file in the editor.', '10. Line 12 has two commas.', '11. Close the file.'],
].join('\n');

/** In a long mail these may be about anybody and anything: they name nothing of ours, or say it in no customary frame. */
const lostInLong = [
  'How do I cancel?',
  'We are leaving.',
  'We have decided to switch to a competitor.',
  'If it happens again we are gone.',
  'Please send us an export of all our data, our contract ends in March.',
  'We are talking to your competitors.',
  'We are fed up with your support.',
  'I have had enough.',
  'You will hear from our lawyer.',
];

describe.each([
  ['above a log', (text: string) => `${text} Log below.\n\n${log}`],
  ['above the steps of a report', (text: string) => `${text}\n\n${steps}`],
])('the plainest words in a long mail, %s', (_, inMail) => {
  it.each(high.filter((text) => !lostInLong.includes(text)))('are High: %s', (text) => {
    expect(tierOf(inMail(text))).toBe('high');
  });

  it.each(none)('are not High about something else: %s', (text) => {
    expect(tierOf(inMail(text))).not.toBe('high');
  });
});

describe.each([
  ['bare', (text: string) => text],
  ['in a short mail', (text: string) => `Hello,\n\n${text}\n\nKind regards\nMaria Lund`],
])('the plainest words, %s', (_, inMail) => {
  it.each(high)('are High: %s', (text) => {
    expect(tierOf(inMail(text))).toBe('high');
  });

  it.each(none)('are not High about something else: %s', (text) => {
    expect(tierOf(inMail(text))).not.toBe('high');
  });
});

/** Under a subject about something else these may be about that: the first asks of nothing, the others say little. */
const lostInOther = [
  'How do I cancel?',
  'Please send us an export of all our data, our contract ends in March.',
  'I have had enough.',
  'You will hear from our lawyer.',
  'This is ridiculous.',
];
const harmless = [
  'By the way, could you give Ben access to the second site?',
  'Could you also send me the slides?',
  'I am on holiday next week.',
  'The new report looks fine.',
  'Ben will join the call on Tuesday.',
];

describe.each([
  ['as an answer', '', ['How do I cancel?', 'I have had enough.']],
  ['under a subject about something else', 'Meeting notes', lostInOther],
] as const)('the plainest words beside a harmless sentence, %s', (_, subject, lost) => {
  const mails = (text: string): string[] =>
    harmless.flatMap((other) =>
      [`${text}\n\n${other}`, `${other}\n\n${text}`].map(
        (words) => `Hi Ines,\n\n${words}\n\nKind regards\nKim Lowe`,
      ),
    );
  it.each(high.filter((text) => !(lost as readonly string[]).includes(text)))(
    'are High: %s',
    (text) => {
      for (const mail of mails(text)) expect(tierOf(mail, subject), mail).toBe('high');
    },
  );

  it.each(none)('are not High about something else: %s', (text) => {
    for (const mail of mails(text)) expect(tierOf(mail, subject), mail).not.toBe('high');
  });
});

describe('anger told as the last clause of what went wrong', () => {
  it.each([
    'The export crashed at noon and we are furious.',
    'The invoices are wrong and I am furious',
    'The whole stock list is gone and we are livid.',
    'The delivery schedule was lost again, we are furious. Call me.',
  ])('is High: %s', (text) => {
    expect(tierOf(text)).toBe('high');
  });

  it.each([
    'My train was cancelled and I am furious. See you at ten.',
    'The council has closed our street and we are furious. Could we move the visit to Monday?',
    'The parcel service lost our samples and we are furious.',
    'Our guests complained and we are furious with the caterer.',
  ])('is not about somebody else: %s', (text) => {
    expect(tierOf(text)).not.toBe('high');
  });
});
