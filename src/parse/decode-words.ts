const word = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/**
 * Text of a header with its encoded words decoded (RFC 2047); 8-bit headers are read as UTF-8 where they are.
 * Unknown character sets are read as latin1. Never throws.
 */
export function decodeWords(raw: string): string {
  const joined = raw.replace(/(\?=)\s{1,10}(=\?)/g, '$1$2');
  const decoded = joined.replace(word, (_all, charset: string, kind: string, text: string) =>
    decodeBytes(kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQ(text), charset),
  );
  return wellFormed(decoded === raw ? eightBit(raw) : decoded);
}

/** Text without U+0000 and lone surrogates: what PostgreSQL and JSON can hold (failures.md 46). */
export function wellFormed(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** Bytes as text in a named character set; latin1 for unknown names. */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

function eightBit(raw: string): string {
  if (!/[\u0080-\u00ff]/.test(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? raw : text;
}

function fromQ(text: string): Buffer {
  const bytes = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1');
}
