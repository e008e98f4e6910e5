import { describe, expect, it } from 'vitest';
import { clean, oneLine } from '../../../src/compose/mails/clean.ts';
import { defang } from '../../../src/compose/mails/defang.ts';
import type { CitedQuote } from '../../../src/compose/mails/facts.ts';
import { layOut } from '../../../src/compose/mails/layout.ts';
import { quotable, quoteBlocks, sentenceOf } from '../../../src/compose/mails/quote.ts';
import { asId } from '../../../src/domain/ids.ts';
import { facts, quotes } from './samples.ts';

describe('links of a customer are made unclickable', () => {
  it.each([
    ['https://evil.com/a?b=c', 'hxxps://evil[.]com/a?b=c'],
    ['http://EVIL.com', 'hxxp://EVIL[.]com'],
    ['see www.evil.com.', 'see www[.]evil[.]com.'],
    ['evil.co.uk/x', 'evil[.]co[.]uk/x'],
    ['ftp://evil.com', 'ftp[:]//evil[.]com'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['192.0.2.7', '192[.]0[.]2[.]7'],
    ['the file report.csv is empty', 'the file report.csv is empty'],
    ['it fails. Then it stops.', 'it fails. Then it stops.'],
    ['version 3.2.1 and 4.5', 'version 3.2.1 and 4.5'],
    ['bücher.de', 'bücher[.]de'],
  ])('%s', (text, expected) => {
    expect(defang(text)).toBe(expected);
  });
});

describe('a sentence of a customer is whole', () => {
  it.each([
    'We told Dr. Okafor and Prof. Lind that the export of Harrow Ltd. fails.',
    'It takes approx. 40 minutes near St. Mary and we are annoyed.',
    'The files of Messrs. Vane are gone.',
  ])('%s', (sentence) => {
    const text = `Hello. ${sentence} Thanks.`;
    const quote = sentence.slice(-14, -1);
    const start = text.indexOf(quote);
    const evidence = { part: 'ownWords', start, end: start + quote.length, quote } as const;
    expect(sentenceOf(text, evidence)).toBe(sentence);
  });

  it('ends at a company where the next one begins', () => {
    const text = 'We work for Harrow Ltd. The export fails.';
    const start = text.indexOf('The');
    const evidence = { part: 'ownWords', start, end: start + 3, quote: 'The' } as const;
    expect(sentenceOf(text, evidence)).toBe('The export fails.');
  });
});

describe('text of a customer is cleaned', () => {
  it.each([
    ['bidi controls', 'pay\u202e\u2066exe\u2069', 'payexe'],
    ['zero width', 'can\u200bcel', 'cancel'],
    ['control characters', 'a\u0000b\u001bc', 'abc'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['line separators', 'a\u2028b\r\nc', 'a\nb\nc'],
  ])('of %s', (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('is cut at a word, and says so', () => {
    expect(oneLine('The nightly export fails', 16)).toBe('The nightly…');
    expect(oneLine(' a \n b ')).toBe('a b');
    expect(oneLine('')).toBe('');
  });

  it.each([
    ['Your verification code is 482 913.', 'Your verification code is ••••.'],
    ['PIN: 1234', 'PIN: ••••'],
    ['We lost 1234 rows', 'We lost 1234 rows'],
  ])('of sign-in codes: %s', (text, expected) => {
    expect(quotable(text)).toBe(expected);
  });
});

describe('quotes', () => {
  const evidenceOf = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return { part: 'ownWords' as const, start, end: start + quote.length, quote };
  };

  it('are the whole sentence in which the evidence stands', () => {
    const text = 'Hi. If this fails again we will cancel the contract. Thanks!';
    expect(sentenceOf(text, evidenceOf(text, 'we will cancel'))).toBe(
      'If this fails again we will cancel the contract.',
    );
  });

  it('are the evidence itself when the sentence is endless or the range is wrong', () => {
    const text = `${'word '.repeat(300)}we will cancel`;
    expect(sentenceOf(text, evidenceOf(text, 'we will cancel'))).toBe('we will cancel');
    expect(sentenceOf('other', { part: 'ownWords', start: 1, end: 9, quote: 'x y' })).toBe('x y');
  });

  it('are at most 1,500 characters together and never twice the same', () => {
    const many = Array.from(
      { length: 40 },
      (_, at): CitedQuote => ({
        ...(quotes[0] as CitedQuote),
        messageId: asId(`m-${at % 3}`),
        text: `${at % 20} ${'very long '.repeat(60)}`,
      }),
    );
    const text = quoteBlocks(facts, many)
      .map((one) => ('text' in one ? one.text : ''))
      .join('');
    expect(text.length).toBeLessThanOrEqual(1_500 + 2 * 6 + 3);
    expect(quoteBlocks(facts, [...quotes, ...quotes])).toEqual(quoteBlocks(facts, quotes));
    expect(quoteBlocks(facts, [])).toEqual([]);
  });

  it.each([
    ['Ida Noor', 'Ida Noor', ''],
    ['Jürgen Wächter', 'Jürgen Wächter', ''],
    ['ليلى حداد', 'ليلى حداد', 'isolated'],
    ['נועה \u202eכהן', 'נועה כהן', 'isolated'],
  ])('keep the date behind a name, whichever way it is written: %s', (name, shown, how) => {
    const quote: CitedQuote = {
      ...(quotes[0] as CitedQuote),
      from: { name, address: 'ida@acme.example' },
    };
    const { text, html } = layOut('Escalation', quoteBlocks(facts, [quote]));
    expect(html).toContain(`<bdi>${shown}</bdi>, 5 May`);
    expect(text).toContain(`  ${how === '' ? shown : `\u2068${shown}\u2069`}, 5 May`);
  });
});
