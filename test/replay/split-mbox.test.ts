import { describe, expect, it } from 'vitest';
import { arrivedAt, folderOf, headOf } from '../../src/replay/mail-head.ts';
import { mostMailBytes, splitMbox } from '../../src/replay/split-mbox.ts';

const begin = 'From kim@acme.example Mon Feb  2 09:00:00 2026\n';

async function mailsOf(text: string, pieceBytes = 7): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      yield bytes.subarray(at, at + pieceBytes);
    }
  }
  const mails: string[] = [];
  for await (const mail of splitMbox(pieces())) mails.push(mail.toString());
  return mails;
}

describe('an mbox', () => {
  it.each([1, 2, 7, 64, 1_000])('gives the same mails in pieces of %i bytes', async (size) => {
    const mails = [
      'Subject: one\n\nHello\n\n',
      'Subject: two\n\nFrom here on\n\n',
      'Subject: three\n\nx',
    ];
    expect(await mailsOf(mails.map((mail) => begin + mail).join(''), size)).toEqual(mails);
  });

  it('does not begin a mail at a sentence that begins with "From"', async () => {
    const mail =
      'Subject: one\n\nFrom Monday to Friday at 10:30 it is slow.\nFrom what we see, yes.\n';
    expect(await mailsOf(begin + mail)).toEqual([mail]);
  });

  it.each([
    'From - Mon Feb  2 09:00:00 2026',
    'From MAILER-DAEMON Mon Feb 12 09:00:00 2026',
    'From 1816543@xxx Mon Feb 02 09:00:00 +0000 2026',
    'From "a b"@acme.example Mon Feb  2 09:00 2026',
  ])('begins a mail at %s, with or without CR', async (line) => {
    const text = `${begin}a: b\n\nx\n${line}\r\nc: d\r\n\r\ny\r\n`;
    expect(await mailsOf(text)).toEqual(['a: b\n\nx\n', 'c: d\r\n\r\ny\r\n']);
  });

  it('gives quoted beginnings back, once', async () => {
    expect(await mailsOf(`${begin}a: b\n\n>From here\n>>From there\n`)).toEqual([
      'a: b\n\nFrom here\n>From there\n',
    ]);
  });

  it('keeps the first 25 MB of a larger mail, and the mail behind it', async () => {
    const line = `${'x'.repeat(999)}\n`;
    const large = `a: b\n\n${line.repeat(27_000)}`;
    const mails = await mailsOf(`${begin}${large}${begin}c: d\n\ny\n`, 65_536);
    expect(mails.map((mail) => mail.length)).toEqual([mostMailBytes, 8]);
    expect(mails[1]).toBe('c: d\n\ny\n');
  });

  it('is none when it does not begin with "From "', async () => {
    await expect(mailsOf(`Subject: x\n\n${begin}`)).rejects.toThrow('this is not an mbox');
  });
});

describe('the head of a mail', () => {
  const at = (text: string): string | undefined =>
    arrivedAt(headOf(Buffer.from(text)))?.toISOString();

  it('tells when the last server received it, whatever its sender says', () => {
    const received = [
      'Received: from mx.example (mx.example [192.0.2.1])\r\n\tby in.example; Tue, 3 Feb 2026 10:00:00 +0100 (CET)',
      'Received: from there by mx.example; Mon, 2 Feb 2026 09:00:00 +0000',
      'Date: Sun, 1 Mar 2099 09:00:00 +0000',
    ].join('\r\n');
    expect(at(`${received}\r\n\r\nDate: no`)).toBe('2026-02-03T09:00:00.000Z');
  });

  it.each([
    ['Date: Mon, 02 Feb 2026 09:00:00 +0000', '2026-02-02T09:00:00.000Z'],
    ['Received: by in.example\nDate: Mon, 02 Feb 2026 09:00:00 +0000', '2026-02-02T09:00:00.000Z'],
    ['Date: yesterday', undefined],
    ['Date: Mon, 02 Feb 1970 09:00:00 +0000', undefined],
    ['Subject: none', undefined],
  ])('of %s gives %s', (head, date) => {
    expect(at(`${head}\n\nbody`)).toBe(date);
  });

  it('knows our own side by the domain of From', () => {
    const of = (from: string): string =>
      folderOf(headOf(Buffer.from(`From: ${from}\n\n`)), ['marlow.example']);
    expect(of('Ines <ines@marlow.example>')).toBe('sent');
    expect(of('ines@marlow.example')).toBe('sent');
    expect(of('ines@marlow.example (Ines)')).toBe('sent');
    expect(of('"ines@marlow.example" <kim@acme.example>')).toBe('inbox');
  });
});
