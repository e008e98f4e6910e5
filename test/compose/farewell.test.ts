import { describe, expect, it } from 'vitest';
import { farewellIn, isFarewell } from '../../src/compose/farewell.ts';

describe('a farewell that is settled', () => {
  it.each([
    'We have decided not to renew in October, as the trust is closing two museums.',
    "So we won't be renewing when the term ends on 31 August.",
    'We hereby give notice of termination of contract TE-2291 with effect from 31 July.',
    "We're going to let it lapse I'm afraid.",
    'We stop to use the software from 1 of July.',
    'The board decided last night that we can no longer afford the system.',
    'No hard feelings, but the decision is made.',
    'Please take this as our formal notice of cancellation.',
    'Our council has voted against renewing.',
    'We will not be continuing after 30 June.',
    'We are not renewing.',
    'So we will not prolong the contract on 31 December 2026.',
    "As discussed with Bo we're off on 30 June.",
    'We are off at the end of the year.',
    'Then please take this mail as the formal notice for 31 December.',
  ])('is one: %s', (words) => {
    expect(isFarewell(words)).toBe(true);
  });

  it.each([
    'If the export fails again we will not be renewing.',
    "Fix it by Friday, or we won't renew.",
    'We have not decided whether to renew.',
    "If the export isn't back we're off on 30 June.",
    "We're off on Friday, so please call on Monday.",
    'Fix it by Friday. Then we will not renew for nothing.',
    'Please take this as a notice for the board of 4 May.',
    'I am off from Thursday.',
    'The figures are off at the end of the list.',
    "The board hasn't decided to cancel.",
    'The board decided nothing, so we can no longer promise to renew.',
    'We might not be renewing.',
    'Cancel my account, I have had enough of this!',
    'We are thinking of leaving.',
    'Would you tell me what happens when we are not renewing?',
    'We decided to continue with you.',
    'We have decided to move the training to June.',
    'The board has not decided yet.',
    'We will not be extending the pilot, we sign the full contract instead, if you agree.',
  ])('is none: %s', (words) => {
    expect(isFarewell(words)).toBe(false);
  });
});

describe('a mail that says farewell', () => {
  const threat = (quote: string) =>
    ({
      kind: 'cancellation-threat',
      form: 'indirect',
      score: 1,
      evidence: [{ part: 'ownWords', start: 0, end: quote.length, quote }],
    }) as const;

  it('says so in another sentence than the one that proves that they go', () => {
    const question = 'What do I need to do so that nothing is charged after 30 June?';
    const words = `The board decided last night that we can no longer afford the system. ${question}`;
    expect(farewellIn([threat(question)], words)).toBe('calm');
    expect(farewellIn([threat(question)], question)).toBeNull();
  });

  it('has chosen somebody else', () => {
    const words = "We're moving to Rivermark, contract's been signed yesterday.";
    expect(farewellIn([threat(words)], words)).toBe('calm');
  });

  it('is none without a word of leaving that was proven', () => {
    expect(farewellIn([], 'We have decided not to renew the parking permits.')).toBeNull();
  });
});
