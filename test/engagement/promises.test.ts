import { describe, expect, it } from 'vitest';
import { byRules, figures, labelled } from '../../bench/promises/score.ts';
import { isPastItsDay } from '../../src/engagement/promise-dates.ts';
import { readPromises } from '../../src/engagement/promises.ts';

const context = {
  sentAt: new Date('2026-03-11T09:00:00Z'),
  timeZone: 'Europe/Berlin',
  offsetMinutes: 60,
};
const days = (text: string, more: Partial<Parameters<typeof readPromises>[1]> = {}) =>
  readPromises(text, { ...context, ...more }).map((one) => one.dueOn);

describe('promises of our side', () => {
  it.each([
    [
      'I have passed it on to our engineers and will be back with you tomorrow.',
      ['will be back with you tomorrow'],
    ],
    ['I spoke to our billing team and will call you on Friday.', ['will call you on Friday']],
    [
      'I have asked our engineers and they will look at it tomorrow.',
      ['I have asked our engineers and they will look at it tomorrow'],
    ],
    [
      'Our product and engineering teams will send you a plan on Friday.',
      ['Our product and engineering teams will send you a plan on Friday'],
    ],
    [
      'Phil tried to reach you at 14:30 and will try again tomorrow at 10:30.',
      ['Phil tried to reach you at 14:30 and will try again tomorrow at 10:30'],
    ],
    [
      'Dear Anne,\n\nPhil tried to reach you and will try again tomorrow.\n\nCleo',
      ['Phil tried to reach you and will try again tomorrow'],
    ],
    ['Nobody called back and will not, I fear.', []],
    ['You called us and will get the mail that you know.', []],
    ['I have passed it on to our engineers and will not forget it.', []],
    ['I have told our team and am sorry for the noise.', []],
  ])('are, in "%s", what is still to be done', (text, expected) => {
    expect(readPromises(text, context).map((one) => one.what)).toEqual(expected);
  });

  it('are read as the labelled sentences say (bench/promises)', () => {
    const sentences = labelled();
    const read = figures(sentences, byRules);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(read.precision).toBeGreaterThanOrEqual(95);
    expect(read.recall).toBeGreaterThanOrEqual(85);
    expect(read['date exact']).toBeGreaterThanOrEqual(95);
  });

  it('carry their place in the text, word by word', () => {
    const text =
      "Hi Ida,\n\nsorry again. I'll send the fix by Friday, and we will call you on Monday!";
    const found = readPromises(text, context);
    expect(found.map((one) => one.dueOn)).toEqual(['2026-03-13', '2026-03-16']);
    for (const { evidence, what } of found) {
      expect(evidence.quote).toBe(what);
      expect(text.slice(evidence.start, evidence.end)).toBe(what);
    }
    expect(found[1]?.what).toBe('we will call you on Monday');
  });

  it.each([
    [
      'I have spoken with our engineers, and we will send\nyou the root cause by Friday.',
      '2026-03-13',
    ],
    [
      'I am sorry. I will come back to you with a plan for the failed export by\nFriday, 13 March.',
      '2026-03-13',
    ],
    [
      'I will send you the root cause of the failed export at the latest on\n13 March.',
      '2026-03-13',
    ],
  ])('are read across the line that a mail program wrapped: %j', (text, due) => {
    const found = readPromises(text, context).at(-1);
    expect(found?.dueOn).toBe(due);
    expect(found?.what).not.toMatch(/\n/);
    expect(found?.evidence.quote).toBe(text.slice(found?.evidence.start, found?.evidence.end));
  });

  it('end with the line where the next one is a new matter', () => {
    const text = 'I will send you the corrected invoice for your March order\nKind regards\nCleo';
    expect(readPromises(text, context).map((one) => one.what)).toEqual([
      'I will send you the corrected invoice for your March order',
    ]);
  });

  it('end on a working day of the writer when they count working days', () => {
    const hours = {
      timeZone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5],
      from: '09:00',
      to: '17:00',
      holidays: 'DE',
    };
    const sentAt = new Date('2026-04-01T09:00:00Z');
    const text = 'We will answer within three working days.';
    // Good Friday and Easter Monday are free.
    expect(days(text, { sentAt, hours })).toEqual(['2026-04-08']);
    expect(days(text, { sentAt })).toEqual(['2026-04-06']);
  });

  it.each([
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', 60, '2026-03-12'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', -300, '2026-03-11'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', null, '2026-03-12'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', 0, '2026-03-12'],
    ["I'll send it in a week.", '2026-03-27T12:00:00Z', 60, '2026-04-03'],
  ])('%s at %s with offset %s is due on %s', (text, sentAt, offsetMinutes, due) => {
    expect(days(text, { sentAt: new Date(sentAt), offsetMinutes })).toEqual([due]);
  });

  it('are due on the day of the month that they name, whatever follows it', () => {
    expect(days("I'll send you the plan by the 22nd because the team is away.")).toEqual([
      '2026-03-22',
    ]);
    expect(days("I'll send you the plan on the 22nd floor.")).toEqual([null]);
  });

  it('are due in the middle of the month that they name', () => {
    expect(days("I'll send you the plan by mid May.")).toEqual(['2026-05-15']);
    expect(days("I'll send you the plan in the middle of January.")).toEqual(['2027-01-15']);
    const sentAt = new Date('2026-03-20T09:00:00Z');
    expect(days("I'll send you the plan by mid-March.", { sentAt })).toEqual([null]);
  });

  it('take no date from what only names a thing', () => {
    expect(days("I'll correct the invoice of 3 March.")).toEqual([null]);
    expect(days("I'll correct the invoice of 3 March by Friday.")).toEqual(['2026-03-13']);
  });

  it.each([
    ['I will send the template by 15.05.', '2026-05-15'],
    ['I will send the template on 15.05. Then we talk.', '2026-05-15'],
    ['We will refund you by 15.05. and tell you.', '2026-05-15'],
    ['The training will be ready by the 15th.', '2026-05-15'],
    ['I will send it by the 3rd.', '2026-06-03'],
    ['I will send it by Friday the 15th.', '2026-05-15'],
    ['I will send it on the 15th of June.', '2026-06-15'],
    ['We will deliver in the week of 18 May.', '2026-05-22'],
    ['We will deliver in the week after next.', '2026-05-22'],
    ['We will fix it within the week.', '2026-05-11'],
    ['We will fix it by Friday 8/5.', '2026-05-08'],
    ['We will fix it by Friday, 5/8.', '2026-05-08'],
    ['We will fix it by Friday, 3/9.', '2026-05-08'],
    ['I will send it by 5/8/2026.', '2026-08-05'],
    ['I will send it by 5/15/2026.', '2026-05-15'],
    ['We will have fixed the export by Tuesday week.', '2026-05-12'],
    ['I will call you a week on Tuesday.', '2026-05-12'],
    ['We will refund the 12.05. invoice by Friday.', '2026-05-08'],
    ['We will send version 2.10. on Friday.', '2026-05-08'],
    ['We will correct the 3/4 share by Friday.', '2026-05-08'],
    ['We will correct the invoice of 12.06.2026 by Friday.', '2026-05-08'],
    ['We will correct the invoice of 12.06.2026.', null],
    ['We will add it to the 15th report.', null],
    ['We will ship it by 31.02.', null],
    ['I will get back to you within 24 business hours.', '2026-05-05'],
    ['We will fix it within 48 working hours.', '2026-05-06'],
    ['I will answer within four business hours.', '2026-05-04'],
    ['I will answer within 8 business hours.', '2026-05-05'],
    ['You will hear from us within two business weeks.', '2026-05-18'],
    ['I will send it within one business day.', '2026-05-05'],
    ['I will send it in the next 24 hours.', '2026-05-05'],
  ])('%s, written on Monday 4 May 2026 in London, is due on %s', (text, due) => {
    const london = { sentAt: new Date('2026-05-04T09:00:00Z'), timeZone: 'Europe/London' };
    expect(days(text, london)).toEqual([due]);
  });

  it('have the month first in the United States', () => {
    const boston = { sentAt: new Date('2026-05-04T14:00:00Z'), offsetMinutes: -240 };
    const timeZone = 'America/New_York';
    expect(days('I will send it by 5/8/2026.', { ...boston, timeZone })).toEqual(['2026-05-08']);
    expect(days('I will send it by 15.05.', { ...boston, timeZone })).toEqual(['2026-05-15']);
  });

  it('are two where two things have a day each', () => {
    const text = 'I will send you the contract by Friday and the invoice by Monday.';
    const found = readPromises(text, context);
    expect(found.map((one) => [one.what, one.dueOn])).toEqual([
      ['I will send you the contract by Friday', '2026-03-13'],
      ['the invoice by Monday', '2026-03-16'],
    ]);
    expect(found.every(({ evidence, what }) => evidence.quote === what)).toBe(true);
    expect(days('I will send the report and the invoice by Monday.')).toEqual(['2026-03-16']);
    expect(days('I will send the guide by Friday and the team will like it.')).toHaveLength(1);
  });

  it.each([
    ['2026-05-09T01:00:00Z', 'open', false],
    ['2026-05-09T06:59:00Z', 'open', false],
    ['2026-05-09T07:00:00Z', 'open', true],
    ['2026-05-08T18:00:00Z', 'overdue', true],
    ['2026-05-19T18:00:00Z', 'kept', false],
  ] as const)(
    'due on Friday 8 May in Los Angeles, at %s (%s) are past it: %s',
    (at, state, past) => {
      const promise = { dueOn: '2026-05-08', state };
      expect(isPastItsDay(promise, { timeZone: 'America/Los_Angeles' }, new Date(at))).toBe(past);
    },
  );

  it('are none in an empty text, and no text breaks the reader', () => {
    for (const text of ['', '\n\n', '?', 'we will '.repeat(2_000), 'I’ll'.repeat(9_000)]) {
      expect(() => readPromises(text, context)).not.toThrow();
    }
    expect(readPromises('', context)).toEqual([]);
  });
});
