import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, hoursAgo, mailNumber, until } from './bench-mailbox.ts';

describe('ingest', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await createBench();
  });
  afterEach(() => bench.stop());

  const stored = (n: number) => () => bench.store.mails().length >= n;
  const polled = (n: number) => () => bench.store.polls.length >= n;

  it('stores new mail of Inbox and Sent with its bytes, date and size', async () => {
    bench.start();
    await until('first reading', polled(2));
    bench.server.append('support', 'INBOX', mailNumber(1));
    bench.server.append('support', 'Sent', mailNumber(2));
    await until('two mails', stored(2));
    const [inbox] = bench.store.mails('inbox');
    expect(inbox?.kind).toBe('raw');
    expect(Buffer.from(inbox?.raw.bytes ?? []).toString()).toBe(mailNumber(1));
    expect(inbox?.raw.sizeBytes).toBe(mailNumber(1).length);
    expect(inbox?.suppressed).toBe(false);
    expect(bench.store.mails('sent')).toHaveLength(1);
    expect(bench.hints.flat()).toContain(inbox?.sha256);
  });

  it('first run: keeps older mail as history, and alerts on mail that is newer than the start', async () => {
    for (let n = 1; n <= 30; n++) {
      bench.server.append('support', 'INBOX', mailNumber(n), { date: hoursAgo(n) });
    }
    const soon = new Date(Date.now() + 5_000);
    bench.server.append('support', 'INBOX', mailNumber(31), { date: soon });
    bench.start();
    await until('31 mails', stored(31));
    const live = bench.store.mails().filter((row) => !row.suppressed);
    expect(live.map((row) => row.raw.uid)).toEqual([31]);
  });

  it('keeps to the first start when the baseline is cut and begun again', async () => {
    for (let n = 1; n <= 9; n++) {
      bench.server.append('support', 'INBOX', mailNumber(n), { date: hoursAgo(5) });
    }
    bench.store.load = { unassessed: 9_000, bytes: 0 };
    const stop = bench.start({ options: { newestFirst: 0 } });
    await until('the first look', () => bench.store.polls.some((p) => p.folder === 'inbox'));
    await stop();
    expect(bench.store.mails()).toHaveLength(0);
    bench.server.append('support', 'INBOX', mailNumber(10));
    bench.store.load = { unassessed: 0, bytes: 0 };
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    bench.start();
    await until('10 mails', stored(10));
    const live = bench.store.mails().filter((row) => !row.suppressed);
    expect(live.map((row) => row.raw.uid)).toEqual([10]);
  });

  it('leaves flags, UIDs and mail exactly as they were, and never opens a folder for writing', async () => {
    const flags = [[], ['\\Seen'], ['\\Flagged', '$Label'], ['\\Deleted']];
    for (const [n, some] of flags.entries()) {
      bench.server.append('support', 'INBOX', mailNumber(n), { flags: some, date: hoursAgo(1) });
    }
    const before = JSON.stringify(bench.server.list('support', 'INBOX'));
    bench.start();
    await until('4 mails', stored(4));
    await until('more polls', polled(6));
    expect(JSON.stringify(bench.server.list('support', 'INBOX'))).toBe(before);
    const allowed = /^(CAPABILITY|ID|NAMESPACE|LOGIN|AUTHENTICATE|LIST|LSUB|EXAMINE|NOOP|IDLE)$/;
    const used = [...new Set(bench.server.commands)];
    expect(used.filter((c) => !allowed.test(c)).sort()).toEqual(['UID FETCH', 'UID SEARCH']);
  });

  it('reads quietly: two folders per poll, one connection, and none of them Gmail’s All Mail', async () => {
    const paths: string[] = [];
    bench.server.append('support', '[Gmail]/All Mail', mailNumber(1));
    bench.start();
    await until('polls', polled(10));
    paths.push(...bench.server.commands.filter((c) => c === 'EXAMINE'));
    expect(paths.length).toBeLessThanOrEqual(bench.store.polls.length + 2);
    expect(bench.server.mostConnections()).toBe(1);
    expect(bench.store.mails()).toHaveLength(0);
  });

  it('sees new mail at once when IDLE works', async () => {
    bench.start({ options: { pollMs: 10_000 } });
    await until('first reading', polled(2));
    await until('idle', () => bench.server.commands.at(-1) === 'IDLE');
    bench.server.append('support', 'INBOX', mailNumber(1));
    expect(await until('the mail', stored(1))).toBeLessThan(1_000);
  });

  it.each([
    ['is deaf', (b: Bench) => Object.assign(b.server.faults, { deafIdle: true }), 0],
    ['is not offered', (b: Bench) => Object.assign(b.server.faults, { hide: ['IDLE'] }), 0],
    ['is black-holed', (b: Bench) => setTimeout(() => b.server.freeze(), 100), 1_000],
  ])('sees new mail within the poll interval when IDLE %s', async (_how, fault, extraMs) => {
    fault(bench);
    bench.start();
    await until('first reading', polled(2));
    await new Promise((resolve) => setTimeout(resolve, 150));
    bench.server.append('support', 'INBOX', mailNumber(1));
    expect(await until('the mail', stored(1))).toBeLessThan(300 + 600 + extraMs);
  });

  it('stores all 50 mails that arrive while a fetch runs', async () => {
    bench.start();
    await until('first reading', polled(2));
    let more = 0;
    bench.server.onCommand((command) => {
      if (command !== 'UID FETCH' || more >= 49) return;
      for (let i = 0; i < 7; i++) bench.server.append('support', 'INBOX', mailNumber(100 + ++more));
    });
    bench.server.append('support', 'INBOX', mailNumber(100));
    await until('50 mails', stored(50));
    expect(new Set(bench.store.mails().map((row) => row.sha256)).size).toBe(50);
  });

  it('does not fetch the last mail again and again (n:* below n)', async () => {
    bench.server.append('support', 'INBOX', mailNumber(1));
    bench.start();
    await until('one mail', stored(1));
    const fetches = () => bench.server.commands.filter((c) => c === 'UID FETCH').length;
    await until('the sweep', polled(4));
    const before = fetches();
    await until('more polls', polled(10));
    expect(fetches()).toBe(before);
  });

  it('treats equal bytes as one mail and equal Message-IDs with other bytes as two', async () => {
    bench.start();
    await until('first reading', polled(2));
    for (const extra of ['', '', 'and again']) {
      bench.server.append('support', 'INBOX', mailNumber(1, extra));
    }
    await until('three rows', () => bench.store.rows.length === 3);
    expect(bench.store.mails()).toHaveLength(2);
  });

  it('stops cleanly: connection closed, lease released', async () => {
    const stop = bench.start();
    await until('first reading', polled(2));
    await stop();
    expect(bench.store.lease()).toBeNull();
    await until('no connection', () => bench.server.connections() === 0);
  });
});
