import type { AppendResponseObject, FetchMessageObject, ImapFlow } from 'imapflow';
import type { MailboxName, OutgoingId } from '../domain/ids.ts';
import type { DraftEnvelope } from '../domain/outgoing.ts';
import { failureAlarm } from './alarm.ts';
import { buildDraft, draftHeader } from './build-draft.ts';
import { deadline } from './deadline.ts';
import { tellOutcome } from './deliver.ts';
import { nextAttemptAt } from './options.ts';
import type { DispatchOptions } from './options.ts';
import type {
  AttemptResult,
  Claimed,
  DispatchLog,
  DispatchPolicy,
  DispatchStore,
} from './ports.ts';

/** An open IMAP connection whose commands have deadlines; `connectImap` of ingest returns one. */
export interface DraftConnection {
  run<T>(what: string, command: (client: ImapFlow) => Promise<T>): Promise<T>;
  close(): void;
}

/** What saving drafts needs of the world. */
export interface DraftPorts {
  readonly store: DispatchStore;
  /** Connects to the mailbox that the answered mail came to; null = the only or first one. */
  readonly connect: (mailbox: MailboxName | null) => Promise<DraftConnection>;
  /** The address of that mailbox, and its Drafts folder when the configuration names one. */
  readonly place: (mailbox: MailboxName | null) => {
    readonly address: string;
    readonly folder: string | null;
  };
  readonly policy: Pick<DispatchPolicy, 'operator'>;
  readonly options: DispatchOptions;
  readonly claimant: string;
  readonly log: DispatchLog;
}

type DraftState = Extract<AttemptResult['state'], 'sent' | 'deferred' | 'failed'>;
type Saved = Pick<AttemptResult, 'words' | 'draftPlace'> & { readonly state: DraftState };

/** What one step did; `sent` means that the draft stands in Drafts. */
export type Appended =
  | { readonly did: 'nothing' }
  | { readonly did: DraftState | 'lost-claim'; readonly id: OutgoingId; readonly words: string };

/**
 * Saves the reply draft that has been due longest into Drafts: a repetition looks for it by its own
 * header first, so that it is harmless; appended with \Draft, read back and compared. A draft never
 * touches SMTP.
 */
export async function appendNextDraft(ports: DraftPorts, now: Date): Promise<Appended> {
  const { store, options, claimant } = ports;
  const { perRecipientPerHour, perHour, claimMs: ttlMs } = options;
  const claim = { claimant, ttlMs, what: 'draft', perRecipientPerHour, perHour } as const;
  const isLate = deadline(ttlMs);
  const claimed = await store.claimOutgoing(claim, now);
  if (claimed === null) return { did: 'nothing' };
  const { id } = claimed.outgoing;
  const saved = await save(ports, claimed, isLate, now);
  const result = withRetry(ports, claimed, saved, now);
  const kept = await store.writeOutcome(result);
  tellOutcome(ports.log, 'a draft', result, kept);
  return { did: kept ? (result.state as DraftState) : 'lost-claim', id, words: result.words };
}

async function save(
  ports: DraftPorts,
  claimed: Claimed,
  isLate: () => boolean,
  now: Date,
): Promise<Saved> {
  const { outgoing, recipient, mailbox, isFirst } = claimed;
  const { draft } = outgoing;
  if (draft === null) return { state: 'failed', words: 'this is not a draft' };
  const place = ports.place(mailbox);
  const from = { name: recipient?.name ?? '', address: place.address };
  const bytes = await buildDraft({ ...outgoing, draft }, from, now);
  if (bytes === null)
    return { state: 'failed', words: 'an address of the draft is not a plain one' };
  let connection: DraftConnection | undefined;
  try {
    connection = await ports.connect(mailbox);
    const folder = await draftsFolder(connection, place.folder);
    if (folder === null) {
      const words = `there is no Drafts folder in ${place.address}; name one in the configuration`;
      return { state: 'deferred', words };
    }
    const wanted = { id: outgoing.id, bytes, isFirst, isLate };
    const { uid, uidValidity, fresh } = await ensureAppended(connection, folder, wanted);
    const differs = await readBack(connection, uid, draft, place.address, outgoing.content.subject);
    if (differs !== null)
      return { state: 'failed', words: `the saved draft has another ${differs}` };
    const words = fresh ? `saved in ${folder}` : `was in ${folder} already`;
    return { state: 'sent', words, draftPlace: { folder, uidValidity, uid } };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    return { state: 'deferred', words: `not saved yet: ${why}`.slice(0, 300) };
  } finally {
    connection?.close();
  }
}

async function draftsFolder(
  connection: DraftConnection,
  configured: string | null,
): Promise<string | null> {
  if (configured !== null) return configured;
  const listed = await connection.run('list folders', (client) => client.list());
  return listed.find((folder) => folder.specialUse === '\\Drafts')?.path ?? null;
}

/**
 * Where the draft stands, appended unless it was. A server reads the header of each draft that it is searched for, so
 * it is looked for only when an attempt is on record, and by the UID that APPEND gave (RFC 4315) where it gave one.
 */
async function ensureAppended(
  connection: DraftConnection,
  folder: string,
  { id, bytes, isFirst, isLate }: Wanted,
) {
  const before = isFirst ? null : await findDraft(connection, folder, id, null);
  if (before !== null && before.uid !== null) return { ...before, uid: before.uid, fresh: false };
  // By now another process may have looked for it in vain, too, and be saving it.
  if (isLate()) throw new Error('the process was stopped for too long');
  const appended = await connection.run('save a draft', (client) =>
    client.append(folder, bytes, ['\\Draft']),
  );
  const given = appended || null;
  const after = await findDraft(connection, folder, id, before, given);
  if (after.uid === null) throw new Error('the server took the draft but does not show it');
  return { ...after, uid: after.uid, fresh: true };
}

interface Wanted {
  readonly id: OutgoingId;
  readonly bytes: Buffer;
  readonly isFirst: boolean;
  readonly isLate: () => boolean;
}

/** Which generation of the folder was looked at, and above which UID its new mail stands. */
interface Looked {
  readonly uidValidity: number;
  readonly uidNext: number;
}

/**
 * The newest draft with our header, or the one that `given` names; the folder is opened anew, because a session may not
 * see new mail. After a look `before` only those are searched that are new since.
 */
async function findDraft(
  connection: DraftConnection,
  folder: string,
  id: OutgoingId,
  before: Looked | null,
  given: AppendResponseObject | null = null,
): Promise<Looked & { readonly uid: number | null }> {
  return connection.run('search Drafts', async (client) => {
    const opened = await client.mailboxOpen(folder, { readOnly: true });
    const looked = { uidValidity: Number(opened.uidValidity), uidNext: opened.uidNext };
    if (given?.uid && Number(given.uidValidity) === looked.uidValidity)
      return { ...looked, uid: given.uid };
    const same = before !== null && before.uidValidity === looked.uidValidity && before.uidNext > 0;
    const among = same ? { uid: `${before.uidNext}:*` } : {};
    const wanted = { header: { [draftHeader]: id } };
    const found = await client.search({ ...among, ...wanted }, { uid: true });
    if (!Array.isArray(found)) throw new Error('the server did not answer the search');
    return { ...looked, uid: found.at(-1) ?? null };
  });
}

/** The first field in which the saved draft differs from what was meant, or null. */
async function readBack(
  connection: DraftConnection,
  uid: number,
  draft: DraftEnvelope,
  from: string,
  subject: string,
): Promise<string | null> {
  const saved = await connection.run('read a draft back', (client) =>
    client.fetchOne(String(uid), { envelope: true, uid: true }, { uid: true }),
  );
  if (!saved || saved.envelope === undefined)
    throw new Error('the saved draft cannot be read back');
  const { envelope } = saved;
  if (!sameAddresses(envelope.to, draft.to)) return 'recipient';
  if (!sameAddresses(envelope.cc, draft.cc)) return 'copy';
  if (!sameAddresses(envelope.from, [{ address: from }])) return 'sender';
  if (plain(envelope.subject ?? '') !== plain(subject)) return 'subject';
  return null;
}

type EnvelopeAddresses = NonNullable<FetchMessageObject['envelope']>['to'];

function sameAddresses(
  saved: EnvelopeAddresses,
  meant: readonly { readonly address: string }[],
): boolean {
  const lower = (list: readonly { readonly address?: string | undefined }[]) =>
    list.map((one) => (one.address ?? '').toLowerCase()).join('\n');
  return lower(saved ?? []) === lower(meant);
}

function plain(subject: string): string {
  return subject.replaceAll(/[\s\u0000-\u001f]+/g, ' ').trim();
}

function withRetry(
  { options, claimant, policy }: DraftPorts,
  { outgoing }: Claimed,
  saved: Saved,
  now: Date,
): AttemptResult {
  const base = { id: outgoing.id, claimant, ...saved };
  if (saved.state === 'sent') return base;
  const first = outgoing.firstTriedAt ?? now;
  const again =
    saved.state === 'deferred' ? nextAttemptAt(outgoing.attempts, first, now, options) : null;
  if (again !== null) return { ...base, notBefore: again };
  const todo = 'The text is in the notice to the CSM and in the console.';
  const failure = { act: 'save', where: 'in the Drafts folder', why: saved.words, todo };
  return {
    ...base,
    state: 'failed',
    alsoOwed: failureAlarm(policy.operator, outgoing, failure, now),
  };
}
