/**
 * Measures the detectors on the labelled B2B inbox beside the project (tuned and held back apart), on
 * ordinary mail (false alarms), and their speed; the naive build (a sentiment score and keywords) runs
 * beside them. Prints a table and writes bench/results/detection.json. Run: node bench/detection.ts.
 * German, French and Spanish mails of our own have rows of theirs.
 * Mails in a language that is handed to a person are left out of the tiers and counted.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze, type AnalyzeContext } from '../src/analyze/analyze.ts';
import type { Analysis } from '../src/domain/signal.ts';
import { sharedData } from '../test/shared-data.ts';
import { foreignMails, measureForeign } from './inbox/languages.ts';
import { naive } from './inbox/naive.ts';
import { ownContext, ownRows } from './inbox/own-rows.ts';
import { readInbox } from './inbox/rows.ts';
import { falseAlarms, measure, verdictOf } from './inbox/score.ts';
import { tierByText } from './inbox/tier.ts';

if (!sharedData) {
  process.stderr.write('detection: the labelled sets are not there; set DEFUSE_SHARED_DATA\n');
  process.exit(1);
}
const { rows, context } = readInbox(sharedData);

const results: Record<string, Record<string, number>> = {};
const ours = ownContext();
const sets = [
  ['tuned', rows.filter((row) => row.split === 'tuned'), context],
  ['held back', rows.filter((row) => row.split === 'held back'), context],
  ['own inbox, dev', ownRows('dev'), ours],
  ['own inbox, fresh', ownRows('fresh'), ours],
  ['own inbox, sealed-2', ownRows('sealed-2'), ours],
  ['own inbox, sealed-3', ownRows('sealed-3'), ours],
  ['own inbox, sealed-4', ownRows('sealed-4'), ours],
  ['own inbox, sealed-5', ownRows('sealed-5'), ours],
] as const;
for (const [split, part, names] of sets) {
  if (part.length === 0) continue;
  const read = part.map((row) => ({ row, analysis: analyze(row.mail, names) }));
  const supported = read.filter(({ analysis }) => analysis.status === 'analysed');
  const used = supported.map(({ row }) => row);
  const said = supported.map(({ analysis }) => verdictOf(analysis, tierByText(analysis)));
  results[split] = { ...measure(used, said), 'handed to a person': read.length - used.length };
  results[`${split}, naive`] = measure(used, used.map(naive));
}

for (const part of ['plain', 'sealed-plain']) {
  const said = ownRows(part).map((row) => {
    const analysis = analyze(row.mail, ours);
    return verdictOf(analysis, tierByText(analysis));
  });
  results[`plain mail, ${part === 'plain' ? 'learned from' : 'sealed'}`] = falseAlarms(said);
}

for (const [file, mails] of foreignMails()) {
  results[`German, French, Spanish: ${file}`] = measureForeign(mails, ours);
}

interface Plain {
  readonly text: string;
}
const nobody: AnalyzeContext = { competitors: [], ownBrands: [] };
for (const set of ['enron_tone', 'spamassassin_ham']) {
  const texts = readFileSync(`${sharedData}nlp/${set}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Plain).text);
  const mail = { origin: 'person', language: 'en', subject: '', subjectIsNew: false } as const;
  const found = texts.map((ownWords) => analyze({ ...mail, ownWords }, nobody));
  const share = (test: (one: Analysis) => boolean): number =>
    Math.round((found.filter(test).length / found.length) * 1000) / 10;
  results[`ordinary: ${set}`] = {
    mails: found.length,
    'called cancellation': share((one) =>
      one.signals.some((s) => s.kind === 'cancellation-threat'),
    ),
    'called evaluating': share((one) =>
      one.signals.some((s) => s.kind === 'evaluating-alternatives'),
    ),
    'called strong': share((one) => one.frustration === 'strong'),
    'called annoyed at all': share((one) => one.frustration !== 'none'),
  };
}

const warm = rows.map((row) => row.mail);
const about150 = warm.map((mail) => {
  const words = `${mail.ownWords} ${warm[0]?.ownWords ?? ''}`.split(/(?<=\s)/);
  return { ...mail, ownWords: words.slice(0, 150).join('') };
});
const times: number[] = [];
for (let round = 0; round < 4; round++) {
  for (const mail of about150) {
    const start = performance.now();
    analyze(mail, context);
    if (round > 0) times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);
const total = times.reduce((sum, one) => sum + one, 0);
results['speed, 150 words'] = {
  'p50 ms': Math.round((times[times.length >> 1] ?? 0) * 10) / 10,
  'p99 ms': Math.round((times[Math.floor(times.length * 0.99)] ?? 0) * 10) / 10,
  'mails per second': Math.round((times.length / total) * 1000),
};

/** Best of three, ms, for `chars` characters of a repeated piece. */
function hostileMs(piece: string, chars: number): number {
  const mail = { origin: 'person', language: 'en', subject: '', subjectIsNew: false } as const;
  const ownWords = piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    analyze({ ...mail, ownWords }, context);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const pieces = [
  'a',
  ' ',
  '"',
  '.!?',
  '\n',
  '> ',
  "don't ",
  'not ',
  '1. ',
  'é',
  '\u200b',
  'leave, or, the, ',
];
pieces.push(
  'we will not cancel our contract if ',
  'we are looking at other other ',
  'you your software ',
);
const half = pieces.map((piece) => hostileMs(piece, 32_768));
const huge = pieces.map((piece) => hostileMs(piece, 65_536));
results['hostile text'] = {
  'worst of 64 KB, ms': Math.round(Math.max(...huge)),
  'worst growth 32 to 64 KB': Math.max(
    ...huge.map((ms, at) => (ms < 5 ? 0 : Math.round((ms / (half[at] ?? ms)) * 10) / 10)),
  ),
};

for (const [set, figures] of Object.entries(results)) {
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`${set.padEnd(28)} ${name.padEnd(28)} ${String(value).padStart(8)}\n`);
  }
}
const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('detection.json', folder), `${JSON.stringify(results, null, 1)}\n`);
