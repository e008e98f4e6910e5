/**
 * Measures how well the author's own words are told from quotes, forwards, signatures and footers, on the
 * labelled replies beside the project. One half (by a hash of the id) was looked at while the patterns were
 * written, the other is only measured. Baselines run in the same run: nothing cut, a naive cut, and
 * email-forward-parser (the one parser of this kind that is installed). Prints a table, writes
 * bench/results/own-words.json. Run: npm run bench:own-words; `-- --fails` prints ids of the tuned half.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ownWords } from '../src/parse/own-words.ts';
import { sharedData } from '../test/shared-data.ts';
import { halves } from './reading/half.ts';
import { forwardParser, naive, naiveWithForwardParser, uncut } from './reading/reply-baselines.ts';
import { type Marks, type ReplyCase, replyCases, replyScorer } from './reading/reply-cases.ts';

if (!sharedData) {
  process.stderr.write('own-words: skipped, the labelled sets are absent (DEFUSE_SHARED_DATA)\n');
  process.exit(0);
}
const { scoreCase } = await replyScorer(sharedData);
const main = await replyCases(sharedData, 'cases.jsonl');
const inline = await replyCases(sharedData, 'inline-derived.jsonl');

const methods: Record<string, (body: ReplyCase['body']) => string> = {
  defuse: (body) => ownWords(body).ownWords,
  'nothing cut': uncut,
  naive,
  'email-forward-parser': forwardParser,
  'naive + email-forward-parser': naiveWithForwardParser,
};

const tagged = (tag: string) => (one: ReplyCase) => one.tags.includes(tag);
const human = /^(?:quagga|forge)/;
const groups: Record<string, readonly ReplyCase[]> = {
  all: main,
  'inline and bottom': inline,
  'human, nothing quoted': main.filter(
    (one) => human.test(one.family) && one.tags.includes('new') && !one.tags.includes('forward'),
  ),
  'human replies': main.filter((one) => human.test(one.family) && one.tags.includes('reply')),
  forwards: main.filter(tagged('forward')),
  'headers of other languages': main.filter(tagged('locale-header')),
  'footers of phones': main.filter(tagged('mobile-footer')),
  signatures: main.filter(tagged('signature')),
};

interface Row {
  readonly group: string;
  readonly half: string;
  readonly method: string;
  readonly n: number;
  readonly exact: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly lost: number;
  readonly leak: number;
}

/** Share in percent with one decimal. */
function percent(marks: readonly Marks[], key: keyof Marks): number {
  const sum = marks.reduce((total, one) => total + one[key], 0);
  return Math.round((sum / Math.max(1, marks.length)) * 1_000) / 10;
}

const rows: Row[] = [];
for (const [group, cases] of Object.entries(groups)) {
  for (const half of halves) {
    const part = cases.filter((one) => one.half === half);
    for (const [method, cut] of Object.entries(methods)) {
      const marks = part.map((one) => scoreCase(one.gold, cut(one.body)));
      rows.push({
        group,
        half,
        method,
        n: part.length,
        exact: percent(marks, 'exact'),
        precision: percent(marks, 'p'),
        recall: percent(marks, 'r'),
        f1: percent(marks, 'f'),
        lost: percent(marks, 'lost'),
        leak: percent(marks, 'leak'),
      });
    }
  }
}

/**
 * Mails of people without a quote: nothing of them taken for a quote, a forward or hidden text. The gold of this set
 * keeps confidentiality notices and list footers as text, so "exact" above counts those against us; here they do not.
 */
function untouched(half: string): { mails: number; 'untouched but for closing blocks %': number } {
  const part = (groups['human, nothing quoted'] ?? []).filter((one) => one.half === half);
  const closing = new Set(['signature', 'disclaimer', 'footer', 'banner']);
  const whole = part.filter(({ body }) =>
    ownWords(body).elided.every(({ kind }) => closing.has(kind)),
  );
  return {
    mails: part.length,
    'untouched but for closing blocks %': Math.round((whole.length / part.length) * 1_000) / 10,
  };
}
const unquoted = Object.fromEntries(halves.map((half) => [half, untouched(half)]));

const times = main.map(({ body }) => {
  const start = performance.now();
  ownWords(body);
  return performance.now() - start;
});
times.sort((a, b) => a - b);
const speed = {
  'p50 ms': Number((times[times.length >> 1] ?? 0).toFixed(2)),
  'p99 ms': Number((times[Math.floor(times.length * 0.99)] ?? 0).toFixed(2)),
};

process.stdout.write(
  `${'group'.padEnd(27)}${'half'.padEnd(11)}${'method'.padEnd(30)}${[
    'n',
    'exact',
    'P',
    'R',
    'F1',
    'lost',
    'leak',
  ]
    .map((name) => name.padStart(7))
    .join('')}\n`,
);
for (const row of rows) {
  const figures = [row.n, row.exact, row.precision, row.recall, row.f1, row.lost, row.leak];
  process.stdout.write(
    `${row.group.padEnd(27)}${row.half.padEnd(11)}${row.method.padEnd(30)}${figures
      .map((value) => String(value).padStart(7))
      .join('')}\n`,
  );
}
process.stdout.write(`people's mails without a quote: ${JSON.stringify(unquoted)}\n`);
process.stdout.write(`speed of defuse: ${JSON.stringify(speed)}\n`);

if (process.argv.includes('--fails')) {
  for (const one of [...main, ...inline].filter(({ half }) => half === 'tuned')) {
    const marks = scoreCase(one.gold, ownWords(one.body).ownWords);
    if (marks.exact === 0) {
      process.stdout.write(
        `${one.id} P ${marks.p.toFixed(2)} R ${marks.r.toFixed(2)} ${one.tags.join(',')}\n`,
      );
    }
  }
}

const folder = new URL('./results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('own-words.json', folder),
  `${JSON.stringify({ rows, unquoted, speed }, null, 1)}\n`,
);
