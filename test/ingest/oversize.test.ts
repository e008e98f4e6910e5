import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, until } from './bench-mailbox.ts';

const attachment = `${'QUJD'.repeat(19)}\r\n`.repeat(700);

const alternatives = [
  'From: Ida Brandt <ida@hollowoak.example>',
  'To: support@ourco.example',
  'Subject: The import broke again',
  'X-Long: first',
  '\tsecond',
  'Message-ID: <big@hollowoak.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary="inner"',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'We are losing patience =E2=80=93 really.',
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>We are losing patience</p>',
  '--inner--',
  '--outer',
  'Content-Type: application/zip; name="dump.zip"',
  'Content-Disposition: attachment; filename="dump.zip"',
  'Content-Transfer-Encoding: base64',
  '',
  attachment,
  '--outer',
  'Content-Type: text/plain; name="log.txt"',
  'Content-Disposition: attachment; filename="log.txt"',
  '',
  'not words of the author',
  '--outer--',
  '',
].join('\r\n');

const plain = `Subject: long\r\nContent-Type: text/plain\r\n\r\n${'word '.repeat(20_000)}\r\n`;

describe('a mail over the size limit', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await createBench();
    bench.start({ options: { wholeMailBytes: 20_000, partBytes: 4_000 } });
    await until('first reading', () => bench.store.polls.length >= 2);
  });
  afterEach(() => bench.stop());

  const only = async () => {
    await until('the mail', () => bench.store.mails().length === 1);
    const [row] = bench.store.mails();
    if (!row) throw new Error('no row');
    return { row, bytes: Buffer.from(row.raw.bytes) };
  };

  it('is read by its headers and text parts, nesting kept, attachments left on the server', async () => {
    const fetches = () => bench.server.commands.filter((c) => c === 'UID FETCH').length;
    const before = fetches();
    bench.server.append('support', 'INBOX', alternatives);
    const { row, bytes } = await only();
    // Its size, its outline, its text: the mail itself is never asked for.
    expect(fetches() - before).toBe(3);
    expect(row.kind).toBe('oversize');
    expect(row.raw.sizeBytes).toBe(alternatives.length);
    expect(bytes.length).toBeLessThan(2_000);
    const parsed = await simpleParser(bytes);
    expect(parsed.subject).toBe('The import broke again');
    expect(parsed.messageId).toBe('<big@hollowoak.example>');
    expect(parsed.text?.trim()).toBe('We are losing patience – really.');
    expect(parsed.html).toContain('<p>We are losing patience</p>');
    expect(parsed.headers.get('x-long')).toBe('first second');
    expect(parsed.attachments).toEqual([]);
  });

  it('gives the same bytes each time, so that a renumbering does not make it new', async () => {
    bench.server.append('support', 'INBOX', alternatives);
    await only();
    bench.server.renumber('support', 'INBOX');
    await until('the second row', () => bench.store.rows.length === 2);
    expect(bench.store.mails()).toHaveLength(1);
  });

  it('of a single text part is cut', async () => {
    bench.server.append('support', 'INBOX', plain);
    const { row, bytes } = await only();
    expect(row.kind).toBe('oversize');
    expect(bytes.toString()).toMatch(
      /^Subject: long\r\nMIME-Version: 1\.0\r\nContent-Type: text\/plain/,
    );
    expect(bytes.length).toBeGreaterThan(4_000);
    expect(bytes.length).toBeLessThan(4_300);
  });

  it('without any text part is read by its first bytes', async () => {
    const body = `Content-Type: application/pdf\r\n\r\n${attachment}`;
    bench.server.append('support', 'INBOX', `Subject: scan\r\n${body}`);
    const { row, bytes } = await only();
    expect(row.kind).toBe('oversize');
    expect(bytes.toString()).toMatch(/^Subject: scan/);
  });

  it('is never loaded whole, also when the server lies about its size', async () => {
    bench.server.faults.reportSize = 500;
    bench.server.append('support', 'INBOX', alternatives);
    const { row, bytes } = await only();
    expect(row.kind).toBe('oversize');
    expect(bytes.length).toBeLessThan(2_000);
  });
});
