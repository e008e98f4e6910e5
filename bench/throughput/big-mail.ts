import { sql } from 'drizzle-orm';
import type { Store } from '../../src/store/open-store.ts';
import { madeMail } from './mailbox.ts';
import type { Machine } from './machine.ts';

const ordinary = 200;
const attachmentBytes = 100_000_000;
const threat = 'We will cancel our contract at the end of the month.';

/** Fills an empty mailbox with 200 ordinary mails and, between them, one with an attachment of 100 MB. */
export function fillWithBigMail(machine: Machine): number {
  const at = (index: number): Date => new Date(Date.UTC(2026, 1, 2, 9) + index * 300_000);
  for (let index = 0; index < ordinary; index++) {
    if (index === ordinary / 2) machine.dovecot.deliver('support', 'INBOX', bigMail(at(index)));
    machine.dovecot.deliver('support', 'INBOX', madeMail(1_000_000 + index, at(index)).bytes);
  }
  return ordinary + 1;
}

function bigMail(at: Date): Buffer {
  const head = `From: Person <p1@customer-1.example>\r\nTo: support@marlow.example\r\nSubject: The log files\r\nDate: ${at.toUTCString().replace('GMT', '+0000')}\r\nMessage-ID: <big@customer-1.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_big"\r\n\r\n--=_big\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\n${threat} The logs are attached.\r\n\r\n--=_big\r\nContent-Type: application/zip; name="logs.zip"\r\nContent-Disposition: attachment; filename="logs.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  const line = `${'QUJD'.repeat(19)}\r\n`;
  const lines = Math.ceil((attachmentBytes * 4) / 3 / 76);
  return Buffer.concat([
    Buffer.from(head),
    Buffer.alloc(lines * line.length, line),
    Buffer.from('--=_big--\r\n'),
  ]);
}

/** What became of the big mail: its state, how large it was, and the sentence that decided. */
export async function bigMailOutcome(store: Store): Promise<unknown> {
  const [row] =
    await store.rows(sql`select m.state, m.oversize, m.size_bytes::float8 as "sizeBytes",
      octet_length(m.raw) as "keptBytes", a.tier,
      a.reasons #>> '{0,signals,0,evidence,0,quote}' as sentence
    from message m left join assessment a on a.message_id = m.id
    where m.header_message_id = '<big@customer-1.example>'`);
  return row ?? null;
}
