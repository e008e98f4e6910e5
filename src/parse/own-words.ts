import EmailForwardParser from 'email-forward-parser';
import type { Elided, ElidedKind, ParseFlag } from '../domain/mail.ts';
import { htmlText } from './html-text.ts';
import {
  hasDateTime,
  headerLabel,
  invisibleMarks,
  isAttribution,
  isBanner,
  isContact,
  isDisclaimer,
  isForwardMark,
  isMobileFooter,
  isQuoted,
  isSeparator,
  isSignOff,
  mayBeginAttribution,
  namesWriter,
} from './line-kinds.ts';

/** What its author newly wrote, what was left out, and remarks. Together the whole body. */
export interface OwnWords {
  readonly ownWords: string;
  readonly elided: readonly Elided[];
  readonly flags: readonly ParseFlag[];
}

interface Line {
  readonly text: string;
  kind: 'text' | ElidedKind;
}

/** A line between dashes, which some program may have put above a forwarded mail; the library decides. */
const mayForward = /^[ >*]{0,4}[-_—]{2,40}[^\n]{3,60}[-_—]{2,40}[ *]{0,4}$/m;
const mostLines = 20_000;
const mostForward = 100_000;
const zeroWidth = /\u200b|\u200c|\u200d|\u2060|\u00ad/g;

/**
 * Separates what the author wrote from what was there before: shape first (top, bottom, inline, forward, none),
 * then the cut. Nothing is thrown away; when the cut leaves nothing although unquoted text stands there, the uncut
 * text is used and flagged. Linear in the size of the text. Source: mail-pitfalls.md §5, §6.
 */
export function ownWords(body: {
  readonly text: string;
  readonly html: string;
  readonly subject: string;
}): OwnWords {
  const flags: ParseFlag[] = [];
  const elided: Elided[] = [];
  let source = body.text;
  if (source.trim() === '' && body.html !== '') {
    const converted = htmlText(body.html);
    source = converted.text;
    if (converted.hidden !== '') {
      elided.push({ kind: 'hidden', text: converted.hidden.slice(0, 10_000) });
      flags.push('hidden-text');
    }
  }
  if (/[\u200b\u2060]/.test(source) || (source.match(invisibleMarks)?.length ?? 0) > 8)
    flags.push('hidden-text');
  const text = source
    .replace(/\r\n?/g, '\n')
    .replace(invisibleMarks, '')
    .replace(zeroWidth, '')
    .replaceAll('\u00a0', ' ');
  const forwarded = forwardOf(text, body.subject);
  if (forwarded !== null) {
    const own = cut(forwarded.comment);
    return done(
      own.words,
      [...elided, ...own.elided, { kind: 'forward', text: forwarded.rest }],
      flags,
      text,
    );
  }
  const own = cut(text);
  return done(own.words, [...elided, ...own.elided], flags, text);
}

function done(
  words: string,
  elided: readonly Elided[],
  flags: ParseFlag[],
  whole: string,
): OwnWords {
  const ownWords = words.replace(/\n{3,}/g, '\n\n').trim();
  const unique = (more: readonly ParseFlag[]): readonly ParseFlag[] => [
    ...new Set([...flags, ...more]),
  ];
  if (ownWords !== '' || whole.trim() === '') return { ownWords, elided, flags: unique([]) };
  if (elided.some((one) => one.kind === 'forward')) return { ownWords, elided, flags: unique([]) };
  const unquoted = belowHead(elided);
  if (unquoted !== null) return { ...unquoted, flags: unique(['unsure-own-words']) };
  const quoted = elided.some((one) => one.kind === 'quote');
  if (quoted) return { ownWords, elided, flags: unique([]) };
  return { ownWords: whole.trim(), elided: [], flags: unique(['unsure-own-words']) };
}

/**
 * The author's text below the head of an earlier mail (bottom post without marks): what stands unquoted under an
 * attribution or header block when nothing stands above it. Null when every line there is quoted (pitfall 2).
 */
function belowHead(
  elided: readonly Elided[],
): { ownWords: string; elided: readonly Elided[] } | null {
  const at = elided.findIndex((one) => one.kind === 'quote');
  const lines = elided[at]?.text.split('\n') ?? [];
  const head = lines.findLastIndex(
    (line, index) => index < 14 && (headerLabel(line) >= 0 || isAttribution(line)),
  );
  const own = lines.slice(head + 1).filter((line) => !isQuoted(line) && !isAttribution(line));
  const text = own.join('\n').trim();
  if (head < 0 || text === '') return null;
  const rest = elided.map((one, index) =>
    index === at ? { ...one, text: lines.filter((line) => !own.includes(line)).join('\n') } : one,
  );
  return { ownWords: text, elided: rest };
}

function forwardOf(text: string, subject: string): { comment: string; rest: string } | null {
  if (text.length > mostForward) return null;
  const isForward = /^\s*(?:fwd?|wg|tr|i|vb|rv|enc|doorst|vs|pd)\s*:/i.test(subject);
  if (!isForward && !mayForward.test(text)) return null;
  try {
    const read = new EmailForwardParser().read(text, isForward ? subject : undefined);
    if (!read.forwarded) return null;
    const comment = read.message ?? '';
    return {
      comment,
      rest: text.slice(Math.max(0, text.indexOf(comment)) + comment.length).trim(),
    };
  } catch {
    return null;
  }
}

function cut(text: string): { words: string; elided: Elided[] } {
  const lines: Line[] = text
    .split('\n', mostLines)
    .map((line) => ({ text: line, kind: isQuoted(line) ? 'quote' : 'text' }));
  markAttributions(lines);
  markHeaderBlocks(lines);
  dropTail(lines);
  markEdges(lines);
  const elided: Elided[] = [];
  for (const line of lines) {
    if (line.kind === 'text') continue;
    const last = elided.at(-1);
    if (last?.kind === line.kind)
      elided[elided.length - 1] = { kind: last.kind, text: `${last.text}\n${line.text}` };
    else elided.push({ kind: line.kind, text: line.text });
  }
  return {
    words: lines
      .filter((line) => line.kind === 'text')
      .map((line) => line.text)
      .join('\n'),
    elided,
  };
}

/** "On … wrote:" over up to four lines, and whatever names a writer or date right above a quote. */
function markAttributions(lines: Line[]): void {
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
    const reach = isAttribution(line.text)
      ? 1
      : mayBeginAttribution(line.text)
        ? joined(lines, at)
        : 0;
    const quoteAt = nextQuote(lines, at + Math.max(1, reach));
    if (reach === 0) {
      const introduces = quoteAt < 0 ? 0 : namesWriter(line.text, lines[at + 1]?.text ?? '');
      if (introduces > 0) for (let i = at; i < at + introduces; i++) setKind(lines[i], 'quote');
      continue;
    }
    for (let i = at; i < at + reach; i++) setKind(lines[i], 'quote');
    // A quote without marks: everything below belongs to it (Outlook, Apple Mail as text).
    if (quoteAt < 0) for (const one of lines.slice(at)) one.kind = 'quote';
  }
}

/** Where an attribution begins inside a line that starts with the reply ("reply--- On Wed … wrote:"); 0 = nowhere. */
function gluedAttribution(line: string): number {
  if (line.length > 600) return 0;
  const found = /\S(-{2,} ?On \w{3})/.exec(line);
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

function setKind(line: Line | undefined, kind: ElidedKind): void {
  if (line) line.kind = kind;
}

function joined(lines: readonly Line[], at: number): number {
  let text = '';
  for (let reach = 1; reach <= 4; reach++) {
    const line = lines[at + reach - 1];
    if (!line) return 0;
    text += ` ${line.text.replace(/^\s*>+/, '').trim()}`;
    if (isAttribution(text)) return reach;
  }
  return 0;
}

/** "From: … Sent: … To: … Subject: …", with or without a rule above: all below is the earlier mail. */
function markHeaderBlocks(lines: Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    const mark = isForwardMark(line.text);
    const rule = mark || isSeparator(line.text);
    const named = rule && !/^[_-]+$/.test(line.text.trim());
    if (!named && !isHeaderBlock(lines, rule ? at + 1 : at, rule)) continue;
    const start = rule ? at : blockStart(lines, at);
    const kind = mark ? 'forward' : 'quote';
    for (const one of lines.slice(start)) if (one.kind === 'text') one.kind = kind;
    return;
  }
}

function isHeaderBlock(lines: readonly Line[], at: number, rule: boolean): boolean {
  const found = new Set<number>();
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
    else if (label < 0 && found.size >= 3) break;
  }
  if (found.has(0)) return found.size >= (rule ? 2 : 3);
  // Lotus Notes: a name and a date above, then To, cc and Subject.
  return found.has(2) && found.has(3) && dateAbove(lines, at);
}

function dateAbove(lines: readonly Line[], at: number): boolean {
  let seen = 0;
  for (let i = at - 1; i >= 0 && i >= at - 6 && seen < 3; i--) {
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

/** Signature, disclaimer and footers at the end of the author's text. */
function dropTail(lines: Line[]): void {
  const own = lines.filter((line) => line.kind === 'text');
  const rule = own.findLastIndex((line) => /^\s*[-_=*]{20,}\s*$/.test(line.text));
  if (rule > 0 && isListFooter(own.slice(rule + 1))) mark(own.slice(rule), 'footer');
  const dashes = own.findIndex(
    (line, at) => line.kind === 'text' && isSignatureMark(line.text, own[at + 1]?.text ?? ''),
  );
  if (dashes >= 0 && own.length - dashes <= 15) {
    mark(
      own.slice(dashes).filter((line) => line.kind === 'text'),
      'signature',
    );
  }
  const legal = own.findIndex((line) => line.kind === 'text' && isDisclaimer(line.text));
  if (legal > 0)
    mark(
      own.slice(legal).filter((line) => line.kind === 'text'),
      'disclaimer',
    );
  for (const line of own)
    if (line.kind === 'text' && isMobileFooter(line.text)) line.kind = 'footer';
  const left = own.filter((line) => line.kind === 'text' && line.text.trim() !== '');
  const off = left.findLastIndex((line) => isSignOff(line.text));
  if (off > 0 && left.length - off <= 9) {
    const after = left.slice(off + 1);
    const contact = after.slice(1).filter((line) => isContact(line.text)).length;
    if (contact > 0 && after.length >= 3 && after.every((line) => line.text.trim().length <= 90)) {
      mark(after.slice(1), 'signature');
    }
  }
}

/** "-- ", or bare dashes above something short: a line that begins a signature (RFC 3676 §4.3). */
function isSignatureMark(line: string, next: string): boolean {
  if (/^-- $/.test(line)) return true;
  return /^[_-]{2}\s*$/.test(line) && next.trim().length <= 60;
}

/** What list programs put under a rule: a few lines that name the list or how to leave it (pitfall 21). */
function isListFooter(after: readonly Line[]): boolean {
  const text = after
    .map((line) => line.text)
    .join('\n')
    .trim();
  if (text === '' || after.length > 12) return false;
  return (
    /mailing list|unsubscribe|listinfo|sponsored|subscription|list archive/i.test(text) &&
    /https?:|@|www\./i.test(text)
  );
}

/** Banners on top. */
function markEdges(lines: Line[]): void {
  const top = lines.filter((line) => line.text.trim() !== '').slice(0, 4);
  const banner = top.findIndex((line) => line.kind === 'text' && isBanner(line.text));
  if (banner < 0) return;
  const start = lines.indexOf(top[banner] as Line);
  for (let at = start; at < lines.length && (lines[at]?.text.trim() ?? '') !== ''; at++) {
    const line = lines[at];
    if (line) line.kind = 'banner';
  }
}

function mark(lines: readonly Line[], kind: ElidedKind): void {
  for (const line of lines) line.kind = kind;
}
