import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import { detectors } from '../../src/analyze/detectors/index.ts';
import { english } from '../../src/analyze/language/classes.ts';
import { compileFrames, hasFrame } from '../../src/analyze/language/frames.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import type { Signal, SignalKind } from '../../src/domain/signal.ts';

const context: AnalyzeContext = {
  competitors: [
    { name: 'Vantario', aliases: [], commonWord: false },
    { name: 'Mosaic', aliases: ['Mosaic Ops'], commonWord: true },
  ],
  ownBrands: ['Tidepool'],
};
const signalsOf = (ownWords: string): readonly Signal[] =>
  analyze({ origin: 'person', language: 'en', subject: '', subjectIsNew: false, ownWords }, context)
    .signals;
const told = (signal: Signal): string =>
  [signal.kind, 'form' in signal ? signal.form : '', 'intensity' in signal ? signal.intensity : '']
    .join(' ')
    .trim();
const examples = [
  ...new Set(detectors.flatMap(({ fires, silent }) => [...fires, ...silent])),
].filter((one) => /[^.]\.$/.test(one));

const known = new Map<string, readonly Signal[]>();
function plainOf(text: string): readonly Signal[] {
  const signals = known.get(text) ?? signalsOf(text);
  known.set(text, signals);
  return signals;
}

/** Of what is told with a full stop and with another mark, what differs. */
function differences(mark: string, of: (signal: Signal) => boolean): string[] {
  return examples.flatMap((one) => {
    const [plain, marked] = [plainOf(one), signalsOf(one.slice(0, -1) + mark)].map((signals) =>
      signals.filter(of).map(told).join(', '),
    );
    return plain === marked ? [] : [`${one} ${plain} / ${marked}`];
  });
}

describe('the end of a sentence', () => {
  it.each(['…', '...', ''])('says the same with "%s" as with a full stop', (mark) => {
    expect(differences(mark, () => true)).toEqual([]);
  });

  it('says the same with "!" but for the tone, which may be the louder or the merrier', () => {
    expect(differences('!', ({ kind }) => kind !== 'frustration')).toEqual([]);
  });

  // Two of them are a feature of the learned model ("s:!!"), which has a say in these.
  const learned: readonly SignalKind[] = ['frustration', 'evaluating-alternatives', 'delay'];
  it('says the same with "!!" but for what the model hears in it', () => {
    expect(differences('!!', ({ kind }) => !learned.includes(kind))).toEqual([]);
  });

  it.each(['My boss wants out', 'We are done here', 'You are going to lose us', 'It is back'])(
    'is read at "%s", whatever ends it',
    (text) => {
      const kinds = ['.', '!', '!!', '…', ''].map((mark) =>
        signalsOf(text + mark)
          .filter(({ kind }) => kind !== 'frustration')
          .map(told),
      );
      expect(new Set(kinds.map((one) => one.join())).size).toBe(1);
      expect(kinds[0]).not.toEqual([]);
    },
  );

  it.each(['.', '!', '!!', '!!!', '...', '…', '?!', '!?', ''])('is "." of a frame: %s', (mark) => {
    expect(stands('wants out .|, ', `She wants out${mark}`)).toBe(true);
  });

  it('is not "." of a frame where it asks, and "?" only where it does', () => {
    expect(stands('wants out .|, ', 'She wants out??')).toBe(false);
    expect(
      ['?', '??', '?!', '.', ''].map((mark) => stands('seriously ? $', `Seriously${mark}`)),
    ).toEqual([true, true, true, false, false]);
  });

  it('has no other mark in a frame', () => {
    expect(() => compileFrames('wants out .|!', english)).toThrow('no such mark');
  });
});

function stands(frame: string, ownWords: string): boolean {
  const { sentences } = readText({ language: 'en', subject: null, ownWords }, (words, quoted) => ({
    words,
    quoted,
    rivals: new Map(),
  }));
  return sentences.some((one) => hasFrame(compileFrames(frame, english), one));
}
