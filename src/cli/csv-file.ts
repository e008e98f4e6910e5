import { createReadStream } from 'node:fs';
import { type Readable, Transform } from 'node:stream';
import { parse } from 'csv-parse';

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

const longestRow = 100_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

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
  const skipped: CsvLine[] = [];
  const parser = parse({
    // The parser's own mark handling would switch it from bytes to text; the decoder drops the mark.
    bom: false,
    delimiter: delimiterOf(head),
    encoding: null,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_skip: (error) => {
      skipped.push({
        line: Number(error?.lines ?? 0),
        problem: 'the line cannot be read (quotes?)',
      });
      return undefined;
    },
  });
  stream.on('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  let columns: readonly string[] | null = null;
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    yield* skipped.splice(0);
    const cells = record.map(decoded);
    if (columns === null) {
      columns = columnsOf(cells, needed, known);
      continue;
    }
    if (cells.length > columns.length && cells.slice(columns.length).some((one) => one !== '')) {
      const problem = `it has ${cells.length} cells, the head has ${columns.length}`;
      yield { line: info.lines, problem };
      continue;
    }
    yield {
      line: info.lines,
      row: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    };
  }
  yield* skipped;
  if (columns === null) throw new CsvError('The file is empty.');
}

interface Parsed {
  readonly record: readonly Buffer[];
  readonly info: { readonly lines: number };
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
  const wide =
    first[0] === 0xff && first[1] === 0xfe
      ? 'utf-16le'
      : first[0] === 0xfe && first[1] === 0xff
        ? 'utf-16be'
        : null;
  source.unshift(first);
  if (wide === null) return { head: first.toString('latin1'), stream: source };
  const decoder = new TextDecoder(wide);
  const narrowed = new Transform({
    transform: (chunk: Buffer, _, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  });
  return { head: new TextDecoder(wide).decode(first), stream: source.pipe(narrowed) };
}

function delimiterOf(head: string): string {
  const line = head.split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length - 1;
  const [best = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  return best;
}
