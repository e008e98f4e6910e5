import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import type { Message } from '../../src/domain/mail.ts';
import { issueOf } from '../../src/follow/issue.ts';

function issue(subject: string, ownWords: string): string {
  const mail = { origin: 'person', language: 'en', subject, subjectIsNew: true, ownWords } as const;
  const analysis = analyze(mail, { competitors: [], ownBrands: [] });
  return issueOf(mail as unknown as Message, analysis).issue;
}

it.each([
  [
    'Our owners have decided to end the contract.',
    'Ben is back from holiday and the stock count is done.',
  ],
  [
    'We will not renew in September.',
    'The new scanners arrived on Friday. The invoice for April is paid.',
  ],
  [
    'Please cancel our subscription.',
    'The dashboard looks great. The car park is closed on Monday.',
  ],
  ['We will leave at the end of the year.', 'I got your slides, many thanks to you and Omar.'],
])('names no side matter as the reason of "%s" (%s)', (threat, beside) => {
  expect(issue('Notes', `${beside} ${threat}`)).not.toMatch(
    /count|invoice|dashboard|slides|scanner/i,
  );
});

it.each([
  [
    'The stock count is wrong every month. Our owners have decided to end the contract.',
    'stock count',
  ],
  ['The invoice for April is wrong again. We will not renew in September.', 'invoice'],
  ['The dashboard looks great. Your export fails daily. We will not renew in May.', 'our export'],
  ['We will cancel because of the invoice.', 'invoice'],
])('names what they complain of: "%s"', (text, noun) => {
  expect(issue('Notes', text)).toContain(noun);
});

it.each([
  [
    'Cars',
    'The owner retires. Please send us the internal archive, we will cancel in May.',
    'archive',
  ],
  ['Notes', 'We will not renew the weekly report in May.', 'weekly report'],
])('makes no reason of what they only want no more (%s: %s)', (subject, text, noun) => {
  expect(issue(subject, text)).not.toContain(noun);
});

it('makes no invoice of "what am I paying you for"', () => {
  const text =
    'What am I paying you for? The update deleted our price list, and this is outrageous.';
  expect(issue('', text)).not.toMatch(/billing|invoice/);
});

it.each([
  [
    'automatic renewal',
    'In the admin area I find no switch. Kindly turn automatic renewal off for our account, effective now.',
    /^Automatic renewal$/,
  ],
  [
    'Kestrel',
    'Please can you send me a list of the instruments that are connected today. Our finance director wants a side by side against Rivermark and one other before the year end. If there is a feature list, that would help too.',
    /^Kestrel$/,
  ],
  [
    'Saffron',
    'I turn seventy in May and the hemp goes with me. The fields are let to a neighbour who has no wish for telemetry. So no further seasons for us. We will not renew.',
    /^Saffron$/,
  ],
  [
    'Change at our biggest client',
    'Two devices in one cab is too much for the men. We will cancel our subscription in July. I have no complaint against you at all.',
    /^Change at our biggest client$/,
  ],
])('makes no reason of what stands in no complaint (%s)', (subject, text, expected) => {
  expect(issue(subject, text)).toMatch(expected);
});

it.each([
  ['Notes', 'The export is down again. We will cancel our contract in May.', 'export'],
  [
    'Fields',
    'The fields are wrong on every report. We will cancel our contract in May.',
    'report|fields',
  ],
  ['Invoice', 'Nobody explains the invoice. Please cancel our contract.', 'nvoice'],
])('still names it where the sentence complains (%s: %s)', (subject, text, noun) => {
  expect(issue(subject, text)).toMatch(new RegExp(noun));
  expect(issue(subject, text)).not.toBe(subject === 'Notes' ? 'Notes' : '');
});
