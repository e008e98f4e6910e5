/** One node of a mail: its header block, its body, and the parts of a multipart. */
export interface MimePart {
  readonly all: Buffer;
  readonly head: Buffer;
  readonly body: Buffer;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly type: string;
  readonly subtype: string;
  readonly parameters: readonly (readonly [string, string])[];
  readonly parts: readonly MimePart[];
}

const maxDepth = 50;

/**
 * The MIME tree of a mail (RFC 2045, RFC 2046). Never throws; broken structure reads as one part.
 */
export function parseMime(all: Buffer, depth = 0): MimePart {
  const cut = headEnd(all);
  const head = all.subarray(0, cut);
  const body = all.subarray(cut);
  const headers = parseHeaders(head);
  const contentType = headers.get('content-type')?.[0] ?? 'text/plain';
  const names = /^\s*([\w+.-]{1,80})\/([\w+.-]{1,80})/.exec(contentType);
  const type = (names?.[1] ?? 'text').toLowerCase();
  const parameters = parseParameters(contentType);
  const boundary = parameters.find(([key]) => key.toLowerCase() === 'boundary')?.[1];
  const nested = type === 'multipart' && boundary !== undefined && depth < maxDepth;
  return {
    all,
    head,
    body,
    headers,
    type,
    subtype: (names?.[2] ?? 'plain').toLowerCase(),
    parameters,
    parts: nested ? splitParts(body, boundary).map((part) => parseMime(part, depth + 1)) : [],
  };
}

/** The header fields of a mail by lower-case name, unfolded, without reading its body. */
export function headersOf(all: Buffer): ReadonlyMap<string, readonly string[]> {
  return parseHeaders(all.subarray(0, headEnd(all)));
}

/** Offset of the first byte after the empty line; the length when there is none. */
function headEnd(all: Buffer): number {
  if (all[0] === 10) return 1;
  if (all[0] === 13 && all[1] === 10) return 2;
  const crlf = all.indexOf('\r\n\r\n');
  const lf = all.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4;
  return lf >= 0 ? lf + 2 : all.length;
}

function parseHeaders(head: Buffer): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  const unfolded = head.toString('latin1').replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return headers;
}

/** The `; name=value` pairs of a structured header field (RFC 2045 §5.1). */
export function parseParameters(value: string): [string, string][] {
  const pattern = /;\s*([\w*-]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/g;
  return [...value.matchAll(pattern)].map((m) => [m[1] ?? '', m[2] ?? m[3] ?? '']);
}

function splitParts(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const starts: number[] = [];
  for (let i = body.indexOf(mark); i >= 0; i = body.indexOf(mark, i + mark.length)) {
    if (i === 0 || body[i - 1] === 10) starts.push(i);
  }
  const parts: Buffer[] = [];
  for (const [k, start] of starts.entries()) {
    const afterMark = start + mark.length;
    if (body.toString('latin1', afterMark, afterMark + 2) === '--') break;
    const from = body.indexOf(10, start) + 1;
    if (from === 0) break;
    let to = starts[k + 1] ?? body.length;
    if (k + 1 < starts.length) to -= body[to - 2] === 13 ? 2 : 1;
    parts.push(body.subarray(from, Math.max(from, to)));
  }
  return parts;
}

/** The bytes of a BODY[section] (RFC 3501 §6.4.5); null when the mail has no such section. */
export function sectionOf(mail: MimePart, section: string): Buffer | null {
  const split = /^([\d.]*)(.*)$/s.exec(section);
  const numbers = (split?.[1] ?? '').split('.').filter(Boolean).map(Number);
  const what = (split?.[2] ?? '').trim().toUpperCase();
  const part = partAt(mail, numbers);
  if (!part) return null;
  if (what === '') return numbers.length > 0 ? part.body : part.all;
  if (what === 'MIME' || what === 'HEADER') return part.head;
  if (what === 'TEXT') return part.body;
  const fields = /^HEADER\.FIELDS(\.NOT)? \((.*)\)$/s.exec(what);
  return fields ? headerFields(part, fields[2] ?? '', fields[1] !== undefined) : null;
}

function partAt(mail: MimePart, numbers: readonly number[]): MimePart | null {
  let part = mail;
  for (const n of numbers) {
    if (part.type === 'message' && part.subtype === 'rfc822') part = parseMime(part.body);
    if (part.parts.length === 0) {
      if (n !== 1) return null;
      continue;
    }
    const next = part.parts[n - 1];
    if (!next) return null;
    part = next;
  }
  return part;
}

function headerFields(part: MimePart, names: string, negate: boolean): Buffer {
  const wanted = new Set(names.split(/\s+/).map((name) => name.replace(/"/g, '').toLowerCase()));
  const lines = part.head.toString('latin1').split(/\r?\n(?![ \t])/);
  const kept = lines.filter((line) => {
    const colon = line.indexOf(':');
    return colon > 0 && wanted.has(line.slice(0, colon).trim().toLowerCase()) !== negate;
  });
  return Buffer.from(`${kept.map((line) => `${line}\r\n`).join('')}\r\n`, 'latin1');
}
