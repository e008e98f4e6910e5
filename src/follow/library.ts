import { parse } from 'yaml';
import { z } from 'zod';
import type { LibraryEntry as DraftEntry } from '../compose/draft/library.ts';
import { libraryKinds } from '../compose/draft/library.ts';
import { topics } from '../domain/signal.ts';

/** An entry as the customer maintains it; `title` is how our own people know it. */
export interface LibraryEntry extends DraftEntry {
  readonly title: string;
}

const entry = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(libraryKinds),
  topic: z.enum(topics).nullable().default(null),
  terms: z.array(z.string().min(2)).default([]),
  title: z.string().min(1),
  text: z.string().min(1),
  steps: z.array(z.string().min(1)).max(8).default([]),
  link: z.url().nullable().default(null),
  owner: z.string().nullable().default(null),
});

/**
 * Reads a library file (YAML list). Throws one line naming the entry and what is wrong; two entries with one
 * id are refused, because an id is what a CSM is shown.
 */
export function readLibrary(text: string, path: string): readonly LibraryEntry[] {
  const checked = z.array(entry).safeParse(parse(text) ?? []);
  if (!checked.success) {
    const [first] = checked.error.issues;
    throw new Error(`${path}: entry ${first?.path.join('.')}: ${first?.message}`);
  }
  const ids = checked.data.map((one) => one.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`${path}: the id ${twice} stands twice.`);
  return checked.data;
}
