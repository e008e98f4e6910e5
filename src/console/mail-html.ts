import sanitizeHtml from 'sanitize-html';
import { mimeParts } from '../parse/mime.ts';

/** A mail larger than this is shown as text only: its HTML would be read in the process that serves everybody. */
const mostBytes = 5_000_000;

/**
 * A mail's HTML part with nothing in it that loads, links or runs: text, lists, tables and emphasis stay. Null
 * when the mail has none or is larger than 5 MB. It still belongs in a sandboxed frame (failures.md §4).
 */
export async function mailHtml(bytes: Buffer): Promise<string | null> {
  if (bytes.length > mostBytes) return null;
  const { html } = await mimeParts(bytes);
  if (html === '') return null;
  return sanitizeHtml(html, {
    allowedTags: [...sanitizeHtml.defaults.allowedTags.filter((tag) => tag !== 'a'), 'h1', 'h2'],
    allowedAttributes: { '*': ['dir', 'align'], td: ['colspan', 'rowspan'] },
    allowedSchemes: [],
    disallowedTagsMode: 'discard',
  });
}
