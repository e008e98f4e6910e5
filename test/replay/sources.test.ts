import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { spoolOf } from '../../src/replay/spool.ts';
import { runReplayCommand } from './run-command.ts';
import { mboxOfBytes, writeSources } from './sample-mails.ts';

const home = mkdtempSync(join(tmpdir(), 'defuse-sources-'));
const count = 21;
const paths = writeSources(home, count);
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function textsOf(source: string): Promise<readonly string[]> {
  const spool = await spoolOf(source, join(home, 'spool'), ['marlow.example']);
  const texts = await Promise.all(
    spool.mails.map(
      async (mail) => `${mail.folder} ${(await spool.read(mail)).toString('latin1')}`,
    ),
  );
  await spool.close();
  return texts.map((text) => text.trimEnd());
}

describe('the source of a replay', () => {
  it.each(['gzipped', 'maildir', 'folder'] as const)(
    'holds the same mails as %s as in the mbox, ours apart from the customers',
    async (form) => {
      const texts = await textsOf(paths.mbox);
      expect(texts).toHaveLength(count);
      expect(texts.filter((text) => text.startsWith('sent '))).toHaveLength(3);
      expect(await textsOf(paths[form])).toEqual(texts);
    },
  );

  describe('that is a Maildir with folders', () => {
    const maildir = join(home, 'folders');
    const put = (path: string): void => {
      const file = join(maildir, path);
      mkdirSync(dirname(file), { recursive: true });
      const date = 'Date: Mon, 02 Feb 2026 09:00:00 +0000';
      writeFileSync(file, `From: kim@acme.example\n${date}\nSubject: ${path}\n\nHello.\n`);
    };
    const read = [
      'cur/1.host,S=446:2,S',
      'cur/2.host:2,FRS',
      'cur/3.Device:2,',
      'new/4.host',
      '.Sent/cur/5.host:2,S',
      '.Archive.2026/cur/6.host:2,S',
      '.Trash Collection Ltd/cur/7.host:2,S',
      'Customers/Drafting Co/cur/8.host:2,S',
    ];
    const left = [
      '.Junk/cur/1.host:2,S',
      '.INBOX.Spam.2025/cur/1.host:2,S',
      '.Trash/new/1.host',
      '.Drafts/cur/1.host:2,S',
      '.Entw&APw-rfe/cur/1.host:2,S',
      'Deleted Items/cur/1.host:2,S',
      '[Gmail]/Bin/cur/1.host:2,S',
      'cur/9.host:2,DS',
      'cur/10.host;2,ST',
      'cur/dovecot.index',
      'cur/.nfs0001',
      'tmp/11.host',
      'Drafts/12.eml',
    ];
    for (const path of [...read, ...left]) put(path);

    it('holds what came and what was sent, not what was thrown away or never sent', async () => {
      const subjects = (await textsOf(maildir)).map((text) => /^Subject: (.*)$/m.exec(text)?.[1]);
      expect(subjects.toSorted()).toEqual(read.toSorted());
    });

    it('is read whole when it is that folder itself that is asked for', async () => {
      expect(await textsOf(join(maildir, '.Junk'))).toHaveLength(1);
    });
  });

  it('gives quoted "From " lines of an mbox their own beginning back', async () => {
    const text =
      'Date: Mon, 02 Feb 2026 09:00:00 +0000\n\nFrom Monday on it is slow.\n>From here too.';
    const file = join(home, 'quoted.mbox');
    writeFileSync(file, mboxOfBytes([Buffer.from(text), Buffer.from(text)]));
    expect(await textsOf(file)).toEqual([`inbox ${text}`, `inbox ${text}`]);
  });

  it.each([
    ['no mbox', 'plain.mbox', Buffer.from('hello\n'), /plain\.mbox: this is not an mbox/],
    ['cut gzip', 'cut.gz', readFileSync(paths.gzipped).subarray(0, 200), /cut\.gz: unexpected end/],
    ['an empty file', 'empty.mbox', Buffer.alloc(0), /empty\.mbox: there is no mail in it/],
  ])('is refused in one line when it is %s', async (_, name, bytes, words) => {
    const file = join(home, name);
    writeFileSync(file, bytes);
    await expect(textsOf(file)).rejects.toThrow(words);
  });

  it('says in one line on the command line that it is not there', async () => {
    const absent = join(home, 'absent.mbox');
    const args = [absent, '--config', paths.config, '--out', join(home, 'out')];
    const { code, wrong } = await runReplayCommand(args);
    expect(code).not.toBe(0);
    expect(wrong).toContain('absent.mbox: there is no such file or folder.');
  }, 300_000);
});
