import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { tellingOf } from '../../src/analyze/detectors/telling.ts';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { logitOf } from '../../src/analyze/model/sentence-model.ts';

const marker = nameMarker([], []);

/** What telling a sentence adds to what the model says of it, by its first words. */
function added(start: string, framed: boolean, language = 'en'): number {
  const ownWords =
    'We will not renew our contract. How long is our notice period? Please confirm the last day.';
  const text = readText({ language, subject: 'Our contract ends', ownWords }, marker);
  const sentence = text.sentences.find((one) => one.text.startsWith(start));
  if (!sentence) throw new Error(`no sentence begins with ${start}`);
  const logits = logitOf('leave', text, sentence) + logitOf('quote', text, sentence);
  const said = language === 'en' ? logits : 0;
  return tellingOf('leave', text, sentence, framed) - said;
}

/** The first quotation of every signal of a mail. */
function firstQuotes(ownWords: string, subject = ''): string[] {
  const mail = { origin: 'person', language: 'en', subject, subjectIsNew: true, ownWords } as const;
  const { signals } = analyze(mail, { competitors: [], ownBrands: [] });
  return signals.map((one) => one.evidence[0].quote);
}

describe('how well a sentence tells it alone', () => {
  it('is what the model says of a plain statement, and how often readers quote the like', () => {
    expect(added('We will', false)).toBeCloseTo(0);
  });

  it('is more where a frame knows its words, also in a language that the model does not read', () => {
    expect(added('We will', true)).toBeGreaterThan(1);
    expect(added('We will', true, 'de')).toBeGreaterThan(added('We will', false, 'de'));
  });

  it.each(['How long', 'Please confirm', 'Our contract'])('is less for "%s …"', (start) => {
    expect(added(start, false)).toBeLessThan(-1);
  });
});

it('readers rather quote the notice than the courtesies around it', () => {
  const ownWords =
    'I hope you are well. We are ending our contract with you on 31 May. Thank you for everything.';
  const text = readText({ language: 'en', subject: null, ownWords }, marker);
  const quoted = text.sentences.map((one) => logitOf('quote', text, one));
  expect(quoted.indexOf(Math.max(...quoted))).toBe(1);
});

describe('the sentence that is quoted first', () => {
  it('is a sentence of the mail rather than its subject', () => {
    const quotes = firstQuotes(
      'Hello,\n\nplease take this as notice that we are ending our contract with you on 31 May.\n\nMaria',
      'Ending our contract',
    );
    expect(quotes[0]).toContain('we are ending our contract with you on 31 May');
  });

  it('is the subject where nothing else says it', () => {
    expect(firstQuotes('See above.', 'Cancel our contract with you')).toContain(
      'Cancel our contract with you',
    );
  });
});
