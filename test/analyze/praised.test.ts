import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const names = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

describe('praise in the grammar of anger', () => {
  it.each([
    'Two minutes to get three hundred marathon guests through your gate this morning, utterly unbelievable, and the way your people waved them on made it ten times nicer.',
    'Twenty years in car parks and I have yet to meet a supplier as patient as you lot.',
    'Absolutely unbelievable, the whole archive in one night, and your note made it even lovelier.',
    'I have yet to find a helpdesk as quick as yours.',
    'Insane how fast you were, three hundred people in ten minutes, the whole yard cheered.',
    'Unbelievable, not one complaint all weekend, and the guests loved your stewards.',
    "I've never dealt with a firm as kind as yours.",
    'We have never worked with people as patient as yours.',
    'Absolutely thrilled with your company.',
    'We have never had a supplier as helpful.',
    'In thirty years I have not met a vendor as good.',
    'Crazy, the whole queue was gone in a minute, and the smile at the desk made it even better.',
  ])('is no alarm: %s', (text) => {
    expect(tiersDressed(text, names)).not.toContain('high');
  });

  it.each([
    'Two hours to get three hundred marathon guests through your gate this morning, utterly unbelievable, and the way your people shrugged made it ten times worse.',
    'Twenty years in car parks and I have yet to meet a supplier as useless as you lot.',
    'Absolutely unbelievable, the whole archive is gone, and your note made it even worse.',
    'Unbelievable, one complaint after another all weekend, and your people laughed.',
  ])('and the like that is: %s', (text) => {
    expect(tiersDressed(text, names)).toEqual(['high', 'high', 'high']);
  });
});
