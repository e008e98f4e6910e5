import type { Address, ElidedKind } from '../domain/mail.ts';
import { addressesOf } from './addresses.ts';
import { type Field, fieldNamed } from './form-labels.ts';
import type { Line } from './line.ts';

/** Whom a form, a ticket tool or a chat names as the writer of the words that it passes on. */
export interface Named {
  readonly by: 'form' | 'ticket' | 'chat';
  /** '' where it names nobody. */
  readonly name: string;
  /** Null where it names no address, or several. */
  readonly address: Address | null;
}

const mostLines = 400;
const mostLine = 300;
/** So many lines may stand above the first field: "A new message was submitted through the contact form." */
const mostIntro = 6;

/**
 * Marks the lines of a web form ("Name: …", "Email: …", "Message: …") or of a ticket tool ("Ida Noor commented:"), so
 * that what their writer typed is left as text, and tells whom they name; null, and nothing is marked, where the mail
 * is neither. Only for a mail whose sender may pass on what others wrote (passed-on.ts), for anybody may write
 * "Name: …". Linear.
 */
export function markForm(lines: Line[], mayBeTicket: boolean): Named | null {
  const form = formIn(lines.slice(0, mostLines));
  const ticket = form === null && mayBeTicket ? ticketIn(lines.slice(0, mostLines)) : null;
  const found = form ?? ticket;
  if (found === null) return null;
  const rest = lines.slice(mostLines);
  lines.splice(0, lines.length, ...found.lines, ...rest);
  for (const line of lines) if (line.kind === 'text' && isOfTool(line.text)) line.kind = 'footer';
  return found.named;
}

interface Found {
  readonly named: Named;
  readonly lines: readonly Line[];
}

function formIn(lines: readonly Line[]): Found | null {
  const bare = lines.some(({ text }) => bareAddress.test(text));
  const values: Record<Field, string[]> = { who: [], mail: [], aside: [], title: [], words: [] };
  const marked: Line[] = [];
  let field: Field | null = null;
  let waits = false;
  let first = -1;
  for (const line of lines) {
    const read: Entry | null = line.kind === 'text' ? entryOf(line.text, bare) : null;
    if (read !== null) {
      if (first < 0) first = marked.length;
      field = read.field;
      waits = read.value === '';
      values[field].push(read.value);
      marked.push(...entryLines(line, read));
    } else if (field !== null && waits && line.text.trim() !== '') {
      waits = false;
      values[field].push(line.text.trim());
      marked.push({ ...line, kind: kindOf(field) });
    } else marked.push(line);
  }
  const address = addressIn(values.mail) ?? addressIn(values.who);
  const fields = Object.values(values).filter((said) => said.length > 0).length;
  if (address === null && (values.words.length === 0 || fields < 2)) return null;
  if (values.words.length > 0 && isIntro(marked.slice(0, first)))
    for (const line of marked.slice(0, first)) if (line.kind === 'text') line.kind = 'footer';
  const name = nameIn(values.who) || (address?.name ?? '');
  return { named: { by: 'form', name, address }, lines: marked };
}

/** One line of a form: `label` letters of it are the form's. */
interface Entry {
  readonly field: Field;
  readonly label: number;
  readonly value: string;
}

const colon = /^[\s*•-]{0,6}([\p{L}¿][^:：\t\n]{0,40}?)[\s*]{0,4}(?:[:：\t]|\s{2})[*\s]{0,12}/u;
const alone = /^[\s*•-]{0,6}([\p{L}¿][^:：\t\n]{0,40}?)[\s*]{0,6}$/u;
/** A table in HTML has no more than a space between a label and what was filled in. */
const bareAddress =
  /^\s{0,4}(?:e-?mail|e-?mail[ -]address?e?|courriel|correo(?: electr[oó]nico)?)\s{1,4}[^\s@]{1,64}@\S{3,100}\s{0,4}$/i;

function entryOf(line: string, bare: boolean): Entry | null {
  const text = line.slice(0, mostLine);
  const found = colon.exec(text) ?? alone.exec(text);
  const field = found === null ? null : fieldNamed(found[1] ?? '');
  if (found !== null && field !== null) return entry(field, line, found[0].length);
  if (!bare) return null;
  const [, start = '', one = '', two = '', three = ''] =
    /^(\s{0,4})(\S{1,30})(?: (\S{1,30}))?(?: (\S{1,30}))? \S/.exec(text) ?? [];
  for (const words of [[one, two, three], [one, two], [one]]) {
    const label = words.filter((word) => word !== '').join(' ');
    const named = fieldNamed(label);
    if (named !== null) return entry(named, line, start.length + label.length);
  }
  return null;
}

function entry(field: Field, line: string, label: number): Entry {
  return { field, label, value: line.slice(label).trim() };
}

function kindOf(field: Field): 'text' | ElidedKind {
  return field === 'words' || field === 'title' ? 'text' : 'footer';
}

/** The label is the form's; what was filled in stands apart, so that no sentence begins with the label. */
function entryLines(line: Line, { field, label, value }: Entry): Line[] {
  if (kindOf(field) === 'footer') return [{ ...line, kind: 'footer' }];
  const head: Line[] = [
    { text: line.text.slice(0, label), kind: 'footer' },
    { text: '', kind: 'text' },
  ];
  if (value === '') return head;
  const own: Line = { text: value, kind: 'text' };
  return field === 'title' ? [...head, own, { text: '', kind: 'text' }] : [...head, own];
}

function isIntro(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => text.trim() !== '').length <= mostIntro;
}

/** The one address that stands there; null where there are several: one of them is somebody else's. */
function addressIn(values: readonly string[]): Address | null {
  const found = values.flatMap((value) => addressesOf(value.replace(/\[mailto:|\]/gi, ' ').trim()));
  const [one] = found;
  return new Set(found.map(({ address }) => address)).size === 1 ? (one ?? null) : null;
}

/** "First name" and "last name" are one; an address in it is none. */
function nameIn(values: readonly string[]): string {
  const words = values.map((value) => value.replace(/<?\S{1,128}@\S{1,255}/g, '').trim());
  return [...new Set(words)]
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 2)
    .join(' ')
    .slice(0, 100);
}

const person = String.raw`(\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,3}?)(?: \([^)]{1,60}\))?`;
/** "Ida Noor commented on KW-441:", "New comment by Ida Noor", "Ida Noor (Acme), 12 May 2026, 09:14:". */
const comments: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W{0,4}${person} (?:has )?(?:commented|replied|responded|wrote|posted|added an? (?:new |public )?(?:comment|note|reply))(?: (?:on|to|in) .{1,80})?\s?:?\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`^\W{0,4}${person} (?:schrieb|hat .{0,40}(?:kommentiert|geantwortet|geschrieben|hinzugefügt)|a (?:commenté|répondu|écrit|ajouté un commentaire)|comentó|respondió|escribió|ha (?:comentado|respondido|añadido un comentario))(?: .{1,80})?\s?:?\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`^\W{0,4}(?:(?:[Nn]ew |[Pp]ublic )?[Cc]omment(?: added)?|(?:[Nn]ew |[Cc]ustomer )?[Rr]eply|[Nn]euer [Kk]ommentar|[Nn]ouveau commentaire|[Nn]uevo comentario) (?:by|from|von|de) ${person}\s?:?\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`^\W{0,4}${person}, .{0,20}\b\d{4}\b.{0,4} \d{1,2}:\d{2}(?: ?[AP]M)?\s?:?\s*$`,
    'u',
  ),
];

function commenter(line: Line): string | null {
  if (line.kind !== 'text' || line.text.length > 200) return null;
  for (const comment of comments) {
    const name = comment.exec(line.text)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** The newest comment stands on top; what is below the next one was said before. */
function ticketIn(lines: readonly Line[]): Found | null {
  const at = lines.findIndex((line) => commenter(line) !== null);
  const head = lines[at];
  if (head === undefined || !isIntro(lines.slice(0, at))) return null;
  const next = lines.findIndex((line, index) => index > at && commenter(line) !== null);
  const marked = lines.map((line, index): Line => {
    if (line.kind !== 'text') return line;
    if (index <= at) return { ...line, kind: 'footer' };
    return next >= 0 && index >= next ? { ...line, kind: 'quote' } : line;
  });
  return { named: { by: 'ticket', name: commenter(head) ?? '', address: null }, lines: marked };
}

/** What the tool says of itself below the words. */
const ofTool =
  /^\W{0,4}(?:this (?:e-?mail|message|form|notification) (?:was|is|has been) (?:sent|generated|submitted|a )|\(?sent (?:via|from|by) |view (?:the|this|it|your|in|online)\b|(?:see|open) (?:the|this) (?:ticket|request|issue|submission|entry|conversation)\b|reply to this (?:e-?mail|message)|(?:you can )?(?:reply|respond) (?:directly )?to this|powered by\b|you (?:are receiving|received) this|manage (?:your )?(?:notifications|submissions)|diese (?:e-?mail|nachricht) wurde (?:über|von|automatisch)|cet? (?:e-?mail|message|courriel) (?:a été|est) (?:envoyé|généré)|este (?:e-?mail|mensaje|correo) (?:fue|ha sido|se ha) (?:enviado|generado))/i;

function isOfTool(line: string): boolean {
  return line.length <= 250 && ofTool.test(line);
}
