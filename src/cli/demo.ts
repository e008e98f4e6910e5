import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pc from 'picocolors';
import { parseConfig } from '../config.ts';
import type { Person } from '../domain/account.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import type { Log } from '../ingest/connect.ts';
import { sweepAll } from '../jobs/sweep-all.ts';
import { loginLink } from '../jobs/login-link.ts';
import type { Service } from '../jobs/service.ts';
import { type Running, startDefuse } from '../main.ts';
import { type ImapServer, startImapServer } from '../sandbox/imap-server.ts';
import { cityOf, type Office, officeNow } from '../sandbox/office-now.ts';
import { sampleConfig, sampleLibrary } from '../sandbox/sample-company.ts';
import { sampleArrivals, sampleBytes, sampleHistory } from '../sandbox/sample-mail.ts';
import { type SmtpSink, startSmtpSink } from '../sandbox/smtp-sink.ts';
import { beat, statusFigures } from '../store/status.ts';
import { printedMail, type ReadableMail, readableMails } from './demo-mailboxes.ts';
import { type DemoPage, startDemoPage } from './demo-page.ts';
import { storyLine, tellStory } from './demo-story.ts';
import { untilStopped } from './until-stopped.ts';

const password = 'only-for-the-demo';
/** The draft that is printed at the end: it answers the first threat of the story. */
const shownDraft = 'Re: Export failed again';
const people = ['ines', 'tom', 'priya', 'walter', 'sofia', 'omar'] as const;

interface Options {
  readonly seconds: string;
  readonly port: string;
  /** Prints every draft and mail in full at the end. */
  readonly read?: boolean;
}

type Say = (line: string) => boolean;

/** Everything that the demo starts, in one folder that goes away with it. */
interface Stage {
  readonly folder: string;
  readonly imap: ImapServer;
  readonly smtp: SmtpSink;
  readonly running: Running;
  readonly page: DemoPage;
}

/** `defuse demo`: the real poller, pipeline and dispatcher against embedded servers and invented customers. */
export async function demo(options: Options): Promise<number> {
  const say: Say = (line) => process.stdout.write(`${line}\n`);
  const seconds = Number(options.seconds) || 0;
  const stopped = untilStopped(seconds);
  say(pc.bold('Defuse demo: a morning in the support inbox of Marlow, with invented customers.'));
  say('Mail server, database and console run in this process. Nothing leaves the machine.');
  const office = officeNow(new Date());
  say(`The people of Marlow work by the clock of ${cityOf(office)}.\n`);
  const stage = await setUp(Number(options.port), office);
  const told = tell(stage, options, say).then(() => {
    if (seconds === 0) say(pc.dim('\nCtrl-C ends the demo.'));
  });
  await Promise.race([stopped, told.then(() => stopped)]);
  await takeDown(stage);
  say('\nThe demo is over; nothing of it is left on this machine.');
  return 0;
}

async function setUp(wantedPort: number, office: Office): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-demo-'));
  const imap = await startImapServer({
    users: ['support', ...people].map((name) => ({ name, password })),
  });
  const users = Object.fromEntries(people.map((name) => [`${name}@marlow.example`, name]));
  const smtp = await startSmtpSink({ imap, users });
  const now = new Date();
  for (const mail of sampleHistory) {
    const date = new Date(now.getTime() - mail.daysAgo * 86_400_000);
    const place = mail.folder === 'inbox' ? 'INBOX' : 'Sent';
    imap.append('support', place, sampleBytes(mail, now), { date });
  }
  const ports = { imap: imap.port, smtp: smtp.port, console: await freePort(wantedPort) };
  const running = await startDefuse(demoConfig(folder, ports, office), {
    roles: ['ingest', 'triage', 'dispatch', 'console'],
    memory: true,
    log: silent,
  });
  const page = await startDemoPage(
    () => readableMails(imap, people),
    running.service.setting.baseUrl,
  );
  return { folder, imap, smtp, running, page };
}

async function takeDown({ folder, imap, smtp, running, page }: Stage): Promise<void> {
  await page.close();
  await running.stop();
  await smtp.close();
  await imap.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The story from the history of the mailbox to where everything can be read. */
async function tell(stage: Stage, options: Options, say: Say): Promise<void> {
  const { imap, running, page } = stage;
  const { service } = running;
  await quiet(service, sampleHistory.length);
  say(`Drafts and mails as they come: ${pc.cyan(page.url)}\n`);
  const stopTelling = tellStory(service, stage, say);
  await feed(imap, service.signal, say);
  await quiet(service, sampleHistory.length + sampleArrivals.length);
  say(storyLine('the clock', pc.dim, 'looks at every customer: who has fallen silent?'));
  // The first sweep of an installation would be silent.
  await beat(service.store, 'sweep', new Date());
  if (!service.signal.aborted) await sweepAll(service);
  await quiet(service, sampleHistory.length + sampleArrivals.length);
  await stopTelling();
  if (service.signal.aborted) return;
  const { store, setting } = service;
  const link = await loginLink(store, setting.baseUrl, asId<PersonId>('priya'), new Date());
  const mails = await readableMails(imap, people);
  closing(mails, { page: page.url, link, health: `${setting.baseUrl}/healthz` }, say);
  if (options.read) for (const mail of mails) print(mail, say);
  else if (process.stdin.isTTY) readOnDemand(mails, service.signal, say);
}

function demoConfig(
  folder: string,
  ports: { readonly imap: number; readonly smtp: number; readonly console: number },
  { timeZone, days }: Office,
) {
  const library = join(folder, 'library.yaml');
  writeFileSync(library, sampleLibrary);
  const text = `${sampleConfig(ports, timeZone)}library: ${JSON.stringify(library)}\n`;
  const config = parseConfig(text, join(folder, 'defuse.yaml'), { DEMO_PASSWORD: password });
  const atWork = (person: Person) => ({ ...person, hours: { ...person.hours, days } });
  return { ...config, people: config.people.map(atWork) };
}

/** Lets the customers' mails arrive, about two seconds apart. */
async function feed(imap: ImapServer, signal: AbortSignal, say: Say): Promise<void> {
  const startedMs = performance.now();
  for (const mail of sampleArrivals) {
    const waitMs = mail.afterSeconds * 1_000 - (performance.now() - startedMs);
    await new Promise((done) => setTimeout(done, Math.max(0, waitMs)));
    if (signal.aborted) return;
    say(storyLine('mail arrives', pc.dim, `${mail.name}: ${mail.subject}`));
    imap.append('support', 'INBOX', sampleBytes(mail, new Date()));
  }
}

/** Waits until so many mails are read and all that is owed is handed over, or the demo stops; 20 s at most. */
async function quiet({ store, signal }: Service, mails: number): Promise<void> {
  for (let i = 0; i < 80 && !signal.aborted; i++) {
    await new Promise((done) => setTimeout(done, 250));
    const { assessedToday, unassessed, outgoing } = await statusFigures(store);
    const judged = Object.values(assessedToday).reduce((sum, one) => sum + one, 0);
    const waiting = unassessed + outgoing.queued + outgoing.sending + outgoing.deferred;
    // Newsletters and our own mail are stored, not judged.
    if (waiting === 0 && judged >= mails / 2 && i > 4) return;
  }
}

function closing(
  mails: readonly ReadableMail[],
  links: { readonly page: string; readonly link: string; readonly health: string },
  say: Say,
): void {
  say(pc.bold('\nWhat Defuse has left'));
  for (const mailbox of new Set(mails.map((mail) => mail.mailbox))) {
    say(`\n  ${mailbox}`);
    for (const mail of mails.filter((one) => one.mailbox === mailbox)) {
      say(`  ${String(mail.number).padStart(4)}  ${mail.subject}`);
    }
  }
  const draft = mails.find((mail) => mail.subject === shownDraft);
  say(
    '\n  The drafts wait for a person to check and send: Defuse itself never writes to a customer.',
  );
  say('  One draft and one escalation in full:');
  const escalation = mails.find((mail) => mail.subject.startsWith('Escalation:'));
  for (const shown of [draft, escalation]) if (shown) print(shown, say);
  say(pc.bold('\nWhere to look'));
  say(`  Every draft and mail:  ${pc.cyan(links.page)}`);
  say(`  The console, as Priya: ${pc.cyan(links.link)} (works once)`);
  say(`  Health:                ${links.health}`);
}

function print(mail: ReadableMail, say: Say): void {
  say(`\n  ${pc.bold(`No. ${mail.number}`)} · ${mail.mailbox}`);
  for (const line of printedMail(mail)) say(pc.dim(line));
}

/** Prints the mail whose number is typed, until the demo ends. */
function readOnDemand(mails: readonly ReadableMail[], signal: AbortSignal, say: Say): void {
  say('\nType a number and Enter to read that draft or mail here.');
  const input = createInterface({ input: process.stdin });
  signal.addEventListener('abort', () => input.close(), { once: true });
  input.on('line', (typed) => {
    const mail = mails.find((one) => String(one.number) === typed.trim());
    if (mail) print(mail, say);
    else
      say(`There is no mail ${typed.trim().slice(0, 10)}; the numbers are 1 to ${mails.length}.`);
  });
}

/** The demo tells its own story; what would be logged is shown by the console's health page. */
const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The wanted port, or any free one when it is taken. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      const other = createServer();
      other.once('error', reject);
      other.listen(0, '127.0.0.1', () => {
        const { port } = other.address() as { port: number };
        other.close(() => resolve(port));
      });
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
