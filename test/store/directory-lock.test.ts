import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askOwner } from '../../src/store/control.ts';
import { lockDirectory } from '../../src/store/directory-lock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startChild } from './children.ts';
import type { Child } from './children.ts';
import { silentLog } from './databases.ts';

describe('the lock of a data directory', () => {
  let directory = '';
  let children: Child[] = [];
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'defuse-lock-'));
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => child.kill()));
    children = [];
    rmSync(directory, { recursive: true, force: true });
  });
  const start = () => {
    const child = startChild('./hold-directory.ts', directory);
    children.push(child);
    return child;
  };

  it('refuses a second process with one line that names the directory and what to do', async () => {
    await start().line();
    const refused = await openStore(
      { databaseUrl: null, dataDir: directory },
      { log: silentLog },
    ).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'DIRECTORY_IN_USE' });
    const { message } = refused as Error;
    expect(message).toContain(directory);
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('\n');
    expect(existsSync(join(directory, 'pg'))).toBe(false);
  });

  it('passes to exactly one of eight starters after kill -9, three times over', async () => {
    let owner = start();
    expect(await owner.line()).toBe('held');
    for (let round = 0; round < 3; round++) {
      await owner.kill();
      const starters = Array.from({ length: 8 }, start);
      const said = await Promise.all(starters.map((child) => child.line()));
      expect(said.filter((line) => line === 'held')).toHaveLength(1);
      const winner = starters[said.indexOf('held')];
      if (winner === undefined) throw new Error('nobody won');
      owner = winner;
    }
  });

  it('lets the command line ask the owner, and says so when there is none', async () => {
    expect(await askOwner(directory, { ask: 'status' })).toBeNull();
    const child = start();
    await child.line();
    expect(await askOwner(directory, { ask: 'status' })).toEqual({
      answer: { pid: child.process.pid, request: { ask: 'status' } },
    });
    await child.kill();
    expect(await askOwner(directory, { ask: 'status' })).toBeNull();
    expect(await askOwner(join(directory, 'nowhere'), {})).toBeNull();
  });

  it('answers garbage with an error and goes on', async () => {
    const lock = await lockDirectory(directory);
    lock.serve(() => Promise.reject(new Error('no such verb')));
    expect(await askOwner(directory, {})).toEqual({ answer: { error: 'no such verb' } });
    lock.serve(async () => 'ok');
    expect(await askOwner(directory, {})).toEqual({ answer: 'ok' });
    await lock.release();
  });

  it('says in one line why a place cannot be a data directory, and never waits for it', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, 'x');
    const refusing = (place: string, why: string) =>
      expect(lockDirectory(place)).rejects.toThrow(
        `The data directory ${place} cannot be used: ${why}. Give another place as store.dataDir`,
      );
    await refusing(file, 'there is a file in its way');
    await refusing(join(file, 'below'), 'there is a file in its way');
    if (existsSync('/proc/self'))
      await refusing('/proc/defuse/data', 'no folder can be made there');
    await (await lockDirectory(join(directory, 'new', 'deep'))).release();
  });

  it('can be held again after it was released', async () => {
    await (await lockDirectory(directory)).release();
    await (await lockDirectory(directory)).release();
  });
});
