/** Of a larger mail only so many bytes are kept: its text stands first, its attachments are not read. */
export const mostMailBytes = 26_214_400;

const newline = 10;
const mark = Buffer.from('From ');
const markAfterLine = Buffer.from('\nFrom ');
/** A line without an end is handed on in pieces of this size. */
const longestLine = 1_048_576;
/** "From sender Mon Feb  2 09:00": what programs write before each mail (RFC 4155); a sentence of a mail is not that. */
const postmark = /^From .{0,400}?\b[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d/;

/**
 * Splits the bytes of an mbox into its mails, one by one and without holding more than one; lines that were quoted
 * because they begin with "From " get their own beginning back (mboxrd). An unquoted "From " in a text does not begin
 * a mail. Throws when the file does not begin with "From ".
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] | null = null;
  for await (const text of wholeLines(chunks)) {
    let taken = 0;
    for (const { at, end } of postmarksIn(text, parts === null)) {
      if (parts !== null) yield mailOf([...parts, text.subarray(taken, at)]);
      parts = [];
      taken = end;
    }
    if (parts === null) throw new Error('this is not an mbox (its first line is not "From …")');
    if (sizeOf(parts) < mostMailBytes) parts.push(text.subarray(taken));
  }
  if (parts !== null) yield mailOf(parts);
}

/** The same bytes in pieces that end with a line. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const text = Buffer.concat([rest, chunk]);
    const whole = text.lastIndexOf(newline) + 1;
    const cut = whole === 0 && text.length > longestLine ? text.length : whole;
    if (cut > 0) yield text.subarray(0, cut);
    rest = text.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}

/** The lines of `text` that begin a mail. The first line of a file need only say "From ". */
function* postmarksIn(
  text: Buffer,
  isFirst: boolean,
): Generator<{ readonly at: number; readonly end: number }> {
  const begins = text.subarray(0, mark.length).equals(mark);
  for (let at = begins ? 0 : next(text, 0); at >= 0; at = next(text, at)) {
    const found = text.indexOf(newline, at);
    const end = found < 0 ? text.length : found + 1;
    const line = text.toString('latin1', at, Math.min(end, at + 1_000));
    if ((isFirst && at === 0) || postmark.test(line)) yield { at, end };
  }
}

/** Where the next line after `from` begins with "From "; negative when none does. */
function next(text: Buffer, from: number): number {
  const found = text.indexOf(markAfterLine, from);
  return found < 0 ? found : found + 1;
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, one) => sum + one.length, 0);
}

function mailOf(parts: readonly Buffer[]): Buffer {
  const mail = Buffer.concat(parts).subarray(0, mostMailBytes);
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
