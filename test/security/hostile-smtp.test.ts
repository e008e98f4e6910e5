import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendBySmtp } from '../../src/dispatch/send-smtp.ts';
import { type SmtpStub, type StubScript, startSmtpStub } from '../dispatch/smtp-stub.ts';

const limits = { connectMs: 1_500, sessionMs: 1_500, finalReplyMs: 1_500 };
/** What a server says after the final dot. */
function reply(text: string): StubScript {
  return { afterDot: { reply: `${text}\r\n`, keep: true } };
}

const body = Buffer.from('Subject: x\r\n\r\nx\r\n');

describe('what a hostile SMTP server says', () => {
  let stub: SmtpStub;
  beforeAll(async () => {
    stub = await startSmtpStub();
  });
  afterAll(() => stub.close());

  it.each<[string, StubScript, readonly string[]]>([
    [
      'a megabyte without an end of line',
      { greeting: `220 ${'x'.repeat(1_000_000)}` },
      ['deferred', 'sent'],
    ],
    ['bytes that are no text', { greeting: '\u0000\u0001\u00ff' }, ['deferred']],
    ['a page of the web', { greeting: 'HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<p>' }, ['deferred']],
    ['a code of four digits to the text', reply('2500 taken'), ['uncertain']],
    ['a code in the middle of the line', reply('ok 250 taken'), ['uncertain']],
    ['a code beyond all codes to the text', reply('999 what'), ['uncertain']],
    ['half a code and silence', { afterDot: { reply: '25', keep: true } }, ['uncertain']],
    [
      'ten thousand lines that go on',
      reply(`${'250-more\r\n'.repeat(10_000)}999 no`),
      ['uncertain'],
    ],
    [
      'an escape sequence for the terminal',
      reply('\u001b[2J\u001b]0;owned\u0007no'),
      ['uncertain'],
    ],
  ])(
    'is never taken for an answer: %s',
    async (_what, script, states) => {
      stub.script = script;
      const outcome = await sendBySmtp(
        { host: '127.0.0.1', port: stub.port, secure: false, auth: null },
        {
          from: 'defuse@vendor.example',
          to: 'bo@vendor.example',
          body,
          isLate: () => false,
        },
        limits,
      );
      expect(states).toContain(outcome.state);
      // One line for the log and the console, short and without control characters.
      expect(outcome.words.length).toBeLessThan(400);
      expect(outcome.words).not.toMatch(/[\u0000-\u001f\u007f]/);
    },
    20_000,
  );
});
