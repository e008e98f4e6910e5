import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

describe('a competitor held up to us (H2)', () => {
  it.each([
    'Do I have to go to your competition to get an answer?',
    'Must we ask your competitors to get some help?',
    'Do I need to talk to Vantario to get some help?',
    'Perhaps your competitors answer their phones.',
    'Maybe Vantario picks up the phone.',
    'I bet your competition would call us back.',
    'Maybe your competition can help me faster.',
    'Perhaps one of your competitors can help us.',
    'Our owner is not pleased. He wanted to look elsewhere anyway.',
    'My boss will not be amused. He wanted to look at the alternatives anyway.',
    'Our director is at the end of her patience. She wants to see other providers anyway.',
  ])('is High: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'Do I need to talk to Vantario to get the old export?',
    'Do we have to ask Vantario to get help with their file format?',
    'Maybe Vantario can help us to read the old files, they wrote them.',
    'Your competitors answer their phones too, but you are friendlier.',
    'Perhaps your competitors answer too, but you are faster.',
    'Maybe Vantario answers in German, our branch in Basel uses them.',
    'My boss wanted to look at the alternatives anyway, but he likes yours best.',
    'We looked at two other tools last week and still prefer yours.',
    'My neighbour is unhappy with his bank. He wanted to look at the alternatives anyway.',
    'My chief is very happy. She wanted to try the new system anyway.',
    'Attached are the survey figures, we will draw our own conclusions from them next week.',
  ])('is none of the harmless in the same words: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });
});
