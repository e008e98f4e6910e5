import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { AnalyzeContext } from '../analyze/analyze.ts';

const one = z.union([
  z.string().transform((name) => ({ name, aliases: [] as string[], commonWord: false })),
  z
    .object({
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      commonWord: z.boolean().optional(),
      common_word: z.boolean().optional(),
    })
    .transform(({ name, aliases, commonWord, common_word }) => ({
      name,
      aliases,
      commonWord: commonWord ?? common_word ?? false,
    })),
]);
const list = z.union([
  z.array(one),
  z.object({ competitors: z.array(one) }).transform((file) => file.competitors),
]);

/**
 * Reads names of competitors: JSON or YAML (a list, or a list under `competitors`), or one name per line.
 * Throws one line when the file cannot be read or holds something else.
 */
export function readCompetitors(path: string): AnalyzeContext['competitors'] {
  const text = readFileSync(path, 'utf8');
  const parsed: unknown = parse(text);
  if (typeof parsed === 'string') {
    return text
      .split(/\r?\n/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, aliases: [], commonWord: false }));
  }
  const checked = list.safeParse(parsed);
  if (!checked.success) {
    throw new Error(`${path}: a list of names or of {name, aliases, commonWord} is needed.`);
  }
  return checked.data;
}
