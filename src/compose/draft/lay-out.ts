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

/** Plain lines are a paragraph, lines that begin with "- " a list, in the order of the text. */
function paragraph(text: string): string {
  return runsOf(text.split('\n'))
    .map((lines) => {
      const safe = lines.map(escapeHtml);
      if (!isPoint(safe[0] ?? '')) return `<p>${safe.join('<br>\n')}</p>`;
      return `<ul>\n${safe.map((line) => `<li>${line.slice(2)}</li>`).join('\n')}\n</ul>`;
    })
    .join('\n');
}

function runsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const last = runs.at(-1);
    if (last !== undefined && isPoint(last[0] ?? '') === isPoint(line)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isPoint(line: string): boolean {
  return line.startsWith('- ');
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
