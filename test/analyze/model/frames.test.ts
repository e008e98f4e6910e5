import { describe, expect, it } from 'vitest';
import { compileFrames, findFrames } from '../../../src/analyze/model/frames.ts';
import { readTokens } from '../../../src/analyze/model/tokens.ts';

const found = (frame: string, text: string): boolean =>
  findFrames(compileFrames([frame]), readTokens(text)).length > 0;

describe('compileFrames', () => {
  it.each([
    ['close my|our account', 'please close our account', true],
    ['close my|our account', 'please close the account', false],
    ['close my? account', 'close account', true],
    ['my? account closed', 'my account closed', true],
    ['cancel ~ contract', 'cancel the whole damned contract', true],
    ['cancel ~ contract', 'cancel one two three four contract', false],
    ['cancel ~ contract', 'Cancel. The contract is signed', false],
    ['leaving <name>', 'we are leaving Kestrel', true],
    ['leaving <name>', 'we are leaving early', false],
    ['as _ as', 'as good as', true],
    ['as _ as', 'as as', false],
  ])('%j on %j is %j', (frame, text, expected) => {
    expect(found(frame, text)).toBe(expected);
  });

  it('refuses a frame without a first word', () => {
    expect(() => compileFrames(['~ account'])).toThrow('starts with a word');
  });

  it('reports the longest way only, once per family and start', () => {
    const hits = findFrames(
      compileFrames(['close, close my account']),
      readTokens('close my account'),
    );
    expect(hits).toEqual([{ family: 0, from: 0, to: 3 }]);
  });
});
