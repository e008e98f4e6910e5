import { createHash } from 'node:crypto';
import type { Account, Person } from '../../src/domain/account.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { Case, LedgerEntry } from '../../src/domain/case.ts';
import { asId } from '../../src/domain/ids.ts';
import type { MailboxName } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Message } from '../../src/domain/mail.ts';
import type { NewOutgoing } from '../../src/domain/outgoing.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { message } from '../../src/store/tables/mail.ts';

export const now = new Date('2026-05-04T09:00:00Z');

const hours = {
  timeZone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: null,
};

export const people: readonly Person[] = [
  person('csm', 'Cleo Marsh', 'cleo@vendor.example', ['csm'], 'boss'),
  person('boss', 'Bo Reyes', 'bo@vendor.example', ['manager'], 'exec'),
  person('exec', 'Edda Lind', 'edda@vendor.example', ['executive'], null),
  person('ops', 'Ola Pike', 'ola@vendor.example', ['operator'], null),
];

function person(
  id: string,
  name: string,
  address: string,
  roles: Person['roles'],
  manager: string | null,
): Person {
  return {
    id: asId(id),
    name,
    address,
    roles,
    manager: manager === null ? null : asId(manager),
    hours,
  };
}

export const acme: Account = {
  id: asId('acme'),
  name: 'Acme',
  domains: ['acme.example'],
  contacts: ['freelancer@elsewhere.example'],
  csm: asId('csm'),
  manager: asId('boss'),
  managed: true,
};

/** People and the Acme account, as the configuration would give them. */
export async function seed(store: Store): Promise<void> {
  await upsertPeople(store, people);
  await upsertAccounts(store, [acme]);
}

export const uuid = <T extends string>() => asId<T>(crypto.randomUUID());

/** Stores raw mails as UIDs `from`… of the support inbox and returns their ids in that order. */
export async function storeMails(
  store: Store,
  texts: readonly string[],
  from = 1,
): Promise<string[]> {
  const ingest = ingestStore(store);
  const mailbox = asId<MailboxName>('support');
  const lease = await ingest.acquireLease(mailbox, 'test', 60_000);
  const rows = texts.map((text, index) => ({
    kind: 'raw' as const,
    raw: {
      mailbox,
      folder: 'inbox' as const,
      uidValidity: 7,
      uid: from + index,
      internalDate: new Date(now.getTime() + index * 1000),
      sizeBytes: text.length,
      bytes: Buffer.from(text),
    },
    sha256: createHash('sha256').update(text).digest('hex'),
    suppressed: false,
  }));
  await ingest.storeBatch({
    mailbox,
    owner: 'test',
    epoch: lease?.epoch ?? 0,
    folder: 'inbox',
    uidValidity: 7,
    rows,
    lastUid: from + texts.length - 1,
    baselineDone: true,
    liveFrom: now,
  });
  const stored = await store.ask((db) =>
    db.select({ id: message.id, uid: message.uid }).from(message).orderBy(message.uid),
  );
  return stored.filter((row) => row.uid >= from).map((row) => row.id);
}

export function parsedMail(over: Partial<Message> = {}): Message {
  return {
    from: { name: 'Ida', address: 'ida@acme.example' },
    sender: 'pass',
    to: [{ name: '', address: 'support@vendor.example' }],
    cc: [],
    subject: 'Export broken',
    subjectIsNew: true,
    messageId: '<one@acme.example>',
    inReplyTo: null,
    references: [],
    date: now,
    dateOffsetMinutes: 120,
    origin: 'person',
    originWhy: 'nothing says otherwise',
    language: 'en',
    ownWords: 'We will cancel our contract.',
    elided: [],
    calendar: null,
    attachments: [],
    loop: false,
    flags: [],
    ...over,
  };
}

export function openCase(over: Partial<Case> = {}): Case {
  return {
    id: uuid(),
    accountId: acme.id,
    issueKey: 'bug',
    topic: 'bug',
    issue: 'the nightly export',
    tier: 'high',
    peak: 'high',
    state: 'open',
    openedAt: now,
    ongoingSince: now,
    ongoingSinceMessageId: null,
    owner: asId('csm'),
    plan: null,
    episode: 1,
    rung: 0,
    acknowledgedBy: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    snoozeReason: null,
    override: null,
    nextStepAt: null,
    lastAssessmentId: null,
    lastInboundMessageId: null,
    lastInboundAt: now,
    recap: 'none-owed',
    closedAt: null,
    checkInAt: null,
    version: 1,
    ...over,
  };
}

export function assessed(over: Partial<Assessment> = {}): Assessment {
  return {
    id: uuid(),
    accountId: acme.id,
    messageId: null,
    at: now,
    revision: '1',
    tier: 'high',
    reasons: [{ clause: 'H1', signals: [threat], facts: [] }],
    review: null,
    ...over,
  };
}

const threat = {
  kind: 'cancellation-threat',
  score: 0.9,
  form: 'explicit',
  evidence: [{ part: 'ownWords', start: 0, end: 28, quote: 'We will cancel our contract.' }],
} as const;

export function mailIn(over: Partial<Interaction> = {}): Interaction {
  return {
    id: uuid(),
    accountId: acme.id,
    kind: 'mail-in',
    at: now,
    source: 'mail',
    externalId: '<one@acme.example>',
    messageId: null,
    contact: 'ida@acme.example',
    title: 'Export broken',
    threadKey: '<one@acme.example>',
    owner: null,
    dueAt: null,
    until: null,
    url: null,
    wantsAnswer: true,
    ...over,
  };
}

export function ledgerEntry(over: Partial<LedgerEntry> & Pick<LedgerEntry, 'caseId'>): LedgerEntry {
  return {
    id: crypto.randomUUID(),
    kind: 'case-opened',
    at: now,
    by: null,
    words: 'Opened.',
    proof: null,
    ...over,
  };
}

export function owed(over: Partial<NewOutgoing> = {}): NewOutgoing {
  return {
    key: `case:${crypto.randomUUID()}`,
    kind: 'escalation',
    recipient: asId('boss'),
    accountId: acme.id,
    caseId: null,
    messageId: null,
    content: { subject: 'Escalation: Acme', text: 'Hi Bo,', html: '<p>Hi Bo,</p>', ics: null },
    draft: null,
    notBefore: now,
    ...over,
  };
}
