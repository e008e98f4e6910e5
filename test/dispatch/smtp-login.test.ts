import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendBySmtp } from '../../src/dispatch/send-smtp.ts';
import type { SmtpConfig } from '../../src/dispatch/send-smtp.ts';

describe('logging in to a submission server', () => {
  let port = 0;
  const server = new SMTPServer({
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: (auth, _session, done) => {
      const right = auth.password === 'secret' || auth.accessToken === 'a-token';
      if (auth.username === 'defuse' && right) done(null, { user: 'defuse' });
      else done(Object.assign(new Error('wrong user or password'), { responseCode: 535 }));
    },
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done());
    },
  });
  server.on('error', () => {});
  beforeAll(async () => {
    await new Promise<void>((done) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        port = (listening.address() as AddressInfo).port;
        done();
      });
    });
  });
  afterAll(() => new Promise<void>((done) => server.close(() => done())));

  const token = (text: string) => async () => text;
  it.each<[string, NonNullable<SmtpConfig['auth']>, string]>([
    ['sends with a password', { kind: 'password', user: 'defuse', password: 'secret' }, 'sent'],
    [
      'keeps the mail when the password is wrong',
      { kind: 'password', user: 'defuse', password: 'no' },
      'deferred',
    ],
    [
      'sends with an access token',
      { kind: 'oauth2', user: 'defuse', accessToken: token('a-token') },
      'sent',
    ],
    [
      'keeps the mail when the token is refused',
      { kind: 'oauth2', user: 'defuse', accessToken: token('old') },
      'deferred',
    ],
  ])('%s', async (_name, auth, state) => {
    const config = { host: '127.0.0.1', port, secure: false, auth };
    const mail = {
      from: 'bounce@vendor.example',
      to: 'bo@vendor.example',
      body: Buffer.from('Subject: x\r\n\r\nx\r\n'),
      isLate: () => false,
    };
    const limits = { connectMs: 2_000, sessionMs: 4_000, finalReplyMs: 2_000 };
    const outcome = await sendBySmtp(config, mail, limits);
    expect(outcome).toMatchObject({ state });
    expect(outcome.words).not.toMatch(/secret|a-token/);
  });
});
