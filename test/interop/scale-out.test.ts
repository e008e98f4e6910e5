import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { silentLog } from '../store/databases.ts';
import type { PostgresServer } from '../store/postgres-server.ts';
import { postgresPrograms, startPostgres } from '../store/postgres-server.ts';
import { headerOf, mailsOf, openMailbox, snapshot, thirtyMails } from './mails.ts';
import { unjudged } from './morning.ts';
import { isSettled, mailOutcomes, owedOutcomes } from './outcome.ts';
import { people } from './servers/company.ts';
import { type DefuseProcess, startFastDefuse } from './servers/defuse.ts';
import { hasDovecot } from './servers/dovecot.ts';
import { type MailWorld, startMailWorld } from './servers/world.ts';

const programs = postgresPrograms();
/** How long a state is waited for: a busy machine takes its time, and nothing here is judged by it. */
const patienceMs = 240_000;
/** A claim outlives the reading of what was claimed, on a slow machine too; a killed process holds it so long. */
const claimMs = 20_000;
const ordinaryMails = 240;

describe.skipIf(!hasDovecot || programs === null)(
  'processes with different roles',
  {
    timeout: 900_000,
  },
  () => {
    let postgres: PostgresServer;
    let world: MailWorld;
    let store: Store;
    let client: ImapFlow;
    let shell: DefuseProcess;
    const running = new Set<DefuseProcess>();
    const claimants = new Set<string>();

    const start = async (roles: string): Promise<DefuseProcess> => {
      const one = startFastDefuse(world.configFile, world.env(postgres.url), roles, claimMs);
      running.add(one);
      await one.line(/defuse is watching/, patienceMs);
      return one;
    };
    const holding = async (): Promise<readonly string[]> => {
      const rows = await store.rows<{ claimant: string }>(
        sql`select distinct claimant from message where state = 'received' and claimant is not null`,
      );
      for (const row of rows) claimants.add(pidOf(row.claimant));
      return rows.map((row) => pidOf(row.claimant));
    };
    const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
      const endMs = performance.now() + patienceMs;
      while (!(await isSo())) {
        if (performance.now() > endMs) throw new Error(`it never came that ${what}`);
        await holding();
        await pause(20);
      }
    };
    const settled = (mails: number): Promise<void> =>
      until(`${mails} mails are settled`, () => isSettled(store, mails));
    const append = async (mails: readonly (Buffer | string)[]): Promise<void> => {
      for (const bytes of mails) await client.append('INBOX', bytes, ['$Label1']);
    };

    beforeAll(async () => {
      if (programs === null) return;
      [postgres, world] = await Promise.all([startPostgres(programs), startMailWorld()]);
      client = await openMailbox(world.dovecot, 'support');
      store = await openStore({ databaseUrl: postgres.url, dataDir: null }, { log: silentLog });
      shell = await start('ingest,dispatch,console');
      await shell.line(/"folder":"inbox".*first look/, patienceMs);
    }, 600_000);
    afterAll(async () => {
      await Promise.all([...running].map((one) => one.end('SIGKILL')));
      await client?.logout();
      await store?.close();
      await world?.stop();
      await postgres?.stop();
    });

    let reader: DefuseProcess;
    it('share the work as two: one fetches and sends, the other decides', async () => {
      reader = await start('triage');
      await append(thirtyMails.map((mail) => mail.bytes));
      await settled(thirtyMails.length);
      const mails = await mailOutcomes(store);
      const expected = thirtyMails.map(({ name }) => ['assessed', unjudged.includes(name) ? 0 : 1]);
      expect(mails.map((mail) => [mail.state, mail.assessments])).toEqual(expected);
      expect([...claimants]).toEqual([String(reader.process.pid)]);
    });

    it('share the work as four, and what one of them leaves behind the others take', async () => {
      const more = await Promise.all([start('triage'), start('triage')]);
      const readers = [reader, ...more];
      const arriving = append(Array.from({ length: ordinaryMails }, (_, at) => ordinaryMail(at)));
      await until('two processes hold mails at once', async () => (await holding()).length > 1);
      const held = await holding();
      const victim = readers.find((one) => held.includes(String(one.process.pid))) ?? reader;
      await victim.end('SIGKILL');
      running.delete(victim);
      await arriving;
      await settled(thirtyMails.length + ordinaryMails);
      const mails = (await mailOutcomes(store)).slice(thirtyMails.length);
      expect(new Set(mails.map((mail) => `${mail.state} ${mail.assessments}`))).toEqual(
        new Set(['assessed 1']),
      );
      expect(mails).toHaveLength(ordinaryMails);
      expect(claimants).not.toContain(String(shell.process.pid));
    });

    it('wait with fetching and sending alone when the process that does it is killed', async () => {
      const before = thirtyMails.length + ordinaryMails;
      await append(lateMails.slice(0, 6));
      await until('the first are fetched', async () => (await countOf(store)) > before);
      await shell.end('SIGKILL');
      running.delete(shell);
      await append(lateMails.slice(6));
      // What was fetched is decided without it; nothing else is fetched, and nothing is lost.
      await until('what was fetched is decided', async () => {
        const mails = await mailOutcomes(store);
        return mails.every((mail) => mail.state === 'assessed');
      });
      expect(await countOf(store)).toBeLessThanOrEqual(before + 6);
      await start('ingest,dispatch');
      await settled(before + lateMails.length);
      expect(await countOf(store)).toBe(before + lateMails.length);
    });

    it('have sent everything that was owed once, to whom it was owed, and changed no mail', async () => {
      const owed = await owedOutcomes(store);
      const open = owed.filter((one) => !['sent', 'cancelled'].includes(one.state));
      expect(open).toEqual([]);
      const isDraft = (kind: string): boolean => kind.endsWith('-draft');
      const idsOf = (wanted: (one: (typeof owed)[number]) => boolean): readonly string[] =>
        owed.flatMap((one) => (one.state === 'sent' && wanted(one) ? [one.id] : [])).sort();
      for (const name of people) {
        const meant = idsOf((one) => one.recipient === name && !isDraft(one.kind));
        expect(await headersIn(world, name, 'INBOX', 'X-Defuse-Id')).toEqual(meant);
      }
      const drafts = idsOf((one) => isDraft(one.kind));
      expect(await headersIn(world, 'support', 'Drafts', 'X-Defuse-Draft')).toEqual(drafts);
      expect(drafts.length).toBeGreaterThan(8);
      const inbox = await snapshot(client, 'INBOX');
      expect(inbox.split('\n').filter((line) => line.includes('$Label1'))).toHaveLength(
        thirtyMails.length + ordinaryMails + lateMails.length,
      );
    });
  },
);

function pidOf(claimant: string): string {
  return claimant.split(':').at(-2) ?? '';
}

async function countOf(store: Store): Promise<number> {
  return (await mailOutcomes(store)).length;
}

async function headersIn(
  world: MailWorld,
  user: string,
  folder: string,
  header: string,
): Promise<readonly (string | null)[]> {
  const theirs = await openMailbox(world.dovecot, user);
  const found = (await mailsOf(theirs, folder)).map((bytes) => headerOf(bytes, header));
  await theirs.logout();
  return found.sort();
}

function mailOf(id: string, from: string, text: string): string {
  return [
    `From: <kim@${from}.example>`,
    'To: support@marlow.example',
    `Subject: Stock counts ${id}`,
    `Message-ID: <${id}@${from}.example>`,
    '',
    text,
    '',
  ].join('\r\n');
}

function ordinaryMail(at: number): string {
  return mailOf(`ordinary-${at}`, `firm-${at % 40}`, `Thank you, delivery ${at} arrived today.`);
}

const lateMails = ['pinecrest', 'westbrook', 'sablefinch', 'quillco'].flatMap((customer) =>
  [1, 2, 3].map((at) =>
    mailOf(
      `late-${customer}-${at}`,
      customer,
      'We will cancel our subscription at the end of the month unless this is fixed.',
    ),
  ),
);
