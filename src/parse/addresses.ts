import type { Address } from '../domain/mail.ts';
import { decodeWords } from './decode-words.ts';

const mostAddresses = 1_000;

/**
 * The mailboxes of a raw address field. Split before decoding, so that an encoded display name cannot become an
 * address (mail-pitfalls.md, failures.md 33). Groups are opened; what is no address is left out.
 */
export function addressesOf(raw: string): readonly Address[] {
  return splitList(raw)
    .slice(0, mostAddresses)
    .flatMap((part): Address[] => {
      const angle = part.lastIndexOf('<');
      const close = part.indexOf('>', angle);
      const inside = angle >= 0 ? part.slice(angle + 1, close < 0 ? undefined : close) : part;
      const address = inside
        .replace(/\([^)]{0,200}\)/g, '')
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase();
      if (!/^[^\s<>@,;"]{1,128}@[^\s<>@,;"]{1,255}$/.test(address)) return [];
      const name = angle > 0 ? part.slice(0, angle) : (/\(([^)]{1,200})\)/.exec(part)?.[1] ?? '');
      return [{ name: cleanName(name), address }];
    });
}

/** Splits at commas and semicolons outside quotes, angles and comments; group names are dropped. */
function splitList(raw: string): string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  let angle = false;
  for (let i = 0; i < raw.length; i++) {
    const sign = raw[i] ?? '';
    if (sign === '\\' && quoted) {
      current += sign + (raw[++i] ?? '');
      continue;
    }
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '<') angle = true;
    else if (!quoted && sign === '>') angle = false;
    if (!quoted && !angle && (sign === ',' || sign === ';')) {
      parts.push(current);
      current = '';
    } else if (!quoted && !angle && sign === ':' && !/mailto$/i.test(current)) current = '';
    else current += sign;
  }
  parts.push(current);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function cleanName(raw: string): string {
  const bare = raw
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\\(.)/g, '$1');
  return decodeWords(bare)
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, 200);
}
