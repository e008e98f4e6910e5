import { describe, expect, it } from 'vitest';
import { mimeParts } from '../../src/parse/mime.ts';
import { parse } from '../../src/parse/parse.ts';
import { tidyBytes } from '../../src/parse/tidy-bytes.ts';

const options = { authservId: null, ownDomains: [], loopKey: null };
const read = (bytes: Uint8Array) => parse({ bytes, sizeBytes: bytes.length }, options);
const mail = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const from = 'From: Mia Berg <mia@customer.example>';
const words = 'We will not renew in May.';

describe('bodies that parsers lose', () => {
  it.each<[row: string, bytes: Buffer]>([
    ['33 CR alone', Buffer.from([from, 'Subject: S', '', words].join('\r'))],
    ['34 an empty line first', mail('', '', from, '', words)],
    ['34 a From line first', mail('From mia Tue Mar  3 09:12:00 2026', from, '', words)],
    ['36 no subtype', mail(from, 'Content-Type: text', '', words)],
    ['36 no subtype, with a charset', mail(from, 'Content-Type: text; charset=utf-8', '', words)],
    ['LF alone', Buffer.from([from, '', words].join('\n'))],
    ['mixed line ends', Buffer.from(`${from}\nSubject: S\r\n\r\n${words}\n`)],
    [
      '30 HTML alone in a multipart',
      mail(
        from,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        `<p>${words}</p>`,
        '--b--',
      ),
    ],
    [
      '30 an empty plain alternative',
      mail(
        from,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        '',
        '--b',
        'Content-Type: text/html',
        '',
        `<p>${words}</p>`,
        '--b--',
      ),
    ],
    [
      'a last boundary that is missing',
      mail(from, 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', words),
    ],
    ['an unknown encoding', mail(from, 'Content-Transfer-Encoding: x-uuu', '', words)],
    ['an unknown charset', mail(from, 'Content-Type: text/plain; charset=x-nobody', '', words)],
    [
      'a charset without end',
      mail(from, `Content-Type: text/plain; charset="${'x'.repeat(999)}`, '', words),
    ],
    [
      'more than 1,000 parts (39)',
      mail(
        from,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array.from({ length: 3_000 }, () => ['--b', '', words]).flat(),
      ),
    ],
    [
      'a head over 1 MiB (39)',
      mail(from, `References: ${'<a@b.example> '.repeat(90_000)}`, '', words),
    ],
  ])('pitfall %s: the words are there', async (_row, bytes) => {
    const message = await read(bytes);
    expect(`${message.ownWords}\n${message.elided.map((one) => one.text).join('\n')}`).toContain(
      words,
    );
    expect(message.from?.address).toBe('mia@customer.example');
  });

  it('says when it read the first bytes only', async () => {
    const parts = Array.from({ length: 3_000 }, () => ['--b', '', words]).flat();
    const bytes = mail(from, 'Content-Type: multipart/mixed; boundary=b', '', ...parts);
    expect((await read(bytes)).flags).toContain('fallback');
  });
});

describe('characters', () => {
  it.each<[name: string, type: string, encoding: string, body: string, text: string]>([
    [
      'windows-1252 (37)',
      'charset=windows-1252',
      '8bit',
      '\x93We leave\x94 \x96 \x80',
      '“We leave” – €',
    ],
    ['latin1', 'charset=iso-8859-1', '8bit', 'K\xfcndigung', 'Kündigung'],
    ['quoted-printable', 'charset=utf-8', 'quoted-printable', 'K=C3=BCndi=\r\ngung', 'Kündigung'],
    ['base64', 'charset=utf-8', 'base64', 'S8O8bmRpZ3VuZw==', 'Kündigung'],
    ['base64 with rubbish', 'charset=utf-8', 'base64', 'S8O8\r\n!!bmRpZ3VuZw==\r\n', 'Kündigung'],
    ['iso-2022-jp (38)', 'charset=iso-2022-jp', '7bit', '\x1b$B2rLs\x1b(B', '解約'],
    ['shift_jis', 'charset=shift_jis', '8bit', '\x89\xf0\x96\xf1', '解約'],
    ['koi8-r', 'charset=koi8-r', '8bit', '\xcf\xd4\xcb\xc1\xda', 'отказ'],
    ['NULs', 'charset=utf-8', '7bit', 'We\x00 leave', 'We leave'],
  ])('%s', async (_name, type, encoding, body, text) => {
    const head = [`Content-Type: text/plain; ${type}`, `Content-Transfer-Encoding: ${encoding}`];
    const { text: given } = await mimeParts(mail(from, ...head, '', body));
    expect(given.trim()).toBe(text);
  });

  it('are well-formed whatever comes', async () => {
    const bytes = Buffer.concat([
      mail(from, '', ''),
      Buffer.from([0xed, 0xa0, 0x80, 0xff, 0xfe, 0]),
    ]);
    const { ownWords } = await read(bytes);
    expect(ownWords.isWellFormed()).toBe(true);
    expect(ownWords).not.toContain('\u0000');
  });
});

describe('tidyBytes', () => {
  it('leaves a good mail as it is', () => {
    const bytes = mail(from, 'Content-Type: text/plain', '', words);
    expect(tidyBytes(bytes)).toEqual({ bytes, cut: false });
  });

  it('does not touch a lone CR inside a mail with LF', () => {
    const bytes = Buffer.from('From: a@b.example\n\none\rtwo\n');
    expect(tidyBytes(bytes).bytes.equals(bytes)).toBe(true);
  });

  it('reads the first 40 MB of a larger mail, and says so', () => {
    const { bytes, cut } = tidyBytes(Buffer.alloc(40_000_001, 65));
    expect([bytes.length, cut]).toEqual([40_000_000, true]);
  });
});

describe('attachments', () => {
  it('are named, typed and measured, and their text is not the author', async () => {
    const message = await read(
      mail(
        from,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        words,
        '--b',
        'Content-Type: application/pdf; name="a.pdf"',
        'Content-Disposition: attachment; filename="=?utf-8?Q?K=C3=BCndigung=2Epdf?="',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--b--',
      ),
    );
    expect(message.ownWords).toBe(words);
    expect(message.attachments).toEqual([
      { name: 'Kündigung.pdf', type: 'application/pdf', sizeBytes: 3 },
    ]);
  });

  it('a mail within a mail is not new text (pitfall 35)', async () => {
    const message = await read(
      mail(
        from,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        words,
        '--b',
        'Content-Type: message/rfc822',
        '',
        'From: x@y.example',
        'Subject: inner',
        '',
        'inner words',
        '--b--',
      ),
    );
    expect(message.ownWords).toBe(words);
  });
});
