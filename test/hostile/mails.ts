import { hostileLeaf, hostileText } from './bodies.ts';
import { random, type Random } from './random.ts';

/** One generated mail, with the name of its shape and the seed that makes it again. */
export interface HostileMail {
  readonly seed: number;
  readonly shape: string;
  readonly bytes: Buffer;
}

type Shape = (from: Random, chars: number) => string;

const sender = 'From: Mia Berg <mia@customer.example>\r\nSubject: Export\r\n';
const types = ['text/plain', 'text/html', 'text/calendar; method=REPLY', 'text', 'TEXT/x-y', '*/*'];

function nested(from: Random, depth: number): string {
  let text = hostileLeaf(from, 'text/plain', 100);
  for (let level = 0; level < depth; level++) {
    const kind = from.oneIn(5) ? 'message/rfc822' : `multipart/mixed; boundary=b${level}`;
    text = kind.startsWith('message')
      ? `Content-Type: ${kind}\r\n\r\n${sender}${text}`
      : `Content-Type: ${kind}\r\n\r\n--b${level}\r\n${text}\r\n--b${level}--`;
  }
  return text;
}

/** The shapes of failures.md 2.2 and 2.3. Sizes follow `chars`, so that a long run stays cheap. */
const shapes: Readonly<Record<string, Shape>> = {
  'one part': (from, chars) => `${sender}${hostileLeaf(from, from.pick(types), chars)}`,
  HTML: (from, chars) => `${sender}${hostileLeaf(from, 'text/html', chars)}`,
  'nested HTML': (from, chars) =>
    `${sender}Content-Type: text/html\r\n\r\n${from
      .pick(['<div>', '<table><tr><td>', '<blockquote>', '<b>', '<p style="color:#fff">'])
      .repeat(chars)}we will cancel`,
  'nested parts': (from, chars) => `${sender}${nested(from, Math.min(chars, 3_000))}`,
  'many parts': (from, chars) =>
    `${sender}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\n\r\n${from.pick(['x', '', '--b'])}\r\n`.repeat(chars)}`,
  'many headers': (from, chars) =>
    `${`${from.pick(['X-A', 'Received', 'To', 'References', 'From'])}: ${from.pick(['a', '<a@b.example>', ''])}\r\n`.repeat(chars)}${sender}\r\nx`,
  'long header': (from, chars) =>
    `${sender}${from.pick(['To', 'Subject', 'References', 'Content-Type', 'Date', 'X'])}: ${hostileText(from, chars).replace(/[\r\n]/g, ' ')}\r\n\r\nx`,
  'folded header': (from, chars) =>
    `${sender}${from.pick(['To', 'Subject', 'References'])}: a${'\r\n a'.repeat(chars)}\r\n\r\nx`,
  'nested groups': (_from, chars) => `${sender}To: ${'g:('.repeat(chars)}\r\n\r\nx`,
  'parameters of RFC 2231': (_from, chars) =>
    `${sender}Content-Type: text/plain;${Array.from({ length: Math.min(chars, 5_000) }, (_one, at) => `\r\n name*${at}*=utf-8''%41`).join(';')}\r\n\r\nx`,
  'encoded words': (from, chars) =>
    `${sender}X: y\r\nSubject: ${`=?utf-8?${from.pick(['Q', 'B', 'X'])}?${from.pick(['=41', 'QUFB', '?', '='])}?= `.repeat(chars)}\r\n\r\nx`,
  'injected headers': (from) =>
    `From: "a\rBcc: x@y.example" <a@b.example>\r\nSubject: =?utf-8?Q?a=0D=0ABcc:_x@y.example=00?=\r\n${from.pick(['\r\r\n', '\n\r', ''])}\r\nx`,
  'two senders': (from) => `${sender}From: ${hostileText(from, 200)}\r\n\r\nx`,
  'false boundaries': (from, chars) =>
    `${sender}Content-Type: multipart/${from.pick(['mixed', 'alternative', 'report', 'digest'])}; boundary=${from.pick(['""', '"', '-', 'b'.repeat(300), '=', "'", '\u00ff'])}\r\n\r\n--${hostileText(from, chars)}`,
  'CR alone': (from, chars) => `${sender}\r\n${hostileText(from, chars)}`.replace(/\r?\n/g, '\r'),
  'no headers': (from, chars) => hostileText(from, chars),
  bytes: (from, chars) =>
    Array.from({ length: chars }, () => String.fromCharCode(from.below(256))).join(''),
  calendar: (from, chars) =>
    `${sender}Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${hostileText(from, chars)}`,
  report: (from, chars) =>
    `${sender}Content-Type: multipart/report; report-type=${from.pick(['delivery-status', 'disposition-notification', 'x'])}; boundary=b\r\n\r\n--b\r\n${hostileLeaf(from, 'message/delivery-status', chars)}`,
  attachment: (from, chars) =>
    `${sender}Content-Type: application/octet-stream; name="${hostileText(from, 50).replace(/[\r\n]/g, '')}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${'A'.repeat(chars)}`,
};

/** Names of all shapes. */
export const shapeNames: readonly string[] = Object.keys(shapes);

/**
 * The mail of a seed: a shape, at a size that is mostly small, sometimes 20 KB, rarely up to `mostChars`, and
 * sometimes cut off, doubled or with bytes turned.
 */
export function hostileMail(seed: number, mostChars = 60_000): HostileMail {
  const from = random(seed);
  const shape = shapeNames[seed % shapeNames.length] ?? '';
  const limit = from.oneIn(200) ? mostChars : from.oneIn(20) ? 20_000 : 1_500;
  const text = shapes[shape]?.(from, 1 + from.below(limit)) ?? '';
  return { seed, shape, bytes: damaged(from, Buffer.from(text, 'latin1')) };
}

function damaged(from: Random, bytes: Buffer): Buffer {
  if (from.oneIn(6)) return bytes.subarray(0, from.below(bytes.length + 1));
  if (from.oneIn(12)) return Buffer.concat([bytes.subarray(0, 5_000), bytes]);
  if (!from.oneIn(6)) return bytes;
  const turned = Buffer.from(bytes);
  for (let flip = 0; flip < 20 && turned.length > 0; flip++) {
    turned[from.below(turned.length)] = from.pick([0, 9, 10, 13, 34, 44, 58, 60, 61, 62, 127, 255]);
  }
  return turned;
}
