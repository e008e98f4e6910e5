import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWords } from '../../src/parse/decode-words.ts';
import { headerOf } from '../interop/mails.ts';
import type { SmtpEntry, Truth } from './judge.ts';
import type { ChaosWorld } from './world.ts';

/** Writes what the checker needs beside the mailbox and the tables: the truth, and the server's own log. */
export function writeCase(world: ChaosWorld, truth: Truth): void {
  const { dovecot, postgres, folder } = world;
  const imap = { port: dovecot.port, caFile: dovecot.caFile, password: dovecot.password };
  writeFileSync(
    join(folder, 'case.json'),
    JSON.stringify({ databaseUrl: postgres.url, imap, truth }),
  );
  const lines = world.smtp.received.map(({ to, bytes, delivered }): SmtpEntry => {
    const named = ['To', 'Cc', 'Bcc'].map((name) => headerOf(bytes, name) ?? '').join(' ');
    return {
      to,
      headerTo: [...named.matchAll(/[^\s<>,;"]{1,64}@[^\s<>,;"]{1,200}/g)].map(([one]) => one),
      id: headerOf(bytes, 'X-Defuse-Id') ?? '',
      subject: decodeWords(headerOf(bytes, 'Subject') ?? ''),
      delivered,
    };
  });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  writeFileSync(join(folder, 'smtp.jsonl'), text);
}
