import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

// Ends that are somebody else's, in words that also end ours (H1).
describe("an end that is staff's, customers', a trial's or another house's", () => {
  it.each([
    'Please delete his data by 30 June, which is the day after his contract with us runs out.',
    'His contract with us runs out in June. Can his name be blanked in old reports?',
    'I terminated her contract on Friday, she can keep the phone until May.',
    'How do I mark that a contract is not prolonged automatically if we stay silent?',
    'Where do I enter that a supplier agreement has been terminated?',
    "What do I have to do in Tidepool on somebody's last day: deactivate or delete?",
    'We have a change of strategy. I was asked what it would cost our customers to get out of their commitment.',
    "The pilot in Ghent ends in June, and we'll not prolong it, because we're going straight into the rollout.",
    'The trial in Lyon ends on Friday and will not be extended, since we go live in all nine shops.',
    "To answer your question: no, we're not going to renew the van tracking with Fleetspot.",
    'We will not extend the parcel tracking with Shipfox this time.',
    'Our landlord has changed the terms of the depot. We do not accept them and are making use of our right to terminate.',
    "Please let the old domain lapse. We won't need it after the 30th.",
    'Hannah, give the cleaning company notice this week please, we have to be out by the end of Q3.',
    'We gave the caterer notice in May.',
    "The old fax line costs 40 a month. We won't need it after the summer.",
  ])('is no alarm: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });

  it.each([
    'Our contract with you runs out in June and we leave it at that.',
    'Hannah, give Tidepool notice this week please, we have to be out by the end of Q3.',
    'How do I cancel our subscription?',
    'What do I have to do in Tidepool to close our account?',
    "Your prices have gone up again. We won't need it after the summer.",
    'The pilot ends in June and we will not continue with Tidepool.',
    'We are not going to renew the contract with Tidepool.',
    'We will not extend the subscription with Stockpilot this time.',
    'You have changed the terms. We do not accept them and are making use of our right to terminate.',
    'Our customers keep leaving because of your app, so we cancel our contract.',
  ])('and the like that is: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });
});
