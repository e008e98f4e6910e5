/**
 * Measures whether automatic mail is told from people's, on the labelled mails beside the project: precision and
 * recall of each origin, people taken for machines, machines taken for people, and calendar objects read right.
 * One half (by a hash of the id) was looked at while the signs were written, the other is only measured. The
 * baseline of the same run knows the standard headers only. Prints a table, writes bench/results/origin.json.
 * Run: npm run bench:origin; `-- --fails` prints what is wrong in the tuned half.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { calendarMethods, type Origin, participations } from '../src/domain/mail.ts';
import { readCalendar } from '../src/parse/calendar.ts';
import { parse } from '../src/parse/parse.ts';
import { headerOf, rawHeaders } from '../src/parse/raw-headers.ts';
import { tidyBytes } from '../src/parse/tidy-bytes.ts';
import { sharedData } from '../test/shared-data.ts';
import { halves } from './reading/half.ts';
import { calendarCases, type OriginCase, originCases } from './reading/origin-cases.ts';

if (!sharedData) {
  process.stderr.write('origin: skipped, the labelled sets are absent (DEFUSE_SHARED_DATA)\n');
  process.exit(0);
}

const options = { authservId: null, ownDomains: [], loopKey: null };

/** The standard headers alone: RFC 3834, RFC 3464, RFC 2919, RFC 5545. */
function standardHeaders(bytes: Buffer): Origin {
  const headers = rawHeaders(tidyBytes(bytes).bytes);
  const type = headerOf(headers, 'content-type').toLowerCase();
  if (type.includes('multipart/report')) return 'bounce';
  if (type.includes('text/calendar')) return 'calendar';
  const submitted = headerOf(headers, 'auto-submitted').toLowerCase();
  if (submitted.startsWith('auto-replied')) return 'auto-reply';
  if (headerOf(headers, 'list-id') !== '') return 'list';
  if (/^(?:bulk|list|junk)/i.test(headerOf(headers, 'precedence'))) return 'list';
  return 'person';
}

interface Said {
  readonly one: OriginCase;
  readonly origin: Origin;
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1_000) / 10;

function figures(said: readonly Said[]): Record<string, number | null> {
  const result: Record<string, number | null> = { mails: said.length };
  for (const origin of ['bounce', 'auto-reply', 'list', 'calendar'] as const) {
    const scored = said.filter(({ one }) => one.wanted !== 'any machine');
    const named = scored.filter((each) => each.origin === origin);
    const real = scored.filter(({ one }) => one.wanted === origin);
    const right = named.filter(({ one }) => one.wanted === origin).length;
    result[`${origin} n`] = real.length;
    result[`${origin} precision`] = percent(right, named.length);
    result[`${origin} recall`] = percent(right, real.length);
  }
  const people = said.filter(({ one }) => one.wanted === 'person');
  const machines = said.filter(({ one }) => one.wanted !== 'person');
  result['people'] = people.length;
  result['people suppressed'] = people.filter(({ origin }) => origin !== 'person').length;
  result['machines recognised'] = percent(
    machines.filter(({ origin }) => origin !== 'person').length,
    machines.length,
  );
  return result;
}

const cases = originCases(sharedData);
const defuse = await Promise.all(
  cases.map(async (one): Promise<Said & { why: string }> => {
    const message = await parse({ bytes: one.bytes, sizeBytes: one.bytes.length }, options);
    return { one, origin: message.origin, why: message.originWhy };
  }),
);
const plain = cases.map((one): Said => ({ one, origin: standardHeaders(one.bytes) }));

/**
 * Calendar objects whose method and answers are those an independent reader found. Methods that mean nothing to us
 * count as `other`; of several entries only the first one's answers are asked for.
 */
function calendarRight(half: string): { objects: number; right: number } {
  const part = calendarCases(sharedData ?? '').filter((one) => one.half === half);
  const right = part.filter((one) => {
    const read = readCalendar(one.text, null);
    if (read === null) return false;
    const answers = read.attendees.map(({ answer }) => answer);
    const known = one.answers
      .map((answer) => (answer ?? 'needs-action').toLowerCase())
      .map((answer) => participations.find((each) => each === answer) ?? 'other');
    const asked = one.entries > 1 ? known.slice(0, answers.length) : known;
    const method = one.method?.toLowerCase();
    const wanted = calendarMethods.find((each) => each === method) ?? 'other';
    const sameMethod = one.method === null || read.method === wanted;
    return sameMethod && asked.join() === answers.join();
  });
  return { objects: part.length, right: right.length };
}

const results: Record<string, Record<string, number | null>> = {};
for (const half of halves) {
  const calendar = calendarRight(half);
  results[half] = {
    ...figures(defuse.filter(({ one }) => one.half === half)),
    'calendar objects': calendar.objects,
    'calendar objects read right': calendar.right,
  };
  results[`${half}, standard headers only`] = figures(plain.filter(({ one }) => one.half === half));
}

// Of auto-replies there are seven and eight in the halves: one mail is twelve points. Together it is seven.
results['both halves'] = figures(defuse);

for (const [set, row] of Object.entries(results)) {
  for (const [name, value] of Object.entries(row)) {
    process.stdout.write(
      `${set.padEnd(34)}${name.padEnd(30)}${String(value ?? '–').padStart(7)}\n`,
    );
  }
}
if (process.argv.includes('--fails')) {
  for (const { one, origin, why } of defuse.filter(({ one: { half } }) => half === 'tuned')) {
    const right = one.wanted === 'any machine' ? origin !== 'person' : origin === one.wanted;
    if (!right) process.stdout.write(`${one.id} ${one.subtype}: ${origin} (${why})\n`);
  }
}
const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('origin.json', folder), `${JSON.stringify(results, null, 1)}\n`);
