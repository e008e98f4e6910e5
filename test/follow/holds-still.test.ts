import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { act } from '../../src/follow/act.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { mailIn, now } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const day = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const missedAgain = mail('Today', 'Hi,\n\nI could not make it again today, sorry.\n\nIda');

function meeting(kind: Interaction['kind'], days: number): Interaction {
  const title = 'Quarterly review';
  return mailIn({
    ...{ kind, at: day(days), source: 'import', title, externalId: `${kind}-${days}` },
    ...{ threadKey: null, wantsAnswer: false },
  });
}

async function tick(store: Store, days: number): Promise<unknown> {
  const [row] = await store.rows<{ id: string }>(sql`select id from case_`);
  await act(asId(row?.id ?? ''), { is: 'tick' }, null, {
    store,
    setting: settingHere(config),
    moment: () => ({ now: day(days), newId: () => crypto.randomUUID() }),
  });
  const [kase] = await store.rows(sql`select tier, state,
    (select count(*)::int from outgoing where kind = 'review-request') as reviews from case_`);
  return kase;
}

onEachDatabase('what holds still when the clock asks again', (store) => {
  const open = (tier: string, reviews: number) => ({ tier, state: 'open', reviews });
  const over = (reviews: number) => ({ tier: 'none', state: 'watching', reviews });
  const missedTwice = async (): Promise<void> => {
    const office = await openOffice(store(), day(0));
    await addInteractions(store(), [meeting('meeting-missed', -4)]);
    await office.receive([missedAgain]);
  };

  it('asks no further about misses told by mail once a meeting was held (M2)', async () => {
    await missedTwice();
    expect(await tick(store(), 1)).toEqual(open('medium', 2));
    await addInteractions(store(), [meeting('meeting-held', 1.2)]);
    expect(await tick(store(), 2)).toEqual(over(2));
  });

  it('goes on where a meeting was only proposed, or missed once more after one was held (M2)', async () => {
    await missedTwice();
    await addInteractions(store(), [meeting('meeting-requested', 0.5)]);
    expect(await tick(store(), 1)).toEqual(open('medium', 2));
    await addInteractions(store(), [meeting('meeting-held', 1.2), meeting('meeting-missed', 1.4)]);
    expect(await tick(store(), 2)).toEqual(open('medium', 3));
  });

  it('goes on about what else they wrote, whoever met them since (M3)', async () => {
    const office = await openOffice(store(), day(0));
    const words = 'I could not make it today, sorry.\n\nThe export failed again, a bit annoying.';
    await office.receive([mail('Today', `Hi,\n\n${words}\n\nIda`)]);
    await addInteractions(store(), [meeting('meeting-held', 0.5)]);
    expect(await tick(store(), 1)).toEqual(open('medium', 2));
  });
});
