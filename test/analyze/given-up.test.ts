import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';
import { signalsOf } from './signals-of.ts';

// Words that settle it for a reader and that the learned model does not know (H1).
describe('a vendor who is given up', () => {
  it.each([
    'Your agreement was cancelled by our directors.',
    'Our contract with you has been terminated by our owners.',
    'Our trustees have cancelled your contract.',
    'For the next three years we chose someone else.',
    'We have picked somebody else for the coming season.',
    'I have told purchasing to find us someone else.',
    'I asked procurement to find us another supplier.',
    'The app is slow, we have had enough, switching in June.',
    "We've lost patience, cancelling next month.",
    'We want to be rid of your system before the summer.',
    'We hope to be off your platform by September.',
    'Who do I talk to about giving up your software?',
    'To whom do I write for a separation on good terms?',
    'The totals are wrong again. By the time it is fixed we will have left you.',
    "No hurry, by the time it works we'll be gone.",
    'We never got round to the set-up and do not want to any more, so please end it.',
    'We never managed the implementation and no longer want to, please close it.',
    'Of our six tools three survive, and yours is not one of them.',
    'We keep two of our five systems. Yours is not among them.',
    'The board keeps four of our tools. Unfortunately yours is not one of them.',
    'Last year I talked my boss out of leaving you. This time I agree with him.',
    'I argued against leaving you last spring. This time I will not object.',
    "I fought for you in the budget round last year. This time I can't.",
    'I want to ask about parting with your software.',
    'Why was there an invoice for June? We left in April.',
    "Had anyone answered we'd have renewed, but nobody did and so we won't.",
    'Had you called back we would have stayed, but you did not, so we have not.',
    'Another system has been bought and will be fitted in May. Where do we send your readers?',
    'A different supplier was chosen. Thank you for your patience over the years.',
    "We've had enough of you.",
    'Our team has had enough of you, so the machines can go.',
    'Ten years with you come to an end in June.',
    'Nobody on the team could give me a reason to renew with you.',
    'We cannot find a single reason to stay with you.',
    'Lagoon got the contract over you.',
    'Please welcome our new software partner in place of you.',
    'We will not more work with you because nobody answers.',
    'We have built our own system, so we are cancelling the subscription.',
    'We are ending the hire with you on the 31st.',
    'You keep our business only if the report is right by Friday.',
    'I would have renewed had you answered, but you did not.',
    'Last winter we nearly switched, this winter we do.',
    'We packed it in with you in the end.',
  ])('is told: %s', (text) => {
    expect(tiersDressed(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'I am done with the form and have sent it.',
    'Ten years with our old printer come to an end in June.',
    'My two years as your contact come to an end, my colleague Ruth takes over.',
    'Nobody could give me a reason why the login fails.',
    'Lagoon got the contract over the other caterers.',
    'Our app will no longer work with Windows 8.',
    'We have built our own rack, so we are cancelling the order for the shelf.',
    'We are ending the hire of the marquee on the 31st.',
    'Last year we almost cancelled the summer party, this year we do it in June.',
    'We never have enough of you.',
    'Your visit was cancelled by our board on Monday.',
    'Your contract was not cancelled by our board.',
    'Your contract was nearly cancelled by our board.',
    'Your agreement was cancelled by our directors by mistake, we have signed it again.',
    'Your agreement was cancelled by our directors two years ago, and we came back.',
    'Our contract with the caterer was cancelled by our board.',
    'For the keynote we chose someone else.',
    'We took another photographer for the next two seasons.',
    'They chose someone else for the next three years.',
    'I have told purchasing not to find us someone else.',
    'I asked the agency to find us someone else.',
    'The new plan looks good, switching in June.',
    'We have had enough of winter, switching in March to summer hours.',
    'We would like to be off the list by Easter.',
    'I am giving up coffee.',
    'He talks about giving up your software.',
    'By the time you arrive we will have left you a key at the desk.',
    'We never got round to the survey and do not want to any more, so please end it.',
    'We never got round to the set-up, could we please do it in May?',
    'Two of our six tools must go, and yours is not one of them.',
    'The board keeps four of our tools. Yours is one of them.',
    'Last year I talked my boss out of leaving you. He thanks me every week.',
    'Last year I talked my boss out of leaving you. This time I agree with him that the report is fine.',
    'My boss wanted to go home. This time I agree with him.',
    'Why did the landlord send a bill for June? We left in April.',
    'Why was there an invoice for June? We left Leeds in April.',
    'Had you called back we would have stayed on the line, but you did not.',
    'Had nobody called back we would have left, but you did, so we have not.',
    'Another system has been bought and needs a link to yours.',
    'A different supplier was chosen for the canteen.',
    'Has another system been bought?',
  ])('is not: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('high');
  });

  // What else they say of us is for others to tell.
  it.each([
    'I have told purchasing to find us someone else for the coffee.',
    'Three tools were down, and yours is not one of them.',
  ])('is not by these words: %s', (text) => {
    const kinds = signalsOf('en', text).map((one) => one.kind);
    expect(kinds).not.toContain('cancellation-threat');
  });
});
