import { describe, expect, it } from 'vitest';
import { isCron } from '../src/config/cron.ts';
import { ConfigError, parseConfig } from '../src/config.ts';

const good = `
company: { name: Marlow, domains: [marlow.example], timeZone: Europe/Berlin }
people:
  dana: { name: Dana Reyes, address: dana@marlow.example, roles: [csm], manager: lee }
  lee: { name: Lee Okafor, address: lee@marlow.example, roles: [manager, operator] }
mailboxes:
  support:
    address: support@marlow.example
    imap: { host: imap.marlow.example, user: support, passwordEnv: IMAP_PASSWORD }
smtp: { host: smtp.marlow.example, from: defuse@marlow.example }
accounts:
  acme: { name: Acme, domains: [acme.example], csm: dana, manager: lee }
`;

/** The lines of the error that a configuration gives; empty when it gives none. */
function linesOf(text: string): readonly string[] {
  try {
    parseConfig(text, 'defuse.yaml', {});
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

describe('the configuration', () => {
  it('is read with defaults for everything that is not said', () => {
    const config = parseConfig(good, 'defuse.yaml', { DATABASE_URL: 'postgres://x' });
    expect(config.file.protocol.multipleWeeksDays).toBe(21);
    expect(config.people[0]?.hours).toMatchObject({ timeZone: 'Europe/Berlin', from: '09:00' });
    expect(config.databaseUrl).toBe('postgres://x');
  });

  it('keeps secrets out of whatever is printed', () => {
    const config = parseConfig(good, 'defuse.yaml', { IMAP_PASSWORD: 'hunter2' });
    const secret = config.secret({ env: 'IMAP_PASSWORD', key: 'mailboxes.support.imap' });
    expect(secret.reveal()).toBe('hunter2');
    expect(`${secret} ${JSON.stringify({ secret })}`).not.toContain('hunter2');
  });

  it.each([
    ['smtp: {', 'smtp: { hots: x,', /smtp\.hots: no such key/],
    ['csm: dana', 'csm: dan', /accounts\.acme\.csm: there is no person "dan"/],
    [
      'address: dana@marlow.example',
      'address: dana@acme.example',
      /people\.dana\.address: .*outside/,
    ],
    [
      'address: lee@marlow.example',
      'address: Dana@marlow.example',
      /people\.lee\.address: dana@marlow\.example is the address of dana too/,
    ],
    ['domains: [acme.example]', 'domains: [marlow.example]', /your own domain/],
    ['domains: [acme.example]', 'domains: [eu.marlow.example]', /lies inside your own domain/],
    [
      'accounts:',
      'accounts:\n  twin: { name: Twin, domains: [acme.example], csm: dana, manager: lee }',
      /accounts\.acme\.domains: acme\.example belongs to Twin \(twin\)/,
    ],
    [
      'manager: lee }\n  lee',
      'manager: dana }\n  lee',
      /people\.dana\.manager: nobody is their own manager/,
    ],
    [
      'accounts:',
      'console: { baseUrl: "ftp://defuse.marlow.example" }\naccounts:',
      /console\.baseUrl: .*for example https:/,
    ],
    ['roles: [csm]', 'roles: [boss]', /people\.dana\.roles\.0: must be one of/],
    [
      'timeZone: Europe/Berlin',
      'timeZone: Berlin',
      /company\.timeZone: .*for example Europe\/Berlin/,
    ],
    ['domains: [acme.example]', 'domains: [gmail.com]', /gmail\.com is a public mail domain/],
    [
      'domains: [acme.example]',
      'domains: [acme.example], contacts: [sam@eu.marlow.example]',
      /accounts\.acme\.contacts: sam@eu\.marlow\.example is an address of your own/,
    ],
    [
      'accounts:\n  acme: { name: Acme,',
      'accounts:\n  twin: { name: Twin, contacts: [a@x.example], csm: dana, manager: lee }\n  acme: { name: Acme, contacts: [a@x.example],',
      /accounts\.acme\.contacts: a@x\.example belongs to Twin \(twin\)/,
    ],
    [
      'address: dana@marlow.example',
      'address: support@marlow.example',
      /people\.dana\.address: support@marlow\.example is the mailbox support/,
    ],
    [
      'accounts:',
      'sweep: { cron: every morning }\naccounts:',
      /sweep\.cron: .*for example "0 6 \* \* 1-5"/,
    ],
    [
      'accounts:',
      'console: { listen: "127.0.0.1:99999" }\naccounts:',
      /console\.listen: a port is 65535 at most/,
    ],
    ['accounts:', 'webhook: { format: slack }\naccounts:', /webhook: name urlEnv or urlFile/],
    ['passwordEnv: IMAP_PASSWORD', 'port: 143', /say where the password is, for example/],
    ['smtp: { host: smtp.marlow.example, ', 'smtp: { ', /smtp\.host: is missing/],
    [
      'from: defuse@marlow.example',
      'security: none, user: defuse, passwordEnv: X, from: defuse@marlow.example',
      /smtp\.security: with none the password would cross the network unencrypted/,
    ],
    ['company: {', 'company: [', /./],
  ])('names the key when %s becomes %s', (before, after, line) => {
    const lines = linesOf(good.replace(before, after));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).not.toContain('\n');
  });

  it('says which variable is missing when a secret is not there', () => {
    const config = parseConfig(good, 'defuse.yaml', {});
    expect(() => config.secret({ env: 'IMAP_PASSWORD', key: 'mailboxes.support.imap' })).toThrow(
      'mailboxes.support.imap: the environment variable IMAP_PASSWORD is not set.',
    );
  });
});

describe('a time table of cron', () => {
  it.each(['0 6 * * 1-5', '*/15 * * * *', '0 6 * * MON-FRI', '0,30 6-8/2 1 jan,JUL 7'])(
    'is read: %s',
    (text) => {
      expect(isCron(text)).toBe(true);
    },
  );

  it.each([
    '',
    'every morning',
    '0 6',
    '60 6 * * *',
    '0 24 * * *',
    '0 6 * * 5-1',
    '0 6 * * fri-mo',
    '*/0 * * * *',
  ])('is not read: %s', (text) => {
    expect(isCron(text)).toBe(false);
  });
});
