import { type Line, setKind } from './line.ts';
import { isAttribution, mayBeginAttribution, namesWriter } from './line-kinds.ts';

/** "On … wrote:" over up to four lines with text, and whatever names a writer or date right above a quote. */
export function markAttributions(lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text' || line.text.trim() === '') continue;
    const glued = gluedAttribution(line.text);
    if (glued > 0) {
      lines.splice(
        at,
        1,
        { text: line.text.slice(0, glued), kind: 'text' },
        { text: line.text.slice(glued), kind: 'text' },
      );
      continue;
    }
    const reach = reachOf(lines, at, line.text);
    const quoteAt = nextQuote(lines, at + Math.max(1, reach));
    if (reach === 0) {
      const introduces = namesWriter(line.text, lines[at + 1]?.text ?? '');
      const quoted = introduces === 2 ? nextQuote(lines, at + 2) >= 0 : quoteAt >= 0;
      if (introduces > 0 && quoted)
        for (let i = at; i < at + introduces; i++) setKind(lines[i], 'quote');
      continue;
    }
    for (let i = at; i < at + reach; i++) setKind(lines[i], 'quote');
    // A quote without marks: everything below belongs to it (Outlook, Apple Mail as text).
    if (quoteAt < 0) for (const one of lines.slice(at)) one.kind = 'quote';
  }
}

/** How many lines the attribution has that begins here; 0 = none does. */
function reachOf(lines: readonly Line[], at: number, line: string): number {
  if (!isAttribution(line)) return mayBeginAttribution(line) ? joined(lines, at) : 0;
  // "Op 8 mei om 12:09 schreef" / "Ann <ann@firm.example>:": the writer stands on the next line.
  const next = lines[at + 1]?.text.trim() ?? '';
  return /[:：]\s*$/.test(line) || !/^[^>\n]{0,100}<[^<>\s]{3,120}>:$/.test(next) ? 1 : 2;
}

/** Where an attribution begins inside a line that starts with the reply ("reply--- On Wed … wrote:"); 0 = nowhere. */
function gluedAttribution(line: string): number {
  if (line.length > 600) return 0;
  const found = /[^\s-](-{2,} ?On \w{3})/.exec(line);
  if (!found) return 0;
  const at = found.index + 1;
  return isAttribution(line.slice(at).replace(/^-+\s*/, '')) ? at : 0;
}

/** Index of a quoted line within the next two lines that are not empty; -1 when text comes first. */
function nextQuote(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length && at < from + 4; at++) {
    if (lines[at]?.kind === 'quote') return at;
    if ((lines[at]?.text.trim() ?? '') !== '') return -1;
  }
  return -1;
}

function joined(lines: readonly Line[], at: number): number {
  let text = '';
  let used = 0;
  for (let reach = 1; reach <= 8 && used < 4; reach++) {
    const line = lines[at + reach - 1];
    if (!line) return 0;
    const part = line.text.replace(/^\s{0,4}>(?!>)(?=\s*(?:\p{L}{2,12}:?\s*)?$)/u, '').trim();
    if (part === '') continue;
    used++;
    text += ` ${part}`;
    if (isAttribution(text)) return reach;
  }
  return 0;
}
