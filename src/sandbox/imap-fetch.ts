import type { ImapFaults } from './imap-faults.ts';
import type { StoredMail } from './imap-folder.ts';
import { type MimePart, parseMime, sectionOf } from './imap-mime.ts';
import { envelopeOf, structureOf } from './imap-structure.ts';
import type { Wire } from './imap-wire.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const macros: Readonly<Record<string, readonly string[]>> = {
  FAST: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE'],
  ALL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE'],
  FULL: ['FLAGS', 'INTERNALDATE', 'RFC822.SIZE', 'ENVELOPE', 'BODYSTRUCTURE'],
};

/** The items a FETCH asks for, macros spelled out, UID first when the command is UID FETCH. */
export function expandItems(items: readonly string[], byUid: boolean): string[] {
  const spelled = (items.length === 1 && macros[(items[0] ?? '').toUpperCase()]) || items;
  const rest = spelled.filter((item) => item.toUpperCase() !== 'UID');
  const asked = rest.length !== spelled.length;
  return byUid || asked ? ['UID', ...rest] : [...rest];
}

/** The answer to one FETCH of one mail: its wire form, and whether reading it set \Seen. */
export interface Fetched {
  readonly values: Wire[];
  readonly marksSeen: boolean;
}

/** Renders the items of one mail (RFC 3501 §6.4.5). Throws on an item it does not know. */
export function fetchItems(
  mail: StoredMail,
  items: readonly string[],
  faults: ImapFaults,
): Fetched {
  let tree: MimePart | null = null;
  const mime = () => {
    tree ??= parseMime(mail.bytes);
    return tree;
  };
  const values: Wire[] = [];
  let marksSeen = false;
  for (const item of items) {
    const name = item.toUpperCase();
    if (name === 'UID') values.push('UID', String(mail.uid));
    else if (name === 'FLAGS') values.push('FLAGS', [...mail.flags]);
    else if (name === 'INTERNALDATE') values.push('INTERNALDATE', imapDate(mail.date));
    else if (name === 'RFC822.SIZE') values.push(name, sizeOf(mail, faults));
    else if (name === 'ENVELOPE') values.push(name, envelopeOf(mime()));
    else if (name === 'BODYSTRUCTURE' || name === 'BODY') values.push(name, structureOf(mime()));
    else {
      const body = bodyRequest(item);
      if (!body) throw new Error(`unknown fetch item ${item}`);
      if (faults.withholdSource.includes(mail.uid)) continue;
      values.push(body.label, bodyBytes(mail, body, mime));
      marksSeen ||= !body.peek;
    }
  }
  return { values, marksSeen };
}

interface BodyRequest {
  readonly section: string;
  readonly peek: boolean;
  readonly label: string;
  readonly from: number;
  readonly length: number;
}

function bodyRequest(item: string): BodyRequest | null {
  const match = /^(BODY(?:\.PEEK)?\[(.*)\]|RFC822(?:\.HEADER|\.TEXT)?)(?:<(\d+)\.(\d+)>)?$/is.exec(
    item,
  );
  if (!match) return null;
  const whole = (match[1] ?? '').toUpperCase();
  const old = whole.startsWith('RFC822');
  const section = old ? whole.slice('RFC822.'.length) : (match[2] ?? '');
  const partial = match[3] === undefined ? '' : `<${match[3]}>`;
  return {
    section,
    peek: whole.startsWith('BODY.PEEK') || whole === 'RFC822.HEADER',
    label: old ? whole : `BODY[${section}]${partial}`,
    from: Number(match[3] ?? 0),
    length: Number(match[4] ?? Number.POSITIVE_INFINITY),
  };
}

function bodyBytes(mail: StoredMail, request: BodyRequest, mime: () => MimePart): Wire {
  const whole = request.section === '' ? mail.bytes : sectionOf(mime(), request.section);
  if (!whole) return 'NIL';
  return whole.subarray(request.from, Math.min(whole.length, request.from + request.length));
}

function sizeOf(mail: StoredMail, faults: ImapFaults): string {
  return String(faults.reportSize ?? mail.bytes.length);
}

/** A date-time of RFC 3501 §9, in UTC. */
export function imapDate(date: Date): string {
  const day = String(date.getUTCDate()).padStart(2, ' ');
  const time = date.toISOString().slice(11, 19);
  return `"${day}-${months[date.getUTCMonth()] ?? 'Jan'}-${date.getUTCFullYear()} ${time} +0000"`;
}

/** Reads a date-time of RFC 3501 §9; null when it is none. */
export function parseImapDate(text: string): Date | null {
  const at = Date.parse(text.trim().replace(/^(\d{1,2})-(\w{3})-(\d{4})/, '$1 $2 $3'));
  return Number.isNaN(at) ? null : new Date(at);
}
