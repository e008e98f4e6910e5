import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImapFlow } from 'imapflow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplayReport } from '../../src/replay/report.ts';
import { openMailbox, snapshot, thirtyMails } from './mails.ts';
import { startDefuseCli } from './servers/defuse.ts';
import { hasDovecot } from './servers/dovecot.ts';
import { type MailWorld, startMailWorld } from './servers/world.ts';

const dayMs = 86_400_000;
const first = Date.parse('2026-03-02T09:00:00Z');
const flagSets = [[], ['\\Seen'], ['\\Flagged', '$Label1'], ['\\Answered', 'todo']];

// A busy machine takes its time; nothing here is compared with a clock.
describe.skipIf(!hasDovecot)('a replay of the configured mailbox', { timeout: 600_000 }, () => {
  let world: MailWorld;
  let client: ImapFlow;
  beforeAll(async () => {
    world = await startMailWorld();
    client = await openMailbox(world.dovecot, 'support');
    for (const [at, { bytes }] of thirtyMails.entries()) {
      const day = new Date(first + at * dayMs);
      await client.append('INBOX', bytes, flagSets[at % flagSets.length], day);
    }
    await client.append('Sent', answer, ['\\Seen'], new Date(first + 2 * dayMs));
    await client.append('INBOX', largeMail(), [], new Date(first + 3 * dayMs));
  }, 600_000);
  afterAll(async () => {
    await client?.logout();
    await world?.stop();
  });

  const start = (source: string, out: string, ...more: readonly string[]) => {
    const args = ['replay', source, '-c', world.configFile, '--out', join(world.folder, out)];
    return startDefuseCli([...args, ...more], world.env(null));
  };
  const report = (out: string): ReplayReport =>
    JSON.parse(readFileSync(join(world.folder, out, 'report.json'), 'utf8'));

  it('reads Inbox and Sent by the days at which mail came, and changes nothing there', async () => {
    const before = [await snapshot(client, 'INBOX'), await snapshot(client, 'Sent')];
    const run = start('imap', 'all');
    expect(await run.ended).toBe(0);
    expect([await snapshot(client, 'INBOX'), await snapshot(client, 'Sent')]).toEqual(before);
    expect(run.lines.some((line) => /^32 of 32 mails fetched$/.test(line))).toBe(true);
    const { source, sent, cases, unmatched } = report('all');
    expect(source).toEqual({
      mails: 32,
      from: new Date(first).toISOString(),
      to: new Date(first + (thirtyMails.length - 1) * dayMs).toISOString(),
    });
    expect(sent).toBe(1);
    expect(cases.filter((one) => one.tier === 'high').length).toBeGreaterThan(5);
    // Of a mail over the limit the text is read.
    expect(unmatched).toContainEqual({ address: 'kim@large.example', mails: 1, tier: 'high' });
    expect(existsSync(join(world.folder, 'all', '.work'))).toBe(false);
  });

  it('takes only the days that are asked for, of one mailbox by its name', async () => {
    const run = start('imap:support', 'days', '--from', '2026-03-04', '--to', '2026-03-06');
    expect(await run.ended).toBe(0);
    // Three days, the answer in Sent and the large mail.
    expect(report('days').source.mails).toBe(5);
    const none = start('imap', 'none', '--from', '2027-01-01');
    expect(await none.ended).toBe(1);
    expect(none.lines.at(-1)).toContain('support: there is no mail of these days.');
  });

  it('goes on behind the last mail that a killed run had, with the same report', async () => {
    const killed = start('imap', 'killed');
    await killed.line(/^\d+ of 32 mails$/, 300_000);
    await killed.end('SIGKILL');
    expect(existsSync(join(world.folder, 'killed', 'report.json'))).toBe(false);
    // What arrives in between is not of the run that was begun.
    await client.append('INBOX', thirtyMails[0]?.bytes ?? '', [], new Date(first));
    const again = start('imap', 'killed');
    expect(await again.ended).toBe(0);
    expect(again.lines[0]).toBe('32 of 32 mails fetched');
    for (const file of ['report.json', 'report.html']) {
      const bytes = (out: string): string => readFileSync(join(world.folder, out, file), 'utf8');
      expect(bytes('killed')).toBe(bytes('all'));
    }
  });

  it('says in one line that there is no such mailbox, or that the login is refused', async () => {
    const unknown = start('imap:sales', 'unknown');
    expect(await unknown.ended).toBe(1);
    expect(unknown.lines.at(-1)).toContain('there is no mailbox "sales" in the configuration');
    const args = ['replay', 'imap', '-c', world.configFile, '--out', join(world.folder, 'refused')];
    const refused = startDefuseCli(args, { DEFUSE_PASSWORD: 'wrong' });
    expect(await refused.ended).toBe(1);
    expect(refused.lines.at(-1)).toMatch(/does not accept the login of support/);
  });
});

const answer = [
  'From: Ines Carvalho <ines@marlow.example>',
  'To: Kim <kim@fjordline.example>',
  'Subject: Re: stock counts',
  'Message-ID: <answer@marlow.example>',
  'Date: Wed, 4 Mar 2026 09:00:00 +0000',
  '',
  'I will send you the fixed report by Friday.',
  '',
].join('\r\n');

/** 27 MB: over the limit of a mail that is fetched whole. */
function largeMail(): Buffer {
  const head = [
    'From: Kim <kim@large.example>',
    'To: support@marlow.example',
    'Subject: Our notice',
    'Message-ID: <1@large.example>',
    'Date: Thu, 5 Mar 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'We will terminate our contract at the end of the month.',
    '',
    '--b',
    'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n');
  const line = `${'A'.repeat(76)}\r\n`;
  return Buffer.from(`${head}${line.repeat(350_000)}--b--\r\n`);
}
