/**
 * The judge of a chaos run, a process of its own that trusts nothing of Defuse: it reads the mailbox over IMAP, the
 * tables, and the log of the SMTP server, compares them with what was delivered, and prints one line of JSON.
 * Run: checker.ts FOLDER, where FOLDER/case.json names all of them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import postgres from 'postgres';
import { type SmtpEntry, type Truth, type Verdict, judge } from './judge.ts';

interface Case {
  readonly databaseUrl: string;
  readonly imap: { readonly port: number; readonly caFile: string; readonly password: string };
  readonly truth: Truth;
}

const folder = process.argv[2] ?? '';
const given = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
const log = readFileSync(join(folder, 'smtp.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as SmtpEntry);

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function mailsIn(path: string): Promise<readonly Buffer[]> {
  const client = new ImapFlow({
    host: 'localhost',
    port: given.imap.port,
    secure: true,
    tls: { ca: [readFileSync(given.imap.caFile, 'utf8')] },
    auth: { user: 'support', pass: given.imap.password },
    logger: false,
  });
  client.on('error', () => {});
  await client.connect();
  const box = await client.mailboxOpen(path, { readOnly: true });
  const rows = box.exists === 0 ? [] : await client.fetchAll('1:*', { source: true });
  client.close();
  return rows.flatMap((row) => (row.source === undefined ? [] : [row.source]));
}

const sql = postgres(given.databaseUrl, { max: 2, onnotice: () => {} });
const verdict: Verdict = judge(given.truth, {
  mailbox: (await mailsIn('Support')).map(sha),
  drafts: (await mailsIn('Drafts')).map(
    (bytes) => /^X-Defuse-Draft: (\S+)/im.exec(bytes.toString('latin1'))?.[1] ?? '',
  ),
  log,
  mails: await sql`select m.id::text, m.sha256, m.state, m.suppressed, m.account_id as account,
    (select count(*)::int from assessment a where a.message_id = m.id) as assessments
    from message m where m.folder = 'inbox'`,
  owed: await sql`select id::text, key, kind, state, recipient, account_id as account,
    (select count(*)::int from outgoing told where told.state = 'sent'
      and told.key in ('failed:' || o.id, 'unconfirmed:' || o.id || ':' || o.recipient,
        'unconfirmed:' || o.id || ':omar')) as told,
    state in ('queued', 'deferred') and not_before < now() + interval '1 minute' as due
    from outgoing o`,
});
await sql.end({ timeout: 1 });
process.stdout.write(`${JSON.stringify(verdict)}\n`);
