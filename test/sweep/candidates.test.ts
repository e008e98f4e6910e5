import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { asId, type AccountId, type InteractionId } from '../../src/domain/ids.ts';
import { type Interaction, interactionKinds } from '../../src/domain/interaction.ts';
import { engagedKinds, engagement } from '../../src/engagement/engagement.ts';
import { defaultWords } from '../../src/protocol/words.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import { accountHistories } from '../../src/store/account-histories.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { sweepCandidates } from '../../src/store/sweep-candidates.ts';
import { historyDays } from '../../src/sweep.ts';
import { hoursOf, histories, instant, interactionsOf, wordsOf } from '../engagement/histories.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, now, seed } from '../store/samples.ts';

const table = histories();
const idAt = (index: number): AccountId => asId(`h${String(index).padStart(4, '0')}`);

async function addAccounts(store: Store, lists: readonly (readonly Interaction[])[]) {
  await seed(store);
  const accounts = lists.map((_, index) => ({
    ...acme,
    id: idAt(index),
    domains: [],
    contacts: [],
  }));
  await upsertAccounts(store, [...accounts, { ...acme, managed: false }]);
  const rows = lists.flatMap((list, index) =>
    list.map((one) => ({
      ...one,
      id: asId<InteractionId>(crypto.randomUUID()),
      accountId: idAt(index),
    })),
  );
  for (let at = 0; at < rows.length; at += 1_000) {
    await addInteractions(store, rows.slice(at, at + 1_000));
  }
}

const kinds = interactionKinds;
const dayMs = 86_400_000;

/** A history of up to 25 facts within eight months before `now`. */
const anyHistory = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    minutesAgo: fc.integer({ min: 0, max: 240 * 24 * 60 }),
    title: fc.constantFrom('', 'Review', 'Training', 'User list'),
    threadKey: fc.constantFrom(null, 'a', 'b'),
    owner: fc.constantFrom('customer' as const, 'vendor' as const),
    dueInDays: fc.integer({ min: -20, max: 40 }),
    wantsAnswer: fc.boolean(),
    contact: fc.constantFrom('ida@acme.example', 'tom@acme.example'),
  }),
  { maxLength: 25 },
);
type Drawn = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

function drawn(list: Drawn): readonly Interaction[] {
  return list.map((one, index) => {
    const at = new Date(now.getTime() - one.minutesAgo * 60_000);
    const isItem = one.kind.startsWith('item');
    const isAbsence = one.kind === 'pause' || one.kind === 'auto-reply';
    return {
      id: asId(`d${index}`),
      accountId: acme.id,
      kind: one.kind,
      at,
      source: one.kind.startsWith('mail') ? 'mail' : 'import',
      externalId: `d${index}`,
      messageId: null,
      contact: one.kind.startsWith('item') ? null : one.contact,
      title: one.title,
      threadKey: one.threadKey,
      owner: isItem ? one.owner : null,
      dueAt: one.kind === 'item-opened' ? new Date(at.getTime() + one.dueInDays * dayMs) : null,
      until: isAbsence ? new Date(at.getTime() + one.dueInDays * dayMs) : null,
      url: null,
      wantsAnswer: one.kind === 'mail-in' && one.wantsAnswer,
    };
  });
}

onEachDatabase('the accounts that a sweep looks at', (store) => {
  const ask = { engagedKinds, historyDays };

  it('are, of the truth table, all with a tier', async () => {
    await addAccounts(store(), table.map(interactionsOf));
    const missing: string[] = [];
    let idle = 0;
    for (const [index, one] of table.entries()) {
      const { candidates } = await sweepCandidates(store(), {
        ...ask,
        now: instant(one.now, hoursOf(one).timeZone),
        words: wordsOf(one),
        after: index === 0 ? null : idAt(index - 1),
        pageSize: 1,
      });
      if (one.tier !== 'none' && candidates[0] !== idAt(index)) missing.push(one.id);
      if (candidates.length === 0) idle++;
    }
    expect(missing).toEqual([]);
    // The statement is worth its while only when it leaves most of the quiet ones out.
    expect(idle).toBeGreaterThan(table.filter((one) => one.tier === 'none').length / 2);
  }, 60_000);

  it('are all with a tier, whatever the history', async () => {
    const lists = fc.sample(anyHistory, { numRuns: 400, seed: 11 }).map(drawn);
    await addAccounts(store(), lists);
    const found = new Set<AccountId>();
    for (let after: AccountId | null = null, pages = 0; pages < 20; pages++) {
      const page = await sweepCandidates(store(), {
        ...ask,
        now,
        words: defaultWords,
        after,
        pageSize: 50,
      });
      for (const id of page.candidates) found.add(id);
      after = page.last;
      if (after === null) break;
    }
    const moment = { now, newId: () => 'id' };
    const hours = hoursOf({ id: '', now: '', history: [], tier: '', clauses: [], why: '' });
    const missing = lists.flatMap((list, index) => {
      const engaged = engagement(list, { now, words: defaultWords, hours, promises: [] });
      const input = { accountId: null, messageId: null, analysis: null, engagement: engaged };
      const { tier } = classify(input, defaultWords, moment);
      return tier !== 'none' && !found.has(idAt(index)) ? [{ index, tier }] : [];
    });
    expect(missing).toEqual([]);
    expect(found.size).toBeGreaterThan(100);
    // What is read of a history is enough: the same clauses by the same proofs as from all of it.
    const ids = lists.map((_, index) => idAt(index));
    const read = await accountHistories(store(), ids, { ...ask, now });
    const judged = (list: readonly Interaction[]) => {
      const engaged = engagement(list, { now, words: defaultWords, hours, promises: [] });
      const input = { accountId: null, messageId: null, analysis: null, engagement: engaged };
      return classify(input, defaultWords, moment).reasons.map(({ clause, facts }) => [
        clause,
        facts.map((fact) => [fact.measure, fact.value, fact.words]),
      ]);
    };
    const byId = new Map(read.map((one) => [one.accountId, one.interactions]));
    for (const [index, list] of lists.entries()) {
      expect(judged(byId.get(idAt(index)) ?? [])).toEqual(judged(list));
    }
    expect(found.has(acme.id)).toBe(false);
  }, 60_000);
});
