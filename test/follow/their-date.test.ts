import { describe, expect, it } from 'vitest';
import { theirDate } from '../../src/follow/their-date.ts';

// Monday, ten in the morning.
const context = {
  sentAt: new Date('2026-05-04T09:00:00Z'),
  timeZone: 'Europe/London',
  offsetMinutes: 60,
};

describe('the day by which the customer wants something of us', () => {
  it.each([
    ['I am furious and I expect somebody senior to call me today.', '2026-05-04'],
    ['If I do not hear from your CEO today we will cancel.', '2026-05-04'],
    ['Someone senior must ring me this afternoon.', '2026-05-04'],
    ['Please answer within 24 hours.', '2026-05-05'],
    ['Can you send the invoice tomorrow?', '2026-05-05'],
    ['Your best price by Thursday, please.', '2026-05-07'],
    ['We need the fix by the end of the week or we leave.', '2026-05-08'],
    ['If it is not fixed by Friday we will cancel our contract with you.', '2026-05-08'],
    ['The board needs your best price by Friday. If I do not hear today, we sign.', '2026-05-04'],
  ])('is read from "%s"', (text, day) => {
    expect(theirDate(text, context)).toBe(day);
  });

  it.each([
    'The export failed again today.',
    'Today I called you three times.',
    'I need to tell you that the export failed today.',
    'I will send you the list by Friday.',
    'We can start the import by Friday.',
    'We have to finish our audit by Wednesday.',
    'Our contract ends on 31 August.',
    'You promised it by Friday.',
    'Your engineer was here on Friday.',
    'The export must run every Monday.',
    'We need the list each Friday morning.',
  ])('is not read from "%s"', (text) => {
    expect(theirDate(text, context)).toBeNull();
  });
});
