import { isQuoted, isSignOff } from './line-kinds.ts';
import { isNotice, opensNotice } from './notices.ts';

const mostRead = 20_000;
const mostLine = 2_000;
/** So many letters that speak tell the language. */
export const enough = 2_000;

/** A line of a log: it begins with a time or a level, with the name of an error, or with a frame of a stack. */
export const logLine =
  /^\s{0,12}(?:[[(]?\d{4}-\d\d-\d\d[T ]\d\d|[[(]?\d\d:\d\d:\d\d|\[?(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE|SEVERE)\b|[\w.$]{0,80}(?:Error|Exception)\b ?:|Caused by:|Traceback \(|File "|at \S{1,200}\(|\.{3} \d{1,4} more)/;
/** What no word of a language has inside: the signs of paths, code, addresses and identifiers. */
const machineSign =
  /[\p{L}\d][._/\\:=<>(){}[\]$#@|][\p{L}\d]|[{}<>=|;]{2}|\p{L}\d|\d\p{L}|::|\/\//u;

/** Words of somebody else in quotation marks, not a name in them. */
export const quotation = /["“„«][^"“”„«»\n]{16,300}["”“»]/g;

/**
 * What of a text its author says in a language: without quotations, logs, code and legal notices, up to the line
 * that signs off, for a German mail may carry an English notice and a stack trace. The text as it stands when nothing
 * else is left. Linear; reads the first 20,000 letters.
 */
export function spokenText(text: string): string {
  const head = text.slice(0, mostRead);
  return [paragraphs(head.replace(quotation, ' ')), head].find(hasLetters) ?? head;
}

function paragraphs(head: string): string {
  const said: string[] = [];
  let letters = 0;
  for (const paragraph of head.split(/\n[ \t]*\n/)) {
    const lines = paragraph.split('\n');
    if (opensNotice(lines[0] ?? '') !== null && isNotice(paragraph)) continue;
    const signed = lines.findIndex((line, at) => isSignOff(line) && said.length + at > 0);
    const spoken = (signed < 0 ? lines : lines.slice(0, signed)).filter(speaks);
    said.push(...spoken);
    letters += spoken.reduce((sum, line) => sum + line.length, 0);
    if (signed >= 0 || letters >= enough) break;
  }
  return said.join('\n');
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function speaks(line: string): boolean {
  if (line.trim() === '' || isQuoted(line) || logLine.test(line)) return false;
  const pieces = line.slice(0, mostLine).trim().split(/\s+/);
  return pieces.filter((piece) => machineSign.test(piece)).length * 2 < pieces.length;
}
