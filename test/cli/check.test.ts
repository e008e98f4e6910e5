import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSecrets } from '../../src/cli/check.ts';
import { type Config, ConfigError, parseConfig } from '../../src/config.ts';
import { startDefuse } from '../../src/main.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
// As docs/API.md prints it: tokens of people, and none that may only bring interactions.
const printedApi = `
api:
  tokens:
    crm: { person: cleo, tokenFile: crm-token }
    desk: { person: bo, sha256: ${'0f'.repeat(32)} }
`;
const lostCalendar = '\ncalendars: { cleo: { urlEnv: NO_LINK } }';
const whole = `
company: { name: Marlow, domains: [marlow.example] }
people:
  cleo: { name: Cleo, address: cleo@marlow.example, roles: [csm], manager: bo }
  bo: { name: Bo, address: bo@marlow.example, roles: [manager, operator, executive] }
mailboxes:
  support:
    address: support@marlow.example
    imap: { host: 127.0.0.1, port: 9, secure: false, user: support, passwordEnv: P }
smtp: { host: 127.0.0.1, port: 9, security: none, from: defuse@marlow.example }
`;

describe('the secrets that the configuration names', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'defuse-check-'));
    writeFileSync(join(folder, 'crm-token'), 'a-long-token-of-the-crm\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const configOf = (more: string): Config =>
    parseConfig(whole + more, join(folder, 'defuse.yaml'), { P: 'unused' });

  /** How `defuse run` begins: 'starts', or the lines with which it refuses. */
  async function runs(more: string): Promise<string> {
    try {
      const running = await startDefuse(configOf(more), { roles: [], memory: true, log: silent });
      await running.stop();
      return 'starts';
    } catch (error) {
      if (error instanceof ConfigError) return error.lines.join('\n');
      throw error;
    }
  }

  /** What `defuse check` says of them, as it prints it. */
  async function checked(more: string): Promise<string> {
    const findings = await checkSecrets(configOf(more));
    return findings.map((one) => `${one.ok ? 'ok' : 'FAIL'} ${one.what}: ${one.words}`).join('\n');
  }

  it('are those of docs/API.md, tokens alone: the service starts and the check reads them', async () => {
    expect(await checked(printedApi)).toBe('ok api.tokens.crm: can be read');
    expect(await runs(`${printedApi}${lostCalendar}`)).toBe('starts');
  }, 120_000);

  it.each([
    ['api: { tokenEnv: NO_TOKEN }', /api: the environment variable NO_TOKEN is not set/],
    [
      'api: { tokens: { crm: { person: cleo, tokenFile: no-token } } }',
      /api\.tokens\.crm: the secret file no-token cannot be read/,
    ],
    [
      'console: { oidc: { issuer: "https://id.example", clientId: x, clientSecretEnv: NO_SECRET } }',
      /console\.oidc\.clientSecretEnv: the environment variable NO_SECRET is not set/,
    ],
    ['webhook: { urlEnv: NO_URL }', /webhook\.urlEnv: the environment variable NO_URL is not set/],
  ])('are missed by `defuse run` and by `defuse check`: %s', async (more, line) => {
    expect(await runs(more)).toMatch(line);
    expect(await checked(more)).toMatch(new RegExp(`^FAIL .*${line.source}`));
  });

  it('are missed by the check alone where the service goes on without: a calendar', async () => {
    expect(await checked(lostCalendar)).toMatch(/^FAIL calendars\.cleo: .*NO_LINK is not set/);
  });

  it('are none where none is named', async () => {
    expect(await checked('')).toBe('');
  });
});
