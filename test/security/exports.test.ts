import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files.ts';

/** What a program must hold to write a table that a spreadsheet opens: its type, its name, or a writer of it. */
const tableWriter =
  /text\/csv|text\/tab-separated|application\/vnd\.ms-excel|csv-stringify|writeFile\w*\([^)]*\.(?:csv|tsv|xls)/;

describe('an export', () => {
  it('writes no table anywhere: an export is JSON, whatever a customer wrote', () => {
    const files = sourceFiles('src');
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => tableWriter.test(file.text)).map((file) => file.path)).toEqual(
      [],
    );
    expect(tableWriter.test("c.header('Content-Type', 'text/csv')")).toBe(true);
  });
});
