import net from 'node:net';
import tls from 'node:tls';
import { type ImapFaults, noFaults } from './imap-faults.ts';
import {
  appendMail,
  createFolder,
  expungeMails,
  type Folder,
  renumberFolder,
} from './imap-folder.ts';
import { serveImap } from './imap-session.ts';
import type { ImapWorld } from './imap-state.ts';

/** Someone who may log in: by password, and by `token` with XOAUTH2 when it is given. */
export interface SandboxUser {
  readonly name: string;
  readonly password: string;
  readonly token?: string;
  /** Folders by path, with their SPECIAL-USE attribute; INBOX is always there. */
  readonly folders?: Readonly<Record<string, string | null>>;
}

/** How the server starts. It listens on 127.0.0.1 only; port 0 = any free port. */
export interface ImapServerOptions {
  readonly users: readonly SandboxUser[];
  readonly port?: number;
  /** Implicit TLS with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** INTERNALDATE of a mail that comes without one; default: the clock. */
  readonly now?: () => Date;
}

/** One stored mail as `list` shows it. */
export interface ListedMail {
  readonly uid: number;
  readonly bytes: Buffer;
  readonly date: Date;
  readonly flags: readonly string[];
}

/** A running server. Folder functions throw when the user or the folder does not exist. */
export interface ImapServer {
  readonly port: number;
  readonly faults: ImapFaults;
  /** Names of all commands seen, in order. */
  readonly commands: readonly string[];
  /** Adds a mail and returns its UID. */
  append(
    user: string,
    folder: string,
    bytes: Uint8Array | string,
    about?: { readonly date?: Date; readonly flags?: readonly string[] },
  ): number;
  list(user: string, folder: string): readonly ListedMail[];
  expunge(user: string, folder: string, uids: readonly number[]): void;
  /** New UIDs and a new UIDVALIDITY, as after a restore; open sessions of the user are cut. */
  renumber(user: string, folder: string): void;
  /** Deletes the folder with its mail and creates it again under a new UIDVALIDITY. */
  recreate(user: string, folder: string): void;
  /** Calls `handler` before each command runs; returns the function that stops it. */
  onCommand(handler: (command: string, user: string) => void): () => void;
  connections(): number;
  /** The highest number of connections that were open at the same time. */
  mostConnections(): number;
  /** Resets every connection. */
  dropAll(): void;
  /** From now on the open connections read and never answer: a link that died without a word. */
  freeze(): void;
  close(): Promise<void>;
}

const defaultFolders: Readonly<Record<string, string | null>> = {
  Drafts: '\\Drafts',
  Sent: '\\Sent',
};

/** Starts an in-process IMAP4rev1 server for the demo and the tests. All mail is in memory. */
export async function startImapServer(options: ImapServerOptions): Promise<ImapServer> {
  const faults = noFaults();
  const commands: string[] = [];
  const handlers = new Set<(command: string, user: string) => void>();
  const { world, folderOf, replace } = createWorld(options, faults, (command, user) => {
    commands.push(command);
    for (const handler of [...handlers]) handler(command, user);
  });
  const sockets = new Set<net.Socket>();
  const frozen = new Set<net.Socket>();
  let most = 0;
  const accept = (socket: net.Socket): void => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on('close', () => {
      sockets.delete(socket);
      frozen.delete(socket);
    });
    serveImap(socket, world, () => frozen.has(socket));
  };
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = options.tls ? tls.createServer(options.tls, accept) : net.createServer(accept);
  server.on('tlsClientError', () => undefined);
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    faults,
    commands,
    append: (user, path, bytes, about) => {
      const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes);
      const folder = folderOf(user, path);
      return appendMail(folder, raw, about?.date ?? world.now(), about?.flags ?? []).uid;
    },
    list: (user, path) =>
      folderOf(user, path).mails.map((mail) => ({ ...mail, flags: [...mail.flags] })),
    expunge: (user, path, uids) => expungeMails(folderOf(user, path), new Set(uids)),
    renumber: (user, path) => {
      renumberFolder(folderOf(user, path));
      dropAll();
    },
    recreate: (user, path) => {
      replace(user, path);
      dropAll();
    },
    onCommand: (handler) => {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    connections: () => sockets.size,
    mostConnections: () => most,
    dropAll,
    freeze: () => {
      for (const socket of sockets) frozen.add(socket);
    },
    close: () => {
      dropAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function createWorld(
  options: ImapServerOptions,
  faults: ImapFaults,
  seen: ImapWorld['seen'],
): {
  world: ImapWorld;
  folderOf: (user: string, path: string) => Folder;
  replace: (user: string, path: string) => void;
} {
  let uidValidity = 1_700_000_000;
  const nextUidValidity = () => ++uidValidity;
  const build = (user: SandboxUser): Map<string, Folder> => {
    const named = Object.entries({ INBOX: null, ...(user.folders ?? defaultFolders) });
    return new Map(named.map(([path, use]) => [path, createFolder(path, use, nextUidValidity())]));
  };
  const folders = new Map(options.users.map((user) => [user.name, build(user)]));
  const users = new Map(
    options.users.map((u) => [u.name, { password: u.password, token: u.token ?? null }]),
  );
  const folderOf = (user: string, path: string): Folder => {
    const folder = folders.get(user)?.get(path);
    if (!folder) throw new Error(`the sandbox has no folder ${path} of ${user}`);
    return folder;
  };
  return {
    world: {
      users,
      folders,
      faults,
      nextUidValidity,
      now: options.now ?? (() => new Date()),
      seen,
    },
    folderOf,
    replace: (user, path) => {
      const old = folderOf(user, path);
      folders.get(user)?.set(path, createFolder(path, old.specialUse, nextUidValidity()));
    },
  };
}

function listen(server: net.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
