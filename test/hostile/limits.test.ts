import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ReaderLimits,
  type ReadResult,
  defaultReaderLimits,
} from '../../src/jobs/reading/child.ts';
import { type ReaderPool, readerPool } from '../../src/jobs/reading/pool.ts';

const context = {
  parse: { authservId: null, ownDomains: [], loopKey: null },
  analyze: { competitors: [], ownBrands: [] },
};
const badReader = fileURLToPath(new URL('./bad-reader.ts', import.meta.url));
const limits: ReaderLimits = { deadlineMs: 4_000, heapMb: 96, memoryMb: 400, mailsPerChild: 5_000 };
const text = (id: string) => ({ id, text: 'We will not renew in May.', subject: '' });

// Children start anew after each fault, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 });

let pool: ReaderPool | null = null;
afterEach(() => pool?.close());

function start(size = 2, given: ReaderLimits = limits): ReaderPool {
  pool = readerPool(context, size, given, badReader);
  return pool;
}

/** How many children of a process run the reader that misbehaves. */
function childrenOf(pid: number): number {
  return readdirSync('/proc').filter((one) => {
    if (!/^\d+$/.test(one)) return false;
    try {
      const parent = /\) \S (\d+) /.exec(readFileSync(`/proc/${one}/stat`, 'utf8'))?.[1];
      return (
        Number(parent) === pid &&
        readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('bad-reader')
      );
    } catch {
      return false;
    }
  }).length;
}

const said = (result: ReadResult): string => (result.is === 'read' ? 'read' : result.why);

describe('limits of the children that read mails (failures.md 25, 30, 31)', () => {
  it.each<[fault: string, why: string[]]>([
    ['loop', ['deadline']],
    ['heap', ['crash', 'memory']],
    ['buffer', ['memory']],
    ['exit', ['crash']],
    ['kill', ['crash']],
    ['stack', ['error']],
  ])('%s: that mail fails with a reason, all others are read', async (fault, why) => {
    const { read } = start();
    const mails = Array.from({ length: 6 }, (_one, at) => text(at === 3 ? `${fault} 3` : `${at}`));
    const results = await Promise.all(mails.map(read));
    const failed = results[3];
    expect(why).toContain(failed && said(failed));
    expect(failed).toHaveProperty('words');
    expect(results.filter((one) => one.is === 'read')).toHaveLength(5);
  });

  it('do not hold their own start against a mail', async () => {
    const slow = fileURLToPath(new URL('./slow-reader.ts', import.meta.url));
    pool = readerPool(context, 1, { ...limits, deadlineMs: 2_000 }, slow);
    expect(await pool.read(text('first'))).toMatchObject({ is: 'read' });
  });

  it('are ready when one of them can read, and at once when one of them ends instead', async () => {
    const slow = fileURLToPath(new URL('./slow-reader.ts', import.meta.url));
    pool = readerPool(context, 1, { ...limits, deadlineMs: 2_000 }, slow);
    const begun = performance.now();
    await pool.ready();
    expect(performance.now() - begun).toBeGreaterThan(2_500);
    pool.close();
    await pool.ready();
    pool = readerPool(context, 1, limits, fileURLToPath(new URL('./none.ts', import.meta.url)));
    await pool.ready();
    expect(said(await pool.read(text('first')))).toBe('crash');
  });

  it('go on after every mail in a row has killed its child', async () => {
    const { read } = start(1);
    const mails = ['exit 1', 'kill 2', 'exit 3', 'loop 4', 'exit 5', 'good'].map(text);
    const results = await Promise.all(mails.map(read));
    expect(results.map(said)).toEqual(['crash', 'crash', 'crash', 'deadline', 'crash', 'read']);
  });

  it('count the deadline of a mail from when it is read, not from when it waits', async () => {
    const { read } = start(1);
    const results = await Promise.all(['loop 1', 'a', 'b', 'c'].map((id) => read(text(id))));
    expect(results.map(said)).toEqual(['deadline', 'read', 'read', 'read']);
  });

  it('replace a child after its number of mails', async () => {
    const { read } = start(1, { ...limits, mailsPerChild: 2 });
    for (const id of ['1', '2', '3', '4', '5']) expect(said(await read(text(id)))).toBe('read');
  });

  it('have ended before another one takes their place, and no mail is lost between them', async () => {
    const { read, ready } = start(1, { ...limits, mailsPerChild: 3 });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, childrenOf(process.pid));
    }, 5);
    try {
      const ids = Array.from({ length: 20 }, (_, at) => String(at));
      const results = await Promise.all(ids.map((id) => read(text(id))));
      expect(results.map(said)).toEqual(ids.map(() => 'read'));
      await ready();
      expect(said(await read(text('last')))).toBe('read');
    } finally {
      clearInterval(watch);
    }
    expect(most).toBe(1);
  });

  it('leave the parent small while children eat memory', async () => {
    const { read } = start(2);
    const before = process.memoryUsage.rss();
    await Promise.all(['buffer 1', 'heap 2', 'good'].map((id) => read(text(id))));
    expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(64);
  });

  it('are 10 s, 256 MB of heap and 512 MB in all in production', () => {
    expect(defaultReaderLimits).toMatchObject({ deadlineMs: 10_000, heapMb: 256, memoryMb: 512 });
  });

  it('refuse a mail after close, and those under way', async () => {
    const closing = start(1);
    const waiting = closing.read(text('loop 1'));
    closing.close();
    await expect(waiting).rejects.toThrow('closed');
    await expect(closing.read(text('2'))).rejects.toThrow('closed');
  });
});
