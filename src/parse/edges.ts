import type { ElidedKind } from '../domain/mail.ts';
import { type Line, setKind } from './line.ts';
import {
  isContact,
  isGreeting,
  isMobileFooter,
  isPostscript,
  isProse,
  isSignOff,
} from './line-kinds.ts';
import {
  bannerEnd,
  bannerStart,
  isBanner,
  isBannerMore,
  isLegalText,
  isNotice,
  isReplyMark,
  isWrappedBanner,
  opensNotice,
} from './notices.ts';

/** Signature, disclaimer and footers at the end of the author's text. */
export function markTail(lines: Line[]): void {
  markListFooters(lines);
  const own = lines.filter((line) => line.kind === 'text');
  markDashes(own);
  markDisclaimer(own);
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

/** What stands below "-- " to the end, but a postscript: there the author speaks again. */
function markDashes(own: readonly Line[]): void {
  const dashes = own.findIndex(
    (line, at) => line.kind === 'text' && isSignatureMark(line.text, own[at + 1]?.text ?? ''),
  );
  if (dashes < 0) return;
  const rest = own.slice(dashes);
  const end = rest.findIndex((line) => isPostscript(line.text));
  const below = end < 0 ? rest : rest.slice(0, end);
  if (below.filter((line) => line.text.trim() !== '').length > 15) return;
  // Without the space that RFC 3676 asks for it may be a rule in the middle of a letter.
  const standard = /^-- $/.test(own[dashes]?.text ?? '');
  if (!standard && below.some((line) => isProse(line.text) && opensNotice(line.text) === null))
    return;
  mark(
    below.filter((line) => line.kind === 'text'),
    'signature',
  );
}

/**
 * Paragraphs of notices of secrecy and the like. Below the author's words every further paragraph with the words of
 * lawyers goes too; on top of them, only what opens as a notice itself, for there the author speaks next.
 */
function markDisclaimer(own: readonly Line[]): void {
  const signOff = own.findIndex((line) => line.kind === 'text' && isSignOff(line.text));
  let authorSpoke = false;
  let inNotice = false;
  for (let at = 0; at < own.length; ) {
    const line = own[at] as Line;
    const opening = line.kind === 'text' ? opensNotice(line.text) : null;
    const opens = opening === 'said' || (opening === 'below' && signOff >= 0 && at > signOff);
    if (line.kind !== 'text' || line.text.trim() === '' || (!opens && !inNotice)) {
      authorSpoke ||= line.kind === 'text' && line.text.trim() !== '';
      at++;
      continue;
    }
    const paragraph = paragraphAt(own, at);
    const words = paragraph.map((one) => one.text).join(' ');
    const goes = opens ? isNotice(words) : isLegalText(words);
    if (goes) mark(paragraph, 'disclaimer');
    inNotice = goes ? authorSpoke || isTitleOnly(words) : inNotice && authorSpoke;
    authorSpoke ||= !goes;
    at += paragraph.length;
  }
}

/** The lines from one on up to an empty line, or to one that greets: there a letter begins. */
function paragraphAt(own: readonly Line[], at: number): Line[] {
  let end = at + 1;
  for (; end < own.length; end++) {
    const { kind, text } = own[end] as Line;
    if (kind !== 'text' || text.trim() === '' || isGreeting(text)) break;
  }
  return own.slice(at, end);
}

/** A title that stands apart from the notice it names: few words, no sentence. */
function isTitleOnly(words: string): boolean {
  return words.length <= 60 && !/[.!?]\s*$/.test(words);
}

/** Footers of list programs from the end upwards: often the host's advertisement, then the list's own. */
function markListFooters(lines: readonly Line[]): void {
  for (let footers = 0; footers < 3; footers++) {
    const own = lines.filter((line) => line.kind === 'text');
    const rule = own.findLastIndex((line) => /^\s*[-_=*]{20,}\s*$/.test(line.text));
    if (rule <= 0 || !isListFooter(own.slice(rule + 1))) break;
    mark(own.slice(rule), 'footer');
  }
  const last = lines.findLast((line) => line.kind === 'text' && line.text.trim() !== '');
  if (last && /^https?:\/\/\S{1,80}\/(?:mailman\/)?listinfo\/\S{1,80}$/.test(last.text.trim())) {
    last.kind = 'footer';
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

/** The warning that a company's server puts on top of mail from outside (pitfall 20). */
export function markBanner(lines: Line[]): void {
  markFramedBanner(lines);
  const top = lines.filter(({ kind, text }) => kind !== 'banner' && text.trim() !== '').slice(0, 4);
  const banner = top.findIndex(
    ({ kind, text }, at) =>
      kind === 'text' && (isBanner(text) || isWrappedBanner(text, top[at + 1]?.text ?? '')),
  );
  if (banner < 0) return;
  const start = lines.indexOf(top[banner] as Line);
  const wrapped = isBanner(lines[start]?.text ?? '') ? 0 : 1;
  for (let at = start; at < lines.length && at < start + 6; at++) {
    const text = lines[at]?.text ?? '';
    if (at > start + wrapped && (!isBannerMore(text) || isGreeting(text))) break;
    setKind(lines[at], 'banner');
  }
}

const mostBannerLines = 20;

/** A banner between two words of a gateway; what stands behind the second one in its line is the author's. */
function markFramedBanner(lines: Line[]): void {
  const start = lines.findIndex(({ kind, text }) => kind === 'text' && bannerStart.test(text));
  if (start < 0) return;
  const reach = lines.slice(start, start + mostBannerLines);
  const end = start + reach.findIndex(({ text }) => bannerEnd.test(text));
  const last = lines[end];
  if (end < start || last === undefined) return;
  const cut = last.text.search(bannerEnd) + 'ZjQcmQRYFpfptBannerEnd'.length;
  if (last.text.slice(cut).trim() !== '') {
    const behind: Line = { text: last.text.slice(cut), kind: 'text' };
    lines.splice(end, 1, { text: last.text.slice(0, cut), kind: 'text' }, behind);
  }
  mark(lines.slice(start, end + 1), 'banner');
}

/**
 * "Please type your reply above this line": all below is the help desk's, where the author wrote above it. On top of a
 * mail the line says nothing about what follows: a customer's own help desk puts it above its people's words.
 */
export function markReplyMark(lines: readonly Line[]): void {
  const at = lines.findIndex(({ kind, text }) => kind === 'text' && isReplyMark(text));
  if (at < 0) return;
  const spoke = lines.slice(0, at).some(({ kind, text }) => kind === 'text' && text.trim() !== '');
  if (!spoke) setKind(lines[at], 'banner');
  else for (const line of lines.slice(at)) if (line.kind === 'text') line.kind = 'quote';
}

function mark(lines: readonly Line[], kind: ElidedKind): void {
  for (const line of lines) setKind(line, kind);
}
