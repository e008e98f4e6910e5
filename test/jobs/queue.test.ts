import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JobQueue, startQueue } from '../../src/jobs/queue.ts';
import { type Store, openStore } from '../../src/store/open-store.ts';

const log = { warn: () => undefined };
let store: Store;
let queue: JobQueue;

beforeAll(async () => {
  store = await openStore({ databaseUrl: null, dataDir: null }, { log });
  queue = await startQueue(store, log);
}, 120_000);

afterAll(async () => {
  await queue?.stop();
  await store?.close();
}, 60_000);

const until = async (done: () => boolean): Promise<void> => {
  const end = performance.now() + 15_000;
  while (!done() && performance.now() < end) await new Promise((wait) => setTimeout(wait, 20));
};

describe('the job queue', () => {
  it('turns many hints into few calls, and never runs one job twice at once', async () => {
    let calls = 0;
    let running = 0;
    let most = 0;
    await queue.on('triage', async () => {
      running++;
      most = Math.max(most, running);
      await new Promise((wait) => setTimeout(wait, 50));
      running--;
      calls++;
    });
    for (let i = 0; i < 50; i++) queue.hint('triage');
    await until(() => calls >= 1);
    await new Promise((wait) => setTimeout(wait, 1_500));
    expect(most).toBe(1);
    expect(calls).toBeGreaterThanOrEqual(1);
    expect(calls).toBeLessThan(10);
  });

  it('goes on after a job that throws', async () => {
    let calls = 0;
    await queue.on('deliver', async () => {
      calls++;
      throw new Error('no');
    });
    queue.hint('deliver');
    await until(() => calls === 1);
    queue.hint('deliver');
    await until(() => calls === 2);
    expect(calls).toBe(2);
  });
});
