import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

// What two places of a mail say together, or one in words that the learned model does not know (H1).
describe('an account whose holder is dead', () => {
  it.each([
    'My father passed away last week, please close his account.',
    'My mother died in March. I terminate her contract with you.',
    'My husband, who ran the shop, passed away on the 3rd. Please cancel his subscription.',
    'I am writing on behalf of the estate of my late uncle. Please close the account and stop all direct debits.',
    "As executor of Mr Brandt's estate I ask you to terminate his contract as of the end of the month.",
    'Our dad passed away in May and none of us will carry on the workshop. Please end his plan.',
    'The owner of the business died last month. Please close the account and stop the payments.',
    'Sadly my wife has died. Please cancel her membership and tell me what is still owed.',
    'My brother died suddenly in June; kindly stop the payments for his licence.',
    'My grandfather, Ernst Weidler, has died at 91. Kindly close the account he had with you.',
    'Mum passed away on Sunday. Can somebody please cancel her plan?',
    "I'm sorry to say my partner died in an accident in April. Please terminate our contract at the next possible date.",
    'After the death of my father we are selling the garage. Please end his subscription in August.',
    'I am the executrix of the late Jonas Hale. Please stop his direct debits and close the account.',
    'Our founder passed away and the shop will not be carried on. Please close the account.',
    'Her husband died two weeks ago, and she asks you to cancel the contract.',
  ])('is told: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'My father passed away last week, so I am out until Monday.',
    'Our colleague Desmond passed away. Please close his login.',
    "My colleague's father died, please move his call to next week.",
    'Our customer Mr Haines has died, please close his account in our shop module.',
    'One of our drivers died in an accident. Please deactivate his access.',
    'A tenant of ours died and his daughter wants to terminate his contract. Which form do we use?',
    'When a member dies, how do we close the account?',
    'My mother is in hospital. Please cancel our call.',
    'My father died last year and left me the firm; please change the name on our account.',
    "A colleague's husband died, so she cannot come to the training.",
    'The estate of Mr Hale is a customer of ours. Where do we file it?',
    "The owner of flat 12 passed away. Please close her account in the tenants' portal.",
    'Our nurse died on Friday. Her account can be closed.',
    'Our founder passed away. The contract stays as it is, only the signature changes.',
  ])('and the like that is none: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });
});

describe('a contract that shall not renew itself, a parting, a place that another product takes', () => {
  it.each([
    'Auto-renewal is on, please take it off.',
    'I see that auto-renewal is switched on for our contract. Please switch it off.',
    'In the portal it says automatic renewal is active. Kindly deactivate it.',
    'Our plan is set to auto-renew on 1 October, please untick that.',
    'We noticed that the automatic extension is enabled. Please have it removed.',
    'I suggest that our commercial people speak about how to part on reasonable terms.',
    'We should talk about how to part on good terms.',
    "I'd like to part on good terms.",
    'Can we discuss how we can part amicably?',
    'They load it into the new ERP, whose own planning module replaces Tidepool from January on.',
    'Their own software replaces your system in June.',
    'From autumn on another tool replaces Tidepool at all our sites.',
    'The lawyers want to see whether we may terminate for cause or only at the end of the term.',
    'Our counsel is looking at whether we can rescind for breach.',
    'How do I get everything out of Tidepool in one go? The new people say they can take the data as CSV and want it before we switch over.',
    'Please send a full export of our data. The new provider needs it by the 20th so that they can test before we move across.',
    'Our contract renews automatically on 1 March. Please switch that off.',
    'Renewal is automatic, it says on the invoice. Could you turn it off?',
    'I noticed auto-renew is ticked in our settings. Please untick it.',
    'Automatic renewal is still on although I asked in May. Please turn it off now.',
    'How should we part on fair terms?',
    'I wonder when we could part in a friendly way.',
    'We would prefer to part on good terms.',
    "The group's own ERP replaces Tidepool at the end of the year.",
    'In June an in-house tool will replace your system.',
    'Our solicitors are checking if we can terminate early.',
    'Legal asks whether the company may cancel before the end of the term.',
    'Please send us everything out of Tidepool. The new software house asks for it before the switch-over.',
    'We need to export all the data from your system; our new provider needs two weeks with it before we move across.',
  ])('is told: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'Auto-renewal is off at the moment, please switch it on.',
    'Auto-renewal is on for the certificates of our trainees, please take it off.',
    "Automatic renewal is active for our members' passes. Can we take it off for students?",
    'The auto-renewal of our domain is on, please leave it.',
    'Auto-save is on, please take it off.',
    'Our porter is leaving and we want to part on good terms.',
    'The landlord and we talk about how to part on good terms.',
    'We parted on good terms with our old bank.',
    'Your new planning module replaces the old one from January, right?',
    'Tidepool replaces our old system in June.',
    'The new Tidepool app replaces the classic one in autumn.',
    'Can we terminate an employee for cause with this form?',
    'The template says that either party may terminate for cause.',
    'How do I get everything out of Tidepool in one go? Our auditors say they can take the data as CSV.',
    'Please send a full export of the spring orders. Our new supplier of flour needs it by the 20th.',
    'The new people in sales want the export before the fair.',
    'The contract with our cleaner renews automatically. How do I switch that off in the reminders?',
    'Automatic renewal is on for gift cards, please switch it off there.',
    'Dark mode is on, please turn it off for all users.',
    'The alert is active. Please deactivate it.',
    'Our manager leaves and wants to part on good terms.',
    'The employer and the employee may agree how to part on good terms, is there a form?',
    'Our own module replaces the spreadsheet in June.',
    'The new version replaces the old one in May.',
    'Your new tool replaces the classic planner from May, I read.',
    'The lawyers want to see whether we may terminate tenants early.',
    'Our lawyers ask if we may store the data abroad.',
    'We need a full export of our data for the data warehouse before we go live.',
    'Please download all the records; the new people in finance want to look at them.',
  ])('and the like that is none: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });
});

describe('a verdict on our product', () => {
  it.each([
    'Verdict on the coffee machine: keep. Verdict on Tidepool: cancel.',
    'The decision about Tidepool: drop it by the end of the year.',
    "The consultants' verdict on your software is: out.",
    "The steering group's decision on Tidepool: replace it by spring.",
    'Recommendation regarding your platform: terminate.',
    'Outcome for Tidepool: out.',
  ])('is told: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'Verdict on Tidepool: keep. Verdict on the coffee machine: cancel.',
    'The decision about Tidepool: keep it and add ten seats.',
    'Verdict on the plants: out.',
    "The steering group's decision on Tidepool: renew it for three years.",
    'Recommendation regarding the old printers: drop them.',
    'Outcome for Tidepool: first place.',
    'The decision about the summer party is: out.',
  ])('and the like that is none: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });
});
