import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';

// The names of competitors stand in the configuration: that a customer goes to one of them leaves nothing to doubt,
// under whatever subject and beside whatever else.
const context = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};
const subjects = ['', 'Seats', 'Our account'];

function kindsOf(text: string, subject: string): readonly string[] {
  const ownWords = `Hi Cleo,\n\n${text}\n\nIda Noor`;
  const mail = { origin: 'person', subject, subjectIsNew: subject !== '', language: 'en' } as const;
  return analyze({ ...mail, ownWords }, context).signals.map((one) => one.kind);
}

describe('a customer who goes to a competitor by name (H1)', () => {
  it.each([
    'we have decided to move to Vantario after all.',
    'we decided to go with Vantario.',
    'We have signed with Vantario last week.',
    'we have signed a contract with Vantario.',
    'Our board has chosen Vantario.',
    'Our director has signed with Vantario.',
    'After long thought we have chosen Vantario over you.',
    'we are switching to Vantario at the end of the quarter.',
    'we are moving to Vantario in May.',
    'we are now going with Vantario, thank you for the years together.',
    'We are leaving you for Vantario.',
  ])('has said so: %s', (text) => {
    for (const subject of subjects) {
      expect([subject, kindsOf(text, subject)]).toEqual([
        subject,
        expect.arrayContaining(['cancellation-threat']),
      ]);
    }
  });

  it.each([
    'We left Vantario for you.',
    'we moved from Vantario to you two years ago and are happy.',
    'we decided not to move to Vantario.',
    'we have chosen you over Vantario.',
    'we nearly went with Vantario, but chose you.',
    'we have no plan to move to Vantario.',
    'We are not moving to Vantario, whatever you heard.',
    'we have not signed with Vantario.',
    'in 2019 we moved to Vantario, and in 2022 we came to you.',
    'I am glad that we have not gone to Vantario.',
    'does your export go to Vantario?',
    'Before you we went with Vantario for two years.',
    'We have signed a contract with Vantario Trucks.',
    'Our board has chosen Vantario as the caterer for the party.',
    'Your colleague seems to have heard that we are moving to Vantario. I do not know who invented that.',
    'Our neighbour says that we are going to Vantario, which is nonsense.',
  ])('has not: %s', (text) => {
    for (const subject of subjects) {
      expect([subject, kindsOf(text, subject)]).toEqual([
        subject,
        expect.not.arrayContaining(['cancellation-threat']),
      ]);
    }
  });

  it('has not where the name is part of a longer one', () => {
    const text = 'We are moving to Vantario House on 2 May, so please update the address.';
    expect(kindsOf(text, 'Change of address')).not.toContain('cancellation-threat');
  });
});
