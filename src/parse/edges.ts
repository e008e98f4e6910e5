import type { ElidedKind } from '../domain/mail.ts';
import { type Line, setKind } from './line.ts';
import {
  isBanner,
  isBannerMore,
  isContact,
  isDisclaimer,
  isLegalText,
  isMobileFooter,
  isPostscript,
  isProse,
  isSignOff,
} from './line-kinds.ts';

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
  if (!standard && below.some((line) => isProse(line.text) && !isDisclaimer(line.text))) return;
  mark(
    below.filter((line) => line.kind === 'text'),
    'signature',
  );
}

/** Paragraphs of a confidentiality notice; a paragraph without the words of lawyers is the author's again. */
function markDisclaimer(own: readonly Line[]): void {
  const legal = own.findIndex((line) => line.kind === 'text' && isDisclaimer(line.text));
  if (legal <= 0) return;
  let paragraph: Line[] = [];
  const close = (): void => {
    if (isLegalText(paragraph.map((line) => line.text).join(' '))) mark(paragraph, 'disclaimer');
    paragraph = [];
  };
  for (const line of own.slice(legal)) {
    if (line.kind !== 'text') continue;
    if (line.text.trim() === '') close();
    else paragraph.push(line);
  }
  close();
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
  const top = lines.filter((line) => line.text.trim() !== '').slice(0, 4);
  const banner = top.findIndex((line) => line.kind === 'text' && isBanner(line.text));
  if (banner < 0) return;
  const start = lines.indexOf(top[banner] as Line);
  for (let at = start; at < lines.length && at < start + 6; at++) {
    const text = lines[at]?.text ?? '';
    if (at > start && !isBannerMore(text)) break;
    setKind(lines[at], 'banner');
  }
}

function mark(lines: readonly Line[], kind: ElidedKind): void {
  for (const line of lines) setKind(line, kind);
}
