import { isAscii } from 'node:buffer';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

// Bytes travel to and from PostgreSQL as text. As hexadecimal digits, the drivers' way, each byte takes two, which for
// mails was a good part of all that this process and the server did. In the escape format a letter of ASCII takes one,
// and a mail is hardly anything else. Source: PostgreSQL manual, 8.4.2 (bytea escape format) and 9.5 (encode).

/** Of more bytes the text could be four times as long: they come as hexadecimal digits. */
const mostEscaped = 1_048_576;

/** The bytes of all pieces in a row as one parameter. */
export function bytesParameter(pieces: readonly Uint8Array[]): SQL {
  return sql`${byteText(pieces)}::text::bytea`;
}

/** A column of bytes as text that `bytesOf` reads. */
export function selectBytes(column: AnyPgColumn): SQL<string | null> {
  return sql<string | null>`case when octet_length(${column}) <= ${mostEscaped}::int
    then encode(${column}, 'escape') else '\\x' || encode(${column}, 'hex') end`;
}

/** The bytes of all pieces in a row, in the text that bytea takes: in the shorter of the two formats. */
export function byteText(pieces: readonly Uint8Array[]): string {
  const all = pieces.map(({ buffer, byteOffset, length }) =>
    Buffer.from(buffer, byteOffset, length),
  );
  const size = all.reduce((sum, piece) => sum + piece.length, 0);
  const more = all.reduce((sum, piece) => sum + moreFor(piece), 0);
  if (more > size) return `\\x${Buffer.concat(all).toString('hex')}`;
  return all.map(escaped).join('');
}

/** How many letters more than bytes the escape format takes. */
function moreFor(bytes: Buffer): number {
  if (isPlain(bytes)) return 0;
  let more = 0;
  // An iterator takes ten times as long, and every mail with an accent comes by here.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    more += byte === backslash ? 1 : byte === 0 || byte > 127 ? 3 : 0;
  }
  return more;
}

function escaped(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  if (isPlain(bytes)) return text;
  return text.replace(/[\\\0\x80-\xff]/g, (one) =>
    one === '\\' ? '\\\\' : `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
}

const backslash = 0x5c;

function isPlain(bytes: Buffer): boolean {
  return isAscii(bytes) && !bytes.includes(0) && !bytes.includes(backslash);
}

/** The bytes of a text in either format. */
export function bytesOf(text: string): Buffer {
  if (text.startsWith('\\x')) return Buffer.from(text.slice(2), 'hex');
  const plain = text.includes('\\')
    ? text.replace(/\\(?:\\|([0-3][0-7]{2}))/g, (_, octal: string | undefined) =>
        octal === undefined ? '\\' : String.fromCharCode(Number.parseInt(octal, 8)),
      )
    : text;
  return Buffer.from(plain, 'latin1');
}
