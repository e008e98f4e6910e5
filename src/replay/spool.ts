import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { MboxStream } from 'node-mbox';
import type { FolderRole } from '../domain/mail.ts';

/** One mail of the source: where its bytes lie in the spool, when it was sent, and whose it is. */
export interface Spooled {
  readonly offset: number;
  readonly length: number;
  readonly at: Date;
  readonly folder: FolderRole;
}

/** All mails of a source in the order of their dates; bytes are read one by one. */
export interface Spool {
  readonly mails: readonly Spooled[];
  readonly read: (mail: Spooled) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const headBytes = 65_536;

/**
 * Copies a source (mbox, also gzipped; Maildir; folder of .eml) into one spool file and lists its mails by
 * date. A mail without a readable date takes that of the mail before it. Throws one line when the source
 * cannot be read or holds no mail.
 */
export async function spoolOf(
  source: string,
  spoolPath: string,
  ownDomains: readonly string[],
): Promise<Spool> {
  await mkdir(dirname(spoolPath), { recursive: true });
  const file = await open(spoolPath, 'w+');
  const mails: Spooled[] = [];
  let offset = 0;
  let last = new Date(0);
  for await (const bytes of mailsOf(source)) {
    await file.write(bytes, 0, bytes.length, offset);
    const head = headOf(bytes);
    last = dateOf(head) ?? last;
    mails.push({ offset, length: bytes.length, at: last, folder: folderOf(head, ownDomains) });
    offset += bytes.length;
  }
  if (mails.length === 0) {
    await file.close();
    throw new Error(
      `${source}: there is no mail in it (mbox, Maildir or a folder of .eml is needed).`,
    );
  }
  mails.sort((a, b) => a.at.getTime() - b.at.getTime() || a.offset - b.offset);
  return { mails, read: (mail) => slice(file, mail), close: () => file.close() };
}

async function slice(file: FileHandle, mail: Spooled): Promise<Buffer> {
  const bytes = Buffer.alloc(mail.length);
  await file.read(bytes, 0, mail.length, mail.offset);
  return bytes;
}

async function* mailsOf(source: string): AsyncGenerator<Buffer> {
  const found = await stat(source).catch(() => null);
  if (found === null) throw new Error(`${source}: there is no such file or folder.`);
  if (found.isDirectory()) yield* filesOf(source);
  else if (/\.eml$/i.test(source)) yield await readFile(source);
  else yield* mboxOf(source);
}

/** Maildir folders and .eml files below a folder, in the order of their names. */
async function* filesOf(folder: string): AsyncGenerator<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => /\.eml$/i.test(path) || /^(?:cur|new)$/.test(basename(dirname(path))))
    .sort();
  for (const path of paths) yield await readFile(path);
}

/**
 * Throws one line when the file is no mbox or no gzip. The pass-through counts in mails: read directly, a
 * byte stream would hand over several waiting mails as one chunk.
 */
async function* mboxOf(path: string): AsyncGenerator<Buffer> {
  const raw = createReadStream(path);
  const plain = /\.gz$/i.test(path) ? raw.pipe(createGunzip()) : raw;
  const split = MboxStream(plain);
  const mails = split.pipe(new PassThrough({ objectMode: true, highWaterMark: 4 }));
  for (const part of [raw, plain, split]) part.on('error', (error: Error) => mails.destroy(error));
  try {
    for await (const mail of mails) yield unquoted(mail as Buffer);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    const words =
      why === 'NOT_AN_MBOX_FILE' ? 'this is not an mbox (its first line is not "From …")' : why;
    throw new Error(`${path}: ${words}.`, { cause: error });
  }
}

/** Lines that an mbox quotes because they begin with "From " get their own beginning back (mboxrd). */
function unquoted(mail: Buffer): Buffer {
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

function headOf(bytes: Buffer): string {
  const text = bytes.subarray(0, headBytes).toString('latin1').replace(/\r\n?/g, '\n');
  const end = text.indexOf('\n\n');
  return (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
}

function dateOf(head: string): Date | null {
  const text = /^date:(.{1,80})$/im
    .exec(head)?.[1]
    ?.replace(/\([^)]{0,40}\)/, '')
    .trim();
  const at = text === undefined ? Number.NaN : Date.parse(text);
  const sane = at > Date.UTC(1990, 0, 1) && at < Date.UTC(2100, 0, 1);
  return sane ? new Date(at) : null;
}

/** Mail from one of our own domains is our side's, whatever folder it was kept in. */
function folderOf(head: string, ownDomains: readonly string[]): FolderRole {
  const from = /^from:(.{1,998})$/im.exec(head)?.[1]?.toLowerCase() ?? '';
  const domain = /@([a-z0-9.-]{1,253})>?\s*$/.exec(from.trim())?.[1] ?? '';
  return ownDomains.includes(domain) ? 'sent' : 'inbox';
}
