import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/ingest/imap-failure.ts';

const party = { host: 'imap.marlow.example', port: 993, user: 'support' };

describe('a failure of an IMAP server', () => {
  it('names TLS where the server takes the connection and says nothing', () => {
    const error = Object.assign(new Error('no greeting'), { code: 'GREETING_TIMEOUT' });
    const { kind, words } = failureOf(error, party, 'log in');
    expect(kind).toBe('unreachable');
    expect(words).toMatch(/speaks TLS from the first byte.*`secure: true` is needed/);
  });

  it('names no TLS where nothing answers at all', () => {
    const error = Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' });
    expect(failureOf(error, party, 'log in').words).toBe(
      'imap.marlow.example:993 does not answer (ETIMEDOUT)',
    );
  });
});
