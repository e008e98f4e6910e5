import type { MailContent } from '../../domain/outgoing.ts';
import { oneLine } from './clean.ts';
import { escapeHtml } from './layout-html.ts';

/** For whom a mail was written that somebody else gets, and why. */
export interface TakenOver {
  readonly name: string;
  readonly left: boolean;
}

/** The same mail with a first line that says for whom it was written: "you" in it is that person. */
export function takenOver(content: MailContent, { name, left }: TakenOver): MailContent {
  const who = oneLine(name, 60);
  const line = left
    ? `Written for ${who}, who has left; it falls to you now.`
    : `Written for ${who}, whose account is yours now.`;
  const page = /<body[^>]*>\s*<div[^>]*>\n/.exec(content.html);
  const at = page === null ? 0 : page.index + page[0].length;
  const html = `${content.html.slice(0, at)}<p>${escapeHtml(line)}</p>\n${content.html.slice(at)}`;
  return { ...content, text: `${line}\n\n${content.text}`, html };
}
