import type { Socket } from 'node:net';
import { type Command, createCommandReader } from './imap-command.ts';
import { selectedCommands } from './imap-commands-selected.ts';
import { accountCommands } from './imap-commands-account.ts';
import type { FolderChange } from './imap-folder.ts';
import { capabilityLine, type ImapSession, type ImapWorld } from './imap-state.ts';

/**
 * Speaks IMAP4rev1 (RFC 3501) on a socket until it closes. `frozen()` = reads and never answers.
 */
export function serveImap(socket: Socket, world: ImapWorld, frozen: () => boolean): void {
  let pending: FolderChange[] = [];
  const listener = (change: FolderChange): void => {
    pending.push(change);
    if (session.idleTag !== null && !world.faults.deafIdle) session.notify(true);
  };
  const session: ImapSession = {
    world,
    user: '',
    folder: null,
    readOnly: false,
    view: [],
    idleTag: null,
    takeLine: null,
    fetched: 0,
    write: (data) => {
      if (!frozen() && socket.writable) socket.write(data);
    },
    line: (text) => session.write(Buffer.from(`${text}\r\n`, 'latin1')),
    select: (folder, readOnly) => {
      session.folder?.listeners.delete(listener);
      folder?.listeners.add(listener);
      pending = [];
      Object.assign(session, { folder, readOnly, view: folder?.mails.map((m) => m.uid) ?? [] });
    },
    notify: (expunges) => {
      const changes = pending;
      pending = [];
      for (const change of changes) {
        if (change.kind === 'expunge' && !expunges) pending.push(change);
        else announce(session, change);
      }
    },
    listener: () => listener,
    drained: () =>
      socket.writableNeedDrain
        ? new Promise((resolve) => {
            socket.once('drain', resolve);
            socket.once('close', () => resolve());
          })
        : Promise.resolve(),
    reset: () => socket.resetAndDestroy(),
    end: () => socket.end(),
  };
  const push = createCommandReader({
    command: commandQueue(session),
    line: (text) => onLine(session, text),
    wantsLine: () => session.takeLine !== null || session.idleTag !== null,
    literalAnnounced: () => session.line('+ go on'),
  });
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => session.select(null, true));
  socket.on('data', (chunk: Buffer) => {
    if (!frozen()) push(chunk);
  });
  if (!world.faults.stall.includes('*')) {
    session.line(`* OK [CAPABILITY ${capabilityLine(world.faults)}] sandbox mail server ready`);
  }
}

function announce(session: ImapSession, change: FolderChange): void {
  if (change.kind === 'exists') {
    session.view.push(change.uid);
    session.line(`* ${session.view.length} EXISTS`);
    return;
  }
  const index = session.view.indexOf(change.uid);
  if (index < 0) return;
  if (change.kind === 'expunge') {
    session.view.splice(index, 1);
    session.line(`* ${index + 1} EXPUNGE`);
    return;
  }
  const mail = session.folder?.mails.find((m) => m.uid === change.uid);
  if (mail)
    session.line(`* ${index + 1} FETCH (UID ${mail.uid} FLAGS (${[...mail.flags].join(' ')}))`);
}

function onLine(session: ImapSession, text: string): void {
  if (session.takeLine) {
    const take = session.takeLine;
    session.takeLine = null;
    take(text);
  } else if (session.idleTag !== null) {
    const tag = session.idleTag;
    session.idleTag = null;
    session.notify(true);
    session.line(
      text.toUpperCase() === 'DONE' ? `${tag} OK IDLE ended` : `${tag} BAD expected DONE`,
    );
  } else if (text !== '') session.line('* BAD unreadable command');
}

/** Commands run one after another, in the order in which they came. */
function commandQueue(session: ImapSession): (command: Command) => void {
  let last: Promise<void> = Promise.resolve();
  return (command) => {
    last = last.then(() => run(session, command));
  };
}

async function run(session: ImapSession, command: Command): Promise<void> {
  const { faults } = session.world;
  const { tag, name } = command;
  session.world.seen(name, session.user);
  if (faults.stall.includes(name) || faults.stall.includes('*')) return;
  const refusal = faults.refuse.find((r) => r.command === name && (r.times ?? 1) > 0);
  if (refusal) {
    if (refusal.times !== undefined) refusal.times -= 1;
    return session.line(`${tag} ${refusal.answer} ${refusal.text}`);
  }
  const needsFolder = selectedCommands.get(name);
  const handler = needsFolder ?? accountCommands.get(name);
  if (!handler) return session.line(`${tag} BAD unknown command`);
  if (needsFolder && !session.folder) return session.line(`${tag} BAD no folder is selected`);
  try {
    await handler(session, command);
  } catch (error) {
    session.line(`${tag} BAD ${error instanceof Error ? error.message : 'failed'}`);
  }
}
