import type { Patch } from './build.ts';

/** A fault of the protocol as somebody could write it one day, and the test that must then fail. */
export interface SeededBug {
  readonly name: string;
  readonly patches: readonly Patch[];
  /** File of tests below the project, and the name of the one that is to fail. */
  readonly caughtBy: readonly [file: string, test: string];
}

const one = (file: string, from: string, to: string): readonly Patch[] => [{ file, from, to }];
const ingestStore = 'src/store/ingest-store.ts';
const outgoing = 'src/store/outgoing.ts';
const smtp = 'src/dispatch/send-smtp.ts';

/** The promises of DESIGN §6, each broken in one place. */
export const seededBugs: readonly SeededBug[] = [
  {
    name: 'the cursor is written before the rows',
    patches: one(
      'src/ingest/store-mail.ts',
      "    if (!(await storeRows(reader, folder, at, rows))) return 'lease-lost';",
      "    await storeRows(reader, folder, at, []);\n    if (!(await storeRows(reader, folder, at, rows))) return 'lease-lost';",
    ),
    caughtBy: [
      'test/ingest/faults.test.ts',
      'never moves the cursor past a mail whose row was not written',
    ],
  },
  {
    name: 'an attempt without a clear end is repeated blindly',
    patches: one(
      smtp,
      "return { state: 'uncertain', words: `no clear reply after",
      "return { state: 'deferred', words: `no clear reply after",
    ),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'never queues an attempt without a clear end again by itself',
    ],
  },
  {
    name: 'a claim that ran out goes back to the queue',
    patches: one(
      outgoing,
      "expired as (update outgoing set state = 'uncertain'",
      "expired as (update outgoing set state = 'queued'",
    ),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'takes a process that died after its claim for uncertain, never for queued',
    ],
  },
  {
    name: 'whoever lost the lease may still write',
    patches: one(ingestStore, '      and lease_until > now() for update)', '      for update)'),
    caughtBy: ['test/store/ingest-store.test.ts', 'writes nothing once the lease has run out'],
  },
  {
    name: 'the Message-ID is taken for the identity of a mail',
    patches: one(
      'src/ingest/collect-rows.ts',
      "createHash('sha256').update(bytes)",
      "createHash('sha256').update(/^Message-ID: (.*)/im.exec(bytes.toString('latin1'))?.[1] ?? bytes)",
    ),
    caughtBy: [
      'test/ingest/ingest.test.ts',
      'treats equal bytes as one mail and equal Message-IDs with other bytes as two',
    ],
  },
  {
    name: 'an acknowledgement cancels nothing',
    patches: one(
      'src/cases/on-person.ts',
      "{ cancelPending: true, ledger: [entry(world, kase, 'acknowledged'",
      "{ cancelPending: false, ledger: [entry(world, kase, 'acknowledged'",
    ),
    caughtBy: [
      'test/cases/advance.test.ts',
      'cancels everything on the first acknowledgement, and takes the second for the same',
    ],
  },
  {
    name: 'the wall lets everything out',
    patches: one(
      'src/dispatch/wall.ts',
      '  const { row, envelopeTo, headerTo } = question;',
      '  const { row, envelopeTo, headerTo } = question;\n  if (row !== undefined) return null;',
    ),
    caughtBy: [
      'test/dispatch/wall.test.ts',
      'lets nothing out in 10,000 mixed recipients, aliases, injections and lists',
    ],
  },
  {
    name: 'the same mail has another key each time',
    patches: one(
      'src/follow/outgoing-key.ts',
      '  return [kase.id, kase.episode, kase.tier, kind, step, to].join',
      '  return [kase.id, kase.version, kase.tier, kind, step, to].join',
    ),
    caughtBy: [
      'test/chaos/one-key.test.ts',
      'is the same for the same step of a case, however often the case was written since',
    ],
  },
  {
    name: 'erased mail leaves no tombstone',
    patches: one(ingestStore, 't.hmac is not null as erased', 'false as erased'),
    caughtBy: [
      'test/store/reading.test.ts',
      'erases every word of an address, keeps tiers, and does not take the mail again',
    ],
  },
  {
    name: 'history raises alarms',
    patches: one(
      'src/ingest/collect-rows.ts',
      'suppressed: head.internalDate < historyEndsAt(cursor, reader)',
      'suppressed: head.internalDate < new Date(0) && historyEndsAt(cursor, reader) !== null',
    ),
    caughtBy: [
      'test/ingest/ingest.test.ts',
      'first run: keeps older mail as history, and alerts on mail that is newer than the start',
    ],
  },
  {
    name: 'Drafts is not searched before a draft is saved',
    patches: one(
      'src/dispatch/append-draft.ts',
      '  const before = isFirst ? null : await findDraft(connection, folder, id, null);',
      '  const before = isFirst || folder !== "" ? null : await findDraft(connection, folder, id, null);',
    ),
    caughtBy: [
      'test/dispatch/append-draft.test.ts',
      'is not appended again when a process died after the APPEND',
    ],
  },
  {
    name: 'the cap per person counts nothing',
    patches: one(
      'src/store/outgoing-caps.ts',
      '(select t.hour from tally t where t.recipient = o.recipient)',
      '(select t.hour from tally t where t.recipient = o.recipient and false)',
    ),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'sends a person five mails an hour and the rest as one digest',
    ],
  },
  {
    name: 'a claim that ran out may still write its result',
    patches: one(outgoing, "::uuid and state = 'sending' and claimant =", "::uuid and '' <>"),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'does not let a claim that ran out write its result',
    ],
  },
  {
    name: 'a process that slept begins its text all the same',
    patches: one(smtp, 'if (mail.isLate()) {', 'if (mail.isLate() && Date.now() < 0) {'),
    caughtBy: [
      'test/dispatch/send-smtp.test.ts',
      'does not begin the body when the process was stopped past the wall clock',
    ],
  },
  {
    name: 'the time of a hand-over counts from its connection, not from its claim',
    patches: one(
      'src/dispatch/deliver.ts',
      'to: address, body, isLate });',
      'to: address, body, isLate: deadline(ports.options.sessionMs) });',
    ),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'does not send when it was stopped after its claim',
    ],
  },
  {
    name: 'silence of the evidence is taken for proof',
    patches: one(
      'src/dispatch/resolve.ts',
      'const proven = await evidenceProven(ports, triedAt);',
      'const proven = triedAt !== null || (await evidenceProven(ports, triedAt));',
    ),
    caughtBy: [
      'test/dispatch/deliver.test.ts',
      'queues it again only when a later self-test is in the evidence',
    ],
  },
  {
    name: 'two writers may change the same version of a case',
    patches: one(
      'src/store/write-decision.ts',
      'case_.id = fresh.id and case_.version = fresh.version - 1',
      'case_.id = fresh.id',
    ),
    caughtBy: [
      'test/store/write-decision.test.ts',
      'lets exactly one of two writers change a case',
    ],
  },
  {
    name: 'IDLE is believed',
    patches: one(
      'src/ingest/wait-for-news.ts',
      "  await connection.run('end the wait for mail', (client) => client.noop(), wait.wakeMs);",
      '  await news.arrived();',
    ),
    caughtBy: [
      'test/ingest/faults.test.ts',
      'sees mail in time through ten links that die without a word',
    ],
  },
  {
    name: 'a mail that came without its bytes counts as gone',
    patches: one(
      'src/ingest/collect-rows.ts',
      '    if (!listed.has(uid)) {',
      '    if (!listed.has(-uid)) {',
    ),
    caughtBy: [
      'test/ingest/faults.test.ts',
      'tries again when a listed mail comes without its bytes, and stores it when they come',
    ],
  },
  {
    name: 'attempts at a mail are not counted',
    patches: one('src/store/raw-mails.ts', 'attempts} + 1`', 'attempts} + 0`'),
    caughtBy: [
      'test/store/write-decision.test.ts',
      'quarantines a mail after three attempts and gives it to one claimant at a time',
    ],
  },
  {
    name: 'a UID is known without its generation',
    patches: one(
      'src/ingest/read-folder.ts',
      'if (known && known.uidValidity === uidValidity) return known;',
      'if (known && known.uidValidity > 0 && uidValidity > 0) return known;',
    ),
    caughtBy: [
      'test/ingest/faults.test.ts',
      'gives a folder that was deleted and made again a new generation: UID 1 is another mail',
    ],
  },
  {
    name: 'the time of the host decides',
    patches: one(
      'src/store/database-clock.ts',
      '    now: () => new Date(base + performance.now()),',
      '    now: () => new Date(Math.max(Date.now(), Math.min(0, base))),',
    ),
    caughtBy: [
      'test/store/database-clock.test.ts',
      'shows the time of the database on a host whose own clock is two days wrong',
    ],
  },
];
