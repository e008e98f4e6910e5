import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseClock } from '../../src/store/database-clock.ts';
import { databaseNow } from '../../src/store/open-store.ts';
import { onEachDatabase } from './databases.ts';

const twoDaysMs = 48 * 3_600_000;

afterEach(() => vi.useRealTimers());

describe('the clock of the processes', () => {
  onEachDatabase('a database', (store) => {
    it('shows the time of the database on a host whose own clock is two days wrong', async () => {
      const clock = await databaseClock(store());
      const real = Date.now();
      // Only Date is wrong: the embedded engine and PostgreSQL ask the system itself.
      vi.useFakeTimers({ toFake: ['Date'], now: real + twoDaysMs });
      const shown = clock.now().getTime();
      vi.useRealTimers();
      clock.stop();
      const truth = (await databaseNow(store())).getTime();
      expect(Math.abs(shown - truth)).toBeLessThan(60_000);
    });

    it('goes on while the database is away, and asks again by itself', async () => {
      let answers = 0;
      const flaky = {
        ...store(),
        rows: async <Row>(statement: Parameters<ReturnType<typeof store>['rows']>[0]) => {
          answers++;
          if (answers === 2) throw new Error('away');
          return store().rows<Row>(statement);
        },
      };
      const clock = await databaseClock(flaky, 20);
      const first = clock.now().getTime();
      for (let i = 0; i < 200 && answers < 4; i++)
        await new Promise((done) => setTimeout(done, 10));
      expect(answers).toBeGreaterThanOrEqual(4);
      expect(clock.now().getTime()).toBeGreaterThan(first);
      clock.stop();
    });
  });
});
