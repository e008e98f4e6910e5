import { type Announced, announcedIn } from './announced.ts';
import { hueOf } from './ink.ts';
import type { Line } from './line.ts';
import {
  headerLabel,
  isAttribution,
  isForwardMark,
  isQuoted,
  isSeparator,
  isSignOff,
} from './line-kinds.ts';
import { isReplyMark } from './notices.ts';

/** What became of answers inside a quoted mail. `unread`: they cannot be told from it, or not be read without. */
export type Answers = 'none' | 'told' | 'unread';

const mostHead = 14;
/** A line of at least so many letters was wrapped by the mail program. */
const wrappedAt = 50;

/**
 * Takes the author's answers inside a quoted mail as text, where the words on top announce them ("my answers in red")
 * and they can be told: a name in brackets, an arrow, capitals or a colour that was announced. Only in the mail that is
 * answered; older ones below it hold answers of older rounds. `author`: name and address of the sender, '' if unknown.
 */
export function readAnswers(
  lines: readonly Line[],
  author: string,
): { readonly lines: readonly Line[]; readonly answers: Answers } {
  const start = lines.findIndex(({ kind }) => kind === 'quote');
  if (start < 0 || lines.slice(start).some(isOwn)) return { lines, answers: 'none' };
  const announced = announcedIn(wordsOnTop(lines.slice(0, start)));
  if (announced === null) return { lines, answers: 'none' };
  const { head, body } = answeredMail(lines, start);
  if (body.every(isBlank)) return { lines, answers: 'none' };
  const marked = [...tagged(body, head, author), ...pointed(body)];
  const found = new Map(marked.map(({ line, mark }) => [line, split(line, mark)]));
  if (announced.capitals)
    for (const line of body.filter(isCapitals)) found.set(line, split(line, 0));
  for (const line of wrapped(body, found)) found.set(line, [{ ...line, kind: 'text' }]);
  const isInk = inkOf(body, announced, found.size > 0);
  for (const line of body) {
    if (line.runs?.some(({ ink }) => isInk(ink))) found.set(line, byInk(line, isInk));
  }
  if (found.size === 0) return { lines, answers: 'unread' };
  return { lines: lines.flatMap((line) => found.get(line) ?? line), answers: 'told' };
}

/** What the author says above the quoted mail, up to the sign-off. */
function wordsOnTop(above: readonly Line[]): string {
  const own = above.filter(isOwn);
  const off = own.findIndex(({ text }) => isSignOff(text));
  return (off > 0 ? own.slice(0, off) : own).map(({ text }) => text).join('\n');
}

/** The mark of an answer stays with the quoted mail; an empty line keeps what it says apart from what stands before. */
function split({ text, kind }: Line, mark: number): Line[] {
  const before = text.slice(0, mark).trim();
  const answer: Line[] = [
    { text: '', kind: 'text' },
    { text: text.slice(mark).trim(), kind: 'text' },
  ];
  return before === '' ? answer : [{ text: before, kind }, ...answer];
}

function isOwn({ kind, text }: Line): boolean {
  return kind === 'text' && text.trim() !== '';
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '' || unquoted(text) === '';
}

function unquoted(line: string): string {
  return line.replace(/^[>\s]{0,20}/, '').trim();
}

/** The head of the mail that is answered, and its lines up to the next older mail. */
function answeredMail(
  lines: readonly Line[],
  start: number,
): { head: readonly Line[]; body: readonly Line[] } {
  const from = headEnd(lines, start);
  let to = from;
  while (to < lines.length && !beginsMail(lines, to)) to++;
  return {
    head: lines.slice(start, from),
    body: lines.slice(from, to).filter(({ kind }) => kind === 'quote'),
  };
}

/** Where the head ends that begins at `start`: below its last label, and before the next head. */
function headEnd(lines: readonly Line[], start: number): number {
  let end = start;
  const seen = new Set<number>();
  for (let at = start; at < lines.length && at < start + mostHead; at++) {
    const text = lines[at]?.text ?? '';
    const label = headerLabel(text);
    if (label === 0 && seen.has(1)) break;
    seen.add(label);
    if (label >= 0 || isAttribution(text) || isReplyMark(text)) end = at + 1;
  }
  return end;
}

function beginsMail(lines: readonly Line[], at: number): boolean {
  const text = unquoted(lines[at]?.text ?? '');
  if (isSeparator(text) || isForwardMark(text) || isAttribution(text)) return true;
  if (headerLabel(text) !== 0) return false;
  return lines.slice(at + 1, at + 6).some((line) => headerLabel(unquoted(line.text)) === 1);
}

/** An answer, and how many letters of its line mark it as one. */
interface Marked {
  readonly line: Line;
  readonly mark: number;
}

/** "[Dana] No", "Dana: No": the author's name or initials; or the only name in brackets, not of who wrote the mail. */
function tagged(body: readonly Line[], head: readonly Line[], author: string): readonly Marked[] {
  const writer = head.map(({ text }) => text).find((text) => headerLabel(text) === 0) ?? '';
  const marks = body.map((line) => ({ line, ...tagOf(line.text) }));
  const authors = marks.filter(({ tag }) => names(author, tag));
  if (authors.length > 0) return authors;
  const others = marks.filter(({ tag, framed }) => framed && !names(writer, tag));
  return new Set(others.map(({ tag }) => tag)).size === 1 ? others : [];
}

/** The name before what a line says, and how far it reaches; `framed` when it stands in brackets. */
function tagOf(line: string): { tag: string; framed: boolean; mark: number } {
  const quote = line.length - unquoted(line).length;
  const text = unquoted(line);
  const framed = /^[[(<{]{1,2}\s?(\p{Lu}[\p{L}.' -]{0,30}?)\s?:?[\])>}]{1,2}:?\s?(?=\S)/u.exec(
    text,
  );
  if (framed?.[1] !== undefined)
    return { tag: framed[1], framed: !noName.test(framed[1]), mark: quote + framed[0].length };
  const plain = /^[@*_]{0,2}(\p{Lu}[\p{L}.'-]{0,20}) ?[*_]{0,2}:[*_]{0,2}\s?(?=\S)/u.exec(text);
  return { tag: plain?.[1] ?? '', framed: false, mark: quote + (plain?.[0].length ?? 0) };
}

/** What mail programs and help desks put into brackets. */
const noName =
  /^(?:image|bild|external|extern|externe|externo|cid|logo|attachment|ticket|case|note|info|hinweis|warning|important|link|button|inline|resolved|closed|open|new|update|optional|todo)\b/i;

/** Whether a tag is a name within a longer one, or its initials. */
function names(whole: string, tag: string): boolean {
  const words: readonly string[] = whole.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const low = tag.toLowerCase().replace(/[.]/g, '');
  if (low.length < 2) return false;
  const initials = words.map((word) => word.charAt(0)).join('');
  return initials.startsWith(low) || low.split(/[ -]/).every((word) => words.includes(word));
}

/** "-> No", "→ No", and ">> No" below a line that is not quoted. */
function pointed(body: readonly Line[]): readonly Marked[] {
  const unmarked = body.some((line) => !isBlank(line) && !isQuoted(line.text));
  return body.flatMap((line) => {
    const arrow =
      /^(?:>\s){0,5}\s{0,8}(?:[-=]{1,3}>|[→⇒»])\s?(?=\S)/u.exec(line.text) ??
      (unmarked ? /^\s{0,8}>>{1,2}\s?(?=[^\s>])/.exec(line.text) : null);
    return arrow === null ? [] : [{ line, mark: arrow[0].length }];
  });
}

function isCapitals(line: Line): boolean {
  const text = unquoted(line.text);
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Lines that go on with a taken one which the mail program wrapped. */
function wrapped(body: readonly Line[], taken: ReadonlyMap<Line, unknown>): readonly Line[] {
  const found: Line[] = [];
  let long = false;
  for (const line of body) {
    const goesOn: boolean = !taken.has(line) && long && /^\p{Ll}/u.test(unquoted(line.text));
    if (goesOn) found.push(line);
    long = (taken.has(line) || goesOn) && line.text.trim().length >= wrappedAt;
  }
  return found;
}

/** Which ink the answers have: the hue that was named, else the only ink beside black; none when neither tells. */
function inkOf(
  body: readonly Line[],
  { hue, capitals }: Announced,
  told: boolean,
): (ink: string) => boolean {
  if (hue !== null) return (ink) => hueOf(ink) === hue;
  const letters = new Map<string, number>();
  for (const { text, ink } of body.flatMap(({ runs }) => runs ?? [])) {
    const counts = ink !== '' && text.trim() !== '' && !/https?:|www\.|@/.test(text);
    if (counts) letters.set(ink, (letters.get(ink) ?? 0) + text.length);
  }
  const [first, second] = letters;
  const all = body.reduce((sum, { text }) => sum + text.length, 0);
  const tells = !told && !capitals && second === undefined && (first?.[1] ?? all) * 2 <= all;
  return (ink) => tells && ink === first?.[0];
}

/** A line taken apart by ink: the answers in it are text. */
function byInk(line: Line, isInk: (ink: string) => boolean): Line[] {
  const parts: { text: string; kind: Line['kind'] }[] = [];
  for (const run of line.runs ?? []) {
    const kind = isInk(run.ink) ? 'text' : line.kind;
    const last = parts.at(-1);
    if (last && (last.kind === kind || run.text.trim() === '')) last.text += run.text;
    else parts.push({ text: run.text, kind });
  }
  return parts.flatMap(({ text, kind }) => {
    const part = { text: text.replace(/\s+/g, ' ').trim(), kind };
    return kind === 'text' ? split(part, 0) : part;
  });
}
