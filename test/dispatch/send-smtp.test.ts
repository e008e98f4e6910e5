import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadline } from '../../src/dispatch/deadline.ts';
import { sendBySmtp } from '../../src/dispatch/send-smtp.ts';
import type { SmtpConfig } from '../../src/dispatch/send-smtp.ts';
import { startSmtpStub } from './smtp-stub.ts';
import type { SmtpStub, StubScript } from './smtp-stub.ts';

const limits = { connectMs: 1_200, sessionMs: 1_500, finalReplyMs: 1_200 };
const body = Buffer.from('Subject: x\r\n\r\nhello\r\n.dot\r\n');

let stub: SmtpStub;
beforeAll(async () => {
  stub = await startSmtpStub();
});
afterAll(() => stub.close());
beforeEach(() => {
  stub.script = {};
  stub.taken.length = 0;
});

function send(over: { config?: Partial<SmtpConfig>; isLate?: () => boolean } = {}) {
  const config = { host: '127.0.0.1', port: stub.port, secure: false, auth: null, ...over.config };
  const mail = {
    from: 'bounce@vendor.example',
    to: 'bo@vendor.example',
    body,
    isLate: over.isLate ?? deadline(limits.sessionMs),
  };
  return sendBySmtp(config, mail, limits);
}

describe('a server without encryption', () => {
  // This host by a name that is no loopback address.
  const host = '0.0.0.0';

  it('gets nothing unless the configuration says that it has none', async () => {
    expect((await send({ config: { host } })).state).toBe('deferred');
    expect(stub.taken).toEqual([]);
    expect((await send({ config: { host, plain: true } })).state).toBe('sent');
    expect(stub.taken).toHaveLength(1);
  });
});

describe('one SMTP transaction', () => {
  it.each<[string, StubScript, string, number]>([
    ['is sent when the server takes it', {}, 'sent', 1],
    [
      'is sent when the reply is late but in time',
      { afterDot: { reply: '250 ok\r\n', afterMs: 300, keep: true } },
      'sent',
      1,
    ],
    ['is put off by a 4xx greeting', { greeting: '421 busy' }, 'deferred', 0],
    [
      'is put off by a 5xx greeting, which is not about the mail',
      { greeting: '554 no' },
      'deferred',
      0,
    ],
    ['is put off when nobody greets', { greeting: 'silence' }, 'deferred', 0],
    ['is put off when the connection is cut at once', { greeting: 'cut' }, 'deferred', 0],
    ['is put off by a 4xx sender', { mail: '451 later' }, 'deferred', 0],
    ['fails by a 5xx sender', { mail: '550 no' }, 'failed', 0],
    ['is put off by a 4xx recipient', { rcpt: '450 greylisted' }, 'deferred', 0],
    ['fails by a 5xx recipient', { rcpt: '550 unknown' }, 'failed', 0],
    ['is put off by a 4xx to DATA', { data: '451 later' }, 'deferred', 0],
    ['fails by a 5xx to DATA', { data: '554 no' }, 'failed', 0],
    ['is put off when the line is cut before the 354', { data: 'cut' }, 'deferred', 0],
    ['is uncertain when the line is cut in the body', { cutInBody: true }, 'uncertain', 0],
    [
      'is put off by a 4xx after the dot',
      { afterDot: { reply: '452 disk full\r\n', keep: false } },
      'deferred',
      0,
    ],
    [
      'fails by a 5xx after the dot',
      { afterDot: { reply: '554 spam\r\n', keep: false } },
      'failed',
      0,
    ],
    [
      'is uncertain after FIN, though taken',
      { afterDot: { cut: 'fin', keep: true } },
      'uncertain',
      1,
    ],
    [
      'is uncertain after RST, though taken',
      { afterDot: { cut: 'rst', keep: true } },
      'uncertain',
      1,
    ],
    [
      'is uncertain after FIN, not taken',
      { afterDot: { cut: 'fin', keep: false } },
      'uncertain',
      0,
    ],
    ['is uncertain after silence', { afterDot: { silent: true, keep: true } }, 'uncertain', 1],
    [
      'is uncertain when the reply comes too late',
      { afterDot: { reply: '250 ok\r\n', afterMs: 1_800, keep: true } },
      'uncertain',
      1,
    ],
    ['is uncertain after half a reply', { afterDot: { reply: '25', keep: true } }, 'uncertain', 1],
    [
      'is uncertain after two digits',
      { afterDot: { reply: '25\r\n', keep: true } },
      'uncertain',
      1,
    ],
    [
      'is uncertain after nonsense',
      { afterDot: { reply: 'hello?\r\n', keep: true } },
      'uncertain',
      1,
    ],
  ])('%s', async (_name, script, state, taken) => {
    stub.script = script;
    const outcome = await send();
    expect(outcome).toMatchObject({ state });
    expect(stub.taken).toHaveLength(taken);
  });

  it('sends the bytes as they are, dots doubled on the wire only', async () => {
    await send();
    expect(stub.taken[0]?.text.replaceAll('\r\n..', '\r\n.')).toBe(body.toString().trimEnd());
  });

  it('does not begin the body when the process was stopped past the wall clock', async () => {
    const outcome = await send({ isLate: deadline(-1) });
    expect(outcome.state).toBe('deferred');
    expect(stub.taken).toEqual([]);
  });

  it('does not begin the body when the 354 comes after the budget', async () => {
    stub.script = { dataAfterMs: limits.sessionMs + 100 };
    const outcome = await send();
    expect(outcome.state).toBe('deferred');
    expect(stub.taken).toEqual([]);
  });

  it('waits when nobody listens', async () => {
    expect(await send({ config: { port: 1 } })).toMatchObject({ state: 'deferred' });
  });

  it('waits, and does not give the mail up, when the access token cannot be had', async () => {
    const accessToken = () => Promise.reject(new Error('token endpoint is down'));
    const auth = { kind: 'oauth2', user: 'u', accessToken } as const;
    expect(await send({ config: { auth } })).toMatchObject({ state: 'deferred' });
  });
});
