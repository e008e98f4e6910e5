import { describe, expect, it } from 'vitest';
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
