import type { MessageStructureObject } from 'imapflow';
import type { ImapConnection } from './connect.ts';
import type { IngestOptions } from './options.ts';

/** A text part that is worth reading, by its part number. */
interface TextPart {
  readonly part: string;
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly encoding: string;
}

/** The part of a mail's tree that holds text: a leaf, or a multipart with such leaves. */
type TextTree = TextPart | { readonly type: string; readonly children: readonly TextTree[] };

const maxDepth = 20;
const droppedFields = /^(content-|mime-version:)/i;

/**
 * A small mail made of the headers and text parts of a large one, its multipart nesting kept so
 * that a parser sees alternatives as alternatives; attachments are left out. Null when the mail is
 * gone. Deterministic: the same mail gives the same bytes. When the server cannot describe the
 * mail, its first bytes are taken.
 */
export async function fetchTextParts(
  connection: ImapConnection,
  uid: number,
  options: IngestOptions,
): Promise<Buffer | null> {
  const described = await connection.run('read the outline of a large mail', (client) =>
    client.fetchOne(String(uid), { uid: true, bodyStructure: true }, { uid: true }),
  );
  if (described === false || !described.uid) return null;
  const tree = described.bodyStructure ? textTree(described.bodyStructure, 0) : null;
  const parts = tree ? leavesOf(tree).slice(0, options.parts) : [];
  if (parts.length === 0) return fetchStart(connection, uid, options);
  const wanted = [
    { key: 'HEADER', maxLength: options.headerBytes },
    ...parts.map(({ part }) => ({ key: part, maxLength: options.partBytes })),
  ];
  const fetched = await connection.run('read the text of a large mail', (client) =>
    client.fetchOne(String(uid), { uid: true, bodyParts: wanted }, { uid: true }),
  );
  if (fetched === false || !fetched.headers) return null;
  const bodies = new Map<string, Buffer>();
  for (const { part } of parts) {
    const body = fetched.bodyParts?.get(part.toLowerCase());
    if (body) bodies.set(part, body);
  }
  if (!tree) return null;
  return Buffer.concat([keptHeaders(fetched.headers), ...render(tree, bodies, '0')]);
}

async function fetchStart(
  connection: ImapConnection,
  uid: number,
  options: IngestOptions,
): Promise<Buffer | null> {
  const maxLength = options.headerBytes + options.partBytes;
  const row = await connection.run('read the start of a large mail', (client) =>
    client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength } }, { uid: true }),
  );
  return row && Buffer.isBuffer(row.source) ? row.source : null;
}

function textTree(node: MessageStructureObject, depth: number): TextTree | null {
  if (depth > maxDepth) return null;
  if (node.childNodes && node.type.startsWith('multipart/')) {
    const children = node.childNodes.flatMap((child) => textTree(child, depth + 1) ?? []);
    return children.length > 0 ? { type: node.type, children } : null;
  }
  if (!node.type.startsWith('text/') || node.disposition === 'attachment') return null;
  return {
    // A mail of a single part has no part number; its text is part 1 (RFC 3501 §6.4.5).
    part: node.part ?? '1',
    type: node.type,
    parameters: node.parameters ?? {},
    encoding: node.encoding ?? '7bit',
  };
}

function leavesOf(tree: TextTree): TextPart[] {
  return 'children' in tree ? tree.children.flatMap(leavesOf) : [tree];
}

/**
 * The header block without its last empty line and without the fields that describe the old body.
 */
function keptHeaders(headers: Buffer): Buffer {
  const fields = headers.toString('latin1').split(/\r\n(?![ \t])|\n(?![ \t])/);
  const kept = fields.filter((field) => field.includes(':') && !droppedFields.test(field));
  return Buffer.from([...kept, 'MIME-Version: 1.0', ''].join('\r\n'), 'latin1');
}

function render(tree: TextTree, bodies: ReadonlyMap<string, Buffer>, path: string): Buffer[] {
  if (!('children' in tree)) {
    const body = bodies.get(tree.part) ?? Buffer.alloc(0);
    return [Buffer.from(`${partHeader(tree)}\r\n\r\n`, 'latin1'), body];
  }
  const boundary = `=_text-parts-${path}`;
  const head = `Content-Type: ${safe(tree.type)}; boundary="${boundary}"\r\n\r\n`;
  const out: Buffer[] = [Buffer.from(head)];
  for (const [i, child] of tree.children.entries()) {
    out.push(Buffer.from(`--${boundary}\r\n`), ...render(child, bodies, `${path}-${i}`));
    out.push(Buffer.from('\r\n'));
  }
  out.push(Buffer.from(`--${boundary}--\r\n`));
  return out;
}

function partHeader(part: TextPart): string {
  const parameters = ['charset', 'format', 'delsp', 'method'].flatMap((name) => {
    const value = part.parameters[name];
    return value === undefined ? [] : [`; ${name}="${safe(value)}"`];
  });
  return (
    `Content-Type: ${safe(part.type)}${parameters.join('')}\r\n` +
    `Content-Transfer-Encoding: ${safe(part.encoding)}`
  );
}

/** A value from the server that cannot end its header field. */
function safe(value: string): string {
  return value.replace(/[^\w./+-]/g, '').slice(0, 80);
}
