import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

/** Subject, body. */
const renews: readonly (readonly [string, string])[] = [
  ['We are renewing', 'Please confirm. Thanks'],
  ['Renewing our subscription', 'Please send the invoice.'],
  ['Hello', 'Hi Laura,\n\nKindly renew our licence for 2027.\n\nBest regards,\nHelen Frost'],
  [
    'Hi',
    'spoke to the board, they said yes to another year with you, so that is that, thanks for everything',
  ],
  ['Renewal', 'You asked whether we will continue next year. Absolutely!'],
  ['Renewal', 'Hi,\n\nplease renew our subscription in October, with nothing changed.'],
  ['October', 'Please renew our subscription for a year with no changes.'],
  ['Hello', 'We cannot wait to renew the contract with you.'],
  ['Hello', 'We cannot imagine working without your software, please renew.'],
  ['Hello', 'We gladly keep your software for another year.'],
  ['Hello', 'Thanks for the offer, we have decided on another year.'],
  ['Hello', 'Management is giving you another year.'],
  [
    'Hello',
    'There will be a fourth year with Tidepool, three years of quick answers have made up our minds.',
  ],
  ['Hello', 'There will be a third term with Tidepool.'],
  ['Hello', 'I returned the signed renewal form this morning.'],
  ['Hello', 'Attached is the signed extension of our agreement.'],
  ['Hello', 'We are prolonging our lease with Tidepool until 2029.'],
  ['Hello', 'We are renewing the rental with you and adding two desks.'],
  ['Hello', 'I can recommend keeping your system to the board now.'],
  ['Hello', 'The buyers changed nearly everything, Tidepool they trust and keep.'],
  ['Hello', 'The board said yes to another year of Tidepool.'],
];

const ends: readonly (readonly [string, string])[] = [
  ['We are not renewing', 'Please confirm. Thanks'],
  ['We are renewing', 'No longer true, I am afraid: please cancel our contract.'],
  ['Hello', 'We cannot keep your software.'],
  ['Hello', 'We cannot afford to keep your software for another year.'],
  ['Hello', 'You can keep your software.'],
  ['Hello', 'There will be no fourth year with Tidepool.'],
  ['Hello', 'I cannot recommend keeping your system to the board.'],
  ['Hello', 'We are prolonging our lease with Tidepool for one last month, then we leave.'],
  ['Hello', 'We cannot renew our subscription.'],
  ['Hello', 'Hi Laura,\n\nKindly do not renew our licence.\n\nBest regards,\nHelen Frost'],
  ['Hello', 'The board said yes to another year with you, but I have to cancel our contract.'],
  ['Renewal', 'You asked whether we will continue next year. Absolutely not, we are leaving you.'],
];

function tierOf(subject: string, ownWords: string) {
  const mail = { origin: 'person', language: 'en', subject, subjectIsNew: true } as const;
  return tierByText(analyze({ ...mail, ownWords }, { competitors: [], ownBrands: ['Tidepool'] }));
}

describe('a contract that is prolonged (H1)', () => {
  it.each(renews)('is no threat: %s: %s', (subject, text) => {
    expect(tierOf(subject, text)).toBe('none');
  });

  it.each(ends)('is one where it ends after all: %s: %s', (subject, text) => {
    expect(tierOf(subject, text)).toBe('high');
  });
});
