/**
 * Shows that a change of how mail is read (for speed, say) does not change what is read. Reads the same mails and
 * texts with this checkout and with another one in one process and compares the results byte by byte: fixtures, the
 * bench's mailbox, generated hostile mails, texts written for training, and the real mail beside the project where it
 * is there. Prints how many were compared and each that differs; ends with 1 when one does.
 * Run: node bench/same-reading.ts ../another-checkout
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadContext, readMail, ReadRequest } from '../src/jobs/reading/read-mail.ts';
import { hostileMail } from '../test/hostile/mails.ts';
import { sharedData } from '../test/shared-data.ts';
import { madeMail } from './throughput/mailbox.ts';

/** A set of public sentences is read thinly: every so-manieth line. */
const everyText = 8;
const hostileMails = 600;
const madeMails = 3_000;
const mostShown = 20;

const other = process.argv[2];
if (other === undefined) throw new Error('give the folder of another checkout');

type Read = typeof readMail;

async function readerOf(folder: string): Promise<Read> {
  const file = pathToFileURL(resolve(folder, 'src/jobs/reading/read-mail.ts')).href;
  return ((await import(file)) as { readMail: Read }).readMail;
}

const context: ReadContext = {
  parse: { authservId: 'mx.marlow.example', ownDomains: ['marlow.example'], loopKey: 'key' },
  analyze: {
    competitors: [
      { name: 'Rivermark', aliases: ['Rivermark One'], commonWord: false },
      { name: 'Beacon', aliases: [], commonWord: true },
    ],
    ownBrands: ['Marlow', 'Tallyard'],
  },
};

function mailOf(id: string, bytes: Uint8Array): ReadRequest {
  return { id, folder: 'inbox', sizeBytes: bytes.byteLength, bytes };
}

function* mailsIn(folder: string): Generator<ReadRequest> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.eml')) yield mailOf(name, readFileSync(`${folder}/${name}`));
  }
}

/** The texts of a file with one JSON a line: whatever field of it holds text, with the subject where there is one. */
function* textsIn(file: string, every: number): Generator<ReadRequest> {
  if (!existsSync(file)) return;
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || at % every !== 0) continue;
    const row = JSON.parse(line) as Record<string, unknown>;
    const text = row['text'] ?? row['raw_text'] ?? row['new_text'];
    const id = `${file.split('/').at(-1)} ${at}`;
    if (typeof text !== 'string') continue;
    yield { id, text, subject: typeof row['subject'] === 'string' ? row['subject'] : '' };
    const head = `From: p@customer.example\r\nSubject: ${typeof row['subject'] === 'string' ? row['subject'] : 'Re: a question'}\r\nContent-Type: ${row['content_type'] ?? 'text/plain'}; charset=utf-8\r\n\r\n`;
    yield mailOf(`${id} as a mail`, Buffer.from(head + text, 'utf8'));
  }
}

function* everything(): Generator<ReadRequest> {
  const here = (path: string): string => resolve(import.meta.dirname, '..', path);
  yield* mailsIn(here('fixtures/mail'));
  for (let at = 0; at < madeMails; at++) {
    yield mailOf(`made ${at}`, madeMail(at, new Date(Date.UTC(2026, 1, 2, 9))).bytes);
  }
  for (let seed = 1; seed <= hostileMails; seed++) {
    const { shape, bytes } = hostileMail(seed);
    yield mailOf(`hostile ${seed} ${shape}`, bytes);
  }
  for (const name of readdirSync(here('bench/train-texts')).sort()) {
    if (name.endsWith('.jsonl')) yield* textsIn(here(`bench/train-texts/${name}`), 1);
  }
  yield* textsIn(here('bench/own-inbox/dev.jsonl'), 1);
  if (sharedData === null) return;
  for (const folder of ['auto/eml', 'torture/eml', 'reply-extraction/eml'])
    yield* mailsIn(`${sharedData}mail/${folder}`);
  yield* textsIn(`${sharedData}mail/reply-extraction/cases.jsonl`, 1);
  yield* textsIn(`${sharedData}inbox/emails.jsonl`, 1);
  for (const name of readdirSync(`${sharedData}nlp`).sort()) {
    if (name.endsWith('.jsonl')) yield* textsIn(`${sharedData}nlp/${name}`, everyText);
  }
}

async function outcome(read: Read, request: ReadRequest): Promise<string> {
  try {
    return JSON.stringify(await read(request, context));
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

const [ours, theirs] = [await readerOf(resolve(import.meta.dirname, '..')), await readerOf(other)];
const tally = { compared: 0, different: 0, oursMs: 0, theirsMs: 0 };
for (const request of everything()) {
  const from = performance.now();
  const one = await outcome(ours, request);
  const between = performance.now();
  const two = await outcome(theirs, request);
  tally.oursMs += between - from;
  tally.theirsMs += performance.now() - between;
  tally.compared++;
  if (one === two) continue;
  tally.different++;
  if (tally.different > mostShown) continue;
  const at = [...one].findIndex((letter, place) => letter !== two[place]);
  const near = (text: string): string => text.slice(Math.max(0, at - 100), at + 100);
  process.stdout.write(`${request.id}\n  here:  ${near(one)}\n  there: ${near(two)}\n`);
}
process.stdout.write(
  `${tally.compared} compared, ${tally.different} different; ${Math.round(tally.oursMs)} ms here, ${Math.round(tally.theirsMs)} ms there\n`,
);
if (tally.different > 0) process.exitCode = 1;
