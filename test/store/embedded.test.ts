import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { heartbeats } from '../../src/store/status.ts';
import { startChild } from './children.ts';
import { silentLog } from './databases.ts';

describe('the embedded database', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'defuse-embedded-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  const open = () => openStore({ databaseUrl: null, dataDir: directory }, { log: silentLog });

  it('keeps every acknowledged row through kill -9', async () => {
    const stored: number[] = [];
    for (let round = 0; round < 2; round++) {
      const child = startChild('./write-until-killed.ts', directory);
      await child.line((line) => line === '40');
      await child.kill();
      stored.push(child.lines.filter((line) => /^\d+$/.test(line)).length);
    }
    const store = await open();
    expect((await heartbeats(store)).length).toBeGreaterThanOrEqual(Math.max(...stored));
    await store.close();
  }, 60_000);

  it('leaves nothing half-made when the first start is killed', async () => {
    const child = startChild('./write-until-killed.ts', directory);
    while (!readdirSync(directory).some((name) => name.startsWith('pg.new-'))) {
      await new Promise((done) => setTimeout(done, 10));
    }
    await child.kill();
    expect(existsSync(join(directory, 'pg'))).toBe(false);
    const store = await open();
    expect(await store.healthy()).toBe(true);
    await store.close();
    expect(readdirSync(directory).filter((name) => name.startsWith('pg'))).toEqual(['pg']);
  }, 60_000);

  it('does not open a directory that it did not make', async () => {
    mkdirSync(join(directory, 'pg'));
    writeFileSync(join(directory, 'pg', 'notes.txt'), 'mine');
    await expect(open()).rejects.toThrow(/is not a database that Defuse made/);
    expect(existsSync(join(directory, 'pg', 'notes.txt'))).toBe(true);
  });
});
