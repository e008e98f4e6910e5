import { describe, expect, it } from 'vitest';
import { tierByText } from '../../bench/inbox/tier.ts';
import { analyze } from '../../src/analyze/analyze.ts';

function tierOf(subject: string, ownWords: string, subjectIsNew = true): string {
  const mail = { origin: 'person', subject, subjectIsNew, language: 'en', ownWords } as const;
  return tierByText(analyze(mail, { competitors: [], ownBrands: [] }));
}

describe('a subject that gives notice, above a body that only refers to it', () => {
  it.each([
    ['Cancellation', 'As in the subject. Please confirm.'],
    ['Cancellation', 'see attached letter'],
    ['Cancellation', ''],
    ['cancellation', 'Hi,\n\nplease find the letter attached.\n\nRegards\nTom Field'],
    ['CANCELLATION', 'pls confirm receipt'],
    [
      'Cancellation!',
      'Dear team,\nsee the attached letter. Kindly confirm in writing.\nBest\nAnna',
    ],
    ['Cancellation', 'Customer number 88231. Please confirm receipt.'],
    ['Cancellation', 'I have attached the signed letter.'],
    ['Cancelltion', 'see attached'],
    ['Termination', 'Please acknowledge receipt of the attached notice.'],
    ['Notice of cancellation', 'Please see the attached.'],
    ['Termination of contract', 'Letter attached.'],
    ['Cancellation contract no. 4711', 'Please see the attached letter.'],
    ['Termination as of 30 June', 'Thank you.'],
    ['Please cancel', ''],
  ])('is High: %s / %s', (subject, body) => {
    expect(tierOf(subject, body)).toBe('high');
  });

  it.each([
    ['Cancellation of our order 4711', ''],
    ['Order cancellation', 'please confirm'],
    ['Cancellation of appointment', 'see attached'],
    ['Seat cancellation', 'Please confirm'],
    ['Meeting cancellation', ''],
    ['Cancellation of the training', 'Please confirm.'],
    ['Cancellation policy', 'see attached'],
    ['Cancellation button', 'see screenshot attached'],
    ['Cancellation withdrawn', 'please confirm'],
    ['No cancellation', 'please confirm'],
    ['Termination of employee', 'see attached'],
    ['Cancellation?', ''],
    ['Cancellation', 'As in the subject: order 4711. Please confirm.'],
    ['Cancellation', 'The seat of Tom Field is not needed any more, please take him out.'],
    [
      'Cancellation',
      'One of our guests cancelled, the fee was not booked. See attached screenshot.',
    ],
    ['Cancellation', 'Please confirm the room is free again.'],
    ['Cancellation', 'Please confirm that Tuesday is off.'],
    ['Cancellation', 'See attached booking form.'],
    ['Cancellation', 'The cancellation e-mail goes out twice, see attached.'],
    ['Cancellation', 'Thanks for the quick help!'],
    ['Termination', 'The new employee contract is attached.'],
    ['Training', 'cancellation, see attached'],
  ])('is not where something else is meant: %s / %s', (subject, body) => {
    expect(tierOf(subject, body)).not.toBe('high');
  });

  it('is not where the subject is carried on from another mail', () => {
    expect(tierOf('Re: Cancellation', 'Please confirm.', false)).toBe('none');
  });
});
