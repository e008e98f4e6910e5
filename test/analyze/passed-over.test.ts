import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

// An offer of ours that was not taken: the "not" belongs to us who lost, and turns nothing (H1, H2).
const context = { competitors: [], ownBrands: [] };
const dresses: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Hi Cleo,\n\n${text}\n\nBest regards,\nIda Noor`,
  (text) =>
    `Thanks for the notes from yesterday. The room is booked for ten. ${text} The next round is on Thursday. I bring the handouts.`,
];

function tiersOf(text: string): readonly string[] {
  return dresses.map((dress) => {
    const mail = { origin: 'person', subject: '', subjectIsNew: false, language: 'en' } as const;
    return tierByText(analyze({ ...mail, ownWords: dress(text) }, context));
  });
}

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
  ])('is said: %s', (text) => {
    expect(tiersOf(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'You did not win the raffle, but there is cake.',
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
    expect(tiersOf(text)).not.toContain('high');
  });
});
