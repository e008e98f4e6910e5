/**
 * A value of an IMAP response: text that is already protocol, a Buffer that goes out as a literal,
 * a parenthesised list, or a list without spaces between its items (RFC 3501 §9,
 * `body-type-mpart`).
 */
export type Wire = string | Buffer | readonly Wire[] | { readonly glued: readonly Wire[] };

/** `text` as a quoted string, as a literal when it is not printable ASCII, NIL when undefined. */
export function quoted(text: string | undefined): Wire {
  if (text === undefined) return 'NIL';
  if (!/^[\x20-\x7e]*$/.test(text)) return Buffer.from(text, 'latin1');
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** The bytes of a wire value. */
export function encodeWire(value: Wire): Buffer {
  const pieces: Buffer[] = [];
  write(value, pieces);
  return Buffer.concat(pieces);
}

function write(value: Wire, out: Buffer[]): void {
  if (typeof value === 'string') out.push(Buffer.from(value, 'latin1'));
  else if (Buffer.isBuffer(value)) out.push(Buffer.from(`{${value.length}}\r\n`), value);
  else if ('glued' in value) for (const item of value.glued) write(item, out);
  else {
    out.push(Buffer.from('('));
    (value as readonly Wire[]).forEach((item, i) => {
      if (i > 0) out.push(Buffer.from(' '));
      write(item, out);
    });
    out.push(Buffer.from(')'));
  }
}

/** Decodes a mailbox name from modified UTF-7 (RFC 3501 §5.1.3). */
export function decodeMailboxName(name: string): string {
  return name.replace(/&([^-]{0,999})-/g, (_, body: string) =>
    body === '' ? '&' : Buffer.from(body.replace(/,/g, '/'), 'base64').swap16().toString('utf16le'),
  );
}

/** Encodes a mailbox name as modified UTF-7 (RFC 3501 §5.1.3). */
export function encodeMailboxName(name: string): string {
  return name.replace(/&/g, '&-').replace(/[^\x20-\x7e]+/g, (run) => {
    const body = Buffer.from(run, 'utf16le').swap16().toString('base64');
    return `&${body.replace(/(?<!=)=+$/, '').replace(/\//g, ',')}-`;
  });
}

/** A predicate for a sequence set such as `1:4,9,20:*`; `last` stands for `*` (RFC 3501 §9). */
export function inSequenceSet(set: string, last: number): (n: number) => boolean {
  const number = (text: string) => (text === '*' ? last : Number(text));
  const ranges = set.split(',').map((part): [number, number] => {
    const [from = '', to = from] = part.split(':');
    const [a, b] = [number(from), number(to)];
    return a <= b ? [a, b] : [b, a];
  });
  return (n) => ranges.some(([from, to]) => n >= from && n <= to);
}
