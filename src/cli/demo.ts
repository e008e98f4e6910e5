import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { parseConfig } from '../config.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { type LogLine, tellStory } from './demo-story.ts';
import { loginLink } from '../jobs/login-link.ts';
import { startDefuse } from '../main.ts';
import { type ImapServer, startImapServer } from '../sandbox/imap-server.ts';
import { sampleConfig, sampleLibrary } from '../sandbox/sample-company.ts';
import { sampleArrivals, sampleBytes, sampleHistory } from '../sandbox/sample-mail.ts';
import { startSmtpSink } from '../sandbox/smtp-sink.ts';
import { untilStopped } from './until-stopped.ts';

const password = 'only-for-the-demo';
const people = ['ines', 'tom', 'priya', 'walter', 'sofia', 'omar'] as const;

/** `defuse demo`: the real poller, pipeline and dispatcher against embedded servers and invented customers. */
export async function demo(options: { seconds: string; port: string }): Promise<number> {
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  say(pc.bold('Defuse demo: a morning in the support inbox of Marlow, with invented customers.'));
  say(
    'Everything runs in this process: mail server, database, console. Nothing leaves the machine.\n',
  );
  const imap = await startImapServer({
    users: ['support', ...people].map((name) => ({ name, password })),
  });
  const users = Object.fromEntries(people.map((name) => [`${name}@marlow.example`, name]));
  const smtp = await startSmtpSink({ imap, users });
  const now = new Date();
  for (const mail of sampleHistory) {
    const date = new Date(now.getTime() - mail.daysAgo * 86_400_000);
    const folder = mail.folder === 'inbox' ? 'INBOX' : 'Sent';
    imap.append('support', folder, sampleBytes(mail, now), { date });
  }
  const ports = { imap: imap.port, smtp: smtp.port, console: await freePort(Number(options.port)) };
  const lines: LogLine[] = [];
  const running = await startDefuse(demoConfig(ports), {
    roles: ['ingest', 'triage', 'dispatch', 'console'],
    memory: true,
    log: collecting(lines),
  });
  const { service } = running;
  const base = service.setting.baseUrl;
  const stopTelling = tellStory(service, smtp, say);
  const feeding = feed(imap, service.signal, say);
  const seconds = Number(options.seconds) || 0;
  const stopped = untilStopped(seconds);
  const ended = feeding.then(async () => {
    await quiet(service.store, stopped);
    await stopTelling();
    const link = await loginLink(service.store, base, asId<PersonId>('priya'), new Date());
    closing(imap, base, link, say);
    if (seconds === 0) say(pc.dim('\nCtrl-C ends the demo.'));
  });
  await Promise.race([stopped, ended.then(() => stopped)]);
  await running.stop();
  await smtp.close();
  await imap.close();
  say('\nThe demo is over; nothing of it is left on this machine.');
  return 0;
}

function demoConfig(ports: { imap: number; smtp: number; console: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-demo-'));
  const library = join(folder, 'library.yaml');
  writeFileSync(library, sampleLibrary);
  const text = `${sampleConfig(ports)}library: ${JSON.stringify(library)}\n`;
  return parseConfig(text, join(folder, 'defuse.yaml'), { DEMO_PASSWORD: password });
}

/** Lets the customers' mails arrive, about two seconds apart. */
async function feed(
  imap: ImapServer,
  signal: AbortSignal,
  say: (line: string) => boolean,
): Promise<void> {
  const startedMs = performance.now();
  for (const mail of sampleArrivals) {
    const waitMs = mail.afterSeconds * 1_000 - (performance.now() - startedMs);
    await new Promise((done) => setTimeout(done, Math.max(0, waitMs)));
    if (signal.aborted) return;
    say(`${pc.dim('mail arrives  ')} ${mail.name}: ${mail.subject}`);
    imap.append('support', 'INBOX', sampleBytes(mail, new Date()));
  }
}

/** Waits until everything that arrived is read and handed over, or the demo is stopped; 20 s at most. */
async function quiet(
  store: import('../store/open-store.ts').Store,
  stopped: Promise<void>,
): Promise<void> {
  const { statusFigures } = await import('../store/status.ts');
  let over = false;
  stopped.then(() => {
    over = true;
  });
  for (let i = 0; i < 40 && !over; i++) {
    await new Promise((done) => setTimeout(done, 500));
    const { unassessed, outgoing } = await statusFigures(store);
    if (unassessed + outgoing.queued + outgoing.sending + outgoing.deferred === 0 && i > 4) return;
  }
}

function closing(
  imap: ImapServer,
  base: string,
  link: string,
  say: (line: string) => boolean,
): void {
  say(pc.bold('\nWhere to look'));
  const drafts = imap.list('support', 'Drafts');
  say(
    `  ${drafts.length} reply drafts wait in the Drafts folder of support@marlow.example, for example:\n`,
  );
  const first = drafts.at(-1)?.bytes.toString('utf8') ?? '';
  for (const line of plainPart(first).split('\n')) say(pc.dim(`    │ ${line}`));
  for (const name of people) {
    const mails = imap.list(name, 'INBOX');
    if (mails.length === 0) continue;
    say(`\n  ${name}@marlow.example has ${mails.length} mails:`);
    for (const mail of mails) say(`    ${subjectOf(mail.bytes)}`);
  }
  say(`\n  The console, logged in as Priya (the link works once):\n  ${pc.cyan(link)}`);
  say(`  Health: ${base}/healthz`);
}

/** Subject of a mail of ours: decoded as far as the terminal needs it. */
function subjectOf(bytes: Buffer): string {
  const head = bytes.toString('utf8').split('\r\n\r\n')[0] ?? '';
  const raw = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(head)?.[1] ?? '';
  return raw
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?Q\?(.*?)\?=/gi, (_, text: string) =>
      Buffer.from(
        text
          .replace(/_/g, ' ')
          .replace(/=([0-9A-F]{2})/g, (_all, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        'latin1',
      ).toString('utf8'),
    )
    .replace(/=\?utf-8\?B\?(.*?)\?=/gi, (_, text: string) =>
      Buffer.from(text, 'base64').toString('utf8'),
    );
}

/** The plain text of a draft of ours. */
function plainPart(mail: string): string {
  const part = mail
    .split(/\r\n\r\n/)
    .slice(1)
    .join('\n\n');
  const text = part.split(/\r?\n--/)[part.startsWith('--') ? 1 : 0] ?? part;
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/^Content-[^\n]*\n/gim, '')
    .trim();
}

function collecting(lines: LogLine[]) {
  const keep = (fields: object, words: string): void => {
    lines.push({ fields, words });
    if (lines.length > 2_000) lines.shift();
  };
  return { debug: keep, info: keep, warn: keep, error: keep };
}

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
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
}
