import type { MailContent } from '../../domain/outgoing.ts';
import type { Block, Item } from './block.ts';
import { clean, oneLine } from './clean.ts';
import { htmlOf } from './layout-html.ts';
import { textOf } from './layout-text.ts';

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
  const title = oneLine(subject, 120);
  return { subject: title, text: textOf(safe), html: htmlOf(title, safe), ics };
}

/** The block with every text cleaned. */
function safeBlock(block: Block): Block {
  switch (block.is) {
    case 'section':
      return { ...block, label: oneLine(block.label), items: block.items.map(safeItem) };
    case 'list':
      return { ...block, items: block.items.map(safeItem) };
    case 'field':
      return { ...block, label: oneLine(block.label), text: line(block.text) };
    case 'quote':
      return {
        ...block,
        text: clean(block.text).trim(),
        from: line(block.from),
        at: line(block.at),
      };
    case 'draft':
      return { ...block, text: clean(block.text).trim() };
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
  return oneLine(text, 600);
}
