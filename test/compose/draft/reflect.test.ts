import { describe, expect, it } from 'vitest';
import { asClause, reflect } from '../../../src/compose/draft/reflect.ts';

describe('a statement told back to the customer', () => {
  // Null: where a "you" cannot be placed with certainty, the statement is quoted instead.
  it.each([
    ['We want to cancel our contract with you', 'You want to cancel your contract with us'],
    ['we have decided to end our agreement', 'you have decided to end your agreement'],
    ['our contract with you ends in June', 'your contract with us ends in June'],
    ['my contract with you is not worth the money', 'your contract with us is not worth the money'],
    [
      'we terminate our yearly agreement on 30 June',
      'you terminate your yearly agreement on 30 June',
    ],
    ['our relationship with you has suffered', 'your relationship with us has suffered'],
    ['our relationship has suffered', 'our relationship has suffered'],
    ['we missed our call yesterday', 'you missed our call yesterday'],
    ['we have to decline our meeting on Thursday', 'you have to decline our meeting on Thursday'],
    ['our meeting with your engineers was a waste', 'your meeting with our engineers was a waste'],
    [
      'our talks with another provider are going well',
      'your talks with another provider are going well',
    ],
    ['our meeting with the board is on Friday', 'your meeting with the board is on Friday'],
    ['our board meeting is on Friday', 'your board meeting is on Friday'],
    ['our call centre cannot work', 'your call centre cannot work'],
    ['our internal review showed forty errors', 'your internal review showed forty errors'],
    ['our team meeting starts without the figures', 'your team meeting starts without the figures'],
    ['our review process needs the report', 'your review process needs the report'],
    ['our last review call was moved twice', 'our last review call was moved twice'],
    [
      'I was promised a credit in our last meeting',
      'you were promised a credit in our last meeting',
    ],
    ['our partnership matters to us', 'our partnership matters to you'],
    ['our meeting room screens stay black', 'your meeting room screens stay black'],
    ['our demo account has expired', 'your demo account has expired'],
    ['we signed our contract in March', 'you signed your contract in March'],
    ['our service contract says four hours', 'your service contract says four hours'],
    ['I am stuck with our contract until May', 'you are stuck with your contract until May'],
    ['our accountant blames us for it', 'your accountant blames you for it'],
    [
      'my team loses two hours a day because of your app',
      'your team loses two hours a day because of our app',
    ],
    ['we pay for our licences in advance', 'you pay for your licences in advance'],
    ['our check-in with you never happened', 'your check-in with us never happened'],
    ['our visit to Leeds was for nothing', 'your visit to Leeds was for nothing'],
    ['we moved our onboarding session to June', 'you moved our onboarding session to June'],
    ['our catch-up on Monday fell through', 'our catch-up on Monday fell through'],
    ['our security review found a hole', 'your security review found a hole'],
    ['our phone calls with support lead nowhere', 'your phone calls with support lead nowhere'],
  ])('%s', (statement, reflected) => {
    expect(reflect(statement)).toBe(reflected);
  });

  it.each([
    'you never know whether the entry is there',
    'you click on save and nothing happens',
    'when you try the export it crashes',
    'you have to log in twice',
    "you can't see which one is yours",
    "you'd think that somebody would look at it",
  ])('leaves "%s" as it is: anybody is meant, not us', (said) => {
    expect(reflect(said)).toBeNull();
  });

  it.each([
    ['you never answer', 'we never answer'],
    ['you have sent us the wrong list', 'we have sent you the wrong list'],
    ['you have to repair it', 'we have to repair it'],
    ['when you called we were out', 'when we called you were out'],
  ])('still turns "%s", which is said to us', (said, told) => {
    expect(reflect(said)).toBe(told);
  });

  it.each([
    [
      'First we billed forty clients, then it failed',
      'first you billed forty clients, then it failed',
    ],
    ['First the export failed', 'first the export failed'],
    ['First Direct has closed our account', 'First Direct has closed your account'],
  ])('begins "%s" in the middle of a sentence as it must', (said, told) => {
    expect(asClause(said, said)).toBe(told);
  });
});
