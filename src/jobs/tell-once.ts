import type { Alarm, AlarmKind } from '../compose/mails/operator-alarm.ts';
import type { Store } from '../store/open-store.ts';
import { claimAlarms, forgetAlarms, keepAlarms, noteTold } from '../store/told-alarms.ts';

/** The same alarm is repeated at most this often: what is no emergency, or was told already, once a day. */
const repeatMs = 4 * 3_600_000;
const calmRepeatMs = 24 * 3_600_000;
const calm: readonly AlarmKind[] = ['refused', 'bereft'];

/** What a look saw. `store` is null when the store did not answer; `over`: whether what it did not see is over. */
export interface Look {
  readonly alarms: readonly Alarm[];
  readonly store: Store | null;
  readonly over: boolean;
  /** Alarms that only other processes can see. */
  readonly ofOthers: readonly string[];
}

/** Sends alarms to the operator; true when somebody was told. */
export type Tell = (alarms: readonly Alarm[]) => Promise<boolean>;

/**
 * Tells each alarm once in its time, however many processes see it: the store decides who tells. While it does not
 * answer each process remembers for itself, and what the store knows of the other alarms stays there meanwhile.
 * Rejects when the store fails in between; who died while telling is followed by another process.
 */
export function tellOnce(tell: Tell): (look: Look) => Promise<void> {
  const alone = new Map<string, number>();
  return async ({ alarms, store, over, ofOthers }) => {
    if (store === null) {
      const fresh = alarms.filter((one) => (alone.get(keyOf(one)) ?? -1) < performance.now());
      if (fresh.length === 0 || !(await tell(fresh))) return;
      for (const one of fresh) alone.set(keyOf(one), performance.now() + timeOf(one));
      return;
    }
    alone.clear();
    const claimed = await claimAlarms(store, alarms.map(keyOf));
    const mine = alarms.filter((one) => claimed.includes(keyOf(one)));
    if (mine.length > 0) await tellMine(mine, store, tell);
    if (over) await keepAlarms(store, [...alarms.map(keyOf), ...ofOthers]);
  };
}

async function tellMine(alarms: readonly Alarm[], store: Store, tell: Tell): Promise<void> {
  let told = false;
  try {
    told = await tell(alarms);
  } finally {
    if (!told) await forgetAlarms(store, alarms.map(keyOf));
  }
  if (!told) return;
  for (const [ms, those] of Map.groupBy(alarms, timeOf)) {
    await noteTold(store, those.map(keyOf), ms);
  }
}

/** One alarm is known by what it is about and where, whatever its words. */
export function keyOf({ kind, where }: Pick<Alarm, 'kind' | 'where'>): string {
  return `${kind}:${where}`;
}

function timeOf({ kind }: Alarm): number {
  return calm.includes(kind) ? calmRepeatMs : repeatMs;
}
