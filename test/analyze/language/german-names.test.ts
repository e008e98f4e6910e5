import { describe, expect, it } from 'vitest';
import { signalsOf } from '../signals-of.ts';

const kinds = (ownWords: string): readonly string[] =>
  signalsOf('de', ownWords).map((one) => one.kind);

describe('a German surname that is also a word', () => {
  it.each([
    'Bitte senden Sie die Rechnung nochmals. Mit freundlichen Grüßen, Peter Sauer',
    'Die Liste ist da.\n\nViele Grüße\n\nH. Zorn\nSauer & Witz GmbH',
    'Ihre neue Ansprechpartnerin ist Helga Sauer.',
    'Guten Tag Frau Schade, könnten Sie uns die Rechnung schicken?',
    'Frau Dr. Katastrophe und Herr Kündig kommen am Montag.',
    'Otto Zorn',
  ])('says nothing: %s', (text) => {
    expect(kinds(text)).not.toContain('frustration');
    expect(kinds(text)).not.toContain('cancellation-threat');
  });

  it.each([
    'Ich bin sauer. Mit freundlichen Grüßen, Peter Sauer',
    'Frau Schade, das ist eine Frechheit!',
    'Das ist eine Katastrophe.\n\nViele Grüße\nAnna Huber',
    'Viele Grüße\nAnna Huber\n\nPS: Das ist wirklich eine Frechheit.',
    'Absolute Frechheit, was Herr Klein uns da geschickt hat!',
  ])('hides no anger beside it: %s', (text) => {
    expect(kinds(text)).toContain('frustration');
  });
});
