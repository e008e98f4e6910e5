import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keptConnections } from '../../src/dispatch/kept-connections.ts';

function world(limits?: { idleMs: number; longestMs: number }) {
  const made: { open: boolean }[] = [];
  const kept = keptConnections(async (_name: string) => {
    const one = { open: true };
    made.push(one);
    return {
      alive: () => one.open,
      close: () => {
        one.open = false;
      },
      run: async <T>(_what: string, command: (client: never) => Promise<T>) =>
        command(undefined as never),
    };
  }, limits);
  return { made, kept };
}

it('serves drafts that follow each other with one login, and another mailbox with its own', async () => {
  const { made, kept } = world();
  for (let draft = 0; draft < 3; draft++) (await kept.connect('support')).close();
  expect(made).toHaveLength(1);
  (await kept.connect('sales')).close();
  expect(made).toHaveLength(2);
  kept.end();
  expect(made.map((one) => one.open)).toEqual([false, false]);
});

it('is not used again after a failed command, or when the server has closed it', async () => {
  const { made, kept } = world();
  const first = await kept.connect('support');
  await expect(first.run('save', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  first.close();
  (await kept.connect('support')).close();
  expect(made.map((one) => one.open)).toEqual([false, true]);
  if (made[1]) made[1].open = false;
  (await kept.connect('support')).close();
  expect(made).toHaveLength(3);
  kept.end();
});

it('is closed when nothing follows, and when it is old', async () => {
  const idle = world({ idleMs: 10, longestMs: 60_000 });
  (await idle.kept.connect('support')).close();
  await expect.poll(() => idle.made[0]?.open).toBe(false);
  const old = world({ idleMs: 1_000, longestMs: 20 });
  (await old.kept.connect('support')).close();
  await pause(30);
  (await old.kept.connect('support')).close();
  expect(old.made.map((one) => one.open)).toEqual([false, true]);
  old.kept.end();
});

it('lets a draft that was begun end before it is closed for good', async () => {
  const { made, kept } = world();
  const used = await kept.connect('support');
  kept.end();
  expect(await used.run('save', async () => made[0]?.open)).toBe(true);
  used.close();
  expect(made[0]?.open).toBe(false);
});
