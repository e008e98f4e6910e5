import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { classify } from '../classify/classify.ts';
import { defaultReaderLimits, type ReadResult } from '../jobs/reading/child.ts';
import { readerPool } from '../jobs/reading/pool.ts';
import type { ReadRequest } from '../jobs/reading/read-mail.ts';
import { defaultWords } from '../protocol/words.ts';
import { readCompetitors } from './competitors.ts';
import { linesOf } from './lines.ts';

interface Options {
  readonly jsonl?: boolean;
  readonly competitors?: string;
  readonly brands?: string;
}

const line = z.union([
  z.object({ id: z.coerce.string(), text: z.string(), subject: z.string().default('') }),
  z.object({ id: z.coerce.string(), eml: z.base64() }),
]);

/** How many mails are read at once; more would only wait in memory. */
const inFlight = 64;

/** `defuse analyze`: one JSON line per mail, in the order of the input. Returns 1 when any mail failed. */
export async function analyzeFiles(files: readonly string[], options: Options): Promise<number> {
  const pool = readerPool(
    {
      parse: { authservId: null, ownDomains: [], loopKey: null },
      analyze: {
        competitors: options.competitors ? readCompetitors(options.competitors) : [],
        ownBrands: options.brands?.split(',').map((name) => name.trim()) ?? [],
      },
    },
    Math.max(1, availableParallelism()),
    defaultReaderLimits,
  );
  const waiting: { id: string; result: Promise<ReadResult | Error> }[] = [];
  let failed = 0;
  const printNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (next && !(await print(next.id, await next.result))) failed++;
  };
  const requests = options.jsonl ? fromLines() : fromFiles(files);
  for await (const { id, request } of requests) {
    const result = request instanceof Error ? Promise.resolve(request) : pool.read(request);
    waiting.push({ id, result });
    if (waiting.length >= inFlight) await printNext();
  }
  while (waiting.length > 0) await printNext();
  pool.close();
  return failed > 0 ? 1 : 0;
}

interface Given {
  readonly id: string;
  readonly request: ReadRequest | Error;
}

async function* fromFiles(files: readonly string[]): AsyncGenerator<Given> {
  for (const file of files.length === 0 ? ['-'] : files) {
    const id = file === '-' ? '-' : basename(file);
    try {
      const bytes = file === '-' ? await standardInput() : await readFile(file);
      const request = { id, folder: 'inbox' as const, sizeBytes: bytes.length, bytes };
      yield { id, request: bytes.length === 0 ? new Error('is empty') : request };
    } catch (error) {
      yield { id, request: new Error(`cannot be read (${(error as NodeJS.ErrnoException).code})`) };
    }
  }
}

async function* fromLines(): AsyncGenerator<Given> {
  let number = 0;
  for await (const text of linesOf(process.stdin)) {
    number++;
    if (text.trim() === '') continue;
    yield givenOf(text, number);
  }
}

function givenOf(text: string, number: number): Given {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { id: `line ${number}`, request: new Error('is not JSON') };
  }
  const checked = line.safeParse(parsed);
  if (!checked.success) {
    return {
      id: `line ${number}`,
      request: new Error('needs {"id","text"} or {"id","eml": base64}'),
    };
  }
  const given = checked.data;
  if ('text' in given) return { id: given.id, request: given };
  const bytes = Buffer.from(given.eml, 'base64');
  return {
    id: given.id,
    request: { id: given.id, folder: 'inbox', sizeBytes: bytes.length, bytes },
  };
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Prints one line; false when the mail failed. What failed is never `none`: a person must look at it. */
async function print(id: string, result: ReadResult | Error): Promise<boolean> {
  if (result instanceof Error || result.is === 'failed') {
    const words = result instanceof Error ? result.message : result.words;
    process.stderr.write(`${id.replace(/[\r\n]/g, ' ')}: ${words}\n`);
    await out({ id, status: 'needs-review', tier: null, error: words });
    return false;
  }
  const { message, analysis } = result.mail;
  const assessment = classify(
    { accountId: null, messageId: null, analysis, engagement: null },
    defaultWords,
    { now: new Date(0), newId: () => '' },
  );
  await out({
    id,
    status: analysis?.status ?? 'not-a-person',
    origin: message.origin,
    language: message.language,
    tier: assessment.tier,
    clauses: assessment.reasons.map((reason) => reason.clause),
    signals: analysis?.signals ?? [],
    scores: analysis?.scores ?? { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: analysis?.frustration ?? 'none',
    competitors: analysis?.competitors ?? [],
    ownWords: message.ownWords,
    issue: analysis?.issue ?? null,
    topic: analysis?.topic ?? null,
  });
  return true;
}

async function out(record: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(record)}\n`)) await once(process.stdout, 'drain');
}
