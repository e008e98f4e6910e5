import type { Line } from './line.ts';
import {
  hasDateTime,
  headerLabel,
  isForwardMark,
  isGluedHeader,
  isSeparator,
} from './line-kinds.ts';

/** "From: … Sent: … To: … Subject: …", with or without a rule above: all below is the earlier mail. */
export function markHeaderBlocks(lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    const mark = isForwardMark(line.text);
    const rule = mark || isSeparator(line.text);
    const named = rule && !/^[_-]+$/.test(line.text.trim());
    const glued = isGluedHeader(line.text) || (rule && isGluedHeader(lines[at + 1]?.text ?? ''));
    if (!named && !glued && !isHeaderBlock(lines, rule ? at + 1 : at, rule)) continue;
    const start = rule ? at : blockStart(lines, at);
    const kind = mark ? 'forward' : 'quote';
    for (const one of lines.slice(start)) if (one.kind === 'text') one.kind = kind;
    return;
  }
}

function isHeaderBlock(lines: readonly Line[], at: number, rule: boolean): boolean {
  const found = new Set<number>();
  let copies = false;
  let gaps = 0;
  for (let i = at; i < lines.length && i < at + 14; i++) {
    const text = lines[i]?.text ?? '';
    if (text.trim() === '') {
      if (++gaps > 4) break;
      continue;
    }
    const label = headerLabel(text);
    if (label < 0 && found.size === 0) return false;
    if (label >= 0 && label < 4) found.add(label);
    else if (label === 4 && found.has(2)) copies = true;
    else if (label < 0 && found.size >= 3) break;
    if (label === 0 && hasDateTime(text)) found.add(1);
  }
  if (found.has(0)) return found.size >= (rule ? 2 : 3);
  // Lotus Notes: a name and a date above, then To, cc or Subject.
  if (!found.has(2)) return false;
  return found.has(3) ? dateAbove(lines, at, 3) : copies && dateAbove(lines, at, 1);
}

function dateAbove(lines: readonly Line[], at: number, most: number): boolean {
  let seen = 0;
  for (let i = at - 1; i >= 0 && i >= at - 6 && seen < most; i--) {
    const text = lines[i]?.text ?? '';
    if (text.trim() === '') continue;
    seen++;
    if (text.length < 120 && hasDateTime(text)) return true;
  }
  return false;
}

/** The first line of the block: for Lotus Notes the name and date above it. */
function blockStart(lines: readonly Line[], at: number): number {
  let start = at;
  let gaps = 0;
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const text = (lines[i]?.text ?? '').trim();
    if (text === '') {
      if (++gaps > 2) break;
      continue;
    }
    if (/^[-_*\s]{3,}$/.test(text)) return i;
    if (text.length > 90 || lines[i]?.kind !== 'text') break;
    if (hasDateTime(text)) start = i;
    else if (start < at && start - i <= 2 && gaps <= 1) return i;
    else if (start < at) break;
    else if (gaps > 0) break;
  }
  return start;
}
