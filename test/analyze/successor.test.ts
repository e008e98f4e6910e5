import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

// Who comes next and had another product says by it alone nothing; that it is wanted here is a look at it (H2).
describe('a successor who would have the other product', () => {
  it.each([
    "From Monday Noor takes over from me. She used another product in her last job and has asked me already why we don't switch to it.",
    'My successor Jane has always used another product and prefers it.',
    'Our new IT head worked with Vantario before and wants to bring it here.',
    'Noor takes my place. She knows another tool from her old firm and is going to compare the two in summer.',
    'The new director comes from a house that uses a different system, and he would like to have it here too.',
    'My replacement used Vantario for years and would rather work with that.',
    'The new boss ran another software at his last company and keeps asking why we are not using it.',
    'Our new CFO had a different system before and will look at both before we sign again.',
    'Pia takes over my desk in May. She worked with Vantario for six years and wants to bring it over.',
    "My boss came from a company that runs another tool, and he asks every week why we don't use that.",
    'The new owner has a different system at his other plants and would rather work with it.',
    'The head of IT used another platform before and hopes to introduce it here.',
    'My successor knows Vantario well. He asked in his first meeting why we are not moving to it.',
    'Our new CEO ran a different software at her old firm and would love to have it here again.',
  ])('is told: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'From Monday Noor takes over from me. She used another product in her last job but says that she likes a change.',
    'My successor Jane has always used another product and is glad to be with you now.',
    'Our new IT head worked with Vantario before and never wants to see it again.',
    'Noor takes my place. She used another tool at her old firm, so please give her the short course.',
    'My replacement used Tidepool for years and prefers it to everything.',
    'Our new CFO had a different system before and finds yours nicer.',
    'The new boss used another software before, could you explain him the two screens and compare both for him?',
    'She used another product in her last job and asks why we do not switch on the reminders.',
    'Pia takes over my desk in May. She worked with Vantario for six years and is happy to leave it behind.',
    'The head of IT used another platform before, please send him the guide.',
    'He used another system in the army and asks why we do not print the list.',
    'My successor asks why we do not use the map.',
    'She wants to have it here on Monday, the new scanner I mean.',
    'He had another tool before and prefers the keyboard to the mouse.',
  ])('and the like that is none: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });
});
