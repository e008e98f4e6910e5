import { randomUUID } from 'node:crypto';

/** A mail with a short mark in the place of each attachment that is only counted, and how many bytes it stands for. */
export interface LightMail {
  readonly bytes: Buffer;
  /** By the mark, as the decoded content of the attachment shows it. */
  readonly sizes: ReadonlyMap<string, number>;
}

const mostHead = 4_096;
/** A smaller one is not worth the look. */
const leastBytes = 1_024;
/** Nobody who writes a mail knows it, so that no attachment can pretend to be a mark. */
const secret = randomUUID();
const headEnd = Buffer.from('\r\n\r\n');
const lineAndDashes = Buffer.from('\r\n--');

/** What is never read: of these only name, type and size are shown. Never a calendar, a text or a mail. */
const onlyCounted =
  /^content-type:[ \t]*(?:(?:image|audio|video)\/[\w.+-]+|application\/(?:pdf|zip|msword|vnd\.[\w.+-]+))[ \t]*(?:;|\r|$)/im;
const isBase64 = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?$/im;
const mayBeRead = /octet-stream|calendar|\.ics|message\/|multipart/i;

/**
 * Takes out the bytes of images, PDFs and the like, which a MIME parser would decode line by line for nothing. Only
 * where nobody could read the mail otherwise: CRLF, one plain boundary in the head, a part right below it, and base64
 * without a flaw, so that its decoded size can be told. Anything else stays as it came. Linear; never throws.
 */
export function lightMail(bytes: Buffer): LightMail {
  const sizes = new Map<string, number>();
  const delimiter = delimiterOf(bytes);
  if (delimiter === null) return { bytes, sizes };
  const pieces: Buffer[] = [];
  let kept = 0;
  for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, at + 1)) {
    const from = bodyOf(bytes, at + delimiter.length);
    if (from < 0) continue;
    const to = bytes.indexOf(lineAndDashes, from);
    if (to - from < leastBytes || !startsAt(bytes, delimiter, to)) continue;
    const size = decodedSize(bytes, from, to);
    if (size < 0) continue;
    const mark = `${secret} ${sizes.size}`;
    sizes.set(mark, size);
    pieces.push(bytes.subarray(kept, from), Buffer.from(Buffer.from(mark).toString('base64')));
    kept = to;
  }
  if (pieces.length === 0) return { bytes, sizes };
  return { bytes: Buffer.concat([...pieces, bytes.subarray(kept)]), sizes };
}

/** The line that begins each part of a mail with one plain boundary; null for any other mail. */
function delimiterOf(bytes: Buffer): Buffer | null {
  const end = bytes.indexOf(headEnd);
  if (end < 0 || end > mostHead) return null;
  const head = bytes.toString('latin1', 0, end);
  const fields = head.match(/^content-type:/gim)?.length;
  const boundaries = head.match(/boundary/gi)?.length;
  if (fields !== 1 || boundaries !== 1 || /[^\r]\n|\r[^\n]/.test(head)) return null;
  const found =
    /^content-type:[ \t]*multipart\/[a-z-]+;[^"]*?\bboundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w'+./-]{1,70})(?=[;\s]|$))/im.exec(
      head,
    );
  const boundary = found?.[1] ?? found?.[2];
  return boundary === undefined ? null : Buffer.from(`\r\n--${boundary}`, 'latin1');
}

/** Where the body of a part begins whose delimiter ends at `at`, when it is one that is only counted; else -1. */
function bodyOf(bytes: Buffer, at: number): number {
  if (bytes[at] !== 13 || bytes[at + 1] !== 10) return -1;
  const end = bytes.indexOf(headEnd, at);
  if (end < 0 || end - at > mostHead) return -1;
  const head = bytes.toString('latin1', at + 2, end);
  const once = (field: RegExp): boolean => head.match(field)?.length === 1;
  if (!once(/^content-type:/gim) || !once(/^content-transfer-encoding:/gim)) return -1;
  if (!onlyCounted.test(head) || !isBase64.test(head) || mayBeRead.test(head)) return -1;
  return /[^\r]\n|\r[^\n]|^--/m.test(head) ? -1 : end + headEnd.length;
}

function startsAt(bytes: Buffer, delimiter: Buffer, at: number): boolean {
  return at >= 0 && bytes.compare(delimiter, 0, delimiter.length, at, at + delimiter.length) === 0;
}

const digits = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/') {
  digits[letter.charCodeAt(0)] = 1;
}

/** How many bytes base64 in lines of CRLF stands for; -1 when a letter, a line or its end is not as it should be. */
function decodedSize(bytes: Buffer, from: number, to: number): number {
  let end = to;
  let padding = 0;
  while (end > from && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  while (padding < 2 && bytes[end - 1] === 61) {
    padding++;
    end--;
  }
  let count = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number;
    if (digits[byte] === 1) count++;
    else if (
      byte !== 13 ||
      bytes[at + 1] !== 10 ||
      count % 4 !== 0 ||
      digits[bytes[++at + 1] as number] !== 1
    )
      return -1;
  }
  return (count + padding) % 4 === 0 ? ((count + padding) / 4) * 3 - padding : -1;
}
