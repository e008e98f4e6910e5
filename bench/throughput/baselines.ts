import { createRequire } from 'node:module';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import postgres from 'postgres';
import { type Machine, openClient } from './machine.ts';
import { madeMail } from './mailbox.ts';
import { ownCpuMs } from './processes.ts';

/** Mails a second by the clock, and processor time of the measured program per mail in ms. */
export interface Rate {
  readonly mails: number;
  readonly rate: number;
  readonly cpuMsPerMail: number;
}

/** The mailbox downloaded with bare imapflow, in batches of 500, and thrown away. */
export async function download(machine: Machine, mails: number): Promise<Rate> {
  const client = await openClient(machine);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const measure = measured();
  let got = 0;
  for (let from = 1; from <= mails; from += 500) {
    const range = `${from}:${Math.min(mails, from + 499)}`;
    for await (const one of client.fetch(range, { uid: true, source: true })) {
      if (one.source) got++;
    }
  }
  const rate = measure(got);
  await client.logout();
  return rate;
}

const skip = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
} as const;
const warmUp = 300;

/** mailparser alone with its conversions switched off, over mails in memory; its own start is not counted. */
export async function parseAlone(mails: number): Promise<Rate> {
  const at = new Date(Date.UTC(2026, 1, 2, 9));
  const bytes = Array.from({ length: mails + warmUp }, (_, index) => madeMail(index, at).bytes);
  for (const one of bytes.slice(0, warmUp)) await simpleParser(one, skip);
  const measure = measured();
  for (const one of bytes.slice(warmUp)) await simpleParser(one, skip);
  return measure(mails);
}

const self = fileURLToPath(import.meta.url);

/** The same on as many cores at once as there are processes; rates add up, time per mail is the mean. */
export async function parseOnCores(mails: number, processes: number): Promise<Rate> {
  const parts = await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<Rate>((resolve, reject) => {
          const child = fork(self, ['parse', String(mails)], { stdio: 'inherit' });
          child.once('message', (rate) => resolve(rate as Rate));
          child.once('error', reject);
        }),
    ),
  );
  const rate = parts.reduce((sum, one) => sum + one.rate, 0);
  const cpu = parts.reduce((sum, one) => sum + one.cpuMsPerMail, 0) / parts.length;
  return { mails: mails * processes, rate: round(rate), cpuMsPerMail: cpu };
}

interface Naive {
  readonly sentiment: { analyze(text: string): { score: number } };
  readonly tokenizer: { tokenize(text: string): string[] };
  readonly stemmer: { stem(word: string): string };
  readonly natural: { getSentiment(words: string[]): number };
}

/** The libraries as a first version would use them. CommonJS without declarations. */
function naiveParts(): Naive {
  const load = createRequire(import.meta.url);
  const Sentiment = load('sentiment') as new () => Naive['sentiment'];
  const tokenizers = load('natural/lib/natural/tokenizers/index.js') as {
    WordTokenizer: new () => Naive['tokenizer'];
  };
  const stemmer = load('natural/lib/natural/stemmers/porter_stemmer.js') as Naive['stemmer'];
  const Natural = load('natural/lib/natural/sentiment/SentimentAnalyzer.js') as new (
    language: string,
    stem: Naive['stemmer'],
    vocabulary: string,
  ) => Naive['natural'];
  return {
    sentiment: new Sentiment(),
    tokenizer: new tokenizers.WordTokenizer(),
    stemmer,
    natural: new Natural('English', stemmer, 'afinn'),
  };
}

/**
 * The pipeline as it is first written: one mail after the other, each fetched alone, parsed in full, read whole by
 * sentiment, natural and compromise, three SQL statements, and for one mail in twenty a fresh SMTP connection.
 */
export async function naivePipeline(machine: Machine, mails: number): Promise<Rate> {
  const parts = naiveParts();
  const client = await openClient(machine);
  await client.mailboxOpen('INBOX', { readOnly: true });
  const sql = postgres(await machine.database(), { max: 1, onnotice: () => {} });
  await sql`create table mail (id serial primary key, uid int, subject text, body text)`;
  await sql`create table score (mail int, sentiment real, topics jsonb)`;
  const measure = measured();
  for (let seq = 1; seq <= mails; seq++) {
    const one = await client.fetchOne(String(seq), { uid: true, source: true });
    if (one === false || !one.source) continue;
    const parsed = await simpleParser(one.source);
    const text = parsed.text ?? '';
    const { score } = parts.sentiment.analyze(text);
    const words = parts.tokenizer.tokenize(text);
    const second = words.length === 0 ? 0 : parts.natural.getSentiment(words);
    const doc = nlp(text);
    const topics = [...doc.topics().out('array'), ...doc.nouns().out('array')].slice(0, 20);
    const [row] = await sql`insert into mail (uid, subject, body)
      values (${one.uid}, ${parsed.subject ?? ''}, ${text}) returning id`;
    await sql`insert into score values (${row?.['id']}, ${score + second}, ${sql.json(topics)})`;
    await sql`select count(*) from mail where subject = ${parsed.subject ?? ''}`;
    if (seq % 20 === 0) await mailOut(machine, `${parsed.subject ?? ''} ${score}`);
  }
  const rate = measure(mails);
  await sql.end();
  await client.logout();
  return rate;
}

async function mailOut(machine: Machine, subject: string): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: machine.smtp.port,
    auth: { user: 'defuse', pass: machine.dovecot.password },
    tls: { rejectUnauthorized: false },
  });
  await transport.sendMail({
    from: 'defuse@marlow.example',
    to: 'priya@marlow.example',
    subject,
    text: 'A customer needs you.',
  });
  transport.close();
}

function measured(): (mails: number) => Rate {
  const from = { at: performance.now(), cpu: ownCpuMs([process.pid]) };
  return (mails) => ({
    mails,
    rate: round(mails / ((performance.now() - from.at) / 1_000)),
    cpuMsPerMail: Math.round(((ownCpuMs([process.pid]) - from.cpu) / mails) * 1_000) / 1_000,
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] === self && process.argv[2] === 'parse') {
  process.send?.(await parseAlone(Number(process.argv[3])));
  process.disconnect?.();
}
