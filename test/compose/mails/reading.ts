import { convert } from 'html-to-text';
import type { MailContent } from '../../../src/domain/outgoing.ts';

const link = /https:\/\/defuse\.marlow\.example\S*|https:\/\/calls\.marlow\.example\S*/g;

/** The words of the plain text: no marks of layout, no addresses of links. */
export function wordsOfText(mail: MailContent): string[] {
  const lines = mail.text
    .split('\n')
    .map((line) => line.replace(/^(> ?|\| ?|- |! )/, ''))
    .filter((line) => !/^-+$/.test(line));
  return wordsOf(lines.join('\n').replace(link, ' '));
}

/** The words of the HTML as a reader sees them. */
export function wordsOfHtml(mail: MailContent): string[] {
  const text = convert(mail.html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'h2', options: { uppercase: false } },
      { selector: 'title', format: 'skip' },
      { selector: 'ul', options: { itemPrefix: '' } },
    ],
  });
  return wordsOf(text.replace(link, ' '));
}

/** Everything but letters and digits is layout: a long word that was cut at 72 columns is one word again. */
function wordsOf(text: string): string[] {
  return [text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()];
}

/** The lines of the text without the quoted sentences of the customer. */
export function withoutQuotes(mail: MailContent): string {
  return mail.text
    .split('\n')
    .filter((line) => !line.startsWith('>') && !line.startsWith('|'))
    .join('\n');
}

/** The lines below a label, up to the next empty line, with folded lines joined again. */
export function sectionOf(mail: MailContent, label: string): string[] {
  const lines = mail.text.split('\n');
  const start = lines.indexOf(`${label}:`);
  if (start < 0) return [];
  const end = lines.indexOf('', start);
  const items: string[] = [];
  for (const line of lines.slice(start + 1, end < 0 ? undefined : end)) {
    if (line.startsWith('    ')) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(line.trim());
  }
  return items;
}
