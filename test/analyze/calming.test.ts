import { describe, expect, it } from 'vitest';
import { raisingKinds, signalsOf } from './signals-of.ts';

const forms = (text: string): readonly string[] =>
  signalsOf('en', text).flatMap((one) => (one.kind === 'calming' ? [one.form] : []));

describe('calming', () => {
  it.each([
    'The small bug is gone. The big one is still there.',
    'Thanks, the label works again. The import still does not.',
    'The password works now. Nothing else does.',
    'The printer prints again, the till is still dead.',
    'The first ticket is closed. The second one has been open for four weeks.',
    'The logo is fixed, but the export still fails and we will leave if it stays so.',
  ])('is a courtesy at most beside something that is still open (D5): %s', (text) => {
    expect(forms(text)).not.toContain('solved');
    expect(forms(text)).not.toContain('thanks');
  });

  it.each([
    'The export works again.',
    'The site is back.',
    'Our data is back.',
    'The export still failed on Monday. It works now, all good.',
    'The export failed for a week, but it is fixed now.',
    'The problem is solved, the export runs again.',
    'It took a while, but everything works.',
  ])('is word that it is solved (D5): %s', (text) => {
    expect(forms(text)).toContain('solved');
  });

  it.each([
    'An old error is back.',
    'The bug that you fixed is back.',
    'The same message is back!',
    "It's back.",
    'Please switch it back on.',
    'Everything turned itself back on overnight.',
    'I am sending it back.',
  ])('is not that a fault, or a thing, is back: %s', (text) => {
    expect(forms(text)).toEqual([]);
  });

  it('of a side matter hides no threat behind it (H1)', () => {
    const text = 'The logo is fixed. The export still fails and we will leave if it stays so.';
    expect(raisingKinds('en', text)).toContain('cancellation-threat');
  });
});
