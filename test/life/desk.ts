import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { buildDraft } from '../../src/dispatch/build-draft.ts';
import { relieveCaps } from '../../src/dispatch/caps.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { asId, type MailboxName, type MessageId } from '../../src/domain/ids.ts';
import { workingFrom } from '../../src/engagement/working-time.ts';
import { personOf } from '../../src/follow/mail-facts.ts';
import { sightOf } from '../../src/follow/world.ts';
import { decideRecipients } from '../../src/jobs/decide-recipients.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import { postponeToHours } from '../../src/store/outgoing-hours.ts';
import { beginMails } from '../../src/store/raw-mails.ts';
import { conclude, triage } from '../../src/triage.ts';
import { contextOf, deliverPorts, type Inside, triagePorts } from './inside.ts';

/** Mail comes in and goes out, as the roles of the service do it. */

/** Hands over everything that is due. */
export async function deliver(inside: Inside): Promise<void> {
  const { store, now, setting } = inside;
  await decideRecipients(store, now);
  await postponeToHours(store, now, (person, at) =>
    workingFrom(personOf(person, setting).hours, at),
  );
  const ports = deliverPorts(inside);
  while ((await deliverNext(ports, now)).did !== 'nothing');
  while (await appendNext(inside));
  await relieveCaps(ports, now);
}

async function appendNext(inside: Inside): Promise<boolean> {
  const { store } = deliverPorts(inside);
  const claim = { claimant: 'life', ttlMs: 60_000, what: 'draft' } as const;
  const claimed = await store.claimOutgoing(
    { ...claim, perRecipientPerHour: 5, perHour: 50 },
    inside.now,
  );
  if (claimed === null) return false;
  const { outgoing, recipient } = claimed;
  if (outgoing.draft === null) throw new Error('a draft without envelope');
  const from = { name: recipient?.name ?? '', address: 'support@marlow.example' };
  const bytes = await buildDraft({ ...outgoing, draft: outgoing.draft }, from, inside.now);
  const state = bytes ? ('sent' as const) : ('failed' as const);
  await store.writeOutcome({ id: outgoing.id, claimant: 'life', state, words: '' });
  await inside.watch.drafted(outgoing.id, bytes);
  return true;
}

/** A mail lies in the mailbox, and is read unless the service stands still. */
export async function receive(
  inside: Inside,
  folder: 'inbox' | 'sent',
  bytes: string,
): Promise<void> {
  const { store, uids, now } = inside;
  const ingest = ingestStore(store);
  const mailbox = asId<MailboxName>('support');
  const lease = await ingest.acquireLease(mailbox, 'life', 3_600_000);
  uids[folder]++;
  const uid = uids[folder];
  const raw = {
    ...{ mailbox, folder, uidValidity: 1, uid, internalDate: now },
    ...{ sizeBytes: bytes.length, bytes: Buffer.from(bytes) },
  };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await ingest.storeBatch({
    ...{ mailbox, owner: 'life', epoch: lease?.epoch ?? 0, folder, uidValidity: 1, lastUid: uid },
    ...{ baselineDone: true, liveFrom: inside.start },
    rows: [{ kind: 'raw', raw, sha256, suppressed: false }],
  });
  if (inside.downUntil <= now.getTime()) await readWaiting(inside);
}

/** One mail is triaged alone; a backlog is decided in groups of different accounts, as the service does. */
export async function readWaiting(inside: Inside): Promise<void> {
  const rows = await inside.store.rows<{ id: MessageId }>(sql`select id::text as id from message
    where state = 'received' order by internal_date, folder, uid`);
  const [only, ...others] = rows.map((one) => one.id);
  if (only !== undefined && others.length === 0) await triage(only, triagePorts(inside));
  for (let rest = others.length === 0 ? [] : rows.map((one) => one.id); rest.length > 0; )
    rest = await concludeSome(inside, rest);
  await deliver(inside);
  await inside.watch.stepped();
}

/** Decides the first mails of different accounts together, and returns the ids that are left. */
async function concludeSome(inside: Inside, ids: readonly MessageId[]): Promise<MessageId[]> {
  const group = new Map<string, Parameters<typeof conclude>[0][number]>();
  const left = [...ids];
  for (const id of ids) {
    const [received] = await beginMails(inside.store, [id], 0);
    if (received !== undefined) {
      const { bytes, sizeBytes, folder } = received.raw;
      const read = await readMail({ id, bytes, sizeBytes, folder }, contextOf(inside));
      const sight = await sightOf(received, read.message, inside.world);
      const key = sight.account?.id ?? id;
      if (group.has(key)) break;
      group.set(key, { received, read, sight });
    }
    left.shift();
  }
  await conclude([...group.values()], triagePorts(inside));
  return left;
}
