import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { htmlText } from '../../src/parse/html-text.ts';
import { mimeParts } from '../../src/parse/mime.ts';
import { otherLanguages } from '../../src/parse/other-languages.ts';
import { tidyBytes } from '../../src/parse/tidy-bytes.ts';
import { sharedData } from '../shared-data.ts';

const folder = `${sharedData ?? ''}mail/torture/eml/`;
const names = sharedData ? readdirSync(folder).sort() : [];

interface Printed {
  readonly id: string;
  readonly status: string;
  readonly tier: string | null;
  readonly language: string;
  readonly ownWords: string;
}

/** What `defuse analyze` prints of files, and how it ended. */
function analyze(
  files: readonly string[],
): Promise<{ lines: Printed[]; code: number; words: string }> {
  const start = fileURLToPath(new URL('../../bin/defuse.mjs', import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [start, 'analyze', ...files],
      { maxBuffer: 512_000_000, timeout: 240_000 },
      (_error, out, words) => {
        const lines = out.trimEnd().split('\n');
        resolve({
          lines: lines.map((line) => JSON.parse(line) as Printed),
          code: child.exitCode ?? -1,
          words,
        });
      },
    );
  });
}

// Skipped, and shown as such, where the collection of odd mails is not beside the project.
describe.skipIf(!sharedData)('odd and broken mails of many projects', () => {
  let printed: Awaited<ReturnType<typeof analyze>> | null = null;
  beforeAll(async () => {
    printed = await analyze(names.map((name) => folder + name));
  }, 250_000);

  it('each has its line, in the order in which they were given', () => {
    expect(printed?.lines.map((line) => line.id)).toEqual(names);
  });

  it('none fails: no crash, no deadline, nothing on stderr', () => {
    // What stands in a language that we do not read is shown to a person: that is no failure.
    const isForeign = ({ language, ownWords }: Printed): boolean =>
      otherLanguages({ language, ownWords, subject: '', subjectIsNew: false }).length > 0;
    const failed = printed?.lines.filter((line) => line.status === 'needs-review');
    expect(failed?.filter((line) => !isForeign(line))).toEqual([]);
    expect(printed).toMatchObject({ code: 0, words: '' });
  });

  it('those with CR alone have headers and a body (pitfall 33)', async () => {
    let seen = 0;
    for (const name of names) {
      const raw = readFileSync(folder + name);
      if (raw.length < 200 || !raw.includes(13) || raw.includes(10)) continue;
      const parts = await mimeParts(tidyBytes(raw).bytes);
      const any = parts.text.trim() || parts.html || parts.attachments[0]?.type || parts.calendar;
      expect(any, name).toBeTruthy();
      seen++;
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('those with HTML alone have its text (pitfalls 30, 32)', async () => {
    let seen = 0;
    for (const name of names) {
      const { text, html } = await mimeParts(tidyBytes(readFileSync(folder + name)).bytes);
      const shown = html.replace(/<(title|style|script)[\s\S]*?<\/\1/gi, '');
      if (text.trim() !== '' || !/>[^<]{0,200}\p{L}{3}/u.test(shown)) continue;
      const read = htmlText(html);
      expect(read.text + read.hidden, name).toMatch(/\p{L}{2}/u);
      seen++;
    }
    expect(seen).toBeGreaterThan(20);
  });
});
