import { describe, expect, it } from 'vitest';
import { readPause } from '../../src/engagement/read-pause.ts';

const at = new Date('2026-05-04T09:00:00Z');
const dayOf = (text: string): string | null =>
  readPause(text, at)?.toISOString().slice(0, 10) ?? null;

describe('a pause', () => {
  it.each([
    ['Swarm season, we pause the roll-out for four weeks.', '2026-06-01'],
    ['We will pause for the next 3 weeks.', '2026-05-25'],
    ["We're taking a break of two weeks.", '2026-05-18'],
    ['Our office is closed until 1 June.', '2026-06-01'],
    ['Our main office will be closed for two weeks.', '2026-05-18'],
    ['Please note that we are closed until 1 June, so write to Tom if it is urgent.', '2026-06-01'],
    ["I'm on parental leave until 1 September.", '2026-09-01'],
    ['I am on holiday and back on 20 May.', '2026-05-20'],
    ['I will be away for two weeks.', '2026-05-18'],
    ['We have put the project on hold until August.', '2026-08-01'],
    ['The roll-out is on hold until 1 September.', '2026-09-01'],
    ['I will be back on 20 May.', '2026-05-20'],
    ["We'll get back to you in June.", '2026-06-01'],
    ['Let us pick this up again in September.', '2026-09-01'],
    ['Can we pick this up again in September?', '2026-09-01'],
    ['We would like to resume the training in the week of 8 June.', '2026-06-08'],
    ['Sorry for the delay. Back in June.', '2026-06-01'],
    [
      'As I said on the phone the other day, we will resume the work with\nall of you on 8 June.',
      '2026-06-08',
    ],
  ])('is announced: %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  // Monday, 4 May: what chrono takes for the same day of the next month, or for a month's first day.
  it.each([
    ['We need to postpone the roll-out until next month.', '2026-06-01'],
    ['We have to postpone the roll-out until the end of next month.', '2026-06-30'],
    ['We will pause until next week.', '2026-05-11'],
    ['I am away until the end of next week.', '2026-05-15'],
    ['We must postpone the pilot until next quarter.', '2026-07-01'],
    ['Let us pick this up again next month.', null],
    ['Let us pick this up again in the middle of next month.', '2026-06-15'],
    ['We are closed until the end of June.', '2026-06-30'],
    ['The project is on hold until mid June.', '2026-06-15'],
    ['The project is on hold until after June.', '2026-07-01'],
    ['We would like to pick it up again after the summer.', '2026-09-01'],
    ['We are postponing the roll-out until after the summer holidays.', '2026-09-01'],
    ['The pilot is on hold until the summer.', '2026-06-01'],
    ['We will resume in autumn.', '2026-09-01'],
    ['We are closed until 1 June, next month we are back.', '2026-06-01'],
    // Further away than a pause can be.
    ['The project is on hold until next year.', null],
  ])('ends where the period begins or ends: %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    ['The project is on hold until next year.', '2027-01-01'],
    ['We will resume in the new year.', '2027-01-01'],
    ['Let us pick this up again in the new year, please.', '2027-01-01'],
    ['We need to postpone it until next month.', null],
    ['The roll-out is on hold until next quarter.', '2027-01-01'],
    ['The roll-out is on hold until spring.', '2027-03-01'],
    ['I am away until next week.', '2026-11-16'],
  ])('is of the coming year, said on Sunday, 15 November: %s', (text, day) => {
    const november = new Date('2026-11-15T09:00:00Z');
    const until = day ?? '2026-12-01';
    expect(readPause(text, november)?.toISOString().slice(0, 10)).toBe(until);
  });

  it.each([
    'Could you get back to us by 20 June with the offer?',
    'Please get back to me by 20 June.',
    'Please get back to us on 20 June.',
    'Our ticket has been on hold for 3 weeks now and nobody answers.',
    'We have been on hold for 3 weeks now.',
    'Our ticket is on hold until Monday, says your portal.',
    'The integration has been paused for two months because of your bug.',
    'Please return the signed order form by 30 June.',
    'I will return the signed form on Friday.',
    'I want my money back by 30 May.',
    'We want our money back on 30 May.',
    'Your support desk was closed for two weeks, that is not acceptable.',
    'Your office is closed until 1 June.',
    'We were away for 3 weeks.',
    'The account was away for 3 weeks.',
    'We cannot continue after 15 September without a working export.',
    'We will not return after 1 June.',
    'We go back to Excel from 1 June if this is not fixed.',
    'We will go back to Excel from 1 June.',
    'We will resume payments on 1 October if it is fixed.',
    'If this is not fixed, we pause the roll-out for four weeks.',
    'The import was down again. I need to get back to the board on 15 October.',
    'We are back on the old version from Monday.',
    'Back in March we asked you for an offer.',
    'We continue to get errors on Monday mornings.',
    'We will continue without you from 1 June.',
    'I will be back in a minute.',
    'We pause for twelve months.',
    'Are you closed until 1 June?',
    '',
  ])('is not announced: %s', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
