import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { FolderRole } from '../domain/mail.ts';
import { arrivedAt, folderOf, headOf } from './mail-head.ts';
import { mostMailBytes, splitMbox } from './split-mbox.ts';

/** One mail of a source: its bytes, when it came, and whose it is. */
export interface SourceMail {
  readonly bytes: Uint8Array;
  readonly at: Date;
  readonly folder: FolderRole;
}

/**
 * The mails of an mbox (also gzipped), a Maildir, a folder of .eml or one .eml, in the order of the source; of a mail
 * over 25 MB the first 25 MB. A mail without a readable date takes that of the mail before it. Throws one line when
 * the source is not there or is none of these.
 */
export async function* mailsOfFiles(
  source: string,
  ownDomains: readonly string[],
): AsyncGenerator<SourceMail> {
  let last = new Date(0);
  for await (const bytes of bytesOf(source)) {
    const head = headOf(bytes);
    last = arrivedAt(head) ?? last;
    yield { bytes, at: last, folder: folderOf(head, ownDomains) };
  }
}

async function* bytesOf(source: string): AsyncGenerator<Buffer> {
  const found = await stat(source).catch(() => null);
  if (found === null) throw new Error(`${source}: there is no such file or folder.`);
  if (found.isDirectory()) yield* filesOf(source);
  else if (/\.eml$/i.test(source)) yield await startOf(source);
  else yield* mboxOf(source);
}

/** Maildir folders and .eml files below a folder, in the order of their names; not what was thrown away or never sent. */
async function* filesOf(folder: string): AsyncGenerator<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter(isMail)
    .sort();
  for (const path of paths) yield await startOf(join(folder, path));
}

/** Whether a file below the source is a mail to replay, by its path. */
function isMail(path: string): boolean {
  const name = basename(path);
  const kept = !foldersOf(dirname(path)).some((one) => leftOut.test(one));
  if (/\.eml$/i.test(name)) return kept;
  // A Maildir's own names begin with no dot; Dovecot keeps its indexes beside them.
  const stored = /^(?:cur|new)$/.test(basename(dirname(path))) && !/^(?:\.|dovecot[.-])/.test(name);
  return stored && kept && !draftOrTrashed.test(name);
}

/** The flags of a Maildir file, with D (draft) or T (trashed) among them; some systems write ; or ! for the colon. */
const draftOrTrashed = /[:;!]2,[A-Za-z]*[DT][A-Za-z]*$/;

/** Names of folders, outermost first: Maildir++ writes "Archive/2026" as ".Archive.2026". */
function foldersOf(path: string): readonly string[] {
  return path.split(sep).flatMap((one) => (one.startsWith('.') ? one.slice(1).split('.') : [one]));
}

/**
 * Folders of what nobody was to read or nobody sent, as mail programs name them (ä to é also in the UTF-7 of RFC 3501
 * §5.1.3): spam would become cases, and a draft of ours would count as sent.
 */
const leftOut = new RegExp(
  `^(?:${[
    'junk(?:[ -](?:e-?)?mail)?|spam|bulk mail|trash|bin|deleted(?: items| messages)?|drafts?|outbox|templates',
    'papierkorb|gel(?:ö|&APY-)schte (?:elemente|objekte)|entw(?:ü|&APw-)rfe',
    'corbeille|brouillons|courrier ind(?:é|&AOk-)sirable|(?:é|&AOk-)l(?:é|&AOk-)ments supprim(?:é|&AOk-)s',
    'papelera|borradores|correo no deseado|elementos eliminados',
  ].join('|')})$`,
  'i',
);

async function startOf(path: string): Promise<Buffer> {
  return (await readFile(path)).subarray(0, mostMailBytes);
}

/** Throws one line when the file is no mbox or no gzip. */
async function* mboxOf(path: string): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 1_048_576 });
  const plain = /\.gz$/i.test(path) ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error: Error) => plain.destroy(error));
  try {
    yield* splitMbox(plain);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    throw new Error(`${path}: ${why}.`, { cause: error });
  }
}
