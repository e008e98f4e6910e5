import type { Section } from './situation.ts';

/** The plain text of a draft, wrapped at 72 columns; a placeholder is never broken. Ends with a newline. */
export function layOutText(sections: readonly Section[]): string {
  return `${sections
    .map((section) => section.text.split('\n').map(wrap).join('\n'))
    .join('\n\n')}\n`;
}

/** The same words as simple HTML: paragraphs and one list, everything escaped, no style, no image. */
export function layOutHtml(sections: readonly Section[]): string {
  return `${sections.map((section) => paragraph(section.text)).join('\n')}\n`;
}

/** Every placeholder of a text in order, without its brackets. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\[\[([^\]]{1,200})\]\]/g)].map((found) => found[1] ?? '');
}

function paragraph(text: string): string {
  const lines = text.split('\n');
  const bullets = lines.filter((line) => line.startsWith('- '));
  if (bullets.length === 0) return `<p>${lines.map(escapeHtml).join('<br>\n')}</p>`;
  const before = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('- ')),
  );
  const items = bullets.map((line) => `<li>${escapeHtml(line.slice(2))}</li>`).join('\n');
  return `<p>${before.map(escapeHtml).join('<br>\n')}</p>\n<ul>\n${items}\n</ul>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function wrap(line: string): string {
  const indent = line.startsWith('- ') ? '  ' : '';
  const words = line.match(/\[\[[^\]]{1,200}\]\]\S*|\S+/g) ?? [];
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row !== '' && row.length + 1 + word.length > 72) {
      rows.push(row);
      row = indent + word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, row].join('\n');
}
