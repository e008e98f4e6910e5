import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { silentLog } from '../store/databases.ts';
import { headerOf, mailsOf, openMailbox, thirtyMails } from './mails.ts';
import { isSettled, mailOutcomes, owedOutcomes } from './outcome.ts';
import { type DefuseProcess, startFastDefuse } from './servers/defuse.ts';
import { hasServers, type Servers, startServers } from './servers/both.ts';
import { type MailWorld, startMailWorld } from './servers/world.ts';

describe.skipIf(!hasServers)('an outage of what Defuse stands on', () => {
  let servers: Servers;
  let world: MailWorld;
  let store: Store;
  let defuse: DefuseProcess | null = null;
  beforeAll(async () => {
    servers = await startServers();
    ({ world } = servers);
    store = await openStore(
      { databaseUrl: servers.postgres.url, dataDir: null },
      { log: silentLog },
    );
  });
  afterEach(async () => {
    await defuse?.end('SIGKILL');
    defuse = null;
  });
  afterAll(async () => {
    await store?.close();
    await servers?.stop();
  });

  /** How many escalations stand in somebody's inbox; each of them is one that the store says was sent. */
  const escalationsAt = async (user: string): Promise<number> => {
    const client = await openMailbox(world.dovecot, user);
    const ids = (await mailsOf(client, 'INBOX')).map((bytes) => headerOf(bytes, 'X-Defuse-Id'));
    await client.logout();
    const owed = await owedOutcomes(store);
    const sent = owed.filter((one) => one.kind === 'escalation' && one.state === 'sent');
    return ids.filter((id) => sent.some((one) => one.id === id)).length;
  };
  const append = async (index: number) => {
    const client = await openMailbox(world.dovecot, 'support');
    await client.append('INBOX', thirtyMails[index]?.bytes ?? Buffer.alloc(0));
    await client.logout();
  };
  const settled = async (mails: number) => {
    for (let i = 0; i < 120 && !(await isSettled(store, mails)); i++) await pause(250);
    const states = (await mailOutcomes(store)).map((mail) => [mail.state, mail.assessments]);
    expect(states).toEqual(Array.from({ length: mails }, () => ['assessed', 1]));
  };

  it('loses no mail that comes while the password is wrong', async () => {
    world.configure({});
    const env = world.env(servers.postgres.url);
    defuse = startFastDefuse(world.configFile, env);
    await defuse.line(/"folder":"inbox".*first look/);
    await defuse.end('SIGTERM');
    defuse = startFastDefuse(world.configFile, { ...env, DEFUSE_PASSWORD: 'wrong' });
    await defuse.line(/does not accept the login/);
    await append(0);
    await defuse.end('SIGTERM');
    defuse = startFastDefuse(world.configFile, env);
    await settled(1);
    expect(await escalationsAt('walter')).toBe(1);
  }, 60_000);

  it('loses nothing while the database is down, and goes on when it is back', async () => {
    defuse = startFastDefuse(world.configFile, world.env(servers.postgres.url));
    await defuse.line(/connected; the folders are opened read-only/);
    await servers.postgres.down();
    await append(6);
    await defuse.line(/the database did not .* cannot be reached .*ECONNREFUSED/);
    await pause(2_000);
    expect(defuse.process.exitCode).toBe(null);
    const troubles = defuse.lines.filter((one) => one.includes('the job queue has trouble'));
    expect(troubles).toHaveLength(1);
    await servers.postgres.up();
    await settled(2);
    expect(await escalationsAt('walter')).toBe(2);
    expect(await defuse.end('SIGTERM')).toBe(0);
  }, 60_000);

  it('keeps what the mail server refuses for now and hands it over once when it accepts', async () => {
    world.smtp.script.push({
      stage: 'rcpt',
      action: { kind: 'refuse', code: 451, text: 'try again later' },
    });
    defuse = startFastDefuse(world.configFile, world.env(servers.postgres.url));
    await defuse.line(/connected; the folders are opened read-only/);
    await append(8);
    await defuse.line(/could not be handed over \(not handed over: .*451 try again later\)/);
    expect(await escalationsAt('walter')).toBe(2);
    world.smtp.script.length = 0;
    await settled(3);
    expect(await escalationsAt('walter')).toBe(3);
    expect(await escalationsAt('sofia')).toBe(3);
  }, 60_000);
});

/** A folder of its own size, which only root can have. Null when the machine does not let us. */
function smallDisk(folder: string): { remove(): void } | null {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return { remove: () => execFileSync('umount', ['-l', folder]) };
}

describe.skipIf(!hasServers)('a full disk under the embedded store', () => {
  it('is told in words, keeps the mail where it is, and ends when there is room', async (test) => {
    const world = await startMailWorld();
    const data = join(world.folder, 'data');
    const disk = smallDisk(data);
    if (disk === null) {
      await world.stop();
      return test.skip('needs root and the right to mount');
    }
    const defuse = startFastDefuse(world.configFile, world.env(null));
    try {
      await defuse.line(/"folder":"inbox".*first look/, 40_000);
      const { bavail, bsize } = statfsSync(data);
      writeFileSync(join(data, 'filler'), Buffer.alloc(bavail * bsize - 4_096));
      const client = await openMailbox(world.dovecot, 'support');
      for (const { bytes } of thirtyMails.slice(0, 12)) await client.append('INBOX', bytes);
      await client.logout();
      await defuse.line(/disk of the database is full: make room/);
      expect(defuse.process.exitCode).toBe(null);
      rmSync(join(data, 'filler'));
      await pause(6_000);
      expect(await defuse.end('SIGTERM')).toBe(0);
      const store = await openStore({ databaseUrl: null, dataDir: data }, { log: silentLog });
      const mails = await mailOutcomes(store);
      await store.close();
      expect(mails.map((mail) => [mail.state, mail.assessments])).toEqual(
        Array.from({ length: 12 }, () => ['assessed', 1]),
      );
    } finally {
      await defuse.end('SIGKILL');
      disk.remove();
      await world.stop();
    }
  }, 90_000);
});
