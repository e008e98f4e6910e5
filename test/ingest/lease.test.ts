import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, mailNumber, until } from './bench-mailbox.ts';

describe('the lease on a mailbox', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await createBench();
  });
  afterEach(() => bench.stop());

  const stored = (n: number) => () => bench.store.mails().length >= n;
  const polled = (n: number) => () => bench.store.polls.length >= n;

  it('lost in the middle of a fetch: nothing is written, and reading stops', async () => {
    bench.start({ options: { leaseRenewMs: 60_000, leaseTtlMs: 100_000 } });
    await until('first reading', polled(2));
    const off = bench.server.onCommand((command) => {
      if (command === 'UID FETCH') bench.store.steal('somebody-else', 60_000);
    });
    bench.server.append('support', 'INBOX', mailNumber(1));
    await until('the refused batch', () => bench.store.refusedBatches.length === 1);
    await until('the connection closed', () => bench.server.connections() === 0);
    off();
    expect(bench.store.rows).toHaveLength(0);
    expect(bench.logged.some((line) => /lease .* is lost/.test(line.words))).toBe(true);
  });

  it('lost while waiting: the connection is closed at the next renewal', async () => {
    bench.start({ options: { pollMs: 60_000 } });
    await until('first reading', polled(2));
    bench.store.steal('somebody-else', 60_000);
    await until('the connection closed', () => bench.server.connections() === 0, 1_000);
  });

  it('lets one of two pollers read; the other takes over when the first stops', async () => {
    const stopFirst = bench.start();
    await until('first reading', polled(2));
    bench.start();
    await until('standing by', () => bench.logged.some((line) => /standing by/.test(line.words)));
    bench.server.append('support', 'INBOX', mailNumber(1));
    await until('one mail', stored(1));
    expect(bench.server.connections()).toBe(1);
    await stopFirst();
    bench.server.append('support', 'INBOX', mailNumber(2));
    await until('two mails', stored(2));
    expect(bench.store.lease()?.owner).toBe('poller-2');
    expect(bench.store.refusedBatches).toHaveLength(0);
  });

  it('not renewed for 60 % of its life: nothing more is fetched', async () => {
    bench.start({ options: { leaseTtlMs: 1_000, leaseRenewMs: 100, pollMs: 50 } });
    await until('first reading', polled(2));
    const { acquireLease } = bench.store;
    bench.store.acquireLease = async () => {
      throw new Error('no answer');
    };
    await new Promise((resolve) => setTimeout(resolve, 650));
    const before = bench.server.commands.filter((c) => c === 'UID FETCH').length;
    bench.server.append('support', 'INBOX', mailNumber(1));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(bench.server.commands.filter((c) => c === 'UID FETCH')).toHaveLength(before);
    expect(bench.store.rows).toHaveLength(0);
    bench.store.acquireLease = acquireLease;
    await until('the mail after the renewal', stored(1));
  });
});

describe('back-pressure', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await createBench();
  });
  afterEach(() => bench.stop());

  it.each([
    ['2,000 unassessed mails', { unassessed: 2_000, bytes: 0 }, { unassessed: 1_001, bytes: 0 }],
    ['200 MB unparsed', { unassessed: 3, bytes: 2e8 }, { unassessed: 3, bytes: 1.01e8 }],
  ])('at %s reading pauses, and resumes at half of it', async (_what, high, almost) => {
    bench.start({ options: { pollMs: 100 } });
    await until('first reading', () => bench.store.polls.length >= 2);
    bench.store.load = high;
    bench.server.append('support', 'INBOX', mailNumber(1));
    await until('the pause', () => bench.logged.some((l) => /reading pauses/.test(l.words)));
    bench.store.load = almost;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(bench.store.mails()).toHaveLength(0);
    bench.store.load = { unassessed: 1_000, bytes: 1e8 };
    await until('the mail', () => bench.store.mails().length === 1);
    expect(bench.server.connections()).toBe(1);
  });

  it('never holds back the newest mail while history is read', async () => {
    for (let n = 1; n <= 30; n++) {
      const date = new Date(Date.now() - 86_400_000);
      bench.server.append('support', 'INBOX', mailNumber(n), { date });
    }
    bench.store.load = { unassessed: 9_000, bytes: 0 };
    bench.start({ options: { newestFirst: 5, pollMs: 100 } });
    await until('the newest', () => bench.store.mails().length === 5);
    bench.server.append('support', 'INBOX', mailNumber(31));
    await until('the news', () => bench.store.mails().length === 6);
    expect(bench.store.mails().map((row) => row.raw.uid)).toEqual([26, 27, 28, 29, 30, 31]);
    bench.store.load = { unassessed: 0, bytes: 0 };
    await until('all', () => bench.store.mails().length === 31);
    expect(bench.store.rows).toHaveLength(31);
  });
});
