import type { MailContent } from './outgoing.ts';

/** Stands for the token of a link from composing until the mail is handed over. */
export const tokenPlaceholder = 'defuse-token-goes-here';
/** Stands for the id of the mail in its own links, which it gets when it is stored. */
export const idPlaceholder = 'defuse-id-goes-here';

/** The mail with its links filled in, at the last moment: no token is ever stored. */
export function withLinks(content: MailContent, id: string, token: string): MailContent {
  const fill = (text: string): string =>
    text
      .replaceAll(idPlaceholder, encodeURIComponent(id))
      .replaceAll(tokenPlaceholder, encodeURIComponent(token));
  return { ...content, text: fill(content.text), html: fill(content.html) };
}
