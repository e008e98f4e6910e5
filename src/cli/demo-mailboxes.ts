import { simpleParser } from 'mailparser';
import type { ImapServer } from '../sandbox/imap-server.ts';

/** One draft or mail of the demo, readable. `text` is its plain text, `raw` the bytes as they stand there. */
export interface ReadableMail {
  /** Counts from 1 over all mailboxes, in their order. */
  readonly number: number;
  readonly mailbox: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** Where Defuse has left something: the drafts first, then each person's inbox. */
export async function readableMails(
  imap: Pick<ImapServer, 'list'>,
  people: readonly string[],
): Promise<readonly ReadableMail[]> {
  const places = [
    { mailbox: 'Drafts of support@marlow.example', user: 'support', folder: 'Drafts' },
    ...people.map((user) => ({
      mailbox: `Inbox of ${user}@marlow.example`,
      user,
      folder: 'INBOX',
    })),
  ];
  const found: ReadableMail[] = [];
  for (const { mailbox, user, folder } of places) {
    for (const { bytes } of imap.list(user, folder)) {
      const mail = await readableMail(bytes);
      found.push({ ...mail, mailbox, number: found.length + 1 });
    }
  }
  return found;
}

/** A mail of our own making as a person reads it. */
export async function readableMail(
  bytes: Buffer,
): Promise<Omit<ReadableMail, 'number' | 'mailbox'>> {
  const mail = await simpleParser(bytes);
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  return {
    from: mail.from?.text ?? '',
    to: to.map((one) => one.text).join(', '),
    subject: mail.subject ?? '(no subject)',
    text: (mail.text ?? '').trim(),
    attachments: mail.attachments.map((one) => one.filename ?? one.contentType),
  };
}

/** The mail as it is printed in a terminal: its head, then every line of its text behind a rule. */
export function printedMail(mail: ReadableMail): readonly string[] {
  const head = [`From: ${mail.from}`, `To: ${mail.to}`, `Subject: ${mail.subject}`];
  const attached =
    mail.attachments.length === 0 ? [] : [`Attached: ${mail.attachments.join(', ')}`];
  return [...head, ...attached, '', ...mail.text.split(/\r?\n/)].map((line) => `    │ ${line}`);
}
