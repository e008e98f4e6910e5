import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files.ts';

const document = readFileSync(new URL('../../docs/SECURITY.md', import.meta.url), 'utf8');

/** Last cell of every row that names an attack; headings and rulers of the tables left out. */
const shownBy = document
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| Actor') && !line.startsWith('|--'))
  .map((line) => line.split('|').at(-2)?.trim() ?? '');
const names = shownBy.filter((cell) => cell !== 'none yet').map((cell) => cell.slice(1, -1));
const tests = sourceFiles('test')
  .filter((file) => file.path.endsWith('.test.ts'))
  .map((file) => file.text);

describe('docs/SECURITY.md', () => {
  it('has rows, and says of each either its test or that there is none', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(shownBy.filter((cell) => cell !== 'none yet' && !/^`[^`]+`$/.test(cell))).toEqual([]);
  });

  it.each(names)('names a test that exists: %s', (name) => {
    const quoted = [`it('${name}'`, `it("${name}"`];
    const found = tests.some((text) => {
      const flat = text.replaceAll(/\(\s+/g, '(');
      return quoted.some((call) => flat.includes(call)) || flat.includes(`)('${name}'`);
    });
    expect(found).toBe(true);
  });
});
