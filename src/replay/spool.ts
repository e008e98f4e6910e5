import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FolderRole } from '../domain/mail.ts';
import { mailsOfFiles, type SourceMail } from './read-files.ts';
import { isWithin, type ReplayRange, wholeRange } from './range.ts';

/** One mail of the source: where its bytes lie in the spool, when it came, and whose it is. */
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

/**
 * Copies a source of files (mbox, also gzipped; Maildir; folder of .eml) into one spool file and lists its mails by
 * date. Throws one line when the source cannot be read or holds no mail of `range`.
 */
export async function spoolOf(
  source: string,
  spoolPath: string,
  ownDomains: readonly string[],
  range: ReplayRange = wholeRange,
): Promise<Spool> {
  await mkdir(dirname(spoolPath), { recursive: true });
  const file = await open(spoolPath, 'w+');
  const mails: Spooled[] = [];
  let offset = 0;
  let seen = 0;
  try {
    for await (const mail of mailsOfFiles(source, ownDomains)) {
      seen++;
      if (!isWithin(range, mail.at)) continue;
      mails.push(await append(file, offset, mail));
      offset += mail.bytes.length;
    }
    if (mails.length === 0) throw new Error(`${source}: ${nothingIn(seen)}`);
  } catch (error) {
    await file.close();
    throw error;
  }
  return spoolOn(file, mails);
}

/** Writes one mail at `offset` and returns its entry. */
export async function append(
  file: FileHandle,
  offset: number,
  { bytes, at, folder }: SourceMail,
): Promise<Spooled> {
  await file.write(bytes, 0, bytes.length, offset);
  return { offset, length: bytes.length, at, folder };
}

/** The spool over a written file. Mails of one instant keep the order of `mails`. */
export function spoolOn(file: FileHandle, mails: readonly Spooled[]): Spool {
  return {
    mails: mails.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    read: (mail) => slice(file, mail),
    close: () => file.close(),
  };
}

/** What to say of a source without a mail to replay, `seen` of them outside the range. */
export function nothingIn(seen: number): string {
  return seen === 0
    ? 'there is no mail in it (mbox, Maildir or a folder of .eml is needed).'
    : `none of its ${seen} mails is of these days.`;
}

async function slice(file: FileHandle, mail: Spooled): Promise<Buffer> {
  const bytes = Buffer.alloc(mail.length);
  await file.read(bytes, 0, mail.length, mail.offset);
  return bytes;
}
