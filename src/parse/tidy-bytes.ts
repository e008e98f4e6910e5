/** Bytes of a mail as a MIME parser can read them; `changed` says what had to be mended. */
export interface TidyMail {
  readonly bytes: Buffer;
  /** True when only the head of the mail is left: it was over the limit. */
  readonly cut: boolean;
}

/** What is read of a mail at most; ingest hands over smaller ones (25 MB and more are stored by their texts). */
const mostBytes = 40_000_000;
const headBytes = 65_536;

/**
 * Mends what makes parsers lose whole mails: lone CR as line ends, empty or "From " lines before the headers, a
 * Content-Type without a subtype. Never throws. Source: mail-pitfalls.md 33, 34, 36.
 */
export function tidyBytes(raw: Uint8Array): TidyMail {
  let bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, mostBytes));
  const head = bytes.subarray(0, headBytes);
  if (!head.includes(10) && head.includes(13)) bytes = crToCrlf(bytes);
  bytes = bytes.subarray(leadIn(bytes));
  return { bytes: mendContentType(bytes), cut: raw.byteLength > mostBytes };
}

function crToCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r', '\r\n'), 'latin1');
}

/** How many bytes of empty lines and "From " lines stand before the first header. */
function leadIn(bytes: Buffer): number {
  let at = 0;
  for (let line = 0; line < 20; line++) {
    const end = bytes.indexOf(10, at);
    if (end < 0) return at;
    const text = bytes.toString('latin1', at, Math.min(end, at + 100)).trim();
    if (text !== '' && !/^>?From \S/.test(text)) return at;
    at = end + 1;
  }
  return at;
}

/** `Content-Type: text` turns the whole body into an attachment; it means text/plain (pitfall 36). */
function mendContentType(bytes: Buffer): Buffer {
  const head = bytes.toString('latin1', 0, headBytes);
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const found = /^content-type:[ \t]*(text)[ \t]*(?=;|\r?\n)/im.exec(head.slice(0, end + 2));
  if (!found) return bytes;
  const at = found.index + found[0].length;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from('/plain'), bytes.subarray(at)]);
}
