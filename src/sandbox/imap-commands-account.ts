import { asList, asText, type Command, type Token } from './imap-command.ts';
import { parseImapDate } from './imap-fetch.ts';
import { appendMail, createFolder, type Folder } from './imap-folder.ts';
import { capabilityLine, type Handler, type ImapSession } from './imap-state.ts';
import { decodeMailboxName, encodeMailboxName } from './imap-wire.ts';

const completed: Handler = (session, { tag, name }) => {
  session.notify(true);
  session.line(`${tag} OK ${name} completed`);
};

function foldersOf(session: ImapSession): Map<string, Folder> {
  return session.world.folders.get(session.user) ?? new Map();
}

function pathOf(token: Token | undefined): string {
  const path = decodeMailboxName(asText(token));
  return path.toUpperCase() === 'INBOX' ? 'INBOX' : path;
}

/** The folder that a command names, or undefined. INBOX is case-insensitive (RFC 3501 §5.1). */
export function folderNamed(session: ImapSession, token: Token | undefined): Folder | undefined {
  return foldersOf(session).get(pathOf(token));
}

function logIn(session: ImapSession, tag: string, user: string, good: boolean): void {
  const { faults } = session.world;
  if (!good || faults.denyLogin) {
    session.line(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.`);
    return;
  }
  session.user = user;
  session.line(`${tag} OK [CAPABILITY ${capabilityLine(faults)}] logged in`);
}

function passwordFits(session: ImapSession, user: string, password: string): boolean {
  return session.world.users.get(user)?.password === password;
}

const login: Handler = (session, { tag, args }) => {
  const user = asText(args[0]);
  logIn(session, tag, user, passwordFits(session, user, asText(args[1])));
};

/** PLAIN (RFC 4616) and XOAUTH2, with or without an initial response (RFC 4959). */
const authenticate: Handler = (session, { tag, args }) => {
  const mechanism = asText(args[0]).toUpperCase();
  const take = (line: string): void => {
    const answer = Buffer.from(line, 'base64').toString('utf8');
    if (mechanism === 'PLAIN') {
      const [, user = '', password = ''] = answer.split('\0');
      logIn(session, tag, user, passwordFits(session, user, password));
      return;
    }
    const bearer = /^user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01/.exec(answer);
    const token = session.world.users.get(bearer?.[1] ?? '')?.token ?? null;
    if (token !== null && token === bearer?.[2]) {
      logIn(session, tag, bearer[1] ?? '', true);
      return;
    }
    const why = '{"status":"401","schemes":"bearer","scope":"https://mail.example/"}';
    session.line(`+ ${Buffer.from(why).toString('base64')}`);
    session.takeLine = () => session.line(`${tag} NO [AUTHENTICATIONFAILED] invalid token`);
  };
  if (mechanism !== 'PLAIN' && mechanism !== 'XOAUTH2') {
    return session.line(`${tag} NO unknown mechanism`);
  }
  if (args[1] !== undefined) return take(asText(args[1]));
  session.takeLine = take;
  session.line('+ ');
};

const list: Handler = (session, command) => {
  const selection = Array.isArray(command.args[0]) ? 1 : 0;
  const pattern = decodeMailboxName(asText(command.args[selection + 1]));
  if (pattern === '') {
    session.line(`* ${command.name} (\\Noselect) "/" ""`);
    return completed(session, command);
  }
  const matches = globMatcher(pattern);
  for (const folder of foldersOf(session).values()) {
    if (!matches(folder.path)) continue;
    const special = folder.specialUse && command.name === 'LIST' ? ` ${folder.specialUse}` : '';
    const shown = session.world.faults.hide.includes('SPECIAL-USE') ? '' : special;
    const name = encodeMailboxName(folder.path);
    session.line(`* ${command.name} (\\HasNoChildren${shown}) "/" "${name}"`);
  }
  return completed(session, command);
};

/** LIST wildcards: `*` = anything, `%` = anything without the separator (RFC 3501 §6.3.8). */
function globMatcher(pattern: string): (path: string) => boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = escaped.replace(/\*+/g, '.*').replace(/%+/g, '[^/]*');
  const glob = new RegExp(`^${source}$`, 'i');
  return (path) => glob.test(path);
}

const status: Handler = (session, command) => {
  const folder = folderNamed(session, command.args[0]);
  if (!folder) return session.line(`${command.tag} NO [NONEXISTENT] no such folder`);
  const values: Readonly<Record<string, number>> = {
    MESSAGES: folder.mails.length,
    RECENT: 0,
    UIDNEXT: folder.uidNext,
    UIDVALIDITY: folder.uidValidity,
    UNSEEN: folder.mails.filter((mail) => !mail.flags.has('\\Seen')).length,
  };
  const items = asList(command.args[1]).map((item) => {
    const name = asText(item).toUpperCase();
    return `${name} ${values[name] ?? 0}`;
  });
  session.line(`* STATUS "${encodeMailboxName(folder.path)}" (${items.join(' ')})`);
  return completed(session, command);
};

const open: Handler = (session, { tag, name, args }) => {
  const folder = folderNamed(session, args[0]);
  session.select(folder ?? null, name === 'EXAMINE');
  if (!folder) return session.line(`${tag} NO [NONEXISTENT] no such folder`);
  const flags = '\\Answered \\Flagged \\Draft \\Deleted \\Seen';
  session.line(`* FLAGS (${flags})`);
  session.line(`* OK [PERMANENTFLAGS (${session.readOnly ? '' : `${flags} \\*`})] flags`);
  session.line(`* ${folder.mails.length} EXISTS`);
  session.line('* 0 RECENT');
  session.line(`* OK [UIDVALIDITY ${folder.uidValidity}] generation`);
  session.line(`* OK [UIDNEXT ${folder.uidNext}] next`);
  session.line(`${tag} OK [READ-${session.readOnly ? 'ONLY' : 'WRITE'}] ${name} completed`);
};

const append: Handler = (session, command) => {
  const bytes = command.args.at(-1);
  const folder = folderNamed(session, command.args[0]);
  if (!folder) return session.line(`${command.tag} NO [TRYCREATE] no such folder`);
  if (!Buffer.isBuffer(bytes)) return session.line(`${command.tag} BAD a literal is expected`);
  const between = command.args.slice(1, -1);
  const flags = between.find((token) => Array.isArray(token));
  const written = between.find((token) => Buffer.isBuffer(token));
  const date = written ? parseImapDate(asText(written)) : null;
  const mail = appendMail(folder, bytes, date ?? session.world.now(), asList(flags).map(asText));
  session.notify(true);
  const uid = session.world.faults.hide.includes('UIDPLUS')
    ? ''
    : `[APPENDUID ${folder.uidValidity} ${mail.uid}] `;
  session.line(`${command.tag} OK ${uid}APPEND completed`);
};

const create: Handler = (session, command) => {
  const path = pathOf(command.args[0]);
  const folders = foldersOf(session);
  if (folders.has(path)) return session.line(`${command.tag} NO [ALREADYEXISTS] it exists`);
  folders.set(path, createFolder(path, null, session.world.nextUidValidity()));
  return completed(session, command);
};

const remove: Handler = (session, command) => {
  const path = pathOf(command.args[0]);
  if (path !== 'INBOX' && foldersOf(session).delete(path)) return completed(session, command);
  session.line(`${command.tag} NO [NONEXISTENT] no such folder`);
};

const idle: Handler = (session, { tag }) => {
  session.idleTag = tag;
  session.line('+ idling');
  if (!session.world.faults.deafIdle) session.notify(true);
};

const untagged =
  (text: (session: ImapSession) => string): Handler =>
  (session, command) => {
    session.line(text(session));
    return completed(session, command);
  };

const logout: Handler = (session, { tag }) => {
  session.line('* BYE until next time');
  session.line(`${tag} OK LOGOUT completed`);
  session.end();
};

const loggedIn =
  (handler: Handler): Handler =>
  (session, command: Command) =>
    session.user === ''
      ? session.line(`${command.tag} BAD log in first`)
      : handler(session, command);

/**
 * Commands that need no open folder (RFC 3501 §6.1 to §6.3, APPEND of RFC 4315, IDLE of RFC 2177).
 */
export const accountCommands: ReadonlyMap<string, Handler> = new Map([
  ['CAPABILITY', untagged((s) => `* CAPABILITY ${capabilityLine(s.world.faults)}`)],
  ['NOOP', completed],
  ['ID', untagged(() => '* ID ("name" "sandbox")')],
  ['LOGOUT', logout],
  ['LOGIN', login],
  ['AUTHENTICATE', authenticate],
  ['NAMESPACE', loggedIn(untagged(() => '* NAMESPACE (("" "/")) NIL NIL'))],
  ['LIST', loggedIn(list)],
  ['LSUB', loggedIn(list)],
  ['STATUS', loggedIn(status)],
  ['SELECT', loggedIn(open)],
  ['EXAMINE', loggedIn(open)],
  ['APPEND', loggedIn(append)],
  ['CREATE', loggedIn(create)],
  ['DELETE', loggedIn(remove)],
  ['SUBSCRIBE', loggedIn(completed)],
  ['UNSUBSCRIBE', loggedIn(completed)],
  ['IDLE', loggedIn(idle)],
]);
