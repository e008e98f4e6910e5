import { describe, expect, it } from 'vitest';
import { tierByText } from '../../bench/inbox/tier.ts';
import { analyze } from '../../src/analyze/analyze.ts';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

// What stands in the second and third mail of a thread, when the first was not heard.
describe('a customer whom nobody hears, in cool words (M3)', () => {
  it.each([
    'Not a word since Tuesday. We are at 9% now.',
    'Still not a word from you since Friday.',
    'Silence from you since Friday, and the sync is down to 40% now.',
    'No answer from your team for six days.',
    'So nobody called. Again.',
    'And nobody wrote back, as usual.',
    'How is that possible with a premium contract?',
    'How can this be acceptable for a customer on your gold plan?',
    'What exactly are we paying priority support for?',
    'Why do we have a premium contract then?',
    'Please let me know who I can speak to instead.',
    'Who can I talk to instead?',
    'Tell me whom we should write to so that somebody answers.',
    'Is there anyone else there who can actually help?',
    'Is there really nobody at your end who can look into this?',
    'What do we have to do to get an answer?',
    'What does it take to get a reply from you?',
    'No sign of life from you since my mail on Monday.',
    'No answer from you for 5 days now.',
    'Your silence tells me everything I need to know.',
    'I would not know what else to try to reach you.',
    'I would like to know how you intend to make up for this.',
    'This is mail number five.',
    'Is there anyone at all who can finally fix this?',
    'Not one line from your support since last week.',
    'And again nobody rang.',
    'Hello? Anybody home?',
    'Please name somebody who is in charge and who answers.',
    'We have nothing to work with, and nobody has written to us.',
    'Two weeks and nobody from your side has called me.',
    'What do I have to do to get a human here?',
    'What is the gold plan good for if nobody answers?',
    'Is this the service level we signed for?',
    'I have now tried the phone, the chat and the form. What else can I do?',
    'You said tomorrow. That was Monday. Today is Friday.',
    'Please forward this to somebody who takes it seriously.',
    'If nobody can help us we would like to know it today, so that we can look after ourselves.',
  ])('is at least Medium: %s', (text) => {
    for (const tier of tiersDressed(text, names)) expect(['medium', 'high']).toContain(tier);
  });

  it.each([
    'Not a word from our bank since Tuesday, so the invoice will be paid next week.',
    'Not a word since Tuesday, so I suppose all is well.',
    'Not a complaint since Tuesday, the new form works.',
    'Nobody called about the order today, so it seems to work now.',
    'Nobody called in sick again, so the course is full.',
    'How is that possible with the small plan, do I need another one?',
    'How is it possible to add a user with a premium contract?',
    'What does priority support cost for a hospital of our size?',
    'Do we get priority support with the premium contract?',
    'I am on leave from Monday, please let me know who I can speak to when Tom is away.',
    'I hear that Tom is on holiday. Who can I talk to instead?',
    'Tom has left you, I hear, all the best to him. Please let me know who I can speak to instead.',
    'Is there anyone else on your team who should get an invitation?',
    'Is there anyone at your end who can help us with the first import in May?',
    'What do we have to do to get an answer into the template?',
    'What does it take to get a second site into the contract?',
    'This is the third time I write to say thank you, I hope you do not mind.',
    'No reaction from our members for 4 days, so we send the invitation again.',
    'Not a word for three days, our guests are shy.',
    'I invited forty parents and nobody has written to us yet.',
    'Is this the module we signed for?',
    'I have now tried the phone, the chat and the form, and all three work.',
    'I have tried the new cable. What else can I do?',
    'Our open day, that was Monday. On Friday we do the second half.',
    'Please forward this to somebody who takes care of invoices.',
    'If nobody is at the door we ring the bell next to it, we know the way.',
    'Better than yesterday. Still no call needed.',
    'I must say I am surprised how well our customers are treated in the chat.',
    'I wonder what your other customers use for the labels.',
    'Not one line of the import was wrong.',
    'Is anybody there on Saturday, or shall we come on Monday?',
    'And again nobody rang in sick.',
    'Please name somebody who is in charge of the contract, I need it for the form.',
    'Does anybody at your end have a picture of the old screen?',
    'Our patience has paid off, the new report is lovely.',
    'We take note that you do not answer on Sundays, that is fine.',
    'I have to explain to my board today why the project went so well, and I have your slides.',
    'Nobody on our side feels responsible for the list, so I do it.',
    'Why do we pay for the enterprise plan and not by seat, can you explain the difference?',
    'No answer from you in the survey yet, it is open until May.',
    'Nobody has told me otherwise, so I come at ten.',
    'I would not know what else to add, the manual is complete.',
    'I would like to know how you intend to roll out the new menu.',
    'This is mail number five with scans, two more to come.',
    'Is there anyone who can finally join us on the boat trip?',
    'Two days and no reply from our lawyer. I will write once I have it.',
    'I had expected more trouble with the migration, it went smoothly.',
  ])('is calm where all is well, somebody is away, or it is asked for use: %s', (text) => {
    for (const tier of tiersDressed(text, names)) expect(['none', 'low']).toContain(tier);
  });

  it.each([
    'Do we get priority support with the premium contract?',
    'Nobody called about the order today, so it seems to work now.',
    'I had expected more trouble with the migration, it went smoothly.',
    'Does anybody at your end have a picture of the old screen?',
    'Our patience has paid off, the new report is lovely.',
    'I have to explain to my board today why the project went so well, and I have your slides.',
    'Nobody on our side feels responsible for the list, so I do it.',
  ])('is calm under a subject too: %s', (ownWords) => {
    const subject = { subject: 'A question', subjectIsNew: true } as const;
    const analysis = analyze({ origin: 'person', language: 'en', ...subject, ownWords }, names);
    expect(tierByText(analysis)).toBe('none');
  });
});
