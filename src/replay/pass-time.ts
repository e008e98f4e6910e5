import { sql } from 'drizzle-orm';
import type { Moment } from '../domain/decision.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import type { Setting } from '../follow/setting.ts';
import { candidatePages, newsAmong } from '../jobs/sweep-all.ts';
import { casesDue } from '../store/cases.ts';
import type { Store } from '../store/open-store.ts';
import { dateOf, instantOf } from '../store/parameters.ts';
import { historyDays, sweep } from '../sweep.ts';
import { nextMorning, simulatedMoment } from './simulated-time.ts';

/** What time needs to pass. */
export interface TimePorts {
  readonly store: Store;
  readonly setting: Setting;
  /** The company's time zone: its working mornings are when accounts are looked at. */
  readonly zone: string;
}

/** The clock of a replay. Its functions reject when the store does not answer. */
export interface ReplayClock {
  /** Lets everything happen that is due up to `to`, in its order, each at its own instant. */
  readonly passUntil: (to: Date) => Promise<void>;
  /** When something is due next; nothing happens before. */
  readonly next: () => Promise<Date>;
  /** Something was decided from outside: what is due next must be looked for anew. */
  readonly decided: () => void;
}

/** Nobody answered these alerts then, so somebody is assumed to: so many minutes after the mail would have come. */
export const answeredAfterMinutes = 10;
/** As many histories are read at once. */
const historiesAtOnce = 500;
const historyMs = historyDays * 86_400_000;
const never = new Date(8.64e15);

/**
 * A clock that stands at `start`. Owed mails go out, alerts are answered, cases take their steps, accounts are swept on
 * working mornings. Passing the same time twice changes nothing, so that a killed replay may begin a step anew.
 */
export function replayClock(start: Date, ports: TimePorts): ReplayClock {
  let passed = start;
  let known: Due | null = null;

  async function coming(): Promise<Coming> {
    known ??= await dueAfter(passed, ports.store);
    const { owedAt, stepAt, heardAt } = known;
    const morning = nextMorning(passed, ports.zone);
    // Without a word of anybody for so long the sweep has nothing to look at.
    const isHeard = heardAt !== null && morning.getTime() - heardAt.getTime() <= historyMs;
    return { owedAt: owedAt ?? never, stepAt: stepAt ?? never, morning: isHeard ? morning : never };
  }

  async function step(to: Date): Promise<boolean> {
    const { owedAt, stepAt, morning } = await coming();
    const at = earliest(owedAt, stepAt, morning);
    if (at > to) return false;
    if (at > passed) passed = at;
    if (owedAt <= at) await goOut(passed, ports.store);
    if (stepAt <= at) {
      await answerAlerts(passed, ports);
      await tickCases(passed, ports);
    }
    const told = morning <= at && (await sweepAt(passed, ports));
    if (owedAt <= at || stepAt <= at || told) known = null;
    return true;
  }

  return {
    passUntil: async (to) => {
      while (await step(to));
      if (to > passed) passed = to;
    },
    next: async () => {
      const { owedAt, stepAt, morning } = await coming();
      return earliest(owedAt, stepAt, morning);
    },
    decided: () => {
      known = null;
    },
  };
}

/** When the next owed mail goes out, a case or its alert takes a step, accounts are looked at; `never` = it does not. */
interface Coming {
  readonly owedAt: Date;
  readonly stepAt: Date;
  readonly morning: Date;
}

/** What the store knows of it, null = nothing; and when anybody was last heard of. */
interface Due {
  readonly owedAt: Date | null;
  readonly stepAt: Date | null;
  readonly heardAt: Date | null;
}

function earliest(...times: readonly Date[]): Date {
  return new Date(Math.min(...times.map((one) => one.getTime())));
}

/** An alert that waits for an acknowledgement, with the moment at which it is assumed. */
const unanswered = sql`select c.id, a.manager,
    max(o.not_before) + ${answeredAfterMinutes}::int * interval '1 minute' as at
  from case_ c join account a on a.id = c.account_id
  join outgoing o on o.case_id = c.id and o.kind in ('call-request', 'review-request')
    and o.state <> 'cancelled'
  where c.state = 'open' and c.tier in ('high', 'medium') and c.acknowledged_by is null
    and c.next_step_at is not null
  group by c.id, a.manager`;

/** A case that was due before and has nothing to do is not due again; an owed mail is until it is out. */
async function dueAfter(passed: Date, store: Store): Promise<Due> {
  const [row] = await store.rows<Record<'owed' | 'step' | 'heard', string | null>>(sql`select
    (select min(not_before) from outgoing where state in ('queued', 'deferred')) as owed,
    (select min(at) from (select at from (${unanswered}) u where at > ${instantOf(passed)}
      union all select min(next_step_at) from case_ where next_step_at > ${instantOf(passed)}
      union all select min(check_in_at) from case_ where check_in_at > ${instantOf(passed)}) d) as step,
    (select max(at) from interaction) as heard`);
  const at = (text: string | null | undefined): Date | null => dateOf(text ?? null);
  return { owedAt: at(row?.owed), stepAt: at(row?.step), heardAt: at(row?.heard) };
}

/** What was due is out: a later acknowledgement does not take it back. */
async function goOut(now: Date, store: Store): Promise<void> {
  await store.rows(sql`update outgoing set state = 'sent', sent_at = not_before
    where state in ('queued', 'deferred') and not_before <= ${instantOf(now)}`);
}

/** Acknowledges what has waited long enough, as somebody would have. */
async function answerAlerts(now: Date, { store, setting }: TimePorts): Promise<void> {
  const rows = await store.rows<{
    id: CaseId;
    manager: PersonId;
  }>(sql`select id::text as id, manager
    from (${unanswered}) u where at <= ${instantOf(now)} order by at, manager, id`);
  for (const { id, manager } of rows) {
    const event = { is: 'acknowledged', by: manager, note: 'assumed by the replay' } as const;
    await act(id, event, manager, { store, setting, moment: at(now, `answer ${id}`) });
  }
}

async function tickCases(now: Date, { store, setting }: TimePorts): Promise<void> {
  for (const kase of await casesDue(store, now)) {
    const moment = at(now, `tick ${kase.id} ${kase.version}`);
    await act(kase.id, { is: 'tick' }, null, { store, setting, moment });
  }
}

/** Looks at the accounts that have something to tell, as the service does every working morning; true = it was told. */
async function sweepAt(now: Date, { store, setting }: TimePorts): Promise<boolean> {
  const looking = { store, setting, moment: at(now, 'look'), silent: false };
  let told = false;
  for await (const candidates of candidatePages(looking)) {
    for (let from = 0; from < candidates.length; from += historiesAtOnce) {
      const news = await newsAmong(candidates.slice(from, from + historiesAtOnce), looking);
      const ids = news.flatMap((one) => one.accountId ?? []).toSorted();
      for (const id of ids) await sweep({ id }, { ...looking, moment: at(now, `sweep ${id}`) });
      told ||= ids.length > 0;
    }
  }
  return told;
}

function at(now: Date, name: string): () => Moment {
  return () => simulatedMoment(now, `${name} ${now.toISOString()}`);
}
