import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { parseConfig } from '../../src/config.ts';
import { type Tier, tiers } from '../../src/domain/assessment.ts';
import { asId, type MailboxName, type MessageId } from '../../src/domain/ids.ts';
import type { Analysis, Evidence, Signal } from '../../src/domain/signal.ts';
import { act } from '../../src/follow/act.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { type ReadMail, readMail } from '../../src/jobs/reading/read-mail.ts';
import { settingHere } from '../setting.ts';
import { readContext } from '../../src/main.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { casesDue } from '../../src/store/cases.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { triage } from '../../src/triage.ts';
import { emptyStore } from '../store/databases.ts';

/** One mail of a labelled conversation. */
export interface LabelledMail {
  readonly file: string;
  readonly direction: 'inbound' | 'outbound';
  readonly at: string;
  readonly from: string;
  readonly tier?: Tier;
  readonly acceptable_tiers?: readonly Tier[];
  readonly topic?: string;
  readonly case_tier_after: Tier;
  readonly eml: string;
}

/** A labelled conversation and the course that its case must take. */
export interface LabelledThread {
  readonly id: string;
  readonly title: string;
  readonly messages: readonly LabelledMail[];
  readonly course: {
    readonly opened_at: string | null;
    readonly rose: readonly { readonly at: string; readonly to: Tier }[];
    readonly deescalated_at: string | null;
    readonly escalation_emails: number;
    readonly escalation_emails_acceptable?: readonly number[];
    readonly final_tier: Tier;
  };
}

/** The course that a conversation really took. */
export interface Course {
  readonly tierAfter: readonly Tier[];
  readonly opened: string | null;
  readonly rose: readonly string[];
  readonly calmed: readonly string[];
  /** Distinct escalations: one per case, episode and level, however many people read it. */
  readonly escalations: number;
  /** The most alerts at one level that the CSM got about this customer on one day. */
  readonly alertsPerDay: number;
}

/** The labelled conversations of `folder`. */
export function labelledThreads(folder: string): readonly LabelledThread[] {
  const lines = readFileSync(`${folder}inbox/threads.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledThread);
}

const ownDomain = (thread: LabelledThread): string =>
  domainOf(thread.messages.find((one) => one.direction === 'outbound')?.from ?? 'a@vendor.example');
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function configFor(thread: LabelledThread) {
  const own = ownDomain(thread);
  const customer = thread.messages.find((one) => one.direction === 'inbound')?.from ?? '';
  const file = `
company: { name: Vendor, domains: [${own}], timeZone: Europe/London }
people:
  csm: { name: Cleo Marsh, address: cleo@${own}, roles: [csm], manager: boss }
  boss: { name: Bo Reyes, address: bo@${own}, roles: [manager], manager: exec }
  exec: { name: Edda Lind, address: edda@${own}, roles: [executive] }
  ops: { name: Ola Pike, address: ola@${own}, roles: [operator] }
mailboxes:
  support: { address: support@${own}, imap: { host: imap.${own}, user: support, passwordEnv: X } }
smtp: { host: smtp.${own}, from: defuse@${own} }
accounts:
  theirs: { name: Theirs, domains: [${domainOf(customer)}], csm: csm, manager: boss }
`;
  return parseConfig(file, 'defuse.yaml', { X: 'x' });
}

const minuteMs = 60_000;

/**
 * Runs a conversation through the real pipeline on `store` with a simulated clock; cases tick in between as they
 * would. `labelled` puts the labelled tier in the place of what analysis found, so that a detection error cannot
 * hide an error of the case.
 */
export async function courseOf(
  thread: LabelledThread,
  store: Store,
  by: 'labelled' | 'analysed',
): Promise<Course> {
  const config = configFor(thread);
  await emptyStore(store);
  await upsertPeople(store, config.people);
  await upsertAccounts(store, config.accounts);
  const setting = settingHere(config);
  const world = accountWorld(store, config.file.company.domains);
  const recent = recentInteractions(store);
  const context = readContext(config, null);
  const tierAfter: Tier[] = [];
  let now = new Date(thread.messages[0]?.at ?? 0);
  const moment = () => ({ now, newId: () => crypto.randomUUID() });
  for (const [index, mail] of thread.messages.entries()) {
    const at = new Date(new Date(mail.at).getTime() + minuteMs);
    now = await tickUntil(store, now, at, (time) => ({ store, setting, moment: momentAt(time) }));
    const id = await receive(store, mail, index + 1);
    const read = async (request: Parameters<typeof readMail>[0]) => {
      const seen = await readMail(request, context);
      const calms = mail.file === thread.course.deescalated_at;
      return {
        is: 'read' as const,
        mail: by === 'labelled' ? asLabelled(seen, mail, calms) : seen,
      };
    };
    await triage(id, { store, setting, world, recent, read, moment });
    await deliverDue(store, now);
    tierAfter.push(await highestOpen(store));
  }
  return { tierAfter, ...turns(thread, tierAfter), ...(await escalationsOf(store)) };
}

const momentAt = (now: Date) => () => ({ now, newId: () => crypto.randomUUID() });

/** Lets the clock do its steps in their order until `to`; nobody answers. Returns `to`. */
async function tickUntil(
  store: Store,
  from: Date,
  to: Date,
  ports: (at: Date) => Parameters<typeof act>[3],
): Promise<Date> {
  for (let at = from, steps = 0; steps < 200; steps++) {
    const [due] = await store.rows<{ at: string | null }>(
      sql`select min(next_step_at) as at from case_ where next_step_at <= ${to.toISOString()}::timestamptz`,
    );
    if (!due?.at) return to;
    at = new Date(Math.max(at.getTime(), new Date(due.at).getTime()));
    for (const kase of await casesDue(store, at)) {
      await act(kase.id, { is: 'tick' }, null, ports(at));
    }
    await deliverDue(store, at);
  }
  throw new Error('the clock does not come to rest');
}

/** What is due has been handed over. */
async function deliverDue(store: Store, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await store.rows(sql`update outgoing set state = 'sent', sent_at = ${at}
    where state = 'queued' and not_before <= ${at}`);
}

async function receive(store: Store, mail: LabelledMail, uid: number): Promise<MessageId> {
  const ingest = ingestStore(store);
  const mailbox = asId<MailboxName>('support');
  const lease = await ingest.acquireLease(mailbox, 'test', 600_000);
  const folder = mail.direction === 'outbound' ? ('sent' as const) : ('inbox' as const);
  const bytes = Buffer.from(mail.eml, 'latin1');
  const raw = {
    mailbox,
    folder,
    uidValidity: 7,
    uid,
    internalDate: new Date(mail.at),
    sizeBytes: bytes.length,
    bytes,
  };
  await ingest.storeBatch({
    mailbox,
    owner: 'test',
    epoch: lease?.epoch ?? 0,
    folder,
    uidValidity: 7,
    rows: [
      {
        kind: 'raw',
        raw,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        suppressed: false,
      },
    ],
    lastUid: uid,
    baselineDone: true,
    liveFrom: new Date(0),
  });
  const [row] = await store.rows<{ id: string }>(
    sql`select id::text as id from message where uid = ${uid} and folder = ${folder}`,
  );
  return asId(row?.id ?? '');
}

/** The same mail with signals that give exactly the labelled tier; the topic is the labelled one. */
function asLabelled(seen: ReadMail, mail: LabelledMail, calms: boolean): ReadMail {
  if (mail.direction === 'outbound') return seen;
  const { message } = seen;
  const end = Math.min(40, message.ownWords.length);
  const quote = message.ownWords.slice(0, end);
  const evidence: [Evidence] = [{ part: 'ownWords', start: 0, end, quote }];
  const found = { score: 0.99, evidence };
  const signals: Record<Tier, readonly Signal[]> = {
    high: [{ kind: 'cancellation-threat', form: 'conditional', ...found }],
    medium: [{ kind: 'frustration', intensity: 'moderate', ...found }],
    low: [{ kind: 'delay', ...found }],
    none: calms ? [{ kind: 'calming', form: 'solved', ...found }] : [],
  };
  const topic = mail.topic === 'other' ? null : (mail.topic ?? null);
  const analysis: Analysis = {
    status: 'analysed',
    language: message.language,
    signals: signals[mail.tier ?? 'none'],
    rejected: [],
    scores: { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: mail.tier === 'medium' ? 'moderate' : 'none',
    competitors: [],
    issue: null,
    goal: null,
    topic: topic as Analysis['topic'],
  };
  return { message, analysis };
}

async function highestOpen(store: Store): Promise<Tier> {
  const rows = await store.rows<{ tier: Tier }>(
    sql`select tier from case_ where state <> 'closed'`,
  );
  return tiers.find((tier) => rows.some((row) => row.tier === tier)) ?? 'none';
}

const rank = (tier: Tier): number => tiers.length - tiers.indexOf(tier);

function turns(thread: LabelledThread, after: readonly Tier[]) {
  const names = thread.messages.map((one) => one.file);
  const opened = names[after.findIndex((tier) => tier !== 'none')] ?? null;
  const rose: string[] = [];
  const calmed: string[] = [];
  for (const [index, tier] of after.entries()) {
    const before = after[index - 1] ?? 'none';
    const name = names[index] ?? '';
    if (rank(tier) > rank(before) && name !== opened) rose.push(`${name} ${tier}`);
    if (rank(tier) < rank(before)) calmed.push(name);
  }
  return { opened, rose, calmed };
}

async function escalationsOf(store: Store) {
  const [row] = await store.rows<{ escalations: number; alerts: number }>(sql`select
    (select count(*)::int from outgoing where kind = 'escalation' and recipient = 'exec'
      and state = 'sent') as escalations,
    (select coalesce(max(n), 0)::int from (select count(*) as n from outgoing where kind = 'notice'
      and state <> 'cancelled' group by split_part(key, ':', 3), not_before::date) day) as alerts`);
  return { escalations: row?.escalations ?? 0, alertsPerDay: row?.alerts ?? 0 };
}
