import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../src/analyze/model/tokens.ts';

const words = (text: string): string[] => readTokens(text).map((token) => token.word);

describe('readTokens', () => {
  it.each([
    ["I don't know", ['i', 'do', 'not', 'know']],
    ["we do n't know", ['we', 'do', 'not', 'know']],
    ["it can't", ['it', 'can', 'not']],
    ['it wont work', ['it', 'will', 'not', 'work']],
    ['We’re done', ['we', 'are', 'done']],
    ['u r late', ['you', 'are', 'late']],
    ['sooooo slow', ['so', 'slow']],
    ['WHY?! Now!!', ['why', '<?!>', 'now', '<exx>']],
    ['wait...', ['wait', '<dots>']],
    ['', []],
    ["'t", []],
  ])('reads %j as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['@brandcare 42 https://x.example/a?b=1 $12.50', ['<user>', '<num>', '<url>', '<money>']],
    ['the SD630 and the 3rd one', ['the', '<model>', 'and', 'the', '<nth>', 'one']],
    ['call `x = 1` first', ['call', '<code>', 'first']],
  ])('puts placeholders for handles, numbers, links and code in %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps offsets that cut the words out of the text again', () => {
    const text = 'Sorry — your CSV export 😡 isn’t done.';
    for (const token of readTokens(text)) {
      expect(token.start).toBeLessThan(token.end);
      expect(text.slice(token.start, token.end).length).toBe(token.end - token.start);
    }
    const csv = readTokens(text).find((token) => token.word === 'csv');
    expect(text.slice(csv?.start, csv?.end)).toBe('CSV');
  });

  it('sees a capitalised word inside a sentence as a name, not the one that starts it', () => {
    const [first, , third] = readTokens('Kestrel beats Brightline.');
    expect(first?.name).toBe(false);
    expect(third?.name).toBe(true);
  });
});
