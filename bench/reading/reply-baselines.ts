import EmailForwardParser from 'email-forward-parser';
import { htmlText } from '../../src/parse/html-text.ts';
import type { ReplyCase } from './reply-cases.ts';

type Body = ReplyCase['body'];

/** The text of a body with nothing cut: HTML as text where there is no plain part. */
export function uncut({ text, html }: Body): string {
  return text.trim() === '' && html !== '' ? htmlText(html).text : text;
}

/** What a first version does: up to the first "wrote:" or "From:" line, without lines that begin with ">". */
export function naive(body: Body): string {
  const lines = uncut(body).split('\n');
  const end = lines.findIndex((line) =>
    /^On .{1,200} wrote:\s*$|^-{2,}\s*Original Message|^From: /i.test(line.slice(0, 400)),
  );
  const kept = end < 0 ? lines : lines.slice(0, end);
  return kept.filter((line) => !line.startsWith('>')).join('\n');
}

/** email-forward-parser alone: the comment above a forwarded mail, else the whole text. */
export function forwardParser(body: Body): string {
  const text = uncut(body);
  const read = new EmailForwardParser().read(text.slice(0, 100_000), body.subject || undefined);
  return read.forwarded ? (read.message ?? '') : text;
}

/** The two together: the best that is to be had from what is installed, without own work. */
export function naiveWithForwardParser(body: Body): string {
  const text = uncut(body);
  const read = new EmailForwardParser().read(text.slice(0, 100_000), body.subject || undefined);
  return read.forwarded ? (read.message ?? '') : naive(body);
}
