import type { Command } from './imap-command.ts';
import type { ImapFaults } from './imap-faults.ts';
import type { Folder, FolderChange } from './imap-folder.ts';

/** What every session of one server shares. */
export interface ImapWorld {
  readonly users: ReadonlyMap<string, { readonly password: string; readonly token: string | null }>;
  readonly folders: ReadonlyMap<string, Map<string, Folder>>;
  readonly faults: ImapFaults;
  nextUidValidity(): number;
  now(): Date;
  /** Called before a command runs; the line of a LOGIN is never passed. */
  seen(command: string, user: string): void;
}

/** One connection. Command handlers read and change it. */
export interface ImapSession {
  readonly world: ImapWorld;
  user: string;
  folder: Folder | null;
  readOnly: boolean;
  /** UIDs by sequence number, as this client knows them. */
  view: number[];
  idleTag: string | null;
  /** Takes the next line instead of the command reader (AUTHENTICATE). */
  takeLine: ((line: string) => void) | null;
  fetched: number;
  write(data: string | Buffer): void;
  line(text: string): void;
  select(folder: Folder | null, readOnly: boolean): void;
  /** Sends what changed since; expunges only when sequence numbers may move (RFC 3501 §7.4.1). */
  notify(expunges: boolean): void;
  listener(): (change: FolderChange) => void;
  drained(): Promise<void>;
  reset(): void;
  end(): void;
}

/** A handler answers its command itself, tag included. */
export type Handler = (session: ImapSession, command: Command) => void | Promise<void>;

const capabilities = [
  'IMAP4rev1',
  'LITERAL+',
  'SASL-IR',
  'AUTH=PLAIN',
  'AUTH=XOAUTH2',
  'ID',
  'IDLE',
  'NAMESPACE',
  'UIDPLUS',
  'SPECIAL-USE',
  'UNSELECT',
  'CHILDREN',
];

/** The advertised capabilities, without the hidden ones. */
export function capabilityLine(faults: ImapFaults): string {
  return capabilities.filter((name) => !faults.hide.includes(name)).join(' ');
}
