import type { SinkRule } from '../../src/sandbox/smtp-script.ts';
import type { Patch } from './build.ts';

/** A named place in the source at which a process can be ended. The product holds no trace of it. */
export interface CrashPoint {
  readonly name: string;
  readonly file: string;
  /** Stands in the file once; the process ends right before it, or right after it. */
  readonly before?: string;
  readonly after?: string;
  /** What the SMTP server does so that the place is reached at all. */
  readonly smtp?: SinkRule;
}

const lost: SinkRule = { stage: 'after-dot', action: { kind: 'drop' }, times: 1 };
const kept: SinkRule = { stage: 'after-dot', action: { kind: 'drop', keep: true }, times: 1 };

const ingest = 'src/ingest/store-mail.ts';
const claim = 'src/jobs/read-ahead.ts';
const role = 'src/jobs/triage-role.ts';
const triage = 'src/triage.ts';
const deliver = 'src/dispatch/deliver.ts';
const smtp = 'src/dispatch/send-smtp.ts';
const resolve = 'src/dispatch/resolve.ts';
const draft = 'src/dispatch/append-draft.ts';

/** Every border of the protocol, in the order in which a mail passes them. */
export const crashPoints: readonly CrashPoint[] = [
  {
    name: 'bytes fetched, nothing stored',
    file: ingest,
    before: '    if (!lease.mayFetch()) continue;',
  },
  {
    name: 'rows and cursor stored, nobody told',
    file: ingest,
    before: "  if (outcome === 'lease-lost') {\n    lease.lost();",
  },
  { name: 'hint given', file: ingest, before: '  return true;\n}\n\n/** Waits at the' },
  {
    name: 'mail claimed',
    file: claim,
    after: 'let ids = await claimMessages(store, claim);',
  },
  {
    name: 'mail loaded',
    file: claim,
    after: 'const begun = await beginMails(store, ids.slice(0, beginAtOnce), beginBytes);',
  },
  {
    name: 'mail read',
    file: claim,
    before: '    const sight = await sightOf(light, read.mail.message, ports.world);',
  },
  {
    name: 'nothing follows, nothing written',
    file: triage,
    before: '  if (quiet.length === 0 || (await writeQuiet',
  },
  {
    name: 'decided, nothing written',
    file: triage,
    before: "    if ((await writeDecision(store, decision)) === 'written') return 'assessed';",
  },
  {
    name: 'decision written',
    file: role,
    before: "    if (triaged === 'quarantined') log.error",
  },
  {
    name: 'outgoing claimed',
    file: deliver,
    after: 'const claimed = await store.claimOutgoing(claim, now);',
  },
  {
    name: 'mail built, not yet past the wall',
    file: deliver,
    before: '  const wall = wallAgainst({',
  },
  {
    name: 'before connecting',
    file: deliver,
    before: '  return ports.send({ from: policy.bounceAddress, to: address, body, isLate });',
  },
  { name: 'before the envelope', file: smtp, before: '      const envelope = {' },
  { name: 'after the 354', file: smtp, before: '      begun = true;' },
  { name: 'in the text', file: smtp, after: '      this.push(mail.body);' },
  { name: 'after the 250', file: smtp, before: '    return afterReply(reply);' },
  {
    name: 'before the result',
    file: deliver,
    before: '  const kept = await store.writeOutcome(result);',
  },
  {
    name: 'result written',
    file: deliver,
    after: '  const kept = await store.writeOutcome(result);',
  },
  {
    name: 'claims ended',
    file: resolve,
    after: '  await ports.store.expireClaims();',
    smtp: kept,
  },
  {
    name: 'evidence searched',
    file: resolve,
    after: '  const seen = await ports.findByHeader(idHeader, owed.id);',
    smtp: kept,
  },
  {
    name: 'self-test owed',
    file: resolve,
    after: '      await store.addOutgoing(selfTest(ports, owed, round, now));',
    smtp: lost,
  },
  {
    name: 'proven absent, not yet queued again',
    file: resolve,
    before: "      await settle(ports, owed, 'queued', 'absent from evidence",
    smtp: lost,
  },
  {
    name: 'uncertain mail settled',
    file: resolve,
    before: "    ports.log.info({ id: owed.id, to }, 'an uncertain mail",
    smtp: kept,
  },
  {
    name: 'draft claimed',
    file: draft,
    after: 'const claimed = await store.claimOutgoing(claim, now);',
  },
  {
    name: 'before APPEND',
    file: draft,
    before: "  const appended = await connection.run('save a draft'",
  },
  {
    name: 'after APPEND',
    file: draft,
    before: '  const after = await findDraft(connection, folder, id, before, given);',
  },
  {
    name: 'draft read back',
    file: draft,
    before: '    if (differs !== null)\n',
  },
  {
    name: 'before the result of a draft',
    file: draft,
    before: '  const kept = await store.writeOutcome(result);',
  },
  {
    name: 'result of a draft written',
    file: draft,
    after: '  const kept = await store.writeOutcome(result);',
  },
];

/** The changes that put all points into the build; passing one does nothing unless a process is told to end there. */
export function crashPatches(): readonly Patch[] {
  return crashPoints.map(({ name, file, before, after }) => {
    const from = before ?? after ?? '';
    const call = `globalThis.crashPoint(${JSON.stringify(name)});\n`;
    return { file, from, to: before === undefined ? `${from}\n${call}` : `${call}${from}` };
  });
}
