import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../../src/compose/draft/compose-draft.ts';
import { reflect } from '../../../src/compose/draft/reflect.ts';
import { cases, situationFor } from './situations.ts';

const base = cases[0];
if (base === undefined) throw new Error('No case');

describe('drafts and hostile mail', () => {
  it('never throws, whatever the words, and says the same twice', () => {
    const words = fc.array(
      fc.constantFrom(
        'export',
        'you',
        'I',
        'my',
        '"',
        '[[',
        ']]',
        '<b>',
        '\n',
        '.',
        '?',
        '!',
        'is',
        'failed',
        '4410',
        '- ',
        '(',
        ')',
        'please',
        'the',
        'invoice',
        ';',
        ':',
        '🙏',
        'ß',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, fc.string({ maxLength: 80 }), (parts, subject) => {
        const situation = situationFor({ ...base, text: parts.join(' '), subject });
        const draft = composeDraft(situation);
        expect(composeDraft(situation)).toEqual(draft);
        if (draft.deliver) expect(draft.html).not.toContain('<b>');
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one endless word', 'a'.repeat(20_000)],
    ['one endless line', 'the export failed and '.repeat(900)],
    ['spaces', `export ${' '.repeat(20_000)}(`],
    ['brackets', '('.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['line ends', 'x\n'.repeat(10_000)],
    ['commas', 'my export, and '.repeat(1_400)],
    ['questions', 'could you please '.repeat(1_200)],
  ])('reads 20 KB of %s within a second', (_name, text) => {
    const start = performance.now();
    composeDraft(situationFor({ ...base, text, signals: [] }));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a statement told back (D1, reflective listening)', () => {
  it.each([
    ['My report is empty', 'Your report is empty'],
    ['I was told it is fixed', 'you were told it is fixed'],
    ['We have asked your team twice', 'You have asked our team twice'],
    ['You promised us a date', 'We promised you a date'],
    ['I sent it to you, and you never answered', 'you sent it to us, and we never answered'],
    ['I am the one who counts', 'you are the one who counts'],
  ])('%s → %s', (said, back) => {
    expect(reflect(said)).toBe(back);
  });

  it('is null when a "you" cannot be placed', () => {
    expect(reflect('It is you people again')).toBeNull();
  });
});
