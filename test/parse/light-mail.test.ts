import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { lightMail } from '../../src/parse/light-mail.ts';
import { mimeParts } from '../../src/parse/mime.ts';

function lines(bytes: number): string {
  const data = Buffer.alloc(bytes, 'picture').toString('base64');
  return data.replaceAll(/.{76}/g, '$&\r\n');
}

interface Made {
  readonly type?: string;
  readonly body?: string;
  readonly boundary?: string;
  readonly extra?: string;
}

function mail({
  type = 'image/png; name="a.png"',
  body = lines(5_000),
  boundary = 'b1',
  extra = '',
}: Made) {
  const text = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a"\r\n${extra}\r\n${body}\r\n--b1--\r\n`;
  return Buffer.from(text, 'latin1');
}

async function asBefore(bytes: Buffer) {
  const { attachments, text } = await simpleParser(bytes, { skipImageLinks: true });
  return { text: text ?? '', sizes: attachments.map((one) => one.size) };
}

async function now(bytes: Buffer) {
  const { attachments, text } = await mimeParts(bytes);
  return { text, sizes: attachments.map((one) => one.sizeBytes) };
}

describe('a mail without the bytes of what is only counted', () => {
  it.each([1_000, 5_000, 5_001, 5_002, 5_003, 60_000])(
    'tells the size of a picture of %i bytes',
    async (bytes) => {
      const made = mail({ body: lines(bytes) });
      expect(lightMail(made).bytes.length).toBeLessThan(made.length - bytes);
      expect(await now(made)).toEqual({ text: 'Hello', sizes: [bytes] });
      expect(await now(made)).toEqual(await asBefore(made));
    },
  );

  it('counts several, and keeps what stands between them', async () => {
    const [one, two] = [
      mail({}).toString('latin1'),
      mail({ body: lines(2_000) }).toString('latin1'),
    ];
    const both = Buffer.from(one.replace('--b1--\r\n', two.slice(two.indexOf('--b1'))), 'latin1');
    expect(lightMail(both).sizes.size).toBe(2);
    expect(await now(both)).toEqual(await asBefore(both));
  });

  const left: Readonly<Record<string, Made>> = {
    'a calendar': { type: 'text/calendar' },
    'a text': { type: 'text/plain; name="a.txt"' },
    'a calendar under the name of bytes': { type: 'application/octet-stream; name="a.ics"' },
    'a calendar under the name of a picture': { type: 'image/png; name="a.ics"' },
    'a letter that is no base64': { body: `${lines(3_000)}!` },
    'a line that ends in the middle of four letters': {
      body: lines(3_000).replace('\r\n', '\r\nA\r\n'),
    },
    'a line without CR': { body: lines(3_000).replace('\r\n', '\n') },
    'padding in the middle': { body: lines(3_000).replace(/..\r\n/, '==\r\n') },
    'an empty line in the middle': { body: lines(3_000).replace('\r\n', '\r\n\r\n') },
    'too little at the end': { body: lines(3_000).slice(0, -1) },
    'a second encoding': { extra: 'Content-Transfer-Encoding: 7bit\r\n' },
    'another boundary': { boundary: 'b2' },
    'a boundary that is no plain one': { boundary: 'b1 ' },
    'something small': { body: lines(100) },
  };
  it.each(Object.keys(left))('leaves %s as it came', async (what) => {
    const made = mail(left[what] ?? {});
    expect(lightMail(made).bytes).toBe(made);
    expect((await now(made)).sizes).toEqual((await asBefore(made)).sizes);
  });

  it('reads a part that quotes another mail as the text it is', async () => {
    const quoted = mail({}).toString('latin1').replaceAll('b1', 'b7');
    const made = Buffer.from(
      `Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n${quoted}\r\n--b1--\r\n`,
    );
    expect(lightMail(made).bytes).toBe(made);
  });
});
