import type { Random } from './random.ts';

/** What is repeated to make parsers slow (failures.md 25–28, 39–41; mail-pitfalls.md 29). */
export const pieces = [
  '>',
  '> ',
  '\n',
  ' ',
  '\t',
  '-',
  '_',
  '=',
  'a',
  'a-',
  'On a ',
  ' on x at y\n',
  'On Tue, 3 Mar 2026 at 09:12, x wrote',
  'On Tue, 3 Mar 2026 at 09:12 Ada\n',
  'From: a\n',
  'From: a Sent: b To: c ',
  'Von: ',
  '-----Original Message-----\n',
  '---- a wrote ----\n',
  '-- \n',
  '--\n',
  'Best regards,\n',
  'Sent from my iPhone\n',
  'This e-mail is confidential\n\n',
  'CAUTION: external sender\n',
  'wrote: ',
  '@',
  'a@b.example ',
  '<a@b.example>',
  '=?utf-8?Q?=3C?= ',
  '&lt;',
  '&#x41;',
  '<div>',
  '<table><tr><td>',
  '<blockquote>',
  '<p style="display:none">',
  '<!--',
  '<a href=',
  '<',
  '{}',
  '((',
  '.!?',
  '\u200b',
  '\u202e',
  'é',
  'we will cancel if ',
  'not ',
  '"',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
  'ATTENDEE;"',
  '\r',
  '\0',
] as const;

/** A text that wants to hurt: one piece many times, several mixed, or plain words with marks in between. */
export function hostileText(from: Random, chars: number): string {
  if (from.oneIn(3)) return repeated(from.pick(pieces), chars);
  let text = '';
  while (text.length < chars) {
    text += repeated(from.pick(pieces), 1 + from.below(Math.max(2, chars / 4)));
    if (from.oneIn(2)) text += from.pick(['\n', '\r\n', ' We will not renew in May. ', '\u2028']);
  }
  return text.slice(0, chars);
}

function repeated(piece: string, chars: number): string {
  return piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
}

const charsets = [
  'utf-8',
  'us-ascii',
  'iso-8859-1',
  'windows-1252',
  'iso-2022-jp',
  'iso-2022-kr',
  'shift_jis',
  'gb18030',
  'big5',
  'koi8-r',
  'utf-7',
  'utf-16',
  'utf-16le',
  'hz-gb-2312',
  'x-unknown',
  '',
  '"',
  '../../etc',
  'utf-8\0',
  '=?utf-8?q?utf-8?=',
] as const;
const encodings = ['7bit', '8bit', 'binary', 'base64', 'quoted-printable', 'x-uuencode', '', 'b64'];

/** A leaf of a mail: content headers and a body, each perhaps untrue of the other. Latin-1 bytes as text. */
export function hostileLeaf(from: Random, type: string, chars: number): string {
  const encoding = from.pick(encodings);
  const bytes = Buffer.from(hostileText(from, chars), from.oneIn(4) ? 'utf16le' : 'utf8');
  const head = [
    `Content-Type: ${type}; charset=${from.pick(charsets)}`,
    `Content-Transfer-Encoding: ${encoding}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${encoded(from, bytes, encoding)}`;
}

function encoded(from: Random, bytes: Buffer, encoding: string): string {
  const raw = bytes.toString('latin1');
  if (encoding === 'base64') {
    const text = bytes.toString('base64');
    if (from.oneIn(3)) return text.slice(0, from.below(text.length + 1));
    return from.oneIn(3) ? text.replaceAll('A', '!') : text.replace(/.{76}/g, '$&\r\n');
  }
  if (encoding === 'quoted-printable') {
    if (from.oneIn(3)) return `${'=\r\n'.repeat(Math.min(raw.length, 20_000))}=41`;
    if (from.oneIn(3)) return `${'='.repeat(Math.min(raw.length, 20_000))}=4=ZZ=\u00ff`;
    return raw.replace(
      /[^ -~\r\n]|=/g,
      (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  }
  return raw;
}
