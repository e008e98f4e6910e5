import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

describe('the end of a hire, or of somebody in the house', () => {
  it.each([
    'Scanner rental over on Friday. No extension needed. Contract with Tidepool runs till 2028, so plenty of time for the archive.',
    'The hire of the skip ends on Monday. No extension needed.',
    'The crane rental is up on Tuesday. No renewal required.',
    'Our loan of the projector ends this week. No extension required.',
    "The marquee hire finishes on Sunday. We won't extend it.",
    'Our lease on the forklift is up in May. We are not renewing it.',
    'Loaned scanners go back on Friday. No extension.',
    "The crane hire ends on Friday. We don't need it any longer.",
    'The rental of the chairs is up. No extension, thanks.',
    "Unless night pay goes up, our guard won't be with us by autumn. Can a new one be trained in your portal in a day?",
    "There's no money for the summer party this year, so the Tidepool team can't be our guests, much as we'd have liked it.",
    'Our porter will no longer be with us from May.',
    'With Marta gone from your side, who is our contact?',
    'Now that Jonas has left your team, who do we write to?',
    'Our night guard is leaving us in May, please close his badge.',
    'If the canteen closes, half the porters will be gone by summer. Can we get spare logins?',
    'Our receptionist has handed in her notice, who trains the new one?',
    'Since Jonas left your helpdesk nobody has called us, who is our contact now?',
    "Our caretaker won't be here after June, can his badge be passed on?",
    'Hans, our guard, is leaving for good in June.',
    'Since the first of March all our bills go to the finance hub. Please stop posting the paper ones to reception, they only get lost there.',
  ])('is no alarm: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });

  it.each([
    'Our contract with Tidepool is over on Friday. No extension needed.',
    'Our subscription ends on Friday. No extension needed.',
    'Our licence runs out in June. No renewal required.',
    "Our contract finishes on Sunday. We won't extend it.",
    'Our lease with Tidepool is up in May. We are not renewing it.',
    "Our plan with you ends on Friday. We don't need it any longer.",
    "Unless the price goes down, we won't be with you by autumn.",
    "Our director says we won't be with you by autumn.",
    "There's no money for Tidepool this year, so we can't be your customers, much as we'd have liked it.",
    'If the price stays, we will be gone by summer.',
    'The crane rental ends on Friday. No extension needed, and please cancel our contract too.',
  ])('and the like that is: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });
});
