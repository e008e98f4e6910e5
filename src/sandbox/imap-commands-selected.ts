import { asList, asText, type Token } from './imap-command.ts';
import { folderNamed } from './imap-commands-account.ts';
import { expandItems, fetchItems } from './imap-fetch.ts';
import { appendMail, expungeMails, type StoredMail, tell } from './imap-folder.ts';
import { compileSearch } from './imap-search.ts';
import type { Handler, ImapSession } from './imap-state.ts';
import { encodeWire, inSequenceSet } from './imap-wire.ts';

/** A mail with the sequence number it has for this client. */
interface Seen {
  readonly mail: StoredMail;
  readonly sequence: number;
}

function seenMails(session: ImapSession): Seen[] {
  const byUid = new Map(session.folder?.mails.map((mail) => [mail.uid, mail]));
  return session.view.flatMap((uid, i) => {
    const mail = byUid.get(uid);
    return mail ? [{ mail, sequence: i + 1 }] : [];
  });
}

function lastNumbers(session: ImapSession): { uid: number; sequence: number } {
  return { uid: session.view.at(-1) ?? 0, sequence: session.view.length };
}

function pick(session: ImapSession, set: Token | undefined, byUid: boolean): Seen[] {
  const last = lastNumbers(session);
  const has = inSequenceSet(asText(set), byUid ? last.uid : last.sequence);
  return seenMails(session).filter((s) => has(byUid ? s.mail.uid : s.sequence));
}

const fetch =
  (byUid: boolean): Handler =>
  async (session, command) => {
    const { folder } = session;
    const { faults } = session.world;
    const items = expandItems(asList(command.args[1]).map(asText), byUid);
    const whole = items.some((item) => /^(BODY(\.PEEK)?\[\]|RFC822$)/i.test(item));
    for (const { mail, sequence } of pick(session, command.args[0], byUid)) {
      if (whole && faults.poison.includes(mail.uid)) return session.reset();
      const { values, marksSeen } = fetchItems(mail, items, faults);
      session.write(encodeWire({ glued: [`* ${sequence} FETCH `, values, '\r\n'] }));
      if (marksSeen && !session.readOnly && folder && !mail.flags.has('\\Seen')) {
        mail.flags.add('\\Seen');
        tell(folder, { kind: 'flags', uid: mail.uid });
      }
      session.fetched += 1;
      if (faults.dropAfterFetches !== null && session.fetched >= faults.dropAfterFetches) {
        faults.dropAfterFetches = null;
        return session.reset();
      }
      await session.drained();
      if (session.folder !== folder) return;
    }
    session.notify(false);
    session.line(`${command.tag} OK FETCH completed`);
  };

const search =
  (byUid: boolean): Handler =>
  (session, command) => {
    const matches = compileSearch(command.args, lastNumbers(session));
    const found = seenMails(session).filter(matches);
    const numbers = found.map((s) => ` ${byUid ? s.mail.uid : s.sequence}`);
    session.line(`* SEARCH${numbers.join('')}`);
    session.notify(false);
    session.line(`${command.tag} OK SEARCH completed`);
  };

const store =
  (byUid: boolean): Handler =>
  (session, command) => {
    const { folder } = session;
    if (session.readOnly || !folder) {
      return session.line(`${command.tag} NO [READ-ONLY] the folder is open read-only`);
    }
    const operation = asText(command.args[1]).toUpperCase();
    const flags = asList(command.args[2]).map(asText);
    for (const { mail, sequence } of pick(session, command.args[0], byUid)) {
      if (operation.startsWith('-')) for (const flag of flags) mail.flags.delete(flag);
      else {
        if (!operation.startsWith('+')) mail.flags.clear();
        for (const flag of flags) mail.flags.add(flag);
      }
      tell(folder, { kind: 'flags', uid: mail.uid }, session.listener());
      if (operation.endsWith('.SILENT')) continue;
      const values = `UID ${mail.uid} FLAGS (${[...mail.flags].join(' ')})`;
      session.line(`* ${sequence} FETCH (${values})`);
    }
    session.notify(false);
    session.line(`${command.tag} OK STORE completed`);
  };

const copy =
  (byUid: boolean): Handler =>
  (session, command) => {
    const target = folderNamed(session, command.args[1]);
    if (!target) return session.line(`${command.tag} NO [TRYCREATE] no such folder`);
    const mails = pick(session, command.args[0], byUid).map((s) => s.mail);
    const made = mails.map((m) => appendMail(target, m.bytes, m.date, m.flags).uid);
    const from = mails.map((m) => m.uid).join(',');
    const code =
      made.length > 0 ? `[COPYUID ${target.uidValidity} ${from} ${made.join(',')}] ` : '';
    session.notify(true);
    session.line(`${command.tag} OK ${code}COPY completed`);
  };

const expunge =
  (byUid: boolean): Handler =>
  (session, command) => {
    const { folder } = session;
    if (session.readOnly || !folder) {
      return session.line(`${command.tag} NO [READ-ONLY] the folder is open read-only`);
    }
    const among = byUid
      ? pick(session, command.args[0], true).map((s) => s.mail)
      : folder.mails.slice();
    const gone = among.filter((m) => m.flags.has('\\Deleted')).map((m) => m.uid);
    expungeMails(folder, new Set(gone));
    session.notify(true);
    session.line(`${command.tag} OK EXPUNGE completed`);
  };

/** CLOSE also removes deleted mail, but not from a folder opened by EXAMINE (RFC 3501 §6.4.2). */
const leave: Handler = (session, { tag, name }) => {
  const { folder } = session;
  if (name === 'CLOSE' && folder && !session.readOnly) {
    const gone = folder.mails.filter((m) => m.flags.has('\\Deleted')).map((m) => m.uid);
    expungeMails(folder, new Set(gone));
  }
  session.select(null, true);
  session.line(`${tag} OK ${name} completed`);
};

const check: Handler = (session, { tag }) => {
  session.notify(true);
  session.line(`${tag} OK CHECK completed`);
};

/** Commands on the open folder (RFC 3501 §6.4, UID EXPUNGE of RFC 4315, UNSELECT of RFC 3691). */
export const selectedCommands: ReadonlyMap<string, Handler> = new Map([
  ['FETCH', fetch(false)],
  ['UID FETCH', fetch(true)],
  ['SEARCH', search(false)],
  ['UID SEARCH', search(true)],
  ['STORE', store(false)],
  ['UID STORE', store(true)],
  ['COPY', copy(false)],
  ['UID COPY', copy(true)],
  ['EXPUNGE', expunge(false)],
  ['UID EXPUNGE', expunge(true)],
  ['CLOSE', leave],
  ['UNSELECT', leave],
  ['CHECK', check],
]);
