/** The bytes of one record and the line it begins on, or what is wrong with that line. */
export type CsvRecord =
  | { readonly line: number; readonly bytes: Buffer }
  | { readonly line: number; readonly problem: string };

/** How a table is written: the byte between cells, and the one that ends a line (a carriage return before it goes). */
export interface CsvFormat {
  readonly delimiter: number;
  readonly lineEnd: number;
}

const longestRecord = 100_000;
const [quote, carriageReturn] = [0x22, 0x0d];

/**
 * Cuts a table into records; a cell in quotes may hold line ends (RFC 4180 §2). People forget a quote, and what a
 * parser then takes for one cell are thousands of customers. So a record of several lines must end like one: each
 * quote closed before a delimiter or a line end, as many cells as the first record has, not too long, and not made of
 * lines that each could be a record. If it does not, only the line where the quote opens is refused, and the next line
 * is read for itself. Lines count from 1; empty ones are left out.
 */
export async function* csvRecords(
  chunks: AsyncIterable<Buffer>,
  format: CsvFormat,
): AsyncGenerator<CsvRecord> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let columns: number | null = null;
  let skipping = false;
  const take = function* (last: boolean): Generator<CsvRecord> {
    let from = 0;
    while (from < rest.length) {
      if (skipping) {
        const end = rest.indexOf(format.lineEnd, from);
        skipping = end < 0;
        line += skipping ? 0 : 1;
        from = skipping ? rest.length : end + 1;
        continue;
      }
      const found = recordAt(rest, from, last, format, columns);
      if (found === 'more') break;
      if (found === 'too long') {
        yield { line, problem: 'the line is longer than any row' };
        skipping = true;
        continue;
      }
      const bytes = trimmed(rest.subarray(from, found.end));
      if ('problem' in found) yield { line, problem: found.problem };
      else if (bytes.length > 0) {
        columns ??= found.cells;
        yield { line, bytes };
      }
      line += found.lines;
      from = found.end + 1;
    }
    rest = rest.subarray(from);
  };
  for await (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    yield* take(false);
  }
  yield* take(true);
}

/** A record or a refused line: where it ends (the place of its line end) and how many lines it has. */
type Found = { readonly end: number; readonly lines: number } & (
  | { readonly cells: number }
  | { readonly problem: string }
);

/** The record that begins at `from`; `more` = the bytes at hand do not show its end, `too long` = no row is so long. */
function recordAt(
  bytes: Buffer,
  from: number,
  last: boolean,
  { delimiter, lineEnd }: CsvFormat,
  columns: number | null,
): Found | 'more' | 'too long' {
  let [cells, lines] = [1, 1];
  let firstEnd: number | null = null;
  let state: 'begins' | 'plain' | 'quoted' = 'begins';
  // How many cells the line would have if no quote counted, and of how many lines that is the number of columns.
  let [cellsOfLine, rowLike] = [1, 0];
  const endLine = (): void => {
    if (cellsOfLine === columns && columns > 2) rowLike++;
    cellsOfLine = 1;
  };
  const broken = (): Found => ({ end: firstEnd ?? bytes.length, lines: 1, problem: unclosed });
  const ended = (end: number): Found => {
    endLine();
    const whole = columns === null || (cells === columns && rowLike < lines);
    return lines === 1 || whole ? { end, lines, cells } : broken();
  };
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (at - from > longestRecord) return firstEnd === null ? 'too long' : broken();
    if (byte === delimiter) cellsOfLine++;
    if (state === 'quoted') {
      if (byte === lineEnd) {
        firstEnd ??= at;
        endLine();
        lines++;
      } else if (byte === quote) {
        if (at + 1 === bytes.length && !last) return 'more';
        if (bytes[at + 1] === quote) at++;
        // A quote inside a cell that somebody forgot to double does no harm on one line.
        else if (firstEnd === null || endsCell(bytes, at + 1, delimiter, lineEnd)) state = 'plain';
        else return broken();
      }
    } else if (byte === lineEnd) {
      return ended(at);
    } else if (byte === delimiter) {
      cells++;
      state = 'begins';
    } else {
      state = byte === quote && state === 'begins' ? 'quoted' : 'plain';
    }
  }
  if (!last) return 'more';
  return state === 'quoted' ? broken() : ended(bytes.length);
}

const unclosed = 'a quotation mark opens in it and is not closed; the lines after it are read';

function endsCell(bytes: Buffer, at: number, delimiter: number, lineEnd: number): boolean {
  const next = bytes[at];
  if (next === undefined || next === delimiter || next === lineEnd) return true;
  return next === carriageReturn && (bytes[at + 1] ?? lineEnd) === lineEnd;
}

function trimmed(bytes: Buffer): Buffer {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
