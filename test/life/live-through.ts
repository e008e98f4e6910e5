import { createHash } from 'node:crypto';
import type { Store } from '../../src/store/open-store.ts';
import { emptied } from './clock.ts';
import { company } from './company.ts';
import type { LifeEvent } from './events.ts';
import { happen } from './happen.ts';
import { openHouse } from './house.ts';
import { openLife } from './life.ts';
import { promisesOf, say, type Sent } from './breaches.ts';
import { watchOf } from './watch.ts';
import { atEnd } from './state-holds.ts';

/** What came of a life. */
export interface Lived {
  readonly broken: readonly string[];
  readonly mails: readonly Sent[];
  /** Of everything that left, with its instants; the same for the same life. */
  readonly digest: string;
}

/** Lets a life happen in an empty store and returns what was broken; then `tailDays` pass. */
export async function liveThrough(
  store: Store,
  seed: number,
  events: readonly LifeEvent[],
  tailDays: number,
): Promise<Lived> {
  await emptied(store);
  const promises = promisesOf();
  const first = events[0]?.at ?? 0;
  const start = new Date(Math.floor((first - 3_600_000) / 60_000) * 60_000);
  const house = await openHouse(store, company, start, seed, watchOf(promises));
  const life = openLife(house);
  promises.life = life;
  let at = 'the start';
  try {
    for (const event of events) {
      at = JSON.stringify(event);
      await happen(life, event);
    }
    at = 'the end';
    await house.passUntil((events.at(-1)?.at ?? first) + tailDays * 86_400_000);
    await atEnd(promises);
  } catch (error) {
    say(promises, 'crash', `${error instanceof Error ? error.stack : error} at ${at}`);
  }
  return { broken: promises.broken, mails: promises.mails, digest: digestOf(promises.mails) };
}

/** The ids of owed mails are random and stand in their links; what leaves in one instant has no order. */
function digestOf(mails: readonly Sent[]): string {
  const texts = mails.map(({ at, kind, recipient, subject, text }) => {
    const same = text.replaceAll(/\/(a|messages)\/[0-9a-f-]{36}/g, '/$1/id');
    return `${at.toISOString()} ${kind} ${recipient}\n${subject}\n${same}`;
  });
  return createHash('sha256').update(texts.toSorted().join('\n')).digest('hex').slice(0, 12);
}
