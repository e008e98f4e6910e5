import { readFileSync } from 'node:fs';
import { randomFrom } from '../chance.ts';
import { ordinarySentences } from './sentences.ts';

/** How many customers of the vendor write into the bench's mailbox, and how many addresses each has. */
export const accountCount = 300;
const contactsEach = 4;

/** What one made-up mail is. */
export type Kind =
  | 'person'
  | 'notification'
  | 'newsletter'
  | 'auto-reply'
  | 'bounce'
  | 'calendar'
  | 'receipt';

/** A mail of the bench with what it is meant to be. */
export interface MadeMail {
  readonly kind: Kind;
  readonly bytes: Buffer;
}

/** Of every hundred mails: what a shared support inbox holds. People's mail is three fifths. */
const mix: readonly (readonly [Kind, number])[] = [
  ['person', 60],
  ['notification', 14],
  ['newsletter', 6],
  ['auto-reply', 8],
  ['bounce', 4],
  ['calendar', 4],
  ['receipt', 4],
];

interface Line {
  readonly text: string;
  readonly y?: number;
}

function texts(name: string): Line[] {
  const file = new URL(`../train-texts/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

const pools = {
  churn: texts('churn').flatMap((one) => (one.y === 1 ? [one.text] : [])),
  angry: texts('frustration').flatMap((one) => ((one.y ?? 0) >= 0.5 ? [one.text] : [])),
};

type Random = () => number;

function pick<T>(random: Random, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)] as T;
}

/** The mail at `index` of the bench's mailbox: the same bytes in every run. Dates are `at`'s. */
export function madeMail(index: number, at: Date): MadeMail {
  const random = randomFrom(index * 7_919 + 1);
  const kind = kindAt(random() * 100);
  const made = { index, at, random };
  return { kind, bytes: Buffer.from(bodyOf(kind, made), 'utf8') };
}

function kindAt(place: number): Kind {
  let end = 0;
  for (const [kind, share] of mix) {
    end += share;
    if (place < end) return kind;
  }
  return 'person';
}

interface Made {
  readonly index: number;
  readonly at: Date;
  readonly random: Random;
}

function bodyOf(kind: Kind, made: Made): string {
  switch (kind) {
    case 'person':
      return personMail(made);
    case 'notification':
      return headed(made, 'monitor@status-pages.example', 'Build finished', {
        extra: 'Auto-Submitted: auto-generated\r\nPrecedence: bulk\r\n',
        text: sentences(made, 4),
        html: true,
      });
    case 'newsletter':
      return headed(made, 'news@trade-weekly.example', 'This week in logistics', {
        extra:
          'List-Id: <weekly.trade-weekly.example>\r\nList-Unsubscribe: <https://t.example/u>\r\n',
        text: sentences(made, 25),
        html: true,
      });
    case 'auto-reply':
      return headed(made, senderOf(made), 'Automatic reply: Your ticket', {
        extra: 'Auto-Submitted: auto-replied\r\n',
        text: 'I am out of the office until Monday and will answer then. Kind regards.',
      });
    case 'bounce':
      return bounce(made);
    case 'calendar':
      return calendar(made);
    case 'receipt':
      return headed(made, 'billing@pay-desk.example', 'Your receipt', {
        extra: 'Auto-Submitted: auto-generated\r\n',
        text: sentences(made, 3),
        attachmentBytes: 40_000,
      });
  }
}

/** Four fifths write from a customer's domain. */
function senderOf({ random }: Made): string {
  const contact = Math.floor(random() * contactsEach);
  const known = random() < 0.8;
  const place = Math.floor(random() * accountCount);
  return known ? `p${contact}@customer-${place}.example` : `p${contact}@visitor-${place}.example`;
}

/** Two in a hundred speak of leaving, six are annoyed; two thirds answer an earlier mail below their words. */
function personMail(made: Made): string {
  const { random } = made;
  const mood = random();
  const words = [sentences(made, 2 + Math.floor(random() * 8))];
  if (mood < 0.02) words.splice(1, 0, pick(random, pools.churn));
  else if (mood < 0.08) words.splice(1, 0, pick(random, pools.angry));
  const answers = random() < 0.66;
  const name = `Person ${made.index % 97}`;
  const signature = `\n\nKind regards,\n${name}\nOperations Manager\nTel. +44 20 7946 0${100 + (made.index % 900)}\n`;
  const disclaimer =
    random() < 0.3
      ? '\nThis e-mail and any attachments are confidential and intended only for the addressee. If you have received it in error, please notify the sender and delete it.\n'
      : '';
  const quoted = answers
    ? `\nOn Mon, 2 Feb 2026 at 09:14, Marlow Support <support@marlow.example> wrote:\n${quotedText(made)}\n`
    : '';
  return headed(made, senderOf(made), `${answers ? 'Re: ' : ''}${subjectOf(made)}`, {
    extra: answers ? `In-Reply-To: <ours-${made.index}@marlow.example>\r\n` : '',
    text: `Hello,\n\n${words.join('\n\n')}${signature}${disclaimer}${quoted}`,
    html: random() < 0.65,
    // A logo in the signature or a screenshot.
    attachmentBytes: random() < 0.25 ? Math.floor(4_000 + random() * 90_000) : 0,
  });
}

function subjectOf({ random, index }: Made): string {
  return `${pick(random, ['Question about the report', 'Stock counts', 'New users', 'Import of orders', 'Invoice'])} ${index % 500}`;
}

function sentences({ random }: Made, count: number): string {
  return Array.from({ length: count }, () => pick(random, ordinarySentences)).join(' ');
}

function quotedText(made: Made): string {
  return Array.from({ length: 3 }, () => `> ${sentences(made, 2)}`).join('\n>\n');
}

interface Content {
  readonly extra?: string;
  readonly text: string;
  readonly html?: boolean;
  readonly attachmentBytes?: number;
}

function headed(made: Made, from: string, subject: string, content: Content): string {
  const { index, at } = made;
  const head =
    `Return-Path: <${from}>\r\nReceived: from mx.${from.split('@')[1]} by mx.marlow.example with ESMTPS id ${index}; ${rfcDate(at)}\r\n` +
    `DKIM-Signature: v=1; a=rsa-sha256; d=${from.split('@')[1]}; s=k1; h=from:to:subject; bh=${'A'.repeat(43)}=; b=${'B'.repeat(172)}\r\n` +
    `From: Person ${index % 97} <${from}>\r\nTo: Marlow Support <support@marlow.example>\r\nSubject: ${subject}\r\n` +
    `Date: ${rfcDate(at)}\r\nMessage-ID: <${index}.${at.getTime()}@${from.split('@')[1]}>\r\n${content.extra ?? ''}MIME-Version: 1.0\r\n`;
  const body = content.html ? alternative(content.text, index) : plain(content.text);
  if (!content.attachmentBytes) return head + body;
  const edge = `=_mixed_${index}`;
  return `${head}Content-Type: multipart/mixed; boundary="${edge}"\r\n\r\n--${edge}\r\n${body}\r\n--${edge}\r\n${image(made, content.attachmentBytes)}\r\n--${edge}--\r\n`;
}

function plain(text: string): string {
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${crlf(text)}\r\n`;
}

/** Text and HTML, as most clients send it; styles and nested blocks as they make them. */
function alternative(text: string, index: number): string {
  const edge = `=_alt_${index}`;
  const lines = text
    .split('\n')
    .map(
      (line) =>
        `<div style="font-family:Calibri,sans-serif;font-size:11pt;margin:0cm">${line || '<br>'}</div>`,
    );
  const html = `<html><head><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB"><div class="WordSection1">\r\n${lines.join('\r\n')}\r\n</div></body></html>`;
  return `Content-Type: multipart/alternative; boundary="${edge}"\r\n\r\n--${edge}\r\n${plain(text)}--${edge}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}\r\n--${edge}--\r\n`;
}

function image({ random }: Made, bytes: number): string {
  const seed = Math.floor(random() * 1e9).toString(36);
  const line = Buffer.from(seed.padEnd(54, 'x')).toString('base64').padEnd(76, 'A').slice(0, 76);
  const lines = Math.ceil((bytes * 4) / 3 / 76);
  return `Content-Type: image/png; name="logo.png"\r\nContent-Disposition: attachment; filename="logo.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${line}\r\n`.repeat(lines)}`;
}

function bounce(made: Made): string {
  const edge = `=_dsn_${made.index}`;
  const report = `--${edge}\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered to nobody@customer-1.example.\r\n--${edge}\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.marlow.example\r\n\r\nFinal-Recipient: rfc822; nobody@customer-1.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--${edge}--\r\n`;
  return `From: MAILER-DAEMON@mx.marlow.example\r\nTo: support@marlow.example\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: ${rfcDate(made.at)}\r\nMessage-ID: <bounce-${made.index}.${made.at.getTime()}@mx.marlow.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="${edge}"\r\n\r\n${report}`;
}

function calendar(made: Made): string {
  const stamp = made.at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const ics = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:call-${made.index}@marlow.example\r\nDTSTAMP:${stamp}\r\nDTSTART:${stamp}\r\nSUMMARY:Weekly call\r\nORGANIZER:mailto:support@marlow.example\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:${senderOf(made)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  return `From: Person <${senderOf(made)}>\r\nTo: support@marlow.example\r\nSubject: Accepted: Weekly call\r\nDate: ${rfcDate(made.at)}\r\nMessage-ID: <cal-${made.index}.${made.at.getTime()}@c.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n${ics}`;
}

function rfcDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
