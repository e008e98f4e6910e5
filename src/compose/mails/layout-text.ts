import type { Block, Item } from './block.ts';
import { setApart } from './clean.ts';
import type { Link } from './links.ts';

const columns = 72;

/** The blocks as plain text, at most 72 columns wide; only a link stands on a longer line of its own. */
export function textOf(blocks: readonly Block[]): string {
  const parts = blocks.map(textOfBlock).filter((part) => part !== '');
  let text = '';
  for (const [at, part] of parts.entries()) {
    const block = blocks[at];
    const tight = block?.is === 'field' && blocks[at - 1]?.is === 'field';
    const afterHeading = blocks[at - 1]?.is === 'heading';
    text += at === 0 ? part : `${tight || afterHeading ? '\n' : '\n\n'}${part}`;
  }
  return `${text}\n`;
}

function textOfBlock(block: Block): string {
  switch (block.is) {
    case 'lead':
    case 'text':
    case 'small':
      return wrap(block.text);
    case 'note':
      return wrap(block.text, '! ', '  ');
    case 'heading':
      return `${wrap(block.text)}\n${'-'.repeat(Math.min(columns, [...block.text].length))}`;
    case 'field': {
      const line = wrap(`${block.label}: ${block.text}`, '', '  ');
      return block.link === undefined ? line : `${line}\n  ${block.link.url}`;
    }
    case 'section':
      return `${wrap(`${block.label}:`)}\n${listed(block.items, '  ', '    ')}`;
    case 'list':
      return listed(block.items, '- ', '  ');
    case 'quote':
      return `${wrapLines(block.text, '> ')}\n${writtenBy(block.from, block.at)}`;
    case 'signature':
      return `${block.words}\n${wrap(block.text)}`;
    case 'draft':
      return wrapLines(unfolded(block.text), '| ');
    case 'buttons':
    case 'links':
      return block.links.map(linked).join('\n');
  }
}

/** Who wrote a quote, and when. A name that is folded is left as it is: an isolate ends with its line (UAX #9 X8). */
function writtenBy(from: string, at: string): string {
  return wrap(`${from}, ${at}`, '  ', '  ').replace(`${from},`, () => `${setApart(from)},`);
}

function listed(items: readonly Item[], first: string, rest: string): string {
  return items.map((item) => wrap(item.text, first, rest)).join('\n');
}

function linked(link: Link): string {
  return `${link.label}:\n  ${link.url}`;
}

function wrapLines(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? mark.trimEnd() : wrap(line.trim(), mark, mark)))
    .join('\n');
}

/** A draft comes folded at its own width: a line that is full goes on in the next one, unless that begins an item. */
function unfolded(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const lines = [first];
  let above = first;
  for (const line of rest) {
    const [word = ''] = line.trim().split(' ');
    const isFull = above.trim() !== '' && width(above) + 1 + width(word) > columns;
    if (word !== '' && word !== '-' && isFull) lines.push(`${lines.pop() ?? ''} ${line.trim()}`);
    else lines.push(line);
    above = line;
  }
  return lines.join('\n');
}

/** `text` folded at spaces; a word longer than a line is cut. `first` and `rest` open the lines. */
function wrap(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ +/).filter((one) => one !== '')) {
    for (const piece of pieces(word, columns - Math.max(first.length, rest.length))) {
      if (!empty && width(line) + 1 + width(piece) > columns) {
        lines.push(line.trimEnd());
        line = rest;
        empty = true;
      }
      line += empty ? piece : ` ${piece}`;
      empty = false;
    }
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}

function pieces(word: string, most: number): string[] {
  if (width(word) <= most) return [word];
  const signs = [...word];
  const cut: string[] = [];
  for (let at = 0; at < signs.length; at += most) cut.push(signs.slice(at, at + most).join(''));
  return cut;
}

function width(text: string): number {
  return [...text].length;
}
