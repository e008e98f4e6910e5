import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokenSource, type OAuthGrant } from '../../src/ingest/oauth.ts';
import { type Bench, createBench, until } from './bench-mailbox.ts';

describe('OAuth2 access tokens', () => {
  let endpoint: Server;
  let asked: URLSearchParams[];
  let answer: { status: number; body: string };
  let nowMs: number;

  beforeEach(async () => {
    asked = [];
    nowMs = 0;
    answer = { status: 200, body: '{"access_token":"tok-1","expires_in":3600}' };
    endpoint = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        asked.push(new URLSearchParams(text));
        if (answer.status > 0) response.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', () => resolve()));
  });
  afterEach(() => {
    endpoint.closeAllConnections();
    endpoint.close();
  });

  const source = (grant: Partial<OAuthGrant> = {}, rotated: string[] = []) =>
    createTokenSource(
      {
        provider: 'microsoft',
        clientId: 'app-7',
        refreshToken: 'refresh-1',
        endpoint: `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/token`,
        ...grant,
      },
      {
        clock: { now: () => new Date(nowMs), monotonicMs: () => nowMs },
        deadlineMs: 300,
        onRotated: (token) => rotated.push(token),
      },
    );

  it('exchanges the refresh token once and keeps the access token until shortly before its end', async () => {
    const token = source();
    expect(await Promise.all([token(), token()])).toEqual(['tok-1', 'tok-1']);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.get('grant_type')).toBe('refresh_token');
    expect(asked[0]?.get('scope')).toContain('IMAP.AccessAsUser.All');
    nowMs = 54 * 60_000;
    await token();
    expect(asked).toHaveLength(1);
    nowMs = 56 * 60_000;
    await token();
    expect(asked).toHaveLength(2);
  });

  it('uses a rotated refresh token from then on, and tells the caller', async () => {
    const rotated: string[] = [];
    const token = source({ provider: 'google', clientSecret: 's' }, rotated);
    answer.body = '{"access_token":"a","expires_in":1,"refresh_token":"refresh-2"}';
    await token();
    await token();
    expect(rotated).toEqual(['refresh-2']);
    expect(asked.map((form) => form.get('refresh_token'))).toEqual(['refresh-1', 'refresh-2']);
    expect(asked[0]?.get('client_secret')).toBe('s');
    expect(asked[0]?.has('scope')).toBe(false);
  });

  it.each([
    [400, '{"error":"invalid_grant"}', 'auth', /sign in again/],
    [401, '{"error":"invalid_client"}', 'auth', /invalid_client/],
    [503, '{"error":"busy"}', 'unreachable', /busy/],
    [200, '<html>', 'unreachable', /does not answer as it should/],
    [200, '{}', 'unreachable', /sent no token/],
    [0, '', 'unreachable', /does not answer as it should/],
  ])('an answer of %i %s is a failure of kind %s%s', async (status, body, kind, words) => {
    answer = { status, body };
    await expect(source()()).rejects.toMatchObject({
      message: expect.stringMatching(words),
      failure: { kind },
    });
  });

  it('refuses a token endpoint without encryption', () => {
    expect(() => source({ endpoint: 'http://login.example/token' })).toThrow(/must be https/);
  });

  describe('at the mailbox', () => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await createBench();
    });
    afterEach(() => bench.stop());

    it('asks for a token before each connect and logs in with XOAUTH2', async () => {
      let calls = 0;
      const accessToken = async () => {
        calls += 1;
        return 'tok-1';
      };
      bench.start({ auth: { kind: 'oauth2', accessToken } });
      await until('a reading', () => bench.store.polls.length >= 2);
      bench.server.dropAll();
      await until('a second connection', () => calls === 2);
      expect(bench.server.commands).not.toContain('LOGIN');
    });

    it('says in one line that the token is refused', async () => {
      bench.start({ auth: { kind: 'oauth2', accessToken: async () => 'stale' } });
      await until('the line', () =>
        bench.logged.some((l) => /does not accept the login/.test(l.words)),
      );
    });
  });
});
