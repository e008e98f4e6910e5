import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { isImapError } from '../ingest/imap-failure.ts';
import type { IngestRow } from '../ingest/ingest-store.ts';
import { fetchRange, type ListedFolder, listRange, type RangePorts } from '../ingest/read-range.ts';
import { mailboxConfig } from '../jobs/mailbox-config.ts';
import type { ReplayRange } from './range.ts';
import { append, type Spool, spoolOn, type Spooled } from './spool.ts';

const listName = 'imap-list.json';

/** What spooling a mailbox is given. `progress` is told how many mails of how many are fetched. */
export interface SpoolPorts extends RangePorts {
  readonly progress: (done: number, all: number) => void;
}

/** A folder of a mailbox, as it was listed at the start; a continued run keeps to it. */
interface Listed extends ListedFolder {
  readonly mailbox: string;
}

/**
 * Copies the mails of Inbox and Sent of the named mailboxes within `range` into the spool file of `work`, by the dates
 * at which the server received them. An interrupted run goes on behind the last mail that it had. The mailbox is
 * opened read-only and no flag changes. Rejects with one line when the server cannot be read or has no such mail.
 */
export async function spoolOfImap(
  config: Config,
  names: readonly string[],
  range: ReplayRange,
  work: string,
  ports: SpoolPorts,
): Promise<Spool> {
  const folders = await listedFolders(config, names, range, work, ports);
  const index = join(work, 'spool.index');
  const had = readIndex(index, idOf(folders));
  const file = await open(join(work, 'spool'), had.size > 0 ? 'r+' : 'w+');
  const entries = await freshIndex(index, idOf(folders), had);
  const spooled = { file, entries, had, end: endOf(had) };
  try {
    const all = folders.reduce((sum, one) => sum + one.heads.length, 0);
    ports.progress(had.size, all);
    for (const folder of folders) {
      const left = folder.heads.filter(({ uid }) => !had.has(keyOf(folder, uid)));
      const take = async (rows: readonly IngestRow[]): Promise<void> => {
        await keep(rows, folder, spooled);
        ports.progress(had.size, all);
      };
      await fetchRange(
        mailboxConfig(config, folder.mailbox),
        { ...folder, heads: left },
        ports,
        take,
      );
    }
  } catch (error) {
    await file.close();
    // Of a folder that is not what it was the list is worth nothing: the next run makes a new one.
    if (isImapError(error) && error.failure.kind === 'folder') rmSync(join(work, listName));
    throw error;
  } finally {
    await entries.close();
  }
  // In the order of the list, whatever the order in which they came.
  const mails = folders.flatMap((folder) =>
    folder.heads.flatMap(({ uid }) => had.get(keyOf(folder, uid)) ?? []),
  );
  if (mails.some((one) => one.length > 0)) {
    return spoolOn(
      file,
      mails.filter((one) => one.length > 0),
    );
  }
  await file.close();
  throw new Error(`${names.join(', ')}: there is no mail of these days.`);
}

/** The folders as listed by the run that is continued, else as the server lists them now. */
async function listedFolders(
  config: Config,
  names: readonly string[],
  range: ReplayRange,
  work: string,
  ports: SpoolPorts,
): Promise<readonly Listed[]> {
  const path = join(work, listName);
  const asked = hashOf({ range, mailboxes: names.map((name) => config.file.mailboxes[name]) });
  const known = existsSync(path) ? listOf(readFileSync(path, 'utf8')) : null;
  if (known?.asked === asked) return known.folders;
  const folders: Listed[] = [];
  for (const mailbox of names) {
    const found = await listRange(mailboxConfig(config, mailbox), range.from, range.until, ports);
    folders.push(...found.map((one) => ({ ...one, mailbox })));
  }
  writeFileSync(`${path}.new`, JSON.stringify({ asked, folders }));
  renameSync(`${path}.new`, path);
  return folders;
}

function listOf(text: string): { readonly asked: string; readonly folders: readonly Listed[] } {
  return JSON.parse(text, (key, value) => (key === 'internalDate' ? new Date(value) : value));
}

/** Mails that an interrupted run has spooled, by `keyOf`; a line that was cut off by its end is left out. */
function readIndex(path: string, id: string): Map<string, Spooled> {
  const [first, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const had = new Map<string, Spooled>();
  if (first !== id) return had;
  for (const line of lines.slice(0, -1)) {
    const { key, at, ...entry } = JSON.parse(line);
    had.set(key, { ...entry, at: new Date(at) });
  }
  return had;
}

/** Writes the index anew without what was cut off, and opens it to add to it. */
async function freshIndex(
  path: string,
  id: string,
  had: ReadonlyMap<string, Spooled>,
): Promise<FileHandle> {
  const lines = [...had].map(([key, entry]) => lineOf(key, entry));
  writeFileSync(`${path}.new`, `${id}\n${lines.join('')}`);
  renameSync(`${path}.new`, path);
  return open(path, 'a');
}

function lineOf(key: string, entry: Spooled): string {
  return `${JSON.stringify({ key, ...entry })}\n`;
}

function endOf(had: ReadonlyMap<string, Spooled>): number {
  return [...had.values()].reduce((end, one) => Math.max(end, one.offset + one.length), 0);
}

/** The spool file with its index while mails are added to it. */
interface Spooling {
  readonly file: FileHandle;
  readonly entries: FileHandle;
  readonly had: Map<string, Spooled>;
  end: number;
}

/** Writes fetched mails behind the others, and then their entries; a mail that cannot be had is an empty one. */
async function keep(rows: readonly IngestRow[], folder: Listed, spooling: Spooling): Promise<void> {
  const lines: string[] = [];
  for (const row of rows) {
    const mail =
      row.kind === 'vanished'
        ? { uid: row.uid, bytes: new Uint8Array(0), at: new Date(0) }
        : { uid: row.raw.uid, bytes: row.raw.bytes, at: row.raw.internalDate };
    const entry = await append(spooling.file, spooling.end, { ...mail, folder: folder.role });
    spooling.end += entry.length;
    const key = keyOf(folder, mail.uid);
    spooling.had.set(key, entry);
    lines.push(lineOf(key, entry));
  }
  await spooling.entries.write(lines.join(''));
}

function keyOf(folder: Listed, uid: number): string {
  return `${folder.mailbox}/${folder.role}/${folder.uidValidity}/${uid}`;
}

function idOf(folders: readonly Listed[]): string {
  return hashOf(folders.map(({ heads, ...folder }) => [folder, heads.map((head) => head.uid)]));
}

function hashOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}
