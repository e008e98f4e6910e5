import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

// An offer of ours that was not taken: the "not" belongs to us who lost, and turns nothing (H1, H2).
describe('an offer of ours that was not taken', () => {
  it.each([
    'I regret to tell you that you did not win the tender.',
    'You did not make the shortlist.',
    'You were not selected.',
    'Your proposal was not accepted.',
    'Sadly you did not win the contract.',
    'The team voted, and you lost.',
    'You lost the tender to a house in Lyon.',
    'We looked at three tools last week. Yours did not make it.',
    'The board voted against your proposal.',
    'We have decided against you.',
    'We ran a tender in spring and the contract has been awarded to another bidder.',
    'We compared four offers and have gone with one of the others.',
    'Thank you for your quote. We looked at three quotes and went with someone else.',
  ])('is said: %s', (text) => {
    expect(tiersDressed(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'You did not win the raffle, but there is cake.',
    'We ran a tender for the canteen and the contract was awarded to another bidder.',
    'We got three quotes for the carpets. We have gone with one of the others.',
    'I tried two of the sandwiches and went with one of the others.',
    'You were not selected as a speaker this time.',
    'Your photo was not selected for the calendar.',
    'Yours did not make it through customs yet.',
    'Yours did not make it.',
    'I voted against you in the poll by mistake.',
    'You came second in the run, well done.',
    'You lost your scarf in our office.',
    'The team voted, and the lasagne won.',
    'You did not make the call on Friday, so here are the notes.',
    'The offer of the caterer was not accepted.',
  ])('is not: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('high');
  });
});
