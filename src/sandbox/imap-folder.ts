/** One stored mail. Flags are kept in the order in which they were set. */
export interface StoredMail {
  uid: number;
  readonly bytes: Buffer;
  readonly date: Date;
  readonly flags: Set<string>;
}

/** What a session that has the folder open is told. */
export type FolderChange =
  | { readonly kind: 'exists'; readonly uid: number }
  | { readonly kind: 'expunge'; readonly uid: number }
  | { readonly kind: 'flags'; readonly uid: number };

/** One folder of a user: mails in UID order and the sessions that listen to it. */
export interface Folder {
  readonly path: string;
  /** SPECIAL-USE attribute (RFC 6154) such as `\Sent`, or null. */
  readonly specialUse: string | null;
  uidValidity: number;
  uidNext: number;
  readonly mails: StoredMail[];
  readonly listeners: Set<(change: FolderChange) => void>;
}

/** An empty folder. */
export function createFolder(path: string, specialUse: string | null, uidValidity: number): Folder {
  return { path, specialUse, uidValidity, uidNext: 1, mails: [], listeners: new Set() };
}

/** Adds a mail under the next UID and tells every listener. */
export function appendMail(
  folder: Folder,
  bytes: Buffer,
  date: Date,
  flags: Iterable<string>,
): StoredMail {
  const mail: StoredMail = { uid: folder.uidNext++, bytes, date, flags: new Set(flags) };
  folder.mails.push(mail);
  tell(folder, { kind: 'exists', uid: mail.uid });
  return mail;
}

/** Removes mails by UID; unknown UIDs are ignored. */
export function expungeMails(folder: Folder, uids: ReadonlySet<number>): void {
  for (let i = folder.mails.length - 1; i >= 0; i--) {
    const mail = folder.mails[i];
    if (!mail || !uids.has(mail.uid)) continue;
    folder.mails.splice(i, 1);
    tell(folder, { kind: 'expunge', uid: mail.uid });
  }
}

/** Gives every mail a new UID and the folder a new UIDVALIDITY, as after a restore from backup. */
export function renumberFolder(folder: Folder): void {
  folder.uidValidity += 1;
  folder.mails.forEach((mail, i) => {
    mail.uid = i + 1;
  });
  folder.uidNext = folder.mails.length + 1;
}

/** Tells every listener but `except` about a change. */
export function tell(
  folder: Folder,
  change: FolderChange,
  except?: (change: FolderChange) => void,
): void {
  for (const listener of [...folder.listeners]) if (listener !== except) listener(change);
}
