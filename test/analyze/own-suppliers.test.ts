import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

describe('a customer who compares what an office buys', () => {
  it.each([
    'We are looking at what else is out there in bike racks, do any of yours take a badge?',
    "I have asked two farmers what they'd charge to take over the gritting.",
    'Before reprinting I want to see what others charge for paper, so I am comparing three mills. Your renewal is separate and already signed.',
    'We have asked three firms what they would charge for the snow clearing.',
    'I am comparing three mills for the catalogue paper.',
    'What else is out there in lockers? We need twenty for the staff room.',
    'We are looking at what others offer in bike shelters before the spring.',
    'I asked two gardeners what they would want for the hedges.',
    'We are comparing two window cleaners for the north wing.',
    "We're shopping around for new lockers and are comparing four makers.",
    'Two printers of ours were asked what they would take for the brochures.',
    'I am getting three quotes for the car park resurfacing, do you need the dates?',
    'Who else is out there for salt and grit? Our old farmer retired.',
    'We are looking at alternatives to our coffee machine.',
    'Our tender for the window cleaning closes on Friday.',
    "We're weighing up two quotes for the hedges, nothing to do with you.",
    'I asked three people what they would take for the snow clearing.',
    'What do others charge for linen these days?',
    'We are comparing three paper mills.',
    'In preparation of the new year we are performing a market study of conveyor belts.',
    'We did a market study of forklifts and pallets.',
    'We use your tender module for RFP 12 (dialysis chairs). The supply agreement ends in May and must go out to competitive bid.',
    "The same sheet has gone to four other hauliers and we'd like to win this one.",
    'A customer of ours who is choosing a haulier sent the same list to three others, we want to win it.',
    'We have been invited to bid for the hospital contract, together with four others.',
    "Vantario sent us a trial, unasked, and it's still in its box.",
    "I've been asked to work out what it'd cost our customers to get out of their commitment before April.",
  ])('is no alarm: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });

  it.each([
    'We are looking at what else is out there in gate systems.',
    "I have asked two firms what they'd charge to take over the access control.",
    'I want to see what others charge for translation software, so I am comparing three vendors.',
    'We have asked two of your competitors what they would charge.',
    'We are looking at what else is out there and comparing three suppliers.',
    "We're shopping around for a new access system and are comparing four makers.",
    'We are getting three quotes for the translation platform.',
    'We have asked four other providers for a bid.',
    'Our contract is put out to competitive bid this summer. Please register on the tender portal of the district.',
    'We run a tender for new planning software, you are invited to bid.',
    'We did a market study of planning systems and are talking to two of your competitors.',
    'Vantario sent us a trial and we are testing it now.',
    'We are comparing three paper mills. We are comparing you with Vantario too.',
  ])('and the like that is: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });
});
