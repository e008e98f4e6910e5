import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { wideEncoding } from '../jobs/wide-text.ts';
import { type CsvFormat, type CsvRecord, csvRecords } from './csv-records.ts';

/** One row of a file with its line, or what is wrong with the line. */
export type CsvLine =
  | { readonly line: number; readonly row: Readonly<Record<string, string>> }
  | { readonly line: number; readonly problem: string };

/** A row ready to be taken, or the words that refuse it. */
export type ImportRow =
  | { readonly line: number; readonly input: unknown }
  | { readonly line: number; readonly problem: string };

/** A file that cannot be read as the table it should be; the words say what is wrong and what to do. */
export class CsvError extends Error {
  override name = 'CsvError';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');
/** So many records are parsed by one call. */
const atOnce = 256;

/**
 * The rows of a CSV file (`-` = standard input), one at a time: comma, semicolon or tab, with or without a byte
 * order mark, UTF-16 too; each cell is read as UTF-8 and, where it is none, as Windows-1252, because exports mix
 * them. A broken line is told and skipped. Throws CsvError when a needed column is missing.
 */
export async function* csvLines(
  path: string,
  needed: readonly string[],
  known: readonly string[],
): AsyncGenerator<CsvLine> {
  const { head, stream } = await begun(path === '-' ? process.stdin : createReadStream(path));
  const format = formatOf(head);
  let columns: readonly string[] | null = null;
  for await (const batch of batched(csvRecords(stream, format), atOnce)) {
    const rows = cellsOf(batch, format);
    for (const [at, one] of batch.entries()) {
      const { line } = one;
      // The first line of an export from Excel can name its own separator.
      if (line === 1 && separatorNamed(head) !== null) continue;
      const cells = rows[at];
      if ('problem' in one) yield one;
      else if (cells && columns === null) columns = columnsOf(cells, needed, known);
      else if (cells && columns !== null) yield lineOf(line, cells, columns);
    }
  }
  if (columns === null) throw new CsvError('The file is empty.');
}

function lineOf(line: number, cells: readonly string[], columns: readonly string[]): CsvLine {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== '')) {
    return { line, problem: `it has ${cells.length} cells, the head has ${columns.length}` };
  }
  return { line, row: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) };
}

async function* batched<One>(
  all: AsyncIterable<One>,
  most: number,
): AsyncGenerator<readonly One[]> {
  let batch: One[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** The cells of each record, each decoded for itself; null in the place of a line with a problem. */
function cellsOf(
  records: readonly CsvRecord[],
  { delimiter }: CsvFormat,
): readonly (readonly string[] | null)[] {
  const newline = Buffer.from('\n');
  const good = records.flatMap((one) => ('bytes' in one ? [one.bytes] : []));
  const parsed = parse(Buffer.concat(good.flatMap((bytes) => [bytes, newline])), {
    // The parser's own mark handling would switch it from bytes to text; the decoder drops the mark.
    bom: false,
    delimiter: String.fromCharCode(delimiter),
    encoding: null,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as readonly (readonly Buffer[])[];
  // A record is what csvRecords cut out: should the parser ever see more, the rows would lose their lines.
  if (parsed.length !== good.length) throw new CsvError('The table cannot be read.');
  const rows = parsed.values();
  return records.map((one) => ('bytes' in one ? (rows.next().value ?? []).map(decoded) : null));
}

function columnsOf(
  cells: readonly string[],
  needed: readonly string[],
  known: readonly string[],
): readonly string[] {
  const names = cells.map((one) =>
    one
      .replaceAll('"', '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const missing = needed.filter((one) => !names.includes(one));
  if (missing.length === 0) return names;
  const have = names.map((one) => one.slice(0, 30)).join(', ');
  throw new CsvError(
    `The first line must name the columns. Missing: ${missing.join(', ')}. It has: ${have.slice(0, 200)}. Known: ${known.join(', ')}.`,
  );
}

function decoded(cell: Buffer): string {
  try {
    return utf8.decode(cell);
  } catch {
    return latin1.decode(cell);
  }
}

/** The first bytes of a stream, and the stream as it was; UTF-16 is turned into UTF-8 on the way. */
async function begun(source: Readable): Promise<{ head: string; stream: Readable }> {
  const first = await new Promise<Buffer>((resolve, reject) => {
    source.once('error', reject);
    source.once('end', () => resolve(Buffer.alloc(0)));
    source.once('data', (chunk: Buffer) => {
      source.pause();
      resolve(chunk);
    });
  });
  const wide = wideEncoding(first);
  source.unshift(first);
  if (wide === null) return { head: first.toString('latin1'), stream: source };
  const decoder = new TextDecoder(wide);
  const narrowed = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  return { head: new TextDecoder(wide).decode(first), stream: source.pipe(narrowed) };
}

/** How the table is written, by its first line. Old exports end their lines with a carriage return alone. */
function formatOf(head: string): CsvFormat {
  const lineEnd = head.includes('\n') ? '\n' : '\r';
  const line = head.split(lineEnd, 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length - 1;
  const [best = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  const delimiter = separatorNamed(head) ?? best;
  return { delimiter: delimiter.charCodeAt(0), lineEnd: lineEnd.charCodeAt(0) };
}

/** The separator that a first line `sep=;` names; null where the file begins with its columns. */
function separatorNamed(head: string): string | null {
  return /^(?:\ufeff|\u00ef\u00bb\u00bf)?"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(head)?.[1] ?? null;
}
