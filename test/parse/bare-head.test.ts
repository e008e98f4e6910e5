import { describe, expect, it } from 'vitest';
import { bareHead } from '../../src/parse/bare-head.ts';

const bare = (mail: string): string => bareHead(Buffer.from(mail, 'latin1')).toString('latin1');

describe('the head that the MIME parser is given', () => {
  it('has the fields that tell how the body is read, folded as they were', () => {
    const mail =
      'From: ida@acme.example\r\nContent-Type: multipart/mixed;\r\n boundary=b\r\nTo: a@b.example,\r\n c@d.example\r\nMIME-Version: 1.0\r\n\r\nTo: in the body\r\n';
    expect(bare(mail)).toBe(
      'Content-Type: multipart/mixed;\r\n boundary=b\r\nMIME-Version: 1.0\r\n\r\nTo: in the body\r\n',
    );
  });

  it('keeps lines that are no fields, as the parser sees them', () => {
    expect(bare('no field\nSubject: one\n\tand more\nX Y: two\n\nbody')).toBe(
      'no field\nX Y: two\n\nbody',
    );
  });

  it('may be empty', () => {
    expect(bare('Subject: one\n\nbody')).toBe('\nbody');
  });

  it.each([
    ['a mail without a body', 'Subject: one\r\nFrom: a@b.example\r\n'],
    ['a head that is too long', `X-A: ${'a'.repeat(70_000)}\r\nFrom: a@b.example\r\n\r\nbody`],
  ])('leaves %s as it is', (_, mail) => {
    expect(bare(mail)).toBe(mail);
  });
});
