import type { Life, Posted, Writer } from './life.ts';

const hourMs = 3_600_000;

/** A mail that is about to be sent. */
export interface ToPost {
  readonly customer: string;
  readonly folder: 'inbox' | 'sent';
  readonly who: Writer;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly before?: Posted | undefined;
  /** The quoted mail below the text. */
  readonly quote?: string;
  /** Hours by which its own date is off. */
  readonly offHours?: number;
  readonly headers?: readonly string[];
  readonly machine?: boolean;
  /** The lines from Content-Type on; absent = the text. */
  readonly body?: readonly string[];
}

/** Sends a mail as it is on the wire, and remembers it. */
export async function post(life: Life, mail: ToPost): Promise<void> {
  const { customer, folder, who, subject, text, machine = false } = mail;
  life.count++;
  const id = `<m${life.count}@${who.address.split('@')[1] ?? 'x.example'}>`;
  const at = life.house.inside.now.getTime();
  const bytes = linesOf(mail, id, new Date(at + (mail.offHours ?? 0) * hourMs))
    .join('\r\n')
    .replaceAll(/\r?\n/g, '\r\n');
  life.posted.push({ id, customer, folder, at, who, subject, text, bytes, machine });
  await life.house.receive(folder, bytes);
}

function linesOf(mail: ToPost, id: string, date: Date): readonly string[] {
  const { who, before } = mail;
  const name = /[&.,]/.test(who.name) ? `"${who.name}"` : who.name;
  const type = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
  return [
    ...(mail.headers ?? []),
    `From: ${name} <${who.address}>`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${id}`,
    ...(before ? [`In-Reply-To: ${before.id}`, `References: ${before.id}`] : []),
    'MIME-Version: 1.0',
    ...(mail.body ?? [...type, '', `${mail.text}${mail.quote ?? ''}`, '']),
  ];
}

/** "Re:" before a subject, once. */
export function replyTo(before: Posted): string {
  return `Re: ${before.subject.replace(/^(Re: )+/, '')}`;
}
