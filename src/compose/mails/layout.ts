import type { MailContent } from '../../domain/outgoing.ts';
import type { Block, Item } from './block.ts';
import { clean, oneLine } from './clean.ts';
import { htmlOf } from './layout-html.ts';
import { textOf } from './layout-text.ts';
import { idPlaceholder, tokenPlaceholder } from './links.ts';

/**
 * The mail made of `blocks`: a one-line subject of at most 120 characters, text at 72 columns, and an HTML
 * twin with the same sentences in the same order. `ics` is passed through.
 */
export function layOut(
  subject: string,
  blocks: readonly Block[],
  ics: string | null = null,
): MailContent {
  const safe = blocks.map(safeBlock);
  const title = oneLine(unmark(subject), 120);
  return { subject: title, text: textOf(safe), html: htmlOf(title, safe), ics };
}

/** Text of the block without controls, and without the words that stand for ids and tokens of links. */
function safeBlock(block: Block): Block {
  switch (block.is) {
    case 'section':
      return { ...block, label: oneLine(block.label), items: block.items.map(safeItem) };
    case 'list':
      return { ...block, items: block.items.map(safeItem) };
    case 'field':
      return { ...block, label: oneLine(block.label), text: line(block.text) };
    case 'quote':
      return { ...block, text: unmark(clean(block.text)).trim(), from: line(block.from) };
    case 'draft':
      return { ...block, text: unmark(clean(block.text)).trim() };
    case 'buttons':
    case 'links':
      return block;
    default:
      return { ...block, text: line(block.text) };
  }
}

function safeItem(item: Item): Item {
  return { ...item, text: line(item.text) };
}

function line(text: string): string {
  return oneLine(unmark(text), 600);
}

function unmark(text: string): string {
  return text.replaceAll(tokenPlaceholder, '').replaceAll(idPlaceholder, '');
}
