import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import type { Hono } from 'hono';
import { parseConfig } from '../../src/config.ts';
import { consoleApp } from '../../src/console/app.ts';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { asId, type MailboxName, type PersonId } from '../../src/domain/ids.ts';
import type { FolderRole } from '../../src/domain/mail.ts';
import { loginLink } from '../../src/jobs/login-link.ts';
import type { Service } from '../../src/jobs/service.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { readContext, startDefuse } from '../../src/main.ts';
import { sampleConfig } from '../../src/sandbox/sample-company.ts';
import { sampleArrivals, sampleBytes, sampleHistory } from '../../src/sandbox/sample-mail.ts';
import { openCases } from '../../src/store/cases.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { claimMessages } from '../../src/store/messages.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { statusFigures } from '../../src/store/status.ts';
import { triage, type TriagePorts } from '../../src/triage.ts';

/** A running console over a store in memory. */
export interface Stage {
  readonly service: Service;
  readonly base: string;
  readonly stop: () => Promise<void>;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Starts the console of the sample company on a free port; `more` is added to the configuration. */
export async function startStage(more = ''): Promise<Stage> {
  const port = await freePort();
  const text = sampleConfig({ imap: 9, smtp: 9, console: port });
  const env = { DEMO_PASSWORD: 'unused', OIDC_SECRET: 'the client’s secret' };
  const console = `console: { baseUrl: "http://127.0.0.1:${port}", listen: "127.0.0.1:${port}"`;
  const config = parseConfig(text.replace(console, `${console}${more}`), 'defuse.yaml', env);
  const roles = ['console'] as const;
  const running = await startDefuse(config, { roles, memory: true, log: silent });
  return { service: running.service, base: `http://127.0.0.1:${port}`, stop: running.stop };
}

/** The same service with another address or clock, as an application without a socket. */
export function appOf(
  { service }: Stage,
  over: { readonly baseUrl?: string; readonly now?: () => Date } = {},
): Hono<ConsoleEnv> {
  const { baseUrl = service.setting.baseUrl, now } = over;
  return consoleApp({
    ...service,
    setting: { ...service.setting, baseUrl },
    moment: now ? () => ({ now: now(), newId: () => crypto.randomUUID() }) : service.moment,
  });
}

/** A console with one High case in it, which most tests of roles and sessions need. */
export interface StageWithCase {
  readonly stage: Stage;
  readonly app: Hono<ConsoleEnv>;
  readonly caseId: string;
}

/** Starts the console and lets one mail of the morning be read. */
export async function startStageWithCase(): Promise<StageWithCase> {
  const stage = await startStage();
  await receiveMorning(stage, ['Export failed again']);
  const [first] = await openCases(stage.service.store);
  return { stage, app: appOf(stage), caseId: first?.case.id ?? '' };
}

/** One request to an application, as a browser on our own page sends it. */
export async function ask(
  app: Hono<ConsoleEnv>,
  method: string,
  path: string,
  given: {
    readonly base: string;
    readonly cookie?: string;
    readonly form?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<Response> {
  return app.request(`${given.base}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      host: new URL(given.base).host,
      ...(method === 'POST' ? { 'sec-fetch-site': 'same-origin' } : {}),
      ...(given.cookie ? { cookie: given.cookie } : {}),
      ...given.headers,
    },
    ...(given.form ? { body: new URLSearchParams(given.form) } : {}),
  });
}

/** Logs somebody in with a printed link; returns the cookie as it is sent back. */
export async function logInAs(
  app: Hono<ConsoleEnv>,
  base: string,
  store: Store,
  person: string,
  now = new Date(),
  cookie?: string,
): Promise<string> {
  const link = await loginLink(store, base, asId<PersonId>(person), now);
  const form = { token: link.split('#')[1] ?? '' };
  const answer = await ask(app, 'POST', '/login', { base, form, ...(cookie ? { cookie } : {}) });
  if (answer.status !== 303) throw new Error(`no login: ${answer.status}`);
  return cookieOf(answer);
}

/** "name=value" of the first cookie that an answer sets. */
export function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The CSRF token of the forms of a page. */
export async function csrfOf(app: Hono<ConsoleEnv>, base: string, cookie: string): Promise<string> {
  const page = await (await ask(app, 'GET', '/me', { base, cookie })).text();
  return /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

let nextUid = 1;

/** Puts mails into the support inbox as if they had just been fetched, and waits until they are read. */
export async function receive(
  stage: Stage,
  mails: readonly {
    readonly bytes: Uint8Array;
    readonly folder?: FolderRole;
    readonly at?: Date;
  }[],
): Promise<void> {
  const { store } = stage.service;
  const ingest = ingestStore(store);
  const mailbox = asId<MailboxName>('support');
  const lease = await ingest.acquireLease(mailbox, 'test', 60_000);
  for (const folder of ['inbox', 'sent'] as const) {
    const rows = mails
      .filter((one) => (one.folder ?? 'inbox') === folder)
      .map((one) => ({
        kind: 'raw' as const,
        raw: {
          mailbox,
          folder,
          uidValidity: 7,
          uid: nextUid++,
          internalDate: one.at ?? new Date(),
          sizeBytes: one.bytes.length,
          bytes: one.bytes,
        },
        sha256: createHash('sha256').update(one.bytes).digest('hex'),
        suppressed: false,
      }));
    await ingest.storeBatch({
      mailbox,
      owner: 'test',
      epoch: lease?.epoch ?? 0,
      folder,
      uidValidity: 7,
      rows,
      lastUid: nextUid,
      baselineDone: true,
      liveFrom: new Date(),
    });
  }
  await readAll(stage);
}

/** Reads what waits in this process, in the order of arrival: no child has to start, no deadline can pass. */
async function readAll({ service }: Stage): Promise<void> {
  const { store, setting, world, moment, config, loopKey } = service;
  const context = readContext(config, loopKey);
  const read: TriagePorts['read'] = async (request) => ({
    is: 'read',
    mail: await readMail(request, context),
  });
  const recent = recentInteractions(store);
  const ids = await claimMessages(store, { claimant: 'test', limit: 1_000, ttlMs: 600_000 });
  for (const id of ids) await triage(id, { store, setting, world, moment, read, recent });
  const { unassessed } = await statusFigures(store);
  if (unassessed > 0) throw new Error(`${unassessed} mails could not be read`);
}

/** The sample company's morning: history first, then the mails of the demo, or those with these subjects. */
export async function receiveMorning(stage: Stage, subjects?: readonly string[]): Promise<void> {
  const now = new Date();
  await receive(
    stage,
    sampleHistory.map((mail) => ({
      bytes: sampleBytes(mail, now),
      folder: mail.folder,
      at: new Date(now.getTime() - mail.daysAgo * 86_400_000),
    })),
  );
  await receive(
    stage,
    sampleArrivals
      .filter((mail) => subjects === undefined || subjects.includes(mail.subject))
      .map((mail) => ({ bytes: sampleBytes(mail, now) })),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
