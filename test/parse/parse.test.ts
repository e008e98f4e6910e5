import { describe, expect, it } from 'vitest';
import { signLoop } from '../../src/domain/loop.ts';
import { addressesOf } from '../../src/parse/addresses.ts';
import { decodeWords, wellFormed } from '../../src/parse/decode-words.ts';
import { detectLanguage } from '../../src/parse/language.ts';
import { parse } from '../../src/parse/parse.ts';
import { headerOf, headersOf, rawHeaders } from '../../src/parse/raw-headers.ts';

const options = { authservId: 'mx.vendor.example', ownDomains: [], loopKey: 'key' };
const mail = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');
const read = (...lines: readonly string[]) => {
  const bytes = mail(...lines);
  return parse({ bytes, sizeBytes: bytes.length }, options);
};
const from = 'From: Mia Berg <mia@customer.example>';

describe('a mail', () => {
  it('is read into a Message', async () => {
    const message = await read(
      'From: =?utf-8?B?TWlhIELDtnJn?= <Mia@Customer.example>',
      'To: Help <help@vendor.example>, "Lind, Ada" <ada@vendor.example>',
      'Cc: cfo@customer.example',
      'Subject: =?utf-8?Q?K=C3=BCndigung?= of the',
      ' large plan',
      'Date: Tue, 3 Mar 2026 09:12:00 +0100',
      'Message-ID: <1@customer.example>',
      '',
      'We will not renew our contract with you in May.',
    );
    expect(message).toEqual({
      from: { name: 'Mia Börg', address: 'mia@customer.example' },
      sender: 'unknown',
      to: [
        { name: 'Help', address: 'help@vendor.example' },
        { name: 'Lind, Ada', address: 'ada@vendor.example' },
      ],
      cc: [{ name: '', address: 'cfo@customer.example' }],
      subject: 'Kündigung of the large plan',
      subjectIsNew: true,
      messageId: '<1@customer.example>',
      inReplyTo: null,
      references: [],
      date: new Date('2026-03-03T08:12:00Z'),
      dateOffsetMinutes: 60,
      origin: 'person',
      originWhy: 'no sign of a machine',
      language: 'en',
      ownWords: 'We will not renew our contract with you in May.',
      elided: [],
      calendar: null,
      attachments: [],
      loop: false,
      flags: [],
    });
  });

  it.each([
    ['nothing at all', ''],
    ['only an empty line', '\r\n'],
    ['only a header', 'Subject: x'],
    ['only rubbish', '\u0000\u0001\u00ff: : :'],
    ['a header without a name', ': x\r\n\r\ny'],
  ])('is a Message also from %s', async (_name, text) => {
    const message = await read(text);
    expect(message).toMatchObject({ from: null, messageId: null, date: null });
    expect(message.flags).toContain('no-single-from');
  });
});

describe('the sender (failures.md 33, 34)', () => {
  it.each<[name: string, lines: string[]]>([
    ['two From headers', [from, 'From: ceo@vendor.example']],
    ['two addresses', ['From: mia@customer.example, ceo@vendor.example']],
    ['none', ['Subject: x']],
    ['no address in it', ['From: Mia Berg']],
  ])('is nobody with %s', async (_name, lines) => {
    const message = await read(...lines, '', 'x');
    expect(message).toMatchObject({ from: null, sender: 'unknown' });
    expect(message.flags).toContain('no-single-from');
  });

  it('is not made by a display name that decodes into an address', async () => {
    const word = '=?utf-8?Q?ceo=40vendor.example_=3Cceo=40vendor.example=3E?=';
    const message = await read(`From: ${word} <mia@customer.example>`, '', 'x');
    expect(message.from?.address).toBe('mia@customer.example');
  });
});

describe('Authentication-Results (RFC 8601 §5, failures.md 82)', () => {
  const received = 'Received: from customer.example by mx.vendor.example; Tue, 3 Mar 2026';
  it.each<[verdict: string, name: string, lines: string[]]>([
    ['pass', 'our server', ['Authentication-Results: mx.vendor.example; dmarc=pass', received]],
    ['pass', 'capitals', ['Authentication-Results: MX.Vendor.example; DMARC=PASS', received]],
    ['fail', 'our server', ['Authentication-Results: mx.vendor.example; dmarc=fail', received]],
    ['pass', 'both', ['Authentication-Results: mx.vendor.example; dkim=pass; spf=pass', received]],
    ['unknown', 'one of two', ['Authentication-Results: mx.vendor.example; dkim=pass', received]],
    ['unknown', 'another id', ['Authentication-Results: mx.other.example; dmarc=pass', received]],
    [
      'unknown',
      'a longer id',
      ['Authentication-Results: mx.vendor.example.x; dmarc=pass', received],
    ],
    [
      'unknown',
      'a forged one below two hops',
      [received, received, 'Authentication-Results: mx.vendor.example; dmarc=pass'],
    ],
    ['unknown', 'none', [received]],
  ])('%s: %s', async (verdict, _name, lines) => {
    expect((await read(...lines, from, '', 'x')).sender).toBe(verdict);
  });
});

describe('subject, ids and date', () => {
  it.each(['Re: x', 'AW: x', 'Fwd: x', 'RE[2]: x', '回复：x', 'Odp: x'])(
    '%s is carried over, not new',
    async (subject) => {
      const word = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
      const message = await read(from, `Subject: ${word}`, '', 'x');
      expect(message).toMatchObject({ subject, subjectIsNew: false });
    },
  );

  it('a subject below In-Reply-To is not new', async () => {
    const message = await read(from, 'Subject: x', 'In-Reply-To: <1@vendor.example>', '', 'x');
    expect(message).toMatchObject({ subjectIsNew: false, inReplyTo: '<1@vendor.example>' });
  });

  it('reads ids that a program encoded as if they were words (RFC 2047 §5 forbids it)', async () => {
    const coded = '=?utf-8?q?=3C1=40vendor?=\r\n =?utf-8?q?=2Eexample=3E?=';
    const message = await read(from, `In-Reply-To: ${coded}`, `References: ${coded}`, '', 'x');
    const id = '<1@vendor.example>';
    expect(message).toMatchObject({ inReplyTo: id, references: [id] });
  });

  it('keeps the last 50 of 100,000 references (failures.md 44)', async () => {
    const ids = Array.from({ length: 1_000 }, (_one, at) => `<${at}@a.example>`);
    const message = await read(from, `References: ${ids.join('\r\n ')}`, '', 'x');
    expect(message.references).toHaveLength(50);
    expect(message.references.at(-1)).toMatch(/^<\d+@a\.example>$/);
  });

  it.each<[value: string, at: string | null, offset: number | null]>([
    ['Tue, 3 Mar 2026 09:12:00 -0530', '2026-03-03T14:42:00.000Z', -330],
    ['Tue, 3 Mar 2026 09:12:00 +0000 (UTC)', '2026-03-03T09:12:00.000Z', 0],
    ['3 Mar 2026 09:12:00 GMT', '2026-03-03T09:12:00.000Z', null],
    ['Fri, 32 Foo 99999', null, null],
    ['', null, null],
  ])('the date "%s" is %s', async (value, at, offset) => {
    const message = await read(from, `Date: ${value}`, '', 'x');
    expect(message.date?.toISOString() ?? null).toBe(at);
    expect(message.dateOffsetMinutes).toBe(offset);
  });
});

describe('our own mails that come back', () => {
  it.each<[loop: boolean, signature: string]>([
    [true, signLoop('7', 'key')],
    [false, signLoop('7', 'other key')],
    [false, 'x'],
    [false, ''],
  ])('loop is %s for the signature %s', async (loop, signature) => {
    const head = ['X-Defuse-Id: 7', `X-Defuse-Signature: ${signature}`];
    expect((await read(from, ...head, '', 'x')).loop).toBe(loop);
  });
});

describe('addresses of a raw field', () => {
  it.each<[raw: string, addresses: string[]]>([
    ['a@b.example', ['a@b.example']],
    ['A <A@B.example>, c@d.example', ['a@b.example', 'c@d.example']],
    ['"x, y" <a@b.example>; c@d.example', ['a@b.example', 'c@d.example']],
    ['Team: a@b.example, c@d.example;', ['a@b.example', 'c@d.example']],
    ['undisclosed-recipients:;', []],
    ['<mailto:a@b.example>', ['a@b.example']],
    ['a@b.example (Mia)', ['a@b.example']],
    ['"a@b.example" <c@d.example>', ['c@d.example']],
    ['<a@b.example', ['a@b.example']],
    ['a@@b', []],
    ['\r\nBcc: x@y.example', ['x@y.example']],
    ['g:('.repeat(20), []],
    ['', []],
  ])('%j has %j', (raw, addresses) => {
    expect(addressesOf(raw).map((one) => one.address)).toEqual(addresses);
  });

  it('reads at most 1,000 of them, names without control and direction marks', () => {
    expect(addressesOf('a@b.example,'.repeat(2_000))).toHaveLength(1_000);
    expect(addressesOf('"\u202eevil\u0007" <a@b.example>')[0]?.name).toBe('evil');
  });
});

describe('encoded words (RFC 2047)', () => {
  it.each<[raw: string, text: string]>([
    ['=?utf-8?Q?K=C3=BCndigung?=', 'Kündigung'],
    ['=?UTF-8?b?S8O8?= =?UTF-8?b?bmRpZ3VuZw==?=', 'Kündigung'],
    ['=?iso-8859-1*de?q?K=FC?=', 'Kü'],
    ['=?x-nobody?q?K=FC?=', 'Kü'],
    ['=?utf-8?Q?broken', '=?utf-8?Q?broken'],
    [Buffer.from('Kündigung').toString('latin1'), 'Kündigung'],
    ['plain', 'plain'],
  ])('%j is %j', (raw, text) => {
    expect(decodeWords(raw)).toBe(text);
  });

  it('leaves no NUL and no lone surrogate', () => {
    expect(wellFormed('a\u0000b\ud800')).toBe('ab\ufffd');
  });
});

describe('raw headers', () => {
  it('are unfolded, in order, names in lower case, without lines that are none', () => {
    const headers = rawHeaders(mail('A: 1', ' 2', 'rubbish', 'a: 3', '', 'b: 4'));
    expect(headersOf(headers, 'a')).toEqual(['1 2', '3']);
    expect(headerOf(headers, 'b')).toBe('');
  });

  it('are at most 2,000', () => {
    expect(rawHeaders(Buffer.from('x: 1\n'.repeat(20_000)))).toHaveLength(2_000);
  });
});

describe('language', () => {
  it.each<[language: string, text: string]>([
    ['en', 'We are looking at other vendors and will not renew.'],
    ['de', 'Wir sind mit der Leistung nicht zufrieden und kündigen den Vertrag zum Jahresende.'],
    ['fr', 'Nous ne sommes pas satisfaits et nous allons résilier notre contrat cette année.'],
    ['es', 'No estamos satisfechos con el servicio y vamos a cancelar nuestro contrato.'],
    ['und', 'ok'],
    ['und', ''],
    ['und', '12345 67890 !!! ??? 12345'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
