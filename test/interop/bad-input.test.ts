import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConfigChoices } from './servers/company.ts';
import { type DefuseProcess, startDefuseCli } from './servers/defuse.ts';
import { hasServers, type Servers, startServers } from './servers/both.ts';
import type { MailWorld } from './servers/world.ts';

/** What is wrong, the line that says so, and whether `run` goes on (for a person to mend it) or ends. */
interface BadInput {
  readonly what: string;
  readonly config?: (world: MailWorld) => Partial<ConfigChoices>;
  readonly env?: Readonly<Record<string, string>>;
  readonly line: RegExp;
  /** Exit code of `run`; null = it goes on and tries again. */
  readonly exit: number | null;
}

const imapOf = (world: MailWorld, more: string) =>
  `{ host: localhost, port: ${world.dovecot.port}, user: support, passwordEnv: DEFUSE_PASSWORD, ${more} }`;

const rows: readonly BadInput[] = [
  {
    what: 'a wrong password',
    env: { DEFUSE_PASSWORD: 'wrong' },
    line: /localhost does not accept the login of support\. .*Check user and password/,
    exit: null,
  },
  {
    what: 'a password that is not set',
    env: { DEFUSE_PASSWORD: '' },
    line: /imap\.passwordEnv: the environment variable DEFUSE_PASSWORD is not set|smtp\.passwordEnv/,
    exit: 78,
  },
  {
    what: 'an inbox that does not exist',
    config: () => ({ folders: '{ inbox: Nowhere }' }),
    line: /has no folder .?"Nowhere.?" for support \(folders\.inbox\)\. It has: INBOX/,
    exit: null,
  },
  {
    what: 'a certificate that nobody vouches for',
    config: (world) => ({ imap: imapOf(world, 'secure: true') }),
    line: /certificate of localhost:\d+ is not trusted .* name its certificate file as `ca`/,
    exit: null,
  },
  {
    what: 'a certificate of another host',
    config: (world) => ({
      imap: imapOf(world, `ca: "${world.dovecot.caFile}", servername: mail.other.example`),
    }),
    line: /certificate of localhost:\d+ is for another host name: check the host/,
    exit: null,
  },
  {
    what: 'a certificate file that is not there',
    config: (world) => ({ imap: imapOf(world, 'ca: nowhere.pem') }),
    line: /mailboxes\.support\.imap\.ca: the file nowhere\.pem cannot be read/,
    exit: 78,
  },
  {
    what: 'a database that is down at the start',
    env: { DATABASE_URL: 'postgres://defuse:secret@127.0.0.1:1/defuse' },
    line: /PostgreSQL at 127\.0\.0\.1:1\/defuse cannot be used: .*ECONNREFUSED.*Check DATABASE_URL/,
    exit: 1,
  },
  {
    what: 'a database address that is none',
    env: { DATABASE_URL: 'postgers//here' },
    line: /DATABASE_URL is no address of a database; for example postgres:/,
    exit: 1,
  },
  {
    what: 'typos in the configuration',
    config: () => ({ more: 'compnay: { name: Marlow }\nsweep: { corn: "0 6 * * *" }' }),
    line: /^.*defuse\.yaml: (compnay|sweep\.corn): no such key; check the spelling\.$/,
    exit: 78,
  },
];

describe.skipIf(!hasServers)('what an operator gets wrong', () => {
  let servers: Servers;
  let world: MailWorld;
  let defuse: DefuseProcess | null = null;
  beforeAll(async () => {
    servers = await startServers();
    ({ world } = servers);
  });
  afterEach(async () => {
    await defuse?.end('SIGKILL');
    defuse = null;
  });
  afterAll(async () => {
    await servers?.stop();
  });

  describe.each(rows)('$what', ({ config, env, line, exit }) => {
    const given = () => {
      world.configure(config?.(world) ?? {});
      return { ...world.env(servers.postgres.url), ...env };
    };
    const noise = /^\s+at |node:internal|\[object/;

    it('is told by `defuse check` in one line, with what to do, and code 1 or 78', async () => {
      const check = startDefuseCli(['check', '-c', world.configFile], given());
      expect([1, 78]).toContain(await check.ended);
      expect(check.lines.filter((one) => line.test(one)).length).toBeGreaterThan(0);
      expect(check.lines.filter((one) => noise.test(one))).toEqual([]);
      expect(check.lines.join('\n')).not.toContain('secret');
    });

    it(`${exit === null ? 'does not end' : `ends with code ${exit}`} \`defuse run\``, async () => {
      defuse = startDefuseCli(['run', '-c', world.configFile], given());
      await defuse.line(line);
      if (exit !== null) expect(await defuse.ended).toBe(exit);
      else expect(await defuse.end('SIGTERM')).toBe(0);
      expect(defuse.lines.filter((one) => noise.test(one))).toEqual([]);
      expect(defuse.lines.join('\n')).not.toContain('secret');
    });
  });
});
