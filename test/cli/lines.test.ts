import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

async function read(...pieces: readonly (string | Uint8Array)[]): Promise<string[]> {
  const bytes = pieces.map((one) => (typeof one === 'string' ? Buffer.from(one) : one));
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(bytes))) lines.push(line);
  return lines;
}

describe('lines of JSON', () => {
  it.each(['\u2028', '\u2029', '\u0085', '\v', '\f', '\r'])(
    'are not ended by %j inside a string',
    async (mark) => {
      const one = `{"id":"7","text":"We will${mark}not renew."}`;
      expect(await read(`${one}\n{"id":"8"}\n`)).toEqual([one, '{"id":"8"}']);
    },
  );

  it.each([
    ['\\n', 'a\nb\n'],
    ['\\r\\n', 'a\r\nb\r\n'],
    ['no end at the last one', 'a\nb'],
  ])('end with %s', async (_name, text) => {
    expect(await read(text)).toEqual(['a', 'b']);
  });

  it('keep empty ones, so that a line is counted as an editor counts it', async () => {
    expect(await read('a\n\nb\n')).toEqual(['a', '', 'b']);
  });

  it('are whole where a piece ends within a letter or between \\r and \\n', async () => {
    const bytes = Buffer.from('Grüße\r\nTschüß\n');
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await read(...pieces)).toEqual(['Grüße', 'Tschüß']);
  });

  it('of a long line cost no more than its length', async () => {
    const piece = 'x'.repeat(65_536);
    const start = performance.now();
    const [line] = await read(...Array.from({ length: 300 }, () => piece));
    expect(line).toHaveLength(300 * 65_536);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are none of nothing', async () => {
    expect(await read()).toEqual([]);
  });
});
