import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import { type Config, environment, loadConfig } from '../config.ts';
import { accessSecrets } from '../config/secret-places.ts';
import { encryptionOf } from '../dispatch/send-smtp.ts';
import { smtpFailure } from '../dispatch/smtp-failure.ts';
import { connectImap } from '../ingest/connect.ts';
import { findFolders } from '../ingest/folders.ts';
import { bereftWords } from '../jobs/bereft-words.ts';
import { answerQuestion } from '../jobs/control.ts';
import { mailboxConfig } from '../jobs/mailbox-config.ts';
import { textOfCalendar } from '../jobs/read-calendars.ts';
import { settingOf } from '../jobs/setting-of.ts';
import { smtpConfig } from '../jobs/smtp-config.ts';
import { webhookConfig } from '../jobs/webhook-config.ts';
import { askOwner } from '../store/control.ts';
import type { Bereft } from '../store/on-duty.ts';
import { openStore } from '../store/open-store.ts';

/** One thing that was tried: what, whether it works, and in words what was seen or is to be done. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** It works, but somebody should think about it. */
  readonly warns?: true;
  readonly words: string;
}

const deadlineMs = 15_000;
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** `defuse check`: tries everything the configuration names and says what works. Returns 1 when anything does not. */
export async function check(options: { config: string; json?: boolean }): Promise<number> {
  const config = loadConfig(options.config, environment());
  const findings: Finding[] = [
    { what: 'configuration', ok: true, words: `${options.config} is complete` },
    await trying('library', () => {
      const { library } = settingOf(config);
      return Promise.resolve(`${library.length} entries`);
    }),
    ...(await checkStore(config)),
    ...(await Promise.all(
      Object.keys(config.file.mailboxes).map((name) =>
        trying(`mailbox ${name}`, () => checkMailbox(config, name)),
      ),
    )),
    await trying('smtp', () => checkSmtp(config)),
    ...(await checkSecrets(config)),
    ...whoGetsWhat(config),
  ];
  if (options.json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else {
    for (const one of findings) {
      process.stdout.write(
        `${one.ok ? (one.warns ? 'warn ' : 'ok   ') : 'FAIL '} ${one.what}: ${one.words}\n`,
      );
    }
  }
  return findings.every((one) => one.ok) ? 0 : 1;
}

async function trying(what: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, words: await work() };
  } catch (error) {
    return { what, ok: false, words: (error as Error).message.split('\n')[0] ?? 'failed' };
  }
}

/** Whether the store answers, and whether the accounts in it name people whom the configuration names. */
async function checkStore(config: Config): Promise<readonly Finding[]> {
  let bereft: Bereft | null = null;
  const database = await trying('database', async () => {
    const seen = await lookIntoStore(config);
    bereft = seen.bereft;
    return seen.words;
  });
  const lost = bereft === null ? null : bereftWords(bereft, 20);
  if (lost === null) return [database];
  const words = `${lost} Give each another one; until then the manager, or the next one up, is told instead`;
  return [database, { what: 'people of the accounts', ok: true, warns: true, words }];
}

async function lookIntoStore(config: Config): Promise<{ words: string; bereft: Bereft | null }> {
  const { databaseUrl, dataDir } = config;
  const question = {
    ask: 'bereft',
    people: config.people.map(({ id, address }) => ({ id, address })),
  };
  const owned = databaseUrl === null ? await askOwner(dataDir, question) : null;
  if (owned !== null) {
    // A service of an earlier version does not know the question, yet it answers.
    const answer = owned.answer as Partial<Bereft>;
    const bereft = answer.first === undefined ? null : (answer as Bereft);
    return { words: `embedded in ${dataDir}; the service runs and holds it`, bereft };
  }
  const store = await openStore({ databaseUrl, dataDir }, { log: quiet });
  try {
    const bereft = (await answerQuestion(store, config, question)) as Bereft;
    const words =
      databaseUrl === null
        ? `embedded in ${dataDir}; it opens and its schema is current`
        : 'PostgreSQL answers and its schema is current';
    return { words, bereft };
  } finally {
    await store.close();
  }
}

async function checkMailbox(config: Config, name: string): Promise<string> {
  const mailbox = mailboxConfig(config, name);
  const connection = await connectImap(mailbox, { log: quiet, deadlineMs });
  try {
    const { paths: folders, problem } = await findFolders(connection, mailbox);
    if (problem !== null) throw new Error(`the login works, but ${problem}`);
    const listed = await connection.run('list folders', (client) => client.list());
    const named = config.file.mailboxes[name]?.folders;
    for (const role of ['drafts', 'journal'] as const) {
      const path = named?.[role];
      if (path === undefined || listed.some((one) => one.path === path)) continue;
      const has = listed.map((one) => one.path).slice(0, 20);
      throw new Error(
        `the login works, but there is no folder "${path}" (folders.${role}). It has: ${has.join(', ')}`,
      );
    }
    const drafts = named?.drafts ?? listed.find((one) => one.specialUse === '\\Drafts')?.path;
    if (drafts === undefined) {
      throw new Error('the login works, but there is no Drafts folder; name it as folders.drafts');
    }
    const sent =
      folders.sent ?? 'none (answers of your side are not seen; name it as folders.sent)';
    return `logged in; inbox ${folders.inbox}, sent ${sent}, drafts ${drafts}`;
  } finally {
    connection.close();
  }
}

/** What `defuse run` reads besides: webhook, tokens, the secret of the login, calendars. A line for each that is named. */
export function checkSecrets(config: Config): Promise<readonly Finding[]> {
  const { webhook, calendars } = config.file;
  const readable = (what: string, read: () => unknown): Promise<Finding> =>
    trying(what, async () => {
      await read();
      return 'can be read';
    });
  return Promise.all([
    ...(webhook === undefined ? [] : [readable('webhook', () => webhookConfig(config))]),
    ...accessSecrets(config.file).map((place) => readable(place.key, () => config.secret(place))),
    ...Object.keys(calendars).map((name) =>
      readable(`calendars.${name}`, () => textOfCalendar(name, config)),
    ),
  ]);
}

/** Connects and logs in without sending anything. */
function checkSmtp(config: Config): Promise<string> {
  const server = smtpConfig(config);
  const connection = new SMTPConnection({
    ...encryptionOf(server),
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    tls: { ...server.tls },
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      connection.close();
      const user = server.auth?.user ?? null;
      const words = smtpFailure(error, { host: server.host, port: server.port, user });
      reject(new Error(words ?? `${server.host}:${server.port} – ${error.message}`));
    };
    connection.on('error', fail);
    connection.connect((refused?: Error) => {
      if (refused) return fail(refused);
      const done = (words: string): void => {
        connection.quit();
        resolve(words);
      };
      if (server.auth?.kind !== 'password') return done(`${server.host}:${server.port} answers`);
      const { user, password } = server.auth;
      connection.login({ credentials: { user, pass: password } }, (error) =>
        error ? fail(error) : done(`${server.host}:${server.port} accepts the login of ${user}`),
      );
    });
  });
}

/** Accounts whose domain is the name of a web site, from which no mail comes. */
function webSites({ accounts }: Config): Finding[] {
  return accounts.flatMap(({ id, domains }) =>
    domains
      .filter((one) => one.startsWith('www.') && !domains.includes(one.slice(4)))
      .map((site): Finding => {
        const words = `${site} is a web site; mail comes from ${site.slice(4)}, which is not listed`;
        return { what: `account ${id}`, ok: true, warns: true, words };
      }),
  );
}

/** Accounts whose CSM is their manager too: a call request would ask them to call themselves (Protocol E-H2). */
function alone({ accounts, people }: Config): Finding[] {
  return accounts
    .filter((one) => one.csm === one.manager)
    .map((one): Finding => {
      const name = people.find((person) => person.id === one.csm)?.name ?? one.csm;
      const words = `${name} is CSM and manager; nobody else is asked until the next person of the chain is told`;
      return { what: `account ${one.id}`, ok: true, warns: true, words };
    });
}

function whoGetsWhat(config: Config): Finding[] {
  const { people, accounts } = config;
  const named = (role: string): string =>
    people
      .filter((one) => (one.roles as readonly string[]).includes(role))
      .map((one) => `${one.name} <${one.address}>`)
      .join(', ');
  const executives = named('executive');
  return [
    {
      what: 'accounts',
      ok: true,
      words: `${accounts.length} in the file (others may be imported)`,
    },
    ...alone(config),
    ...webSites(config),
    {
      what: 'High',
      ok: executives !== '',
      words:
        executives === ''
          ? 'nobody has the role executive; the escalation mail would reach the manager only'
          : `the account’s CSM and manager, and: ${executives}`,
    },
    { what: 'Medium', ok: true, words: 'the account’s CSM and manager, in their working hours' },
    { what: 'Low', ok: true, words: 'the account’s CSM, in the daily list' },
    { what: 'when Defuse is blind', ok: true, words: named('operator') },
  ];
}
