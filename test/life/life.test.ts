import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { openByHand } from './clock.ts';
import { eventsOf } from './events.ts';
import { liveThrough } from './live-through.ts';

// Random lives of a small company, through the whole pipeline, against what its mails, drafts and cases promise. A seed
// names a life, so that a failure can be lived again: `liveThrough(store, seed, eventsOf(seed, days), tailDays)`.
const seeds = [4, 5];

describe('lives of eight customers', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openByHand();
  }, 120_000);
  afterAll(() => store.close());

  it.each(seeds)('keep every promise (seed %i)', { timeout: 900_000 }, async (seed) => {
    const { broken, mails } = await liveThrough(store, seed, eventsOf(seed, 7), 4);
    expect(broken).toEqual([]);
    expect(mails.length).toBeGreaterThan(20);
  });

  it('are the same twice', { timeout: 900_000 }, async () => {
    const live = async (): Promise<string> =>
      (await liveThrough(store, 6, eventsOf(6, 3), 1)).digest;
    expect(await live()).toBe(await live());
  });
});
