import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { AccountId, CaseId, MailboxName, MessageId } from '../domain/ids.ts';
import { asId } from '../domain/ids.ts';
import { engagedKinds } from '../engagement/engagement.ts';
import { act } from '../follow/act.ts';
import { accountWorld } from '../jobs/account-world.ts';
import type { ReadResult } from '../jobs/reading/child.ts';
import type { ReaderPool } from '../jobs/reading/pool.ts';
import { settingOf } from '../jobs/setting-of.ts';
import { upsertAccounts, upsertPeople } from '../store/accounts.ts';
import { casesDue } from '../store/cases.ts';
import { ingestStore } from '../store/ingest-store.ts';
import type { Store } from '../store/open-store.ts';
import { recentInteractions } from '../store/recent-interactions.ts';
import { type CandidatePage, sweepCandidates } from '../store/sweep-candidates.ts';
import { historyDays, sweep } from '../sweep.ts';
import { type TriagePorts, triage } from '../triage.ts';
import { mornings, simulatedMoment } from './simulated-time.ts';
import type { Spool, Spooled } from './spool.ts';

/** What a replay is given. `progress` is told how many mails of how many are done. */
export interface ReplayPorts {
  readonly store: Store;
  readonly pool: ReaderPool;
  readonly config: Config;
  readonly progress: (done: number, all: number) => void;
}

const mailbox = asId<MailboxName>('replay');
const batchSize = 100;
const leaseMs = 3_600_000;
/** Nobody answered these alerts then, so somebody is assumed to: minutes after the case opened. */
const answeredAfterMinutes = 10;

/**
 * Runs a source through the real pipeline with a simulated clock: every mail at its own date, sweeps every
 * working morning, reminders and cases in between. Sends nothing: what would have gone out stays in
 * `outgoing`. Goes on where an interrupted run stopped. Same input, same decisions. Source: DESIGN §7.
 */
export async function runReplay(spool: Spool, ports: ReplayPorts): Promise<void> {
  const { store, config } = ports;
  await upsertPeople(store, config.people);
  await upsertAccounts(store, config.accounts);
  const setting = settingOf(config);
  const world = accountWorld(store, config.file.company.domains);
  const recent = recentInteractions(store);
  const done = await alreadyDone(store);
  let clock =
    done === 0 ? (spool.mails[0]?.at ?? new Date(0)) : (spool.mails[done - 1]?.at ?? new Date(0));
  for (let at = done; at < spool.mails.length; at += batchSize) {
    const batch = spool.mails.slice(at, at + batchSize);
    const stored = await storeAndRead(spool, batch, at, ports);
    for (const { mail, id, read } of stored) {
      await letTimePass(clock, mail.at, ports, setting);
      clock = mail.at;
      if (id === null) continue;
      const triagePorts: TriagePorts = {
        store,
        setting,
        world,
        recent,
        read: () => read,
        moment: () => simulatedMoment(mail.at, `mail ${mail.offset}`),
      };
      await triage(id, triagePorts);
    }
    ports.progress(Math.min(at + batch.length, spool.mails.length), spool.mails.length);
  }
}

interface Stored {
  readonly mail: Spooled;
  /** Null when the same bytes came before. */
  readonly id: MessageId | null;
  readonly read: Promise<ReadResult>;
}

async function alreadyDone(store: Store): Promise<number> {
  const [row] = await store.rows<{ n: number | null }>(sql`select max(uid)::int as n from (
    select uid from message where mailbox = 'replay' and state <> 'received'
    union all select uid from message_alias where mailbox = 'replay') s`);
  return row?.n ?? 0;
}

/** Stores a batch as if it had been fetched, and begins to read all of it at once. */
async function storeAndRead(
  spool: Spool,
  batch: readonly Spooled[],
  first: number,
  { store, pool }: ReplayPorts,
): Promise<readonly Stored[]> {
  const port = ingestStore(store);
  const lease = await port.acquireLease(mailbox, 'replay', leaseMs);
  if (lease === null) throw new Error('another replay is using this store');
  const bytes = await Promise.all(batch.map((mail) => spool.read(mail)));
  for (const folder of ['inbox', 'sent'] as const) {
    const rows = batch.flatMap((mail, at) => {
      const raw = bytes[at];
      if (mail.folder !== folder || raw === undefined) return [];
      const uid = first + at + 1;
      const place = { mailbox, folder, uidValidity: 1, uid, internalDate: mail.at };
      const sha256 = createHash('sha256').update(raw).digest('hex');
      const message = { ...place, sizeBytes: raw.length, bytes: raw };
      return [{ kind: 'raw' as const, raw: message, sha256, suppressed: false }];
    });
    await port.storeBatch({
      mailbox,
      owner: 'replay',
      epoch: lease.epoch,
      folder,
      uidValidity: 1,
      rows,
      lastUid: first + batch.length,
      baselineDone: true,
      liveFrom: new Date(0),
    });
  }
  const ids = await store.rows<{
    uid: number;
    id: MessageId;
  }>(sql`select uid::int as uid, id::text as id
    from message where mailbox = 'replay' and uid > ${first}::int and uid <= ${first + batch.length}::int`);
  const byUid = new Map(ids.map((row) => [row.uid, row.id]));
  return batch.map((mail, at) => {
    const raw = bytes[at] ?? Buffer.alloc(0);
    const id = byUid.get(first + at + 1) ?? null;
    const request = { id: String(at), folder: mail.folder, sizeBytes: raw.length, bytes: raw };
    return { mail, id, read: pool.read(request) };
  });
}

/** Everything that the clock does between two mails, in its order: answers, case steps, sweeps. */
async function letTimePass(
  from: Date,
  to: Date,
  ports: ReplayPorts,
  setting: ReturnType<typeof settingOf>,
): Promise<void> {
  if (to.getTime() - from.getTime() < 60_000) return;
  const { store, config } = ports;
  for (const morning of [...mornings(from, to, config.file.company.timeZone), to]) {
    await answerAlerts(morning, ports, setting);
    await tickCases(morning, ports, setting);
    if (morning === to) break;
    for (const id of await candidatesAt(morning, store, setting)) {
      const moment = (): ReturnType<typeof simulatedMoment> =>
        simulatedMoment(morning, `sweep ${id} ${morning.toISOString()}`);
      await sweep({ id }, { store, setting, moment, silent: false });
    }
  }
}

/** The accounts that a sweep has to look at, by id: as the service finds them. */
async function candidatesAt(
  now: Date,
  store: Store,
  { words }: ReturnType<typeof settingOf>,
): Promise<readonly AccountId[]> {
  const found: AccountId[] = [];
  for (let after: AccountId | null = null, more = true; more; more = after !== null) {
    const question = { now, words, engagedKinds, historyDays, after, pageSize: 20_000 };
    const page: CandidatePage = await sweepCandidates(store, question);
    found.push(...page.candidates);
    after = page.last;
  }
  return found;
}

/** Acknowledges what has waited long enough, as somebody would have. */
async function answerAlerts(
  now: Date,
  ports: ReplayPorts,
  setting: ReturnType<typeof settingOf>,
): Promise<void> {
  const { store } = ports;
  const waited = new Date(now.getTime() - answeredAfterMinutes * 60_000).toISOString();
  const rows = await store.rows<{ id: CaseId; manager: string; at: string }>(sql`
    select c.id::text as id, a.manager, c.opened_at as at from case_ c join account a on a.id = c.account_id
    where c.state = 'open' and c.tier in ('high', 'medium') and c.acknowledged_by is null
      and c.next_step_at is not null and c.opened_at <= ${waited}::timestamptz
    order by c.opened_at, c.account_id, c.issue_key`);
  for (const row of rows) {
    const at = new Date(
      Math.min(now.getTime(), new Date(row.at).getTime() + answeredAfterMinutes * 60_000),
    );
    const moment = (): ReturnType<typeof simulatedMoment> =>
      simulatedMoment(at, `answer ${row.id} ${at.toISOString()}`);
    const by = asId<Parameters<typeof act>[2] & string>(row.manager);
    await act(row.id, { is: 'acknowledged', by, note: 'assumed by the replay' }, by, {
      store,
      setting,
      moment,
    });
  }
}

async function tickCases(
  now: Date,
  { store }: ReplayPorts,
  setting: ReturnType<typeof settingOf>,
): Promise<void> {
  for (const kase of await casesDue(store, now)) {
    const moment = (): ReturnType<typeof simulatedMoment> =>
      simulatedMoment(now, `tick ${kase.id} ${kase.version}`);
    await act(kase.id, { is: 'tick' }, null, { store, setting, moment });
  }
}
