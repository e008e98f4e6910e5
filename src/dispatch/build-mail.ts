import { createHmac } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { withLinks } from '../domain/link-placeholders.ts';
import { signLoop } from '../domain/loop.ts';
import type { MailContent, Outgoing } from '../domain/outgoing.ts';
import type { DispatchPolicy } from './ports.ts';

/** The header by which a mail of ours is found again in a Sent or journal folder. */
export const idHeader = 'X-Defuse-Id';

const columns = 72;

/**
 * The bytes of a notice: text with an HTML twin, the invitation if there is one, and the headers
 * that keep machines from answering (RFC 3834 §5). The Message-ID is the same for every attempt,
 * and it never joins the customer's thread: In-Reply-To and References would show an internal mail
 * beside theirs.
 */
export function buildMail(
  owed: Pick<Outgoing, 'id' | 'key' | 'recipient' | 'content'>,
  to: { readonly name: string; readonly address: string },
  policy: Pick<DispatchPolicy, 'from' | 'loopKey' | 'answerToken'>,
  now: Date,
): Promise<Buffer> {
  const content = withLinks(owed.content, owed.id, policy.answerToken(owed.id, owed.recipient));
  const mail = new MailComposer({
    from: { ...policy.from },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(content.subject),
    messageId: messageIdOf(owed.key, policy),
    date: now,
    headers: {
      [idHeader]: owed.id,
      'X-Defuse-Signature': signLoop(owed.id, policy.loopKey),
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    text: folded(content.text),
    html: content.html,
    ...invitation(content),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return mail.compile().build();
}

function invitation({ ics }: MailContent) {
  return ics === null
    ? {}
    : { icalEvent: { method: 'PUBLISH', content: ics, filename: 'call.ics' } };
}

/** Stable over retries and not guessable; some servers replace it, so it is never the evidence. */
export function messageIdOf(key: string, policy: Pick<DispatchPolicy, 'from' | 'loopKey'>): string {
  const domain = policy.from.address.slice(policy.from.address.lastIndexOf('@') + 1);
  const hash = createHmac('sha256', policy.loopKey).update(`message-id:${key}`).digest('hex');
  return `<${hash.slice(0, 40)}@${domain}>`;
}

/** Control characters out: a header is one line, whatever a subject quotes. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** Lines of at most 72 columns, broken at spaces; longer words and links stay whole. */
export function folded(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(foldLine)
    .join('\n');
}

function foldLine(line: string): string {
  if (line.length <= columns) return line;
  const prefix = /^(?:> ?|[ \t]{0,8}[-*•] )?/.exec(line)?.[0] ?? '';
  const indent = prefix.startsWith('>') ? prefix : ' '.repeat(prefix.length);
  const lines: string[] = [];
  let current = prefix;
  for (const word of line.slice(prefix.length).split(' ')) {
    const bare = current === prefix || current === indent;
    if (!bare && current.length + 1 + word.length > columns) {
      lines.push(current.trimEnd());
      current = indent + word;
    } else {
      current += bare ? word : ` ${word}`;
    }
  }
  return [...lines, current].join('\n');
}
