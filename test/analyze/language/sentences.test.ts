import { describe, expect, it } from 'vitest';
import { nameMarker } from '../../../src/analyze/language/names.ts';
import { readText } from '../../../src/analyze/language/read-text.ts';

const split = (language: string, ownWords: string): string[] =>
  readText({ language, subject: null, ownWords }, nameMarker([], [])).sentences.map(
    (one) => one.text,
  );

describe('a German ordinal or date', () => {
  it.each([
    'Guten Tag, wir kündigen zum 31. Dezember.',
    'Der Vertrag wird nicht über den 30. Juni hinaus verlängert.',
    'Der Vertrag wird zum 31.12. nicht verlängert.',
    'Ab dem 2. Quartal und bis zum 3. Jänner sind wir da.',
    'Am 14. 5. 2026 oder am 15. oder 16. Mai passt es.',
    'Herr Mag. Huber und Fr. Lang kommen z.B. mit dem Zug.',
  ])('does not end its sentence: %s', (text) => {
    expect(split('de', text)).toEqual([text]);
  });

  it.each([
    ['Wir kündigen zum 31.12. Bitte bestätigen Sie.', 2],
    ['Der Termin ist am 31. Bitte kommen Sie.', 2],
    ['Das ist eines, das ich mag. Danke dafür.', 2],
    ['Die Summe liegt bei 1.200 Euro. Sie stimmt.', 2],
  ])('ends it where a new one begins: %s', (text, count) => {
    expect(split('de', text)).toHaveLength(count);
  });

  it('leaves English as it was', () => {
    expect(split('en', 'We stop on the 31. Please confirm. On 3. May it ends.')).toHaveLength(4);
  });
});
