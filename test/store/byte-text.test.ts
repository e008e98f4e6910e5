import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf, bytesParameter, byteText, selectBytes } from '../../src/store/byte-text.ts';
import { message } from '../../src/store/tables/mail.ts';
import { onEachDatabase } from './databases.ts';

const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const samples: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['a mail of plain letters', Buffer.from('Subject: A question\r\n\r\nHello,\r\n')],
  ['letters of other languages', Buffer.from('Grüße aus Malmö, s’il vous plaît. '.repeat(30))],
  ['what looks like an escape', Buffer.from('\\x41 \\101 \\\\ \\')],
  ['what begins as hexadecimal digits do', Buffer.from('\\x')],
  ['every byte there is', every],
  ['a U+0000 among letters', Buffer.from('before\0after'.repeat(20))],
  ['more than a megabyte', Buffer.alloc(1_200_000, 'a line of text\\\r\n')],
];

it('brings any bytes back', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      expect(bytesOf(byteText(pieces)).equals(bytes)).toBe(true);
      // The other way each byte takes two digits, and two characters say which way it is.
      expect(byteText(pieces).length).toBeLessThanOrEqual(bytes.length * 2 + 2);
    }),
  );
});

onEachDatabase('bytes as text', (store) => {
  it.each(samples)('takes and gives back %s', async (_, bytes) => {
    const [row] = await store().rows<{ same: string; text: string }>(sql`with
      message as (select ${bytesParameter([bytes])} as raw)
      select encode(raw, 'hex') as same, ${selectBytes(message.raw)} as text from message`);
    expect(row?.same).toBe(bytes.toString('hex'));
    expect(bytesOf(row?.text ?? '').equals(bytes)).toBe(true);
  });
});
