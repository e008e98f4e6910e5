import type { Context } from 'hono';

/** The body's text; null when it is larger than `mostBytes`, of which at most one chunk more is held. */
export async function limitedText(c: Context, mostBytes: number): Promise<string | null> {
  const stream = c.req.raw.body;
  if (stream === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The value of a JSON text; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A control character that no written text has: any but tab and the ends of lines. */
const control = /[^\P{Cc}\t\n\r]/u;

/**
 * What a person typed or pasted into a form, with a blank for every control character and U+FFFD for half a character:
 * text processors leave some in what is copied, and PostgreSQL stores no U+0000.
 */
export function typed(text: string): string {
  return text.toWellFormed().replace(new RegExp(control, 'gu'), ' ');
}

/** Where a program sent something that is no text, in one sentence; null when it is all text. Depth is the schema's. */
export function noText(value: unknown, where = ''): string | null {
  if (typeof value === 'string') {
    const found = control.exec(value)?.[0];
    if (found === undefined && value.isWellFormed()) return null;
    const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const what = found === undefined ? 'half a character' : `the control character U+${code}`;
    return `${where}: a text must not have ${what}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const problem = noText(inner, where === '' ? key : `${where}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}
