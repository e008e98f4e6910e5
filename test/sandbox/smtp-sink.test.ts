import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImapServer, startImapServer } from '../../src/sandbox/imap-server.ts';
import type { SinkRule } from '../../src/sandbox/smtp-script.ts';
import { type SmtpSink, startSmtpSink } from '../../src/sandbox/smtp-sink.ts';

describe('the SMTP sink', () => {
  let imap: ImapServer;
  let sink: SmtpSink;

  beforeEach(async () => {
    imap = await startImapServer({
      users: [
        { name: 'rosa', password: 'x' },
        { name: 'defuse', password: 'y' },
      ],
    });
    sink = await startSmtpSink({
      imap,
      users: { 'rosa@ourco.example': 'rosa' },
      fileSent: { user: 'defuse', folder: 'Sent' },
    });
  });
  afterEach(async () => {
    await sink.close();
    await imap.close();
  });

  function send(socketTimeout = 400) {
    const transport = createTransport({
      host: '127.0.0.1',
      port: sink.port,
      secure: false,
      ignoreTLS: true,
      greetingTimeout: 400,
      socketTimeout,
    });
    return transport
      .sendMail({
        from: 'defuse@ourco.example',
        to: 'rosa@ourco.example',
        subject: 'Escalation: Brightfold',
        text: 'Hello Rosa',
      })
      .finally(() => transport.close());
  }

  it('delivers into the mailbox of its user, logs the envelope and files a copy in Sent', async () => {
    await send();
    expect(sink.received).toHaveLength(1);
    expect(sink.received[0]).toMatchObject({
      from: 'defuse@ourco.example',
      to: ['rosa@ourco.example'],
      delivered: true,
    });
    expect(imap.list('rosa', 'INBOX')[0]?.bytes.toString()).toContain('Hello Rosa');
    expect(imap.list('defuse', 'Sent')).toHaveLength(1);
  });

  it.each<[string, SinkRule, { code?: string; responseCode?: number }, number]>([
    ['421 at connect', rule('connect', 421), { responseCode: 421 }, 0],
    ['450 at RCPT', rule('rcpt', 450), { responseCode: 450 }, 0],
    ['550 at RCPT', rule('rcpt', 550), { responseCode: 550 }, 0],
    ['451 at DATA', rule('data', 451), { responseCode: 451 }, 0],
    ['554 after the dot', rule('after-dot', 554), { responseCode: 554 }, 0],
    ['a cut after the 354', { stage: 'after-354', action: { kind: 'drop' } }, {}, 0],
    ['silence after the dot', { stage: 'after-dot', action: { kind: 'silence' } }, {}, 0],
    [
      'a cut after an accepted mail',
      { stage: 'after-dot', action: { kind: 'drop', keep: true } },
      {},
      1,
    ],
  ])('answers with %s as scripted', async (_name, scripted, error, arrived) => {
    sink.script.push(scripted);
    await expect(send()).rejects.toMatchObject(error);
    expect(imap.list('rosa', 'INBOX')).toHaveLength(arrived);
  });

  it('gives a late 250', async () => {
    sink.script.push({ stage: 'after-dot', action: { kind: 'late', delayMs: 150 } });
    const started = performance.now();
    await send(2_000);
    expect(performance.now() - started).toBeGreaterThanOrEqual(150);
    expect(imap.list('rosa', 'INBOX')).toHaveLength(1);
  });

  it('applies a rule only so many times, and only to its recipient', async () => {
    sink.script.push({ ...rule('rcpt', 450), recipient: 'other@ourco.example' });
    sink.script.push({ ...rule('rcpt', 450), recipient: 'rosa@ourco.example', times: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode: 450 });
    await send();
    expect(imap.list('rosa', 'INBOX')).toHaveLength(1);
  });

  it('wants the configured login', async () => {
    const guarded = await startSmtpSink({ logins: { defuse: 'pw' } });
    const attempt = (pass: string) => {
      const auth = { user: 'defuse', pass };
      const transport = createTransport({ host: '127.0.0.1', port: guarded.port, auth });
      return transport.verify().finally(() => transport.close());
    };
    await expect(attempt('wrong')).rejects.toMatchObject({ responseCode: 535 });
    expect(await attempt('pw')).toBe(true);
    await guarded.close();
  });
});

function rule(stage: SinkRule['stage'], code: number): SinkRule {
  return { stage, action: { kind: 'refuse', code, text: 'scripted' } };
}
